import { collapse, comparable } from '../../domain/text.ts'
import {
  paragraphText,
  type SourceBlock,
  type SourceParagraph,
  type SourceTable,
} from '../source/document.ts'
import type { Slice } from './plan.ts'

/** A printed line or paragraph: a stretch of a source paragraph between two line ends, not blank. */
export interface Line {
  kind: 'line'
  paragraph: SourceParagraph
  /** Without white space at either end. */
  slice: Slice
  /** Its text in NFC, white space as one space each. */
  text: string
  /** The same for recognising: one style of tone marks, dashes and spaces. */
  plain: string
  /** Whether all its letters are bold; nothing of a file that knows no bold. */
  bold: boolean
  /** Whether the source begins a page with it. */
  newPage: boolean
  /** Whether it is a further line of the same source paragraph. */
  continues: boolean
}

/** A table of the source with its cells in lines. */
export interface TableItem {
  kind: 'table'
  table: SourceTable
  rows: { colspan: number; rowspan: number; items: Item[] }[][]
}

/** What a paper consists of before anything is recognised. */
export type Item = Line | TableItem

/** Cuts the blocks of a source into lines and tables; blank paragraphs are dropped. */
export function itemsOf(blocks: readonly SourceBlock[]): Item[] {
  const items: Item[] = []
  let newPage = false
  for (const block of blocks) {
    if (block.kind === 'table') {
      const rows = block.rows.map((row) =>
        row.map(({ colspan, rowspan, blocks: inside }) => ({
          colspan,
          rowspan,
          items: itemsOf(inside),
        })),
      )
      items.push({ kind: 'table', table: block, rows })
      continue
    }
    newPage ||= block.pageBreakBefore === true
    let continues = false
    for (const { start, end, page } of printedLines(paragraphText(block))) {
      newPage ||= page
      if (start === end) continue
      items.push({ ...lineOf(block, start, end), newPage, continues })
      newPage = false
      continues = true
    }
  }
  return items
}

/** The stretches between line ends and page ends, without white space at their ends; blank ones are empty. */
function printedLines(text: string): { start: number; end: number; page: boolean }[] {
  const lines: { start: number; end: number; page: boolean }[] = []
  let from = 0
  let page = false
  for (const match of [...text.matchAll(/[\n\f]/g), undefined]) {
    const to = match?.index ?? text.length
    const start = from + (/\S/.exec(text.slice(from, to))?.index ?? to - from)
    lines.push({ start, end: start + text.slice(start, to).trimEnd().length, page })
    page = match?.[0] === '\f'
    from = to + 1
  }
  if (page) lines.push({ start: text.length, end: text.length, page: true })
  return lines
}

function lineOf(paragraph: SourceParagraph, start: number, end: number): Line {
  const text = collapse(paragraphText(paragraph).slice(start, end))
  return {
    kind: 'line',
    paragraph,
    slice: { paragraph: paragraph.index, start, end },
    text,
    plain: comparable(text),
    bold: isAll(paragraph, start, end, 'bold'),
    newPage: false,
    continues: false,
  }
}

/** A part of a line as a line of its own; offsets are into its paragraph. Nothing where it is blank. */
export function partOf(line: Line, start: number, end: number): Line | undefined {
  const raw = paragraphText(line.paragraph).slice(start, end)
  if (raw.trim() === '') return undefined
  const from = start + raw.length - raw.trimStart().length
  return { ...lineOf(line.paragraph, from, from + raw.trim().length), newPage: line.newPage }
}

/** The text of a line as it stands in its paragraph; offsets of the slice are into that. */
export function rawText({ paragraph, slice }: Line): string {
  return paragraphText(paragraph).slice(slice.start, slice.end)
}

/** Whether all letters and digits of a stretch are set in one way; automatic numbers do not count. */
export function isAll(
  paragraph: SourceParagraph,
  start: number,
  end: number,
  style: 'bold' | 'italic' | 'underline',
): boolean {
  let at = 0
  let letters = false
  for (const run of paragraph.runs) {
    const inside = run.text.slice(Math.max(start - at, 0), Math.max(end - at, 0))
    at += run.text.length
    if (run.generated || !/[\p{L}\p{N}]/u.test(inside)) continue
    if (!run[style]) return false
    letters = true
  }
  return letters
}

/** Before a wide space that waits for a number or a day. */
const BLANK = /(?:^|\s)(?:số|ngày|tháng|năm)\s?:?$/iu
const MARKER_AND_SPACE = /^(?:[-–—+*•·▪]|\p{L}\)|\d{1,2}[.)])?\s*/u

/** All lines of items in reading order, those in tables too. */
export function linesIn(items: readonly Item[]): Line[] {
  return items.flatMap((item) =>
    item.kind === 'line'
      ? [item]
      : item.rows.flatMap((row) => row.flatMap((cell) => linesIn(cell.items))),
  )
}

/**
 * The columns into which tabs or wide spaces part a line; in a list a marker with a tab behind it is none.
 * Empty columns at the left are `undefined`.
 */
export function columnsOf(line: Line, inList = true): (Line | undefined)[] {
  const { start, end } = line.slice
  const whole = paragraphText(line.paragraph)
  const lead = /[^\n\f]*$/.exec(whole.slice(0, start))?.[0] ?? ''
  const text = whole.slice(start, end)
  const marker = inList ? (MARKER_AND_SPACE.exec(text)?.[0].length ?? 0) : 0
  const parts: (Line | undefined)[] = []
  if (/\t| {12,}/.test(lead)) parts.push(undefined)
  let from = 0
  for (const gap of text.matchAll(/\s*\t\s*| {4,}/g)) {
    if (gap.index < marker || BLANK.test(text.slice(from, gap.index))) continue
    parts.push(partOf(line, start + from, start + gap.index))
    from = gap.index + gap[0].length
  }
  parts.push(partOf(line, start + from, end))
  return parts
}
