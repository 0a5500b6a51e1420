import { type CivilDate, parseCivilDate } from '../../domain/dates.ts'
import { comparable } from '../../domain/text.ts'
import type { Line } from '../../format/printed-lines.ts'
import type { Place } from '../../format/source.ts'

/** Something that the head of a paper prints, and where. */
export interface Printed<T> {
  value: T
  place: Place
}

/** The head of a paper as one text, in which a phrase may run over line ends. */
export interface MastheadText {
  /** Tone marks, dashes and spaces in one style; line ends are spaces. */
  text: string
  place: (index: number) => Place
}

// Several rules ask for the same paper.
const mastheads = new WeakMap<readonly Line[], MastheadText>()

/** The head of a paper: its lines one after the other. */
export function mastheadText(lines: readonly Line[]): MastheadText {
  const known = mastheads.get(lines) ?? joined(lines)
  mastheads.set(lines, known)
  return known
}

function joined(lines: readonly Line[]): MastheadText {
  const head = lines.filter(({ where }) => where === 'masthead')
  const text = head.map((line) => comparable(line.text)).join(' ')
  const place = (index: number): Place => {
    let start = 0
    for (const line of head) {
      if (index <= start + line.text.length) return line.place(index - start)
      start += line.text.length + 1
    }
    return { line: 1, column: 1 }
  }
  return { text, place }
}

/** "ngày 23 tháng 3 năm 2026", "ngày 23/3/2026", "ngày 23-3-2026"; not with the day left open for the stamp. */
const DATE =
  /ngày\s+(\d{1,2})\s*(?:tháng\s+(\d{1,2})\s+năm\s+(\d{4})|([/.-])\s*(\d{1,2})\s*\4\s*(\d{4}))(?!\d)/giu

/** Words that tell the day of a meeting from the day of a paper. */
const MEETING = /kỳ họp|hội nghị|phiên họp|cuộc họp|buổi làm việc/i

/** How far before a date such words may stand, in characters. */
const REACH = 120

/** The days that a head prints: those of the paper itself, and those of the meeting it speaks of. */
export function printedDates({ text, place }: MastheadText): {
  own: Printed<CivilDate>[]
  ofMeeting: Printed<CivilDate>[]
} {
  const own: Printed<CivilDate>[] = []
  const ofMeeting: Printed<CivilDate>[] = []
  let last = 0
  for (const match of text.matchAll(DATE)) {
    const [whole, day = '', monthLong, yearLong, , monthShort, yearShort] = match
    const two = (digits: string): string => digits.padStart(2, '0')
    const value = `${yearLong ?? yearShort ?? ''}-${two(monthLong ?? monthShort ?? '')}-${two(day)}`
    const before = text.slice(Math.max(last, match.index - REACH), match.index)
    last = match.index + whole.length
    if (parseCivilDate(value) === undefined) continue
    const list = MEETING.test(before) ? ofMeeting : own
    list.push({ value, place: place(match.index) })
  }
  return { own, ofMeeting }
}

const WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const

/** "kỳ họp mở rộng thứ 10", "Hội nghị Ban Chấp hành lần thứ 3": what is met, what stands between, which time. */
const SESSION = new RegExp(
  `(?:kỳ họp|hội nghị|phiên họp|cuộc họp)((?:\\s+\\p{L}+){0,8}?)\\s+thứ\\s+(\\d{1,3}|${WORDS.join('|')})(?![\\p{L}\\d])`,
  'giu',
)

/** Other bodies, whose meetings a paper may speak of in its title. */
const OTHER_BODY = /hội đồng nhân dân|hđnd|quốc hội|trung ương|tỉnh|mặt trận/i

/** The ordinals of the sessions that a head speaks of, those of other bodies left out. */
export function printedOrdinals({ text, place }: MastheadText): Printed<number>[] {
  return [...text.matchAll(SESSION)].flatMap((match) => {
    const [whole, between = '', ordinal = ''] = match
    const after = text.slice(match.index + whole.length, match.index + whole.length + 40)
    // "thứ nhất Hội đồng nhân dân xã khóa XXI": the body may follow; what stands behind a comma is another thing.
    if (OTHER_BODY.test(between) || OTHER_BODY.test(/^[^,.;]*/.exec(after)?.[0] ?? '')) return []
    const word = WORDS.findIndex((one) => one === ordinal.toLowerCase())
    // "thứ hai mươi", "thứ mười một": words that go on are not worth a guess.
    if (word !== -1 && /^\s+(?:mươi|một|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín)/i.test(after)) return []
    return { value: word === -1 ? Number(ordinal) : word + 1, place: place(match.index) }
  })
}

/** "Số 12-KL/ĐU" on a line of its own: with a number, so not one that waits for the stamp. */
const NUMBER = /^\s*Số\s*:?\s*(\d{1,4})\s*-\s*(\p{Lu}{1,6})\s*\/\s*(\p{Lu}{1,8})\s*$/u

/** The document numbers that a head prints as the paper's own, without spaces. */
export function printedNumbers(lines: readonly Line[]): Printed<string>[] {
  return lines.flatMap((line) => {
    const match = line.where === 'masthead' ? NUMBER.exec(comparable(line.text)) : null
    const [, number = '', type = '', body = ''] = match ?? []
    return match ? [{ value: `${number}-${type}/${body}`, place: line.place(0) }] : []
  })
}

/** The one value that is printed; nothing where there is none, or where several differ. */
export function onlyOne<T>(printed: readonly Printed<T>[]): Printed<T> | undefined {
  const [first] = printed
  return first && printed.every(({ value }) => value === first.value) ? first : undefined
}
