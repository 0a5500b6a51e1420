/*
 * The text of a paper as a tree. Format makes it from MDX, components render it, search cuts it into records.
 * Every character of the paper stands in exactly one `text` node, in reading order.
 */

/** A run of text or mark-up inside a paragraph. */
export type Inline =
  /** `at` is the offset in the source file where the value begins: for messages, and only where there is a file. */
  | { kind: 'text'; value: string; at?: number }
  | { kind: 'strong' | 'em' | 'u'; children: Inline[] }
  /** A line end that the paper has. */
  | { kind: 'break' }
  /** Where a page of the original ended; shows nothing. */
  | { kind: 'page-break' }
  /** The run-in title of the section whose anchor is given. */
  | { kind: 'title'; section: string; children: Inline[] }
  /** A marked passage; `mark` is its place in `Paper.marks`. */
  | { kind: 'mark'; mark: number; children: Inline[] }
  /** A place that can be linked to, found in the printed text (the reports of a list). */
  | { kind: 'anchor'; id: string }

/** A block of a paper. */
export type Block =
  /** A section's title on a line of its own; depth from 2 to 6. */
  | { kind: 'heading'; section: string; depth: number; children: Inline[] }
  /** A paragraph. Depth tells how far a list item is set in; its marker is part of its text. */
  | { kind: 'paragraph'; depth: number; children: Inline[] }
  | { kind: 'table'; rows: TableCell[][] }
  /** A mark around whole blocks. */
  | { kind: 'mark'; mark: number; children: Block[] }
  /** The paper's head, its distribution list, and its signature. */
  | { kind: 'masthead' | 'recipients' | 'signature'; children: Block[] }

/** A cell of a table; spans are at least 1. */
export interface TableCell {
  colspan: number
  rowspan: number
  children: Block[]
}

/** The visible text of a run; a line end is "\n". */
export function inlineText(inlines: readonly Inline[]): string {
  let text = ''
  for (const inline of inlines) {
    if (inline.kind === 'text') text += inline.value
    else if (inline.kind === 'break') text += '\n'
    else if ('children' in inline) text += inlineText(inline.children)
  }
  return text
}

/** The visible text of blocks; each paragraph, heading and cell ends with "\n". */
export function blockText(blocks: readonly Block[]): string {
  let text = ''
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row) text += blockText(cell.children)
    } else if (block.kind === 'heading' || block.kind === 'paragraph') {
      text += `${inlineText(block.children)}\n`
    } else {
      text += blockText(block.children)
    }
  }
  return text
}

/** Calls `visit` on every paragraph and heading, in reading order. */
export function eachTextBlock(
  blocks: readonly Block[],
  visit: (block: Extract<Block, { kind: 'heading' | 'paragraph' }>) => void,
): void {
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'paragraph') visit(block)
    else if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row) eachTextBlock(cell.children, visit)
    } else eachTextBlock(block.children, visit)
  }
}

/** The blocks of one section, or of the opening and closing together, which belong to no section. */
export interface Part {
  section: string | undefined
  blocks: Block[]
}

/**
 * Cuts a paper into its opening and closing (first, always there) and one part for each section, in reading
 * order. Every block is in exactly one part; recipients and signature end the last section.
 */
export function partsOf(blocks: readonly Block[]): Part[] {
  const outside: Part = { section: undefined, blocks: [] }
  const parts: Part[] = [outside]
  let current = outside
  for (const block of blocks) {
    const section = sectionStartedBy(block)
    if (section !== undefined) {
      current = { section, blocks: [] }
      parts.push(current)
    } else if (block.kind === 'recipients' || block.kind === 'signature') {
      current = outside
    }
    current.blocks.push(block)
  }
  return parts
}

/** The section whose title opens this block, if one does. */
export function sectionStartedBy(block: Block): string | undefined {
  if (block.kind === 'heading') return block.section
  const first = block.kind === 'paragraph' ? block.children[0] : undefined
  return first?.kind === 'title' ? first.section : undefined
}
