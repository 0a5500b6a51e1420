import type { Block, Inline } from '../domain/paper.ts'
import { type Place, type Source } from './source.ts'

/** The part of a paper in which a line is printed. */
export type LinePart = 'masthead' | 'body' | 'table' | 'recipients' | 'signature'

/** A printed line of a paper: a paragraph, a heading, a line of a table's cell or of a frame. */
export interface Line {
  /** Its visible text in NFC. */
  text: string
  where: LinePart
  /** Place in the file of a character of the text. */
  place: (index: number) => Place
}

/** A piece of a line, and where in the source it begins. */
interface Piece {
  value: string
  at: number
}

/** The lines of a paper in reading order, each with its places in the source. */
export function printedLines(blocks: readonly Block[], source: Source): Line[] {
  const lines: Line[] = []
  const walk = (inside: readonly Block[], where: LinePart): void => {
    for (const block of inside) {
      if (block.kind === 'table') {
        for (const row of block.rows) {
          for (const cell of row) walk(cell.children, where === 'body' ? 'table' : where)
        }
      } else if (block.kind === 'paragraph' || block.kind === 'heading') {
        for (const pieces of cut(block.children)) lines.push(lineOf(pieces, where, source))
      } else walk(block.children, block.kind === 'mark' ? where : block.kind)
    }
  }
  walk(blocks, 'body')
  return lines
}

/** Cuts a paragraph where the paper has a line end; empty lines are left out. */
function cut(inlines: readonly Inline[]): Piece[][] {
  const lines: Piece[][] = [[]]
  const visit = (inline: Inline): void => {
    if (inline.kind === 'break') lines.push([])
    else if (inline.kind === 'text') {
      let at = inline.at ?? 0
      if (!inline.value.includes('\n')) {
        lines.at(-1)?.push({ value: inline.value, at })
        return
      }
      inline.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([])
        lines.at(-1)?.push({ value, at })
        at += value.length + 1
      })
    } else if ('children' in inline) inline.children.forEach(visit)
  }
  inlines.forEach(visit)
  return lines.filter((pieces) => pieces.some(({ value }) => /\S/.test(value)))
}

function lineOf(pieces: readonly Piece[], where: LinePart, source: Source): Line {
  const place = (index: number): Place => {
    let before = 0
    for (const { value, at } of pieces) {
      if (index < before + value.length) return source.place(at + index - before)
      before += value.length
    }
    const last = pieces.at(-1)
    return source.place((last?.at ?? 0) + (last?.value.length ?? 0))
  }
  return { text: pieces.map(({ value }) => value).join(''), where, place }
}
