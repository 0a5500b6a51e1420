import { type CivilDate, daysInMonth, parseCivilDate } from '../../src/domain/dates.ts'

/** Year, month and day of a date that is known to be one. */
export function dateParts(date: CivilDate): { year: number; month: number; day: number } {
  const parsed = parseCivilDate(date)
  if (!parsed) throw new RangeError(`not a civil date: ${date}`)
  return parsed
}

/** The date so many days later; `days` is not negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  let { year, month, day } = dateParts(date)
  day += days
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month)
    month += 1
    if (month > 12) {
      month = 1
      year += 1
    }
  }
  return civil(year, month, day)
}

/** A date out of its numbers. */
export function civil(year: number, month: number, day: number): CivilDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Terms of five years, from 1 July to 30 June, of which the first covers `from` and the last covers `to`. */
export function termsBetween(
  from: CivilDate,
  to: CivilDate,
): { id: string; from: CivilDate; to: CivilDate }[] {
  const terms = []
  for (let start = 2000; civil(start, 7, 1) <= to; start += 5) {
    const end = civil(start + 5, 6, 30)
    if (end >= from) terms.push({ id: `${start}-${start + 5}`, from: civil(start, 7, 1), to: end })
  }
  return terms
}
