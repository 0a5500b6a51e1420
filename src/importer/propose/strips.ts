import type { Block, Inline } from '../../domain/paper.ts'
import { sectionStartedBy } from '../../domain/paper.ts'
import { markerOf } from './sentences.ts'

/** A piece of a paragraph's text, where it stands in the source, and the emphasis around it, outermost first. */
export interface Piece {
  start: number
  end: number
  at: number
  inside: readonly number[]
}

/** Where a cell stands in its table: the first row and column that it covers, and how many. */
export interface Cell {
  table: number
  row: number
  column: number
  colspan: number
  rowspan: number
}

/** What holds a part of a paragraph. */
export interface Container {
  kind: 'strong' | 'em' | 'u' | 'mark' | 'title'
  start: number
  end: number
}

/** A paragraph in which passages may be marked: its visible text, and where each part of it stands in the source. */
export interface Strip {
  text: string
  pieces: Piece[]
  /** Anchor of its section. */
  section: string | undefined
  /** Where the text begins behind a title and the mark of a list item. */
  from: number
  /** The kind of list item, as its mark shows: "-", "+", "1.", "a)". */
  marker: string | undefined
  /** Emphasis, marks and titles in it, by the numbers that pieces have: what they are, and their text. */
  containers: Container[]
  /** What is marked already, and titles; in the order of the text. */
  marked: { start: number; end: number }[]
  /** Row and column where it stands in a table; a row may have several paragraphs in a column. */
  cell: Cell | undefined
}

/** The paragraphs of a paper outside head, recipients and signature, in reading order. */
export function stripsOf(blocks: readonly Block[]): Strip[] {
  const strips: Strip[] = []
  let section: string | undefined
  let closing = false
  let tables = 0
  const visit = (inside: readonly Block[], cell: Strip['cell'], marked: boolean): void => {
    for (const block of inside) {
      if (block.kind === 'recipients' || block.kind === 'signature') {
        closing = true
        section = undefined
      }
      const started = sectionStartedBy(block)
      if (started !== undefined) {
        section = started
        closing = false
      }
      if (block.kind === 'paragraph') {
        if (!closing) strips.push(stripOf(block.children, section, cell, marked))
      } else if (block.kind === 'mark') visit(block.children, cell, true)
      else if (block.kind === 'table') {
        const table = (tables += 1)
        // Rows that cells from above still cover, by column.
        const covered: number[] = []
        block.rows.forEach((row, index) => {
          let column = 0
          for (const { children, colspan, rowspan } of row) {
            while ((covered[column] ?? 0) > index) column += 1
            visit(children, { table, row: index, column, colspan, rowspan }, marked)
            for (const end = column + colspan; column < end; column += 1)
              covered[column] = index + rowspan
          }
        })
      }
    }
  }
  visit(blocks, undefined, false)
  return strips
}

function stripOf(
  inlines: readonly Inline[],
  section: string | undefined,
  cell: Strip['cell'],
  marked: boolean,
): Strip {
  const pieces: Piece[] = []
  const containers: Container[] = []
  const marks: Strip['marked'] = []
  const parts: string[] = []
  let length = 0
  let from = 0
  const visit = (children: readonly Inline[], inside: readonly number[]): void => {
    for (const inline of children) {
      if (inline.kind === 'text') {
        parts.push(inline.value)
        const start = length
        length += inline.value.length
        // A text without its place cannot be marked; nor can what it stands in.
        if (inline.at !== undefined) pieces.push({ start, end: length, at: inline.at, inside })
      } else if (inline.kind === 'break') {
        parts.push('\n')
        length += 1
      } else if ('children' in inline) {
        const { kind } = inline
        const container: Container = { kind, start: length, end: length }
        containers.push(container)
        visit(inline.children, [...inside, containers.length - 1])
        container.end = length
        if (kind === 'title') from = length
        if (kind === 'title' || kind === 'mark') marks.push({ start: container.start, end: length })
      }
    }
  }
  visit(inlines, [])
  const text = parts.join('')
  const marker = markerOf(text, from)
  return {
    ...{ text, pieces, containers, section, cell },
    from: from === 0 ? marker.end : from,
    marker: from === 0 ? marker.kind : undefined,
    marked: marked ? [{ start: 0, end: length }] : marks,
  }
}
