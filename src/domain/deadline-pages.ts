import { type Archive, deadlineEntries, type Entry, undatedDeadlineEntries } from './archive.ts'
import { type CivilDate, yearOf } from './dates.ts'
import { lastDay } from './deadlines.ts'
import { deadlinesAround } from './listings.ts'

/** The deadlines of one year: the dated by their last day, soonest first; those in words by their paper's day. */
export interface DeadlineYear {
  year: string
  dated: Entry[]
  undated: Entry[]
}

/** Deadlines by year, newest year first. */
export function deadlineYears(archive: Archive): DeadlineYear[] {
  const years = new Map<string, DeadlineYear>()
  const of = (year: string): DeadlineYear => {
    const known = years.get(year) ?? { year, dated: [], undated: [] }
    years.set(year, known)
    return known
  }
  for (const entry of deadlineEntries(archive)) {
    of(yearOf(lastDay(entry.mark.due ?? '') ?? '')).dated.push(entry)
  }
  for (const entry of undatedDeadlineEntries(archive)) {
    of(yearOf(entry.conclusion.date)).undated.push(entry)
  }
  return [...years.values()].sort((a, b) => Number(b.year) - Number(a.year))
}

/** What the first page of deadlines shows: this year's and all that is still to come; the rest is by year. */
export interface CurrentDeadlines {
  /** Not before the day: soonest first. */
  open: Entry[]
  /** Earlier in the day's year: latest first. */
  past: Entry[]
  undated: Entry[]
}

/** The deadlines around a day, from the first of its year on. */
export function currentDeadlines(archive: Archive, day: CivilDate): CurrentDeadlines {
  const { open, past } = deadlinesAround(archive, day)
  const firstDay = `${yearOf(day)}-01-01`
  return {
    open,
    past: past.filter(({ mark }) => (lastDay(mark.due ?? '') ?? '') >= firstDay),
    undated: undatedDeadlineEntries(archive).filter(
      ({ conclusion }) => conclusion.date >= firstDay,
    ),
  }
}
