import type { SourceParagraph } from '../source/document.ts'
import type { PlanBlock, PlanCell } from '../structure/plan.ts'
import { escapeHeading, escapeStart, isItem } from './escape.ts'
import { writePieces } from './inline.ts'

/** Names of the frames in MDX. */
const FRAMES = { masthead: 'Masthead', recipients: 'Recipients', signature: 'Signature' } as const

/** Writes the plan of a paper as the body of its MDX file: one block after the other, ended by a line end. */
export function writeBody(
  blocks: readonly PlanBlock[],
  paragraphs: readonly SourceParagraph[],
): string {
  const written = blocks.map((block) => writeBlock(block, paragraphs)).filter(Boolean)
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`
}

function writeBlock(block: PlanBlock, paragraphs: readonly SourceParagraph[]): string {
  switch (block.kind) {
    case 'heading': {
      const text = writePieces(block.pieces, paragraphs, false)
      return `${'#'.repeat(block.depth)} ${escapeHeading(text)}`
    }
    case 'paragraph': {
      const text = writePieces(block.pieces, paragraphs, true)
      if (!block.title || block.title.length === 0) return escapeStart(text)
      const title = `<Title>${writePieces(block.title, paragraphs, false)}</Title>`
      return text === '' ? title : `${title}${gapBehind(block)}${text}`
    }
    case 'table':
      return writeTable(block.rows, paragraphs, false)
    default:
      return writeFrame(FRAMES[block.kind], block.blocks, paragraphs)
  }
}

/** The space between a title and its text, unless the paper has none. */
function gapBehind({ title, pieces }: Extract<PlanBlock, { kind: 'paragraph' }>): string {
  const [last, first] = [title?.at(-1), pieces[0]]
  if (!last || typeof first !== 'object') return ' '
  return last.paragraph === first.paragraph && last.end === first.start ? '' : ' '
}

/** A frame: its lines are lines; an empty line only where Markdown would read on. */
function writeFrame(
  name: string,
  blocks: readonly PlanBlock[],
  paragraphs: readonly SourceParagraph[],
): string {
  const lines: string[] = [`<${name}>`]
  let before: 'line' | 'item' | 'table' | undefined
  for (const block of blocks) {
    if (block.kind === 'table') {
      if (before !== undefined) lines.push('')
      lines.push(writeTable(block.rows, paragraphs, true))
      before = 'table'
      continue
    }
    if (block.kind !== 'paragraph') continue
    const line = escapeStart(writePieces(block.pieces, paragraphs, true))
    const kind = isItem(line) ? 'item' : 'line'
    if (before !== undefined && before !== kind) lines.push('')
    lines.push(line)
    before = kind
  }
  lines.push(`</${name}>`)
  return lines.join('\n')
}

function writeTable(
  rows: readonly PlanCell[][],
  paragraphs: readonly SourceParagraph[],
  inFrame: boolean,
): string {
  const written = rows.map((row) => {
    const cells = row.map((cell) => writeCell(cell, paragraphs, inFrame))
    return `<tr>\n${cells.join('\n')}\n</tr>`
  })
  return `<table>\n${written.join('\n')}\n</table>`
}

function writeCell(
  { colspan, rowspan, blocks }: PlanCell,
  paragraphs: readonly SourceParagraph[],
  inFrame: boolean,
): string {
  const spans = `${attribute('colspan', colspan)}${attribute('rowspan', rowspan)}`
  const simple = blocks.every((block) => block.kind === 'paragraph')
  if (simple && (inFrame || blocks.length <= 1)) {
    const lines = blocks.map((block) =>
      block.kind === 'paragraph' ? writePieces(block.pieces, paragraphs, true) : '',
    )
    return `<td${spans}>${lines.join('<br/>')}</td>`
  }
  const inner = blocks.map((block) =>
    block.kind === 'table'
      ? writeTable(block.rows, paragraphs, inFrame)
      : writeBlock(block, paragraphs),
  )
  return `<td${spans}>\n\n${inner.join('\n\n')}\n\n</td>`
}

function attribute(name: string, value: number): string {
  return value > 1 ? ` ${name}="${Math.min(value, 99)}"` : ''
}
