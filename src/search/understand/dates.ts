/*
 * Finds days and stretches of time in what a person typed: "25/3/2026", "ngày 05 tháng 02 năm 2026",
 * "tháng 3/2026", "quý II 2026", "từ 1/3 đến 30/4", with or without accents.
 */
import { type CivilDate, formatShort, parseCivilDate } from '../../domain/dates.ts'
import { formatDue, lastDay } from '../../domain/deadlines.ts'

/** A stretch of time that was typed, and where. Both days belong to it. */
export interface TypedPeriod {
  start: number
  end: number
  from: CivilDate
  to: CivilDate
  /** In words, as the archive writes it: "tháng 3/2026", "từ 1/3/2026 đến 30/4/2026". */
  label: string
}

/** A time as typed; its year may be missing. */
interface Atom {
  end: number
  /** The time in a year: the form of a deadline, `2026-03-25`, `2026-Q2`. */
  in: (year: string) => string
  year: string | undefined
}

const DAY = String.raw`(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})`
const SHORT_DAY = String.raw`(\d{1,2})\s*/\s*(\d{1,2})(?!\s*[/.-]\s*\d)`
const LONG_DAY = String.raw`ngay\s+(\d{1,2})\s+thang\s+(\d{1,2})(?:\s*(?:nam|/|,)?\s*(\d{4}))?`
const MONTH = String.raw`thang\s+(\d{1,2})(?:\s*(?:nam|/|-|,)?\s*(\d{4}))?`
const SHORT_MONTH = String.raw`(\d{1,2})\s*/\s*(\d{4})`
const QUARTER = String.raw`quy\s+(iv|i{1,3}|[1-4])(?:\s*(?:nam|/|-|,)?\s*(\d{4}))?`
const YEAR = String.raw`nam\s+(\d{4})`
const WORD_END = String.raw`(?![\p{L}\p{N}])`

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0')
const QUARTERS: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4' }

/** Each way of writing a time: its pattern, the place of its year in it, and what it means in a year. */
const FORMS: [RegExp, number, (match: RegExpExecArray, year: string) => string][] = [
  [form(LONG_DAY), 3, (match, year) => `${year}-${two(match[2])}-${two(match[1])}`],
  [form(`(?:ngay\\s+)?${SHORT_MONTH}`), 2, (match, year) => `${year}-${two(match[1])}`],
  [form(`(?:ngay\\s+)?${DAY}`), 3, (match, year) => `${year}-${two(match[2])}-${two(match[1])}`],
  [
    form(`(?:ngay\\s+)?${SHORT_DAY}`),
    3,
    (match, year) => `${year}-${two(match[2])}-${two(match[1])}`,
  ],
  [form(MONTH), 2, (match, year) => `${year}-${two(match[1])}`],
  [form(QUARTER), 2, ([, n = ''], year) => `${year}-Q${QUARTERS[n] ?? n}`],
  [form(YEAR), 1, (_, year) => year],
]

function form(pattern: string): RegExp {
  return new RegExp(pattern + WORD_END, 'uy')
}

/**
 * The times in a text that is folded: without accents, in lower case. `year` is the year of a time that is typed
 * without one. What is no day of the calendar is not found.
 */
export function findPeriods(folded: string, year: string): TypedPeriod[] {
  const found: TypedPeriod[] = []
  const words = /(?<![\p{L}\p{N}/.-])(?=[\p{L}\p{N}])/gu
  let done = 0
  for (const { index } of folded.matchAll(words)) {
    if (index < done) continue
    const period = periodAt(folded, index, year)
    if (!period) continue
    found.push(period)
    done = period.end
  }
  return found
}

function periodAt(text: string, start: number, year: string): TypedPeriod | undefined {
  const from = /tu\s+(?=\S)/y
  from.lastIndex = start
  const opening = from.exec(text)
  if (!opening) {
    const single = atomAt(text, start)
    return single && period(start, single.end, single, single, year)
  }
  const first = atomAt(text, start + opening[0].length)
  if (!first) return undefined
  const to = /\s+den\s+(?:het\s+)?/y
  to.lastIndex = first.end
  const middle = to.exec(text)
  const last = middle && atomAt(text, first.end + middle[0].length)
  return last ? period(start, last.end, first, last, year) : undefined
}

function atomAt(text: string, start: number): Atom | undefined {
  for (const [pattern, yearPlace, meaning] of FORMS) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match) continue
    const typedYear = match[yearPlace]
    return {
      end: start + match[0].length,
      in: (year) => meaning(match, typedYear ?? year),
      year: typedYear,
    }
  }
  return undefined
}

function period(
  start: number,
  end: number,
  first: Atom,
  last: Atom,
  year: string,
): TypedPeriod | undefined {
  const ends = last.in(first.year ?? year)
  const to = lastDay(ends)
  const begins = first.in(last.year ?? year)
  let from = firstDay(begins)
  // "từ 1/11 đến 31/1" begins in the year before.
  if (first.year === undefined && from !== undefined && to !== undefined && from > to) {
    from = firstDay(first.in(String(Number(to.slice(0, 4)) - 1)))
  }
  if (from === undefined || to === undefined || from > to) return undefined
  const label =
    first === last ? formatDue(begins) : `từ ${formatShort(from)} đến ${formatShort(to)}`
  return { start, end, from, to, label }
}

/** First day of a time in the form of a deadline. */
function firstDay(time: string): CivilDate | undefined {
  if (lastDay(time) === undefined) return undefined
  if (parseCivilDate(time)) return time
  const [year, rest] = time.split('-')
  if (rest === undefined) return `${year}-01-01`
  const month = rest.startsWith('Q') ? two(String(Number(rest[1]) * 3 - 2)) : rest
  return `${year}-${month}-01`
}
