import type { PaperAbbreviations } from '../../domain/abbreviations.ts'
import type { Conclusion, Mark } from '../../domain/conclusion.ts'
import { type Block, type Inline, sectionStartedBy } from '../../domain/paper.ts'
import type { RelationView } from '../../domain/relations.ts'
import type { EditorNote } from '../../domain/schemas/frontmatter.ts'
import type { Section } from '../../domain/sections.ts'
import type { Paper } from '../../format/conclusion.ts'
import { blockHtml } from './html.ts'

/** Orders of a row, those with the same addressees and deadline together, in the order of their first. */
export function orderGroups(marks: readonly Mark[]): Mark[][] {
  const groups = new Map<string, Mark[]>()
  for (const mark of ordersOf(marks)) {
    const { to, lead, support, due, dueText, recurs } = mark
    const key = JSON.stringify([to, lead, support, due, dueText, recurs])
    groups.set(key, [...(groups.get(key) ?? []), mark])
  }
  return [...groups.values()]
}

/** The topics of all orders of a row, once each. */
export function orderTopics(marks: readonly Mark[]): string[] {
  return [...new Set(ordersOf(marks).flatMap(({ topics }) => topics))]
}

function ordersOf(marks: readonly Mark[]): Mark[] {
  return marks.filter(({ kind }) => kind === 'directive')
}

/** How many words tell a passage from the others. */
const WORDS = 5

/** The first words of a passage, or the first that tell it from others beside it: “… sửa đổi, bổ sung quy …”. */
export function tellingWords({ quote }: Mark, others: readonly Mark[]): string {
  const words = quote.trim().split(/\s+/)
  const same = others.map((other) => {
    const theirs = other.quote.trim().split(/\s+/)
    const end = words.findIndex((word, index) => word !== theirs[index])
    return end === -1 ? 0 : end
  })
  const first = Math.max(0, ...same)
  const start = first < WORDS ? 0 : first
  const shown = words.slice(start, start + WORDS).join(' ')
  return `${start > 0 ? '… ' : ''}${shown}${start + WORDS < words.length ? ' …' : ''}`
}

/** A piece of a paper beside which something may be noted. */
export interface Row {
  /** What kind of block it is. */
  kind: Block['kind']
  blocks: Block[]
  html: string
  /** The section that begins here. */
  section: Section | undefined
  /** The marked passages in it, in reading order. */
  marks: Mark[]
  /** The editor's notes on the section that begins here, and on places in the row. */
  notes: EditorNote[]
  /** How the section that begins here, and places in the row, bear on other papers. */
  relations: RelationView[]
}

/** Whether there is anything to say beside a row. */
export function isNoted({ section, marks, notes, relations }: Row): boolean {
  return section !== undefined || marks.length + notes.length + relations.length > 0
}

/** A paper as rows of text, each with what is to be noted beside it. */
export function rowsOf(
  conclusion: Conclusion,
  paper: Paper,
  relations: readonly RelationView[],
  abbreviations?: PaperAbbreviations['spans'],
): Row[] {
  const { sections } = conclusion
  return grouped(paper.blocks).map((blocks) => {
    const [first] = blocks
    const anchor = first && sectionStartedBy(first)
    const marks = blocks.flatMap(marksIn).flatMap((index) => paper.marks[index] ?? [])
    const own = marks.filter(({ ownAnchor }) => ownAnchor).map((mark) => mark.anchor)
    const anchors = new Set([...own, ...blocks.flatMap(reportsIn), anchor])
    const isHere = ({ at }: { at?: string | undefined }): boolean =>
      at !== undefined && anchors.has(at)
    return {
      kind: first?.kind ?? 'paragraph',
      blocks,
      html: blocks
        .map((block) => blockHtml(block, { marks: paper.marks, sections, abbreviations }))
        .join(''),
      section: sections.find((section) => section.anchor === anchor),
      marks,
      notes: conclusion.notes.filter(isHere),
      relations: relations.filter(isHere),
    }
  })
}

/**
 * Blocks by rows: a heading stays with the paragraph after it, what is noted beside them is about both; and the
 * recipients with the signature, which stand side by side.
 */
function grouped(blocks: readonly Block[]): Block[][] {
  const rows: Block[][] = []
  for (const block of blocks) {
    const [first, ...more] = rows.at(-1) ?? []
    const underHeading = first?.kind === 'heading' && more.length === 0
    const isText = block.kind === 'paragraph' && sectionStartedBy(block) === undefined
    if (first && ((underHeading && isText) || (isClosing(first.kind) && isClosing(block.kind)))) {
      rows.at(-1)?.push(block)
    } else rows.push([block])
  }
  return rows
}

/** Whether blocks of a kind end a paper. */
export function isClosing(kind: Block['kind']): boolean {
  return kind === 'recipients' || kind === 'signature'
}

function marksIn(node: Block | Inline): number[] {
  const own = node.kind === 'mark' ? [node.mark] : []
  return [...own, ...childrenOf(node).flatMap(marksIn)]
}

function reportsIn(node: Block | Inline): string[] {
  const own = node.kind === 'anchor' ? [node.id] : []
  return [...own, ...childrenOf(node).flatMap(reportsIn)]
}

function childrenOf(node: Block | Inline): (Block | Inline)[] {
  if (node.kind === 'table') return node.rows.flat().flatMap((cell) => cell.children)
  return 'children' in node ? node.children : []
}
