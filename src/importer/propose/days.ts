import { type CivilDate, daysBetween, parseCivilDate } from '../../domain/dates.ts'

/** A time as a paper writes it: a day, a month, a quarter or a year, whose year may be missing. */
export interface WrittenTime {
  end: number
  /** In the form of a deadline, in a year. */
  in: (year: string) => string
  year: string | undefined
  kind: 'day' | 'month' | 'quarter' | 'year'
}

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0')
const QUARTERS: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4' }
const END = String.raw`(?![\p{L}\p{N}]|[/.-]\d)`
const YEAR = String.raw`(?:\s{0,2}(?:/|-|năm)\s{0,2}|\s{1,3})`

/** Each way of writing a time in lower case, the place of its year, and what it means in a year. */
const FORMS: [RegExp, WrittenTime['kind'], number, (m: RegExpExecArray, year: string) => string][] =
  [
    [form(String.raw`(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})`), 'day', 3, day],
    [
      form(String.raw`(\d{1,2})\s{1,3}tháng\s{1,3}(\d{1,2})(?:,?\s{1,3}năm\s{1,3}|\s?/\s?)(\d{4})`),
      'day',
      3,
      day,
    ],
    [form(String.raw`(\d{1,2})\s{1,3}tháng\s{1,3}(\d{1,2})`), 'day', 3, day],
    [form(String.raw`(\d{1,2})\s?/\s?(\d{4})`), 'month', 2, (m, y) => `${y}-${two(m[1])}`],
    [form(String.raw`(\d{1,2})\s?/\s?(\d{1,2})`), 'day', 3, day],
    [
      form(String.raw`tháng\s{1,3}(\d{1,2})${YEAR}(\d{4})`),
      'month',
      2,
      (m, y) => `${y}-${two(m[1])}`,
    ],
    [form(String.raw`tháng\s{1,3}(\d{1,2})`), 'month', 2, (m, y) => `${y}-${two(m[1])}`],
    [form(String.raw`qu[ýí]\s{1,3}(iv|i{1,3}|[1-4])${YEAR}(\d{4})`), 'quarter', 2, quarter],
    [form(String.raw`qu[ýí]\s{1,3}(iv|i{1,3}|[1-4])`), 'quarter', 2, quarter],
    [form(String.raw`năm\s{1,3}(\d{4})`), 'year', 1, (_, y) => y],
  ]

function form(pattern: string): RegExp {
  return new RegExp(pattern + END, 'uy')
}

function day(match: RegExpExecArray, year: string): string {
  return `${year}-${two(match[2])}-${two(match[1])}`
}

function quarter([, number = '']: RegExpExecArray, year: string): string {
  return `${year}-Q${QUARTERS[number] ?? number}`
}

/** The time that is written at a place of a text in lower case. */
export function timeAt(text: string, start: number): WrittenTime | undefined {
  for (const [pattern, kind, yearPlace, meaning] of FORMS) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match) continue
    const year = match[yearPlace]
    return { end: start + match[0].length, in: (own) => meaning(match, year ?? own), year, kind }
  }
  return undefined
}

/** A time that is next reached only after so many days is not meant: the paper speaks of one just past. */
const FARTHEST = 300

/** The year of a time without one: that in which it is next reached from a day on, unless that is far away. */
export function nextYear(
  time: WrittenTime,
  from: CivilDate,
  last: (due: string) => CivilDate | undefined,
): string {
  const year = from.slice(0, 4)
  const own = last(time.in(year))
  if (own === undefined || own >= from) return year
  const next = String(Number(year) + 1)
  const reached = last(time.in(next))
  return reached !== undefined && daysBetween(from, reached) <= FARTHEST ? next : year
}

/** Whether a day is one of the calendar; any month, quarter or year is left to its own check. */
export function exists(due: string): boolean {
  return !/^\d{4}-\d\d-\d\d$/.test(due) || parseCivilDate(due) !== undefined
}
