/*
 * Civil dates: days of the calendar, kept and compared as strings, so that no time zone can move them.
 * The only module that formats a day. No zod here: the browser carries this file.
 */

/** A day of the calendar, `YYYY-MM-DD`. Strings of this form sort by time. */
export type CivilDate = string

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days in a month of the Gregorian calendar; month from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Year, month and day of a civil date, or nothing where the text is no day of the calendar (2026-02-31). */
export function parseCivilDate(
  text: string,
): { year: number; month: number; day: number } | undefined {
  const match = PATTERN.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return undefined
  }
  return { year, month, day }
}

/** The year of a civil date, as four digits. */
export function yearOf(date: CivilDate): string {
  return date.slice(0, 4)
}

/** "23/3/2026": short form, without leading zeros, for lists and tables. */
export function formatShort(date: CivilDate): string {
  const { year, month, day } = parts(date)
  return `${day}/${month}/${year}`
}

/** "ngày 23 tháng 3 năm 2026": long form; days under 10 and months 1–2 take a zero, as official papers do. */
export function formatLong(date: CivilDate): string {
  const { year, month, day } = parts(date)
  const dd = day < 10 ? `0${day}` : String(day)
  const mm = month < 3 ? `0${month}` : String(month)
  return `ngày ${dd} tháng ${mm} năm ${year}`
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Days since a fixed day, by the civil calendar alone (algorithm of the proleptic Gregorian calendar). */
function dayNumber(date: CivilDate): number {
  const { year, month, day } = parts(date)
  const y = month > 2 ? year : year - 1
  const m = month > 2 ? month - 3 : month + 9
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return 365 * y + leapDays + Math.floor((153 * m + 2) / 5) + day
}

/** Parts of a date that a schema has already accepted. */
function parts(date: CivilDate): { year: number; month: number; day: number } {
  const parsed = parseCivilDate(date)
  if (!parsed) throw new RangeError(`not a civil date: ${date}`)
  return parsed
}
