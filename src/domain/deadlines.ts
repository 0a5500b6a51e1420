import { type CivilDate, daysBetween, daysInMonth, formatShort, parseCivilDate } from './dates.ts'

/** A deadline as a paper gives it: a day `2026-03-25`, a month `2026-04`, a quarter `2026-Q2` or a year `2026`. */
export type Due = string

/** Last day on which a deadline is still kept, or nothing where the text is no deadline. */
export function lastDay(due: Due): CivilDate | undefined {
  if (parseCivilDate(due)) return due
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?$/.exec(due)
  if (!match) return undefined
  const year = Number(match[1])
  const month = match[2] ? Number(match[2]) * 3 : match[3] ? Number(match[3]) : 12
  if (year < 1900 || month < 1 || month > 12) return undefined
  return `${match[1]}-${String(month).padStart(2, '0')}-${daysInMonth(year, month)}`
}

/** "25/3/2026", "tháng 4/2026", "Quý II/2026", "năm 2026". */
export function formatDue(value: Due): string {
  if (parseCivilDate(value)) return formatShort(value)
  const [year, rest] = value.split('-')
  if (!rest) return `năm ${year}`
  if (rest.startsWith('Q')) return `Quý ${['I', 'II', 'III', 'IV'][Number(rest[1]) - 1]}/${year}`
  return `tháng ${Number(rest)}/${year}`
}

/** From how many days before its last day a deadline counts as near: "this week". */
export const SOON_DAYS = 7

/** Where a deadline stands on a given day. A past day says nothing about the work: progress is other data. */
export type DueStatus =
  | { kind: 'upcoming' | 'soon'; daysLeft: number }
  | { kind: 'today' }
  | { kind: 'past'; daysPast: number }

/**
 * State of a deadline on a day. The only place that decides it: the browser calls this same function,
 * because the build has no clock. Throws a RangeError for a text that is no deadline.
 */
export function dueStatus(value: Due, today: CivilDate): DueStatus {
  const last = lastDay(value)
  if (!last) throw new RangeError(`not a deadline: ${value}`)
  const daysLeft = daysBetween(today, last)
  if (daysLeft < 0) return { kind: 'past', daysPast: -daysLeft }
  if (daysLeft === 0) return { kind: 'today' }
  return { kind: daysLeft <= SOON_DAYS ? 'soon' : 'upcoming', daysLeft }
}

/** The words for a state, from the archive's list of labels. */
export function dueStatusLabel(status: DueStatus): string {
  switch (status.kind) {
    case 'upcoming':
      return 'Chưa đến hạn'
    case 'soon':
      return `Sắp đến hạn (còn ${status.daysLeft} ngày)`
    case 'today':
      return 'Đến hạn hôm nay'
    case 'past':
      return 'Đã qua thời hạn – chưa cập nhật kết quả'
  }
}
