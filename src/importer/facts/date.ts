import { type CivilDate, daysBetween, formatShort, parseCivilDate } from '../../domain/dates.ts'
import type { Fact, Question } from '../imported.ts'
import type { Line } from '../structure/lines.ts'
import { PLACE_AND_DATE, STAMP } from '../structure/masthead.ts'
import { joined, type Printed, type Recognised, shortened } from './printed.ts'

/** A day, and the words that say it. */
interface PrintedDay {
  value: CivilDate
  words: string
}

/** In how many days after its session a paper is signed, at most. */
const DAYS = 10

const DATE =
  /ngày\s+(\d{1,2})\s*(?:tháng\s+(\d{1,2})\s+năm\s+(\d{4})|([/.-])\s*(\d{1,2})\s*\4\s*(\d{4}))(?!\d)/giu
/** Before the day of another paper: "Báo cáo số 12-BC/ĐU, ngày …". */
const OTHER_PAPER = /(?:số\s*:?\s*[\p{L}\d]+\s*-?\s*[\p{L}\d-]*\/[\p{L}\d-]+|số\s*\d+)\s*,?\s*$/iu

/** Recognises the day of a paper: that of its head, else that by which it names its session. */
export function dateOf(printed: Printed): Recognised<Fact<CivilDate>> {
  const head = headDay([...printed.above, ...printed.summary])
  const summary = daysIn(joined(printed.summary.filter(({ plain }) => !PLACE_AND_DATE.test(plain))))
  const [opening] = daysIn(printed.preamble.slice(0, 300))
  const stamp = stampDay([...printed.above, ...printed.summary, ...printed.tail])
  const named = summary[0]
  const meeting = named ?? opening

  if (head && meeting) {
    const days = daysBetween(meeting.value, head.value)
    if (days < 0 || days > DAYS)
      return doubt([head, meeting], 'Ngày ở đầu văn bản và ngày họp không khớp')
  }
  if (head) return fact(head, true, 'in ở đầu văn bản')
  if (named && opening && named.value !== opening.value) {
    return doubt([named, opening], 'Tiêu đề và lời văn ghi hai ngày khác nhau')
  }
  const blank = hasBlankDay(printed)
  if (stamp) return fact(stamp, false, 'lấy theo dấu ký số, vì văn bản để trống ngày')
  if (named) {
    const because = opening ? 'in ở tiêu đề và ở câu mở đầu' : 'in ở tiêu đề'
    return fact(named, !blank, blank ? 'ngày họp ở tiêu đề; ngày ban hành để trống' : because)
  }
  if (opening) return fact(opening, false, 'ngày họp ở câu mở đầu; văn bản không in ngày ban hành')
  return doubt([], 'Không tìm thấy ngày của văn bản')
}

function fact({ value, words }: PrintedDay, sure: boolean, because: string) {
  return { fact: { value, sure, because: `${because}: “${words}”`, words } }
}

function doubt(days: readonly PrintedDay[], why: string): { question: Question } {
  const told = days.map(({ value }) => formatShort(value)).join(' và ')
  const message = `${why}${told === '' ? '' : ` (${told})`}: cho biết ngày ban hành.`
  return { question: { field: 'date', message, required: true, candidates: [...days] } }
}

/** The place that a head prints before its day. */
export function placeOf({ above, summary }: Printed): Fact<string> | undefined {
  for (const line of [...above, ...summary]) {
    const match = PLACE_AND_DATE.exec(line.plain) ?? SHORT_PLACE.exec(line.plain)
    if (!match) continue
    const value = line.text.slice(0, match[1]?.length ?? 0).trim()
    return { value, sure: true, because: `in ở đầu văn bản: “${line.text}”`, words: line.text }
  }
  return undefined
}

/** "Tân Lập, ngày 2/2/2026". */
const SHORT_PLACE = /^(\p{Lu}[^,;:()]{1,60}),\s*ngày\s+\d{1,2}([/.-])\d{1,2}\2\d{4}\.?$/u

function headDay(lines: readonly Line[]): PrintedDay | undefined {
  for (const { plain, text } of lines) {
    const match = PLACE_AND_DATE.exec(plain)
    const [, , day, month, year] = match ?? []
    const value = match && civil(day, month, year)
    if (value) return { value, words: text }
    const [short] = match ? [] : SHORT_PLACE.test(plain) ? daysIn(plain) : []
    if (short) return { value: short.value, words: text }
  }
  return undefined
}

/** Whether a head has a line for the day that waits for a stamp. */
export function hasBlankDay({ above, summary }: Printed): boolean {
  return [...above, ...summary].some(({ plain }) => {
    const match = PLACE_AND_DATE.exec(plain)
    return match !== null && civil(match[2], match[3], match[4]) === undefined
  })
}

/** The days in a text, those of other papers left out. */
function daysIn(text: string): PrintedDay[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const [whole, day, monthLong, yearLong, , monthShort, yearShort] = match
    const value = civil(day, monthLong ?? monthShort, yearLong ?? yearShort)
    const before = text.slice(Math.max(match.index - 60, 0), match.index)
    if (!value || OTHER_PAPER.test(before)) return []
    return [{ value, words: shortened(whole) }]
  })
}

function stampDay(lines: readonly Line[]): PrintedDay | undefined {
  for (const { plain, text } of lines) {
    const [, day, month, year] = STAMP.exec(plain) ?? []
    const value = civil(day, month, year)
    if (value) return { value, words: shortened(text) }
  }
  return undefined
}

function civil(day = '', month = '', year = ''): CivilDate | undefined {
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return parseCivilDate(value) ? value : undefined
}
