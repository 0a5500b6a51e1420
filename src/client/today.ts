import type { CivilDate } from '../domain/dates.ts'

/** Today by the reader's own calendar. The only place of the site that reads a clock. */
export function today(): CivilDate {
  const now = new Date()
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
