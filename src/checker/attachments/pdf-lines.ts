import type { AttachmentPlace } from './attachment.ts'

/** A piece of text as a PDF draws it: its matrix on the page as one sees it, with y downward. */
export interface DrawnText {
  text: string
  matrix: readonly number[]
  width: number
}

/** A line of a page. */
export interface PageLine {
  where: AttachmentPlace
  text: string
}

/** A piece in the direction in which it reads: `along` the line and `across` the lines, in points. */
interface Piece {
  text: string
  along: number
  across: number
  width: number
  size: number
}

/** In parts of the letters' height: pieces of one line; a space between words; what stands apart, as columns do. */
const SAME_LINE = 0.4
const WORD_GAP = 0.2
const COLUMN_GAP = 2
/** Pieces that are drawn twice, a little aside, to look bold. */
const TWICE = 0.15
/** In parts of the page's height. */
const HEADER = 0.1
const FOOTER = 0.92

/**
 * The lines of a page, by where its letters stand and not by the order in which they are drawn; a tab stands
 * between columns. Text that is turned, as watermarks are, is read in its own direction. Where a page is divided
 * into columns, its left and its right half come once more, one after the other: for a mark of two lines beside
 * the date.
 */
export function pageLines(
  drawn: readonly DrawnText[],
  page: { width: number; height: number },
): PageLine[] {
  const lines: PageLine[] = []
  for (const [degrees, pieces] of byAngle(drawn)) {
    const rows = rowsOf(pieces).map((row) => ({ row, columns: columnsOf(row) }))
    for (const { row, columns } of rows) {
      const where = degrees === 0 ? placeAt((row[0]?.across ?? 0) / page.height) : 'body'
      lines.push({ where, text: columns.map(({ text }) => text).join('\t') })
    }
    // Not so the short last lines of paragraphs, which say something else without the line before them.
    const columns = rows
      .filter((_row, index) => rows.slice(Math.max(index - 1, 0), index + 2).some(isDivided))
      .flatMap((row) => row.columns)
    const left = columns.filter(({ end }) => end < page.width / 2)
    const right = columns.filter(({ start }) => start > page.width / 2)
    for (const { text } of [...left, ...right]) lines.push({ where: 'body', text })
  }
  return lines
}

function isDivided({ columns }: { columns: readonly unknown[] }): boolean {
  return columns.length > 1
}

function byAngle(drawn: readonly DrawnText[]): Map<number, Piece[]> {
  const turned = new Map<number, Piece[]>()
  for (const { text, matrix, width } of drawn) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = matrix
    if (text.trim() === '' || ![a, b, c, d, x, y, width].every(Number.isFinite)) continue
    const angle = Math.atan2(b, a)
    const degrees = Math.round((angle * 180) / Math.PI)
    const pieces = turned.get(degrees) ?? []
    turned.set(degrees, pieces)
    pieces.push({
      text,
      along: x * Math.cos(angle) + y * Math.sin(angle),
      across: y * Math.cos(angle) - x * Math.sin(angle),
      width,
      size: Math.hypot(c, d) || 1,
    })
  }
  return turned
}

function placeAt(height: number): AttachmentPlace {
  return height < HEADER ? 'header' : height > FOOTER ? 'footer' : 'body'
}

function rowsOf(pieces: Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of pieces.sort((a, b) => a.across - b.across)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && piece.across - first.across <= SAME_LINE * Math.min(piece.size, first.size))
      row.push(piece)
    else rows.push([piece])
  }
  return rows
}

interface Column {
  text: string
  start: number
  end: number
}

function columnsOf(row: Piece[]): Column[] {
  const columns: Column[] = []
  let last: Piece | undefined
  for (const piece of row.sort((a, b) => a.along - b.along)) {
    const { text, along, width, size } = piece
    if (last && text === last.text && along - last.along < TWICE * size) continue
    const column = columns.at(-1)
    const gap = along - (column?.end ?? 0)
    if (!column || gap > COLUMN_GAP * size) columns.push({ text, start: along, end: along + width })
    else {
      column.text += `${gap > WORD_GAP * size ? ' ' : ''}${text}`
      column.end = Math.max(column.end, along + width)
    }
    last = piece
  }
  return columns
}
