import fc from 'fast-check'
import { nfc } from '../../src/domain/text.ts'
import type {
  SourceBlock,
  SourceDocument,
  SourceParagraph,
  SourceRun,
  SourceTable,
} from '../../src/importer/source/document.ts'

/*
 * Documents of the importer made by hand, without any file.
 */

/** A paragraph by its text, or by its runs and how it is set. */
export type Sketch = string | (Partial<Omit<SourceParagraph, 'kind' | 'index'>> & { text?: string })

/** What a document is made of. */
export type Sketches = Sketch | SourceTable

/** A document of paragraphs, as a reader would return it for a file that holds them. */
export function documentOf(sketches: readonly Sketches[]): SourceDocument {
  const blocks = numbered(
    sketches.map((sketch): SourceBlock => {
      if (typeof sketch === 'string') return paragraph({ text: sketch })
      return 'kind' in sketch ? sketch : paragraph(sketch)
    }),
  )
  return { kind: 'docx', blocks, leftOut: [], remarks: [], scan: [] }
}

function paragraph({ text, ...look }: Exclude<Sketch, string>): SourceParagraph {
  const runs: SourceRun[] = text === undefined ? [] : [run(text)]
  return { kind: 'paragraph', index: 0, runs, ...look }
}

/** A run; generated, so that no scan has to know it. */
export function run(text: string, look: Partial<SourceRun> = {}): SourceRun {
  return { text, origins: [], ...look }
}

/** A table whose cells are lists of paragraphs. */
export function tableOf(rows: readonly (readonly (readonly string[])[])[]): SourceTable {
  return {
    kind: 'table',
    lines: false,
    rows: rows.map((row) =>
      row.map((cell) => ({
        blocks: cell.map((text) => paragraph({ text })),
        colspan: 1,
        rowspan: 1,
      })),
    ),
  }
}

function numbered(blocks: readonly SourceBlock[]): SourceBlock[] {
  let index = 0
  const number = (block: SourceBlock): SourceBlock => {
    if (block.kind === 'paragraph') return { ...block, index: index++ }
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: cell.blocks.map(number) })),
    )
    return { ...block, rows }
  }
  return blocks.map(number)
}

/** Pieces of text that some part of Markdown, MDX, YAML or ours could take for its own. */
const HOSTILE = [
  ...['*', '**', '_', '__', '`', '```', '~~~', '#', '## ', '>', '> ', '- ', '+ ', '-', '+', '* '],
  ...[
    '-----',
    '---',
    '===',
    '***',
    '___',
    '1. ',
    '1) ',
    '12. ',
    '2.1. ',
    'a) ',
    'I. ',
    '(1) ',
    '•',
  ],
  ...['<', '>', '</', '/>', '<Title>', '</Title>', '<Directive id="a">', '</Masthead>', '<br/>'],
  ...[
    '{',
    '}',
    '{x}',
    '${y}',
    '\\',
    '\\\\',
    '\\*',
    '&amp;',
    '&#60;',
    '&',
    ';',
    '[',
    ']',
    '](',
    '![',
  ],
  ...[
    '[a](b)',
    '[a]: b',
    'import ',
    'export ',
    'import x from "y"',
    '---\n',
    ':',
    '.',
    ',',
    ' ',
    '  ',
  ],
  ...[
    '\t',
    '\n',
    '\f',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u2028',
    '\u202e',
    '\u0301',
    '\u0303',
  ],
  ...[
    '😀',
    '👩‍👩‍👧',
    '\ud83d',
    '\ude00',
    '\u0000',
    '\u0007',
    '\u0085',
    '\ufffd',
    '\uffff',
    '|',
    '|-|-|',
  ],
  ...[
    'Nơi nhận:',
    'T/M BAN THƯỜNG VỤ',
    'BÍ THƯ',
    'KẾT LUẬN',
    'Số 1-KL/ĐU',
    './.',
    'Đảng ủy',
    'Về ',
  ],
  ...[
    'https://a.b',
    'a@b.c',
    '<!-- x -->',
    '$',
    '%',
    '^',
    '~',
    '"',
    "'",
    '“',
    '”',
    '…',
    '–',
    '\r\n',
  ],
] as const

/** Texts of words, signs and whatever else Unicode has. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 2, arbitrary: fc.constantFrom('chỉ', 'đạo', 'Chủ động', ' tham mưu ', 'năm 2026') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''))

/** Most text is plain; what is set apart is shielded by its tags. */
const dress: fc.Arbitrary<Partial<SourceRun>> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constant({ bold: true } as const) },
  { weight: 1, arbitrary: fc.constant({ italic: true } as const) },
  { weight: 1, arbitrary: fc.constant({ underline: true } as const) },
  { weight: 1, arbitrary: fc.constant({ bold: true, italic: true, underline: true } as const) },
)

const hostileRun: fc.Arbitrary<SourceRun> = fc
  .tuple(hostileText, dress)
  .map(([text, look]) => run(text, look))

const look: fc.Arbitrary<Partial<SourceParagraph>> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constant({ align: 'center' } as const) },
  { weight: 1, arbitrary: fc.constant({ headingLevel: 9 }) },
  { weight: 1, arbitrary: fc.constant({ listLevel: 1 }) },
  { weight: 1, arbitrary: fc.constant({ pageBreakBefore: true } as const) },
  { weight: 1, arbitrary: fc.constant({ from: 'text-box' } as const) },
)

const hostileParagraph: fc.Arbitrary<SourceParagraph> = fc
  .tuple(fc.array(hostileRun, { maxLength: 5 }), look)
  .map(([runs, set]) => ({ kind: 'paragraph', index: 0, runs, ...set }))

const hostileTable: fc.Arbitrary<SourceTable> = fc.record({
  kind: fc.constant('table' as const),
  lines: fc.boolean(),
  rows: fc.array(
    fc.array(
      fc.record({
        blocks: fc.array(hostileParagraph, { maxLength: 3 }),
        colspan: fc.integer({ min: 1, max: 120 }),
        rowspan: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 3 },
    ),
    { maxLength: 3 },
  ),
})

/** Documents of any text whatever, in NFC as readers return it. */
export const hostileDocument: fc.Arbitrary<SourceDocument> = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: hostileParagraph }, { weight: 1, arbitrary: hostileTable }),
    { maxLength: 8 },
  )
  .map((blocks) => ({
    kind: 'docx',
    blocks: numbered(blocks),
    leftOut: [],
    remarks: [],
    scan: [],
  }))

/** The visible characters of a document, white space aside. */
export function solid(text: string): string {
  return nfc(text).replace(/\s+/g, '')
}
