/*
 * The plan of a paper: what is written, in which order, taken from which characters of the source. It holds no
 * text of its own, so whatever the plan does not name is seen to be missing.
 */

/** A stretch of a paragraph's text. */
export interface Slice {
  /** Number of the source paragraph. */
  paragraph: number
  start: number
  end: number
}

/** A stretch of text, or what stands between two stretches of one paragraph. */
export type Piece = Slice | 'page-break' | 'line-break'

/** A paragraph; its first characters may be the title of a section. */
export interface PlanParagraph {
  kind: 'paragraph'
  title?: Slice[]
  pieces: Piece[]
}

/** A cell of a table. */
export interface PlanCell {
  colspan: number
  rowspan: number
  blocks: PlanBlock[]
}

/** A block as it will be written. */
export type PlanBlock =
  | PlanParagraph
  | { kind: 'heading'; depth: number; pieces: Piece[] }
  | { kind: 'table'; rows: PlanCell[][] }
  | { kind: 'masthead' | 'recipients' | 'signature'; blocks: PlanBlock[] }

/** All stretches of text of a plan in the order in which they are written. */
export function slicesOf(blocks: readonly PlanBlock[]): Slice[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [...(block.title ?? []), ...textOf(block.pieces)]
    if (block.kind === 'heading') return textOf(block.pieces)
    if (block.kind === 'table') return block.rows.flat().flatMap((cell) => slicesOf(cell.blocks))
    return slicesOf(block.blocks)
  })
}

function textOf(pieces: readonly Piece[]): Slice[] {
  return pieces.filter((piece) => typeof piece === 'object')
}
