/*
 * What a file of a paper says, whatever kind of file it is: paragraphs and tables in reading order, and apart from
 * them all that is not printed as text of the paper. Readers fill it; recognising and coverage read it.
 */

/**
 * Where a text stands in the file: the part (`word/document.xml`; `text` of a text file) and the number of its text
 * node. Text nodes of Word are elements that hold letters (`w:t`, `w:delText`, `w:instrText` …) or stand for one
 * (`w:sym`, `w:noBreakHyphen`), from 0 in their part; of a text file, lines from 0.
 */
export interface Origin {
  part: string
  node: number
}

/** A piece of a paragraph in one dress. */
export interface SourceRun {
  /**
   * Unicode NFC, as it is printed: capitals where the run is set in capitals or small capitals, `²` where a digit is
   * raised, `-` for a hyphen that keeps together. `\n` is a line break, `\t` a tab, `\f` a page break that
   * somebody set. Never empty; without characters that nobody sees (left out as `control-character`).
   */
  text: string
  bold?: true
  italic?: true
  underline?: true
  /** Printed by Word and written nowhere: automatic numbers, marks of footnotes. */
  generated?: true
  /** Text nodes that the text was read from, in order; none where it is generated. */
  origins: Origin[]
}

/** How a paragraph is set; what a reader of plain text cannot know is absent. */
export interface SourceParagraph {
  kind: 'paragraph'
  /** Number of the paragraph in the document, in reading order, from 0; cells of tables count along. */
  index: number
  runs: SourceRun[]
  align?: 'left' | 'center' | 'right' | 'justify'
  /** Level of a heading style or outline level of Word, from 1. */
  headingLevel?: number
  /** Level of the automatic number or bullet, from 0. */
  listLevel?: number
  /** A page begins with it, because somebody set so. */
  pageBreakBefore?: true
  /** Text that is printed elsewhere on the page and was put here. */
  from?: 'text-box' | 'footnote' | 'endnote'
}

/** A cell; what merged cells hide is left out of the row. */
export interface SourceCell {
  blocks: SourceBlock[]
  /** Columns and rows that it covers, 1 or more. */
  colspan: number
  rowspan: number
}

/** A table. Without lines it is only a way to set things side by side: a header, a signature. */
export interface SourceTable {
  kind: 'table'
  rows: SourceCell[][]
  lines: boolean
}

/** A block of the text in reading order. */
export type SourceBlock = SourceParagraph | SourceTable

/** Why a text of the file is no text of the paper. */
export type LeftOutReason =
  | 'deleted'
  | 'hidden'
  | 'comment'
  | 'running-header'
  | 'running-footer'
  | 'duplicate'
  | 'field-code'
  | 'chart-or-drawing'
  | 'control-character'
  /** Signs of a text file that say how its words look: `**` around bold ones. */
  | 'mark-up'

/** Text of the file that is not among the blocks. */
export interface LeftOut {
  reason: LeftOutReason
  text: string
  origins: Origin[]
}

/** Something that a person should know of the file. `text` quotes it where it has words. */
export interface Remark {
  kind:
    | 'tracked-changes'
    | 'comments'
    | 'footnotes'
    | 'text-boxes'
    | 'hidden-text'
    | 'images'
    | 'running-text'
    | 'old-fonts'
    | 'unknown-fonts'
    | 'old-encoding'
    | 'embedded'
  /** How many there are. */
  count: number
  /** Paragraph it is about, where it is about one. */
  paragraph?: number
  /** The words concerned: of a change both readings. */
  text?: string
  /** Of a tracked change: as the text read before it. */
  before?: string
}

/** One text node of the file as it is written there, before fonts are decoded. */
export interface ScannedText extends Origin {
  text: string
}

/** What a file of a paper says. */
export interface SourceDocument {
  kind: 'docx' | 'txt'
  blocks: SourceBlock[]
  leftOut: LeftOut[]
  remarks: Remark[]
  /** Every text node, by a scan that shares nothing with the reader: what coverage is measured against. */
  scan: ScannedText[]
}

/** A file that cannot be read, in words for the person who can mend it. */
export interface Unreadable {
  /** Permanent code, e.g. `not-a-zip`, `old-word`, `encrypted`, `truncated`, `too-large`, `empty`, `picture-only`, `pdf`. */
  code: string
  /** What is wrong. */
  message: string
  /** What to do. */
  hint: string
}

/** All text of a paragraph. Offsets of slices are into this. */
export function paragraphText({ runs }: SourceParagraph): string {
  return runs.map((run) => run.text).join('')
}

/** All paragraphs in reading order, those in tables too. `paragraphs[i].index === i`. */
export function paragraphsOf(blocks: readonly SourceBlock[]): SourceParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.flatMap((cell) => paragraphsOf(cell.blocks))),
  )
}
