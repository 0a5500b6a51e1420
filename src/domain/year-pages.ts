import type { Entry } from './archive.ts'
import { type CivilDate, yearOf } from './dates.ts'
import { lastDay } from './deadlines.ts'

/*
 * How a long list is shared out over pages: its newest years in full on the first, each older year on one of its own.
 */

/** How many entries the first page of a list may hold before older years go to pages of their own. */
export const FIRST_PAGE = 40

/** Entries of one year. */
export interface YearCount {
  year: string
  count: number
}

/** The years of a list, newest first: those on its first page, and those with pages of their own. */
export interface YearShares {
  first: YearCount[]
  older: YearCount[]
}

/** How many of some things fall in each year, newest year first. */
export function countByYear(things: readonly { conclusion: { date: CivilDate } }[]): YearCount[] {
  const counts = new Map<string, number>()
  for (const { conclusion } of things) {
    const year = yearOf(conclusion.date)
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts]
    .map(([year, count]) => ({ year, count }))
    .sort((a, b) => Number(b.year) - Number(a.year))
}

/** Shares years out: the newest always on the first page, the next ones as long as they have room there. */
export function shareYears(years: readonly YearCount[], limit = FIRST_PAGE): YearShares {
  let sum = 0
  const full = years.findIndex(({ count }, index) => {
    sum += count
    return index > 0 && sum > limit
  })
  const end = full === -1 ? years.length : full
  return { first: years.slice(0, end), older: years.slice(end) }
}

/** Whether something is of one of the years. */
export function inYears(years: readonly YearCount[]) {
  const wanted = new Set(years.map(({ year }) => year))
  return ({ conclusion }: { conclusion: { date: CivilDate } }): boolean =>
    wanted.has(yearOf(conclusion.date))
}

/** Entries by the year of their paper, in the order they come in. */
export function byYear(entries: readonly Entry[]): { year: string; entries: Entry[] }[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const year = yearOf(entry.conclusion.date)
    groups.set(year, [...(groups.get(year) ?? []), entry])
  }
  return [...groups].map(([year, list]) => ({ year, entries: list }))
}

/** Whether the deadlines of entries may stand differently on some day: only then is there something to choose. */
export function differInDeadline(entries: readonly Entry[]): boolean {
  const dues = new Set(entries.map(({ mark }) => lastDay(mark.due ?? '')))
  return dues.size > 1
}

/** Entries with a deadline whose last day is not before a day: what must not be out of sight on an older page. */
export function openOn(day: CivilDate, entries: readonly Entry[]): Entry[] {
  return entries.filter(({ mark }) => (lastDay(mark.due ?? '') ?? '') >= day)
}
