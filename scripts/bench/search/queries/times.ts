/*
 * Queries for days and stretches of time, in the forms that people type.
 */
import type { Conclusion } from '../../../../src/domain/conclusion.ts'
import type { CivilDate } from '../../../../src/domain/dates.ts'
import { lastDay } from '../../../../src/domain/deadlines.ts'
import type { Random } from '../../../demo/random.ts'
import type { Query } from '../classes.ts'
import type { CorpusRecord } from '../corpus.ts'
import { bare } from '../marks.ts'
import type { Truth } from '../truth.ts'

const ROMAN = ['I', 'II', 'III', 'IV']

/** A stretch of time as typed. */
export interface TypedTime {
  typed: string
  from: CivilDate
  to: CivilDate
}

/** The forms of a day; the day itself each time. */
function daysOf(date: CivilDate): TypedTime[] {
  const [year, month, day] = date.split('-').map(Number)
  const zero = date.split('-').reverse().join('/')
  return [
    `${day}/${month}/${year}`,
    zero,
    `ngày ${zero}`,
    `ngày ${day} tháng ${month} năm ${year}`,
    `${day}-${month}-${year}`,
    bare(`ngày ${day} tháng ${month} năm ${year}`),
    `${day}.${month}.${year}`,
  ].map((typed) => ({ typed, from: date, to: date }))
}

/** The forms of the periods around a day. */
export function periodsOf(date: CivilDate): TypedTime[] {
  const [year = '', digits = ''] = date.split('-')
  const month = Number(digits)
  const quarter = Math.ceil(month / 3)
  const next = Math.min(month + 1, 12)
  const monthly = { from: `${year}-${digits}-01`, to: `${year}-${digits}-31` }
  const two = (value: number): string => String(value).padStart(2, '0')
  const quarterly = {
    from: `${year}-${two(quarter * 3 - 2)}-01`,
    to: `${year}-${two(quarter * 3)}-31`,
  }
  return [
    { typed: `tháng ${month}/${year}`, ...monthly },
    { typed: `tháng ${month} năm ${year}`, ...monthly },
    { typed: `thang ${digits}/${year}`, ...monthly },
    { typed: `Quý ${ROMAN[quarter - 1]}/${year}`, ...quarterly },
    { typed: `quý ${ROMAN[quarter - 1]} ${year}`, ...quarterly },
    { typed: `quy ${quarter} nam ${year}`, ...quarterly },
    { typed: `năm ${year}`, from: `${year}-01-01`, to: `${year}-12-31` },
    {
      typed: `từ 1/${month} đến 28/${next}/${year}`,
      ...{ from: `${year}-${digits}-01`, to: `${year}-${two(next)}-28` },
    },
    {
      typed: `từ tháng ${month} đến tháng ${next} năm ${year}`,
      from: monthly.from,
      to: `${year}-${two(next)}-31`,
    },
  ]
}

/** Queries of the classes "dates" and "deadlines". */
export function timeQueries(truth: Truth, random: Random): Query[] {
  const { conclusions } = truth.corpus.archive
  const dates = random.shuffle([...new Set(conclusions.map(({ date }) => date))])
  const typed = dates.flatMap((date, number) => {
    const forms = number % 2 === 0 ? daysOf(date) : periodsOf(date)
    return number < 36 ? [forms[(number >> 1) % forms.length] as TypedTime] : []
  })
  const queries = typed.map(({ typed, from, to }): Query => {
    const within = (day: CivilDate): boolean => from <= day && day <= to
    return {
      ...{ class: 'dates', typed, byPaper: true },
      relevant: truth.papers(({ date }) => within(date)),
      unjudged: truth.papers(
        (paper, records) =>
          duesOf(paper).some(within) || records.some((record) => daysIn(record).some(within)),
      ),
    }
  })
  const dated = new Set(dates)
  const dues = random
    .shuffle([
      ...new Set(conclusions.flatMap(({ marks }) => marks.flatMap(({ due }) => due ?? []))),
    ])
    .filter((due) => due.length === 10 && !dated.has(due))
  for (const [number, due] of dues.slice(0, 14).entries()) {
    const forms = daysOf(due)
    queries.push({
      ...{ class: 'deadlines', typed: forms[number % forms.length]?.typed ?? '' },
      relevant: truth.where(({ conclusion, section }) =>
        conclusion.marks.some((mark) => mark.section === section && mark.due === due),
      ),
      unjudged: truth.where(
        (record) =>
          daysIn(record).includes(due) || duesOf(record.conclusion, record.section).includes(due),
      ),
    })
  }
  return queries
}

/** Last days of a paper's deadlines, or of those of one section. */
function duesOf({ marks }: Conclusion, ...section: [] | [string | undefined]): CivilDate[] {
  return marks
    .filter((mark) => section.length === 0 || mark.section === section[0])
    .flatMap(({ due }) => (due === undefined ? [] : (lastDay(due) ?? [])))
}

/** Days and months that a text names, a month by its first day. */
function daysIn({ text }: CorpusRecord): CivilDate[] {
  const iso = (year = '', month = '', day = '1'): CivilDate =>
    `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return [
    ...[...text.matchAll(/(\d{1,2})\/(\d{1,2})\/(\d{4})/g)].map(([, day, month, year]) =>
      iso(year, month, day),
    ),
    ...[...text.matchAll(/ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/gi)].map(
      ([, day, month, year]) => iso(year, month, day),
    ),
    ...[...text.matchAll(/tháng\s+(\d{1,2})(?:\/|\s+năm\s+)(\d{4})/gi)].map(([, month, year]) =>
      iso(year, month),
    ),
    ...[...text.matchAll(/năm\s+(\d{4})/gi)].map(([, year]) => iso(year, '1')),
  ]
}
