import { titleNumber } from '../../domain/sections.ts'
import { comparable } from '../../domain/text.ts'
import { type Item, type Line, rawText, type TableItem } from './lines.ts'
import type { Piece } from './plan.ts'

/** How a line goes on from the one before it. */
type Join = 'space' | 'line-break' | 'page-break'

/** A paragraph of the text: one line of the source, or several that belong together. */
export interface Unit {
  kind: 'unit'
  lines: Line[]
  /** Before each line but the first. */
  joins: Join[]
  /** Its text as it stands in the source; what joins two lines is one space. */
  text: string
  /** The same in one style of tone marks, dashes and spaces. */
  plain: string
}

/** Paragraphs and tables of the text of a paper. */
export type BodyItem = Unit | TableItem

/** A line that begins an item of a list: dash, plus, bullet. */
export const MARKER = /^(?:[-–—+*•·▪◦●■□○➢✓§]|[\uE000-\uF8FF])\s?/u
/** A sentence that is whole, with what may stand behind its full stop. */
const ENDED = /[.:;!?…][)”"’'»\]\s]*$|\.\/\.?$/u

/** Puts together the lines that are one paragraph: soft wraps, line breaks inside, sentences cut by a page end. */
export function unitsOf(items: readonly Item[]): BodyItem[] {
  const out: BodyItem[] = []
  // Notes and text boxes stand between the halves of a sentence only in the file.
  let open: Unit | undefined
  for (const [index, item] of items.entries()) {
    if (item.kind === 'table') {
      out.push(item)
      open = undefined
      continue
    }
    const aside = item.paragraph.from !== undefined
    const join = open && !aside ? joinOf(open, item, items, index) : undefined
    if (open && join) extend(open, item, join)
    else {
      const unit = unitOf(item)
      out.push(unit)
      if (!aside) open = unit
    }
  }
  return out
}

function unitOf(line: Line): Unit {
  const text = rawText(line)
  return { kind: 'unit', lines: [line], joins: [], text, plain: comparable(text) }
}

function extend(unit: Unit, line: Line, join: Join): void {
  unit.lines.push(line)
  unit.joins.push(join)
  unit.text += ` ${rawText(line)}`
  unit.plain = comparable(unit.text)
}

function joinOf(unit: Unit, line: Line, items: readonly Item[], index: number): Join | undefined {
  const last = unit.lines.at(-1)
  if (!last || beginsParagraph(line)) return undefined
  const lower = /^[“"‘'(]?\p{Ll}/u.test(line.plain)
  if (line.continues && last.paragraph === line.paragraph) {
    if (isWrapped(items, index)) return 'space'
    if (ENDED.test(last.plain)) return undefined
    if (line.newPage) return 'page-break'
    return lower || last.text.length >= 50 ? 'space' : 'line-break'
  }
  if (ENDED.test(last.plain)) return undefined
  if (!lower && !(line.newPage && /^\d/.test(line.plain))) return undefined
  // A short numbered line is a title, whatever the next paragraph begins with.
  const isTitle = titleNumber(unit.plain) !== undefined && unit.plain.length < 100
  if (isTitle && !unit.plain.endsWith(',')) return undefined
  if (line.paragraph.headingLevel !== undefined || last.paragraph.headingLevel !== undefined) {
    return undefined
  }
  return 'page-break'
}

/** Whether a line can only be the first of a paragraph. */
function beginsParagraph({ plain, paragraph }: Line): boolean {
  if (MARKER.test(plain) || paragraph.listLevel !== undefined) return true
  return titleNumber(plain) !== undefined || /^\(?(?:\d{1,2}|\p{Ll})\)\s/u.test(plain)
}

/** Whether the lines of a source paragraph are all about as long: somebody's program broke them. */
function isWrapped(items: readonly Item[], index: number): boolean {
  const item = items[index]
  if (item?.kind !== 'line') return false
  const lengths = items.flatMap((other) =>
    other.kind === 'line' && other.paragraph === item.paragraph ? [other.text.length] : [],
  )
  const full = lengths.slice(0, -1)
  return full.length >= 2 && Math.min(...full) >= 55 && Math.max(...full) - Math.min(...full) <= 25
}

/** The pieces of a stretch of a unit's text; a join inside it stands between them. */
export function piecesOf({ lines, joins }: Unit, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  lines.forEach((line, index) => {
    const length = line.slice.end - line.slice.start
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, length)
    const join = joins[index - 1]
    if (join && join !== 'space' && from < at && to > at) pieces.push(join)
    if (start < end) {
      pieces.push({
        paragraph: line.slice.paragraph,
        start: line.slice.start + start,
        end: line.slice.start + end,
      })
    }
    at += length + 1
  })
  return pieces
}
