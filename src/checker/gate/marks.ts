import { legacyReadings } from './legacy.ts'
import { letterRun, readable } from './letters.ts'
import { LONGEST, marksOfRun, numberTellsSecrecy } from './mark-run.ts'
import { GATE_MARKS, type GateMark, OPEN_END, OPEN_WORD } from './mark-words.ts'
import { withoutNumbers } from './numbers.ts'
import { stampBeside } from './stamps.ts'

export type { GateMark } from './mark-words.ts'

/** A printed line as the gate sees it. */
export interface GateLine {
  text: string
  where: 'masthead' | 'body' | 'table' | 'recipients' | 'signature'
}

/** A mark and the line (from 0) in which it begins. */
export interface FoundMark {
  line: number
  mark: GateMark
}

/** As many lines may make one mark: "TÀI LIỆU" over "THU HỒI SAU" over "KỲ HỌP". */
const MOST_LINES = 3

/** Segments of a line: columns made with tabs, wide spaces, runs of spaces or bars. */
const SEGMENTS = /\t|[\u2001\u2003\u3000]|[^\S\n]{2,}|[|¦│┃║]/u
/** A list item or a numbered title. Without the same sign at its end it belongs to the text. */
const ITEM = /^\s*(?:\d+(?:\.\d+)*[.)]?|[a-zđ][.)]|[IVX]+[.)]|[-–—+*•])\s*(?=\p{L})/u
/** The name of a field, whose value stands in the next cell. */
const FIELD = /^\s*(?:mức )?độ mật\s*:\s*$/iu
/** A mark in brackets at the end of a line of the head or foot. */
const BRACKETS = /[([{«“"]([^()[\]{}«»“”"]+)[)\]}»”"]\s*[.,;]?\s*$/u
/** A fixed line of the head, with which a mark can run together: name of the Party, of the committee, place and date. */
const HEAD_LINE = /ĐẢNG CỘNG SẢN VIỆT NAM|^ĐẢNG (?:BỘ|ỦY) |ngày.+tháng.+năm/u
/** What follows a document's symbol in the name of a file: "12-KL-ĐU-MẬT". */
const AFTER_SYMBOL = /[-_ ](?:KL|TB|BC|TTr|CV|NQ|KH)[-_ ][ĐD]U[-_ ]+(.+)$/u
/** As many words can a mark in a line of the head have. */
const MARK_LENGTH = 6

/** The marks that stand on lines of their own, or in segments of their own; each kind once for a line. */
export function marksOf(lines: readonly GateLine[]): FoundMark[] {
  const found: FoundMark[] = []
  const own = lines.map((line, index) => marksInLine(line, lines[index - 1]))
  const letters = lines.map(isLetter)
  let past = 0
  lines.forEach((_line, index) => {
    for (const mark of own[index] ?? []) found.push({ line: index, mark })
    if (index < past) return
    const over = markOverLines(lines, letters, index)
    const apart = own.slice(index, index + over.count).every((marks) => marks.length === 0)
    if (!apart) return
    for (const mark of over.marks) found.push({ line: index, mark })
    past = index + over.count
  })
  return found
}

/** The marks in a name or title that stands alone: of a paper, of an attachment, a file's property. */
export function marksInTitle(title: string): GateMark[] {
  const name = title.replace(/\.[a-z0-9]{2,5}$/i, '')
  const parts = [name, ...name.split(/_|\s[-–]\s|--/u), AFTER_SYMBOL.exec(name)?.[1] ?? '']
  const marks = parts.flatMap((part) =>
    marksInLine({ text: part.replace(/[_-]/g, ' '), where: 'masthead' }, undefined),
  )
  return GATE_MARKS.filter((mark) => marks.includes(mark))
}

function marksInLine(line: GateLine, before: GateLine | undefined): GateMark[] {
  const wide = SEGMENTS.test(line.text)
  if (!wide && line.text.length > 3 * LONGEST) return []
  const segments = wide ? line.text.split(SEGMENTS).filter((part) => part.trim() !== '') : []
  const texts = segments.length > 1 ? [line.text, ...segments] : [line.text]
  if (line.where !== 'body' && line.where !== 'table') {
    const [, inBrackets] = BRACKETS.exec(line.text.slice(-LONGEST)) ?? []
    if (inBrackets !== undefined) texts.push(inBrackets)
    texts.push(...endsOfHeadLine(line.text))
  }
  const stamp = stampBeside(line.text, before?.text ?? '')
  if (stamp !== undefined) texts.push(stamp)
  const marks = texts.flatMap((text) => segmentMarks(text, line, before))
  return marks.length === 0 ? marks : GATE_MARKS.filter((mark) => marks.includes(mark))
}

/** The words in upper case at the end of a fixed line of the head, and at its beginning, that may be a mark. */
function endsOfHeadLine(text: string): string[] {
  const seen = readable(text)
  if (!HEAD_LINE.test(seen)) return []
  const words = seen.split(/\s+/u)
  const ends: string[] = []
  for (let count = 1; count <= Math.min(MARK_LENGTH, words.length - 1); count++) {
    const rest = words.slice(0, -count).join(' ')
    if (!OPEN_END.test(rest)) ends.push(words.slice(-count).join(' '))
    ends.push(words.slice(0, count).join(' '))
  }
  return ends.filter((end) => !/\p{Ll}/u.test(end))
}

function segmentMarks(text: string, line: GateLine, before: GateLine | undefined): GateMark[] {
  if (text.length > 3 * LONGEST) return []
  for (const reading of legacyReadings(text)) {
    const marks = marksOfRun(letterRun(withoutNumbers(reading)))
    if (marks.length > 0) return marks
  }
  const seen = readable(text)
  const marks = marksOfRun(letterRun(withoutNumbers(seen)))
  if (numberTellsSecrecy(seen)) marks.push('secrecy')
  if (marks.length === 0) return []
  if (!/\p{Ll}/u.test(seen)) {
    return goesOn(seen, text === line.text ? before : undefined) ? [] : marks
  }
  return isRunningText(seen, line, text === line.text ? before : undefined) ? [] : marks
}

/** Whether words with small letters, though they could be a mark, are an item, a cell, or the rest of a sentence. */
function isRunningText(text: string, { where }: GateLine, before: GateLine | undefined): boolean {
  const labelled = /:.*\p{L}/u.test(text) || FIELD.test(before?.text ?? '')
  if (where === 'table' && !labelled) return true
  if (/m[ậâạ]t\s*:\s*\d/iu.test(text)) return true
  if (where === 'body' || where === 'table') {
    const [item] = ITEM.exec(text) ?? []
    if (item !== undefined && !text.trimEnd().endsWith(item.trim())) return true
    const last = before?.where === where ? before.text.trimEnd() : ''
    if (/^\p{Ll}/u.test(text) && /\p{Ll}/u.test(last) && /[^.:;!?…]$/u.test(last)) return true
  }
  return goesOn(text, before)
}

/** Whether a line is the rest of what the line before it began. */
function goesOn(text: string, before: GateLine | undefined): boolean {
  if (!before || before.where === 'recipients' || before.where === 'signature') return false
  const last = readable(before.text).trimEnd()
  if (/^(?:TUYET|TOI)?MAT$/.test(letterRun(text))) return OPEN_WORD.test(last)
  return OPEN_END.test(last) || (last.endsWith(',') && /\p{Ll}/u.test(text))
}

/** A mark whose letters or words stand one below another; `letters` tells which lines have a letter only. */
function markOverLines(
  lines: readonly GateLine[],
  letters: readonly boolean[],
  from: number,
): { marks: GateMark[]; count: number } {
  let end = from
  while (letters[end] && end - from <= LONGEST) end++
  if (end > from + 1 && end - from <= LONGEST) {
    const marks = marksOfRun(letterRun(join(lines, from, end)))
    if (marks.length > 0) return { marks, count: end - from }
  }
  // A mark over lines is all in capitals: of most lines, nothing has to be joined to see that they are none.
  if (/[a-z]/.test(lines[from]?.text ?? '')) return { marks: [], count: 0 }
  for (let count = 2; count <= MOST_LINES; count++) {
    const part = lines.slice(from, from + count)
    if (part.length < count || part.some(({ where }) => where !== part[0]?.where)) break
    const joined = join(lines, from, from + count)
    if (joined.length > 3 * LONGEST) break
    const text = readable(joined)
    if (/\p{Ll}/u.test(text) || ITEM.test(text)) break
    const marks = marksOfRun(letterRun(withoutNumbers(text)))
    if (marks.length > 0 && !goesOn(text, lines[from - 1])) return { marks, count }
  }
  return { marks: [], count: 0 }
}

/** Whether a line has one letter, or two. */
function isLetter({ text }: GateLine): boolean {
  return text.length < 40 && /^.{1,2}$/u.test(letterRun(text))
}

function join(lines: readonly GateLine[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}
