/** Paragraphs and tables of a Word file made for tests: see word-file.ts. */
import { type Inline, inlineXml, lookXml, run, type RunLook, type Xml } from './runs.ts'

/** How a paragraph is set. What is said of its look (`bold` …) holds for its plain strings and its mark. */
export interface ParagraphLook extends RunLook {
  align?: 'left' | 'center' | 'right' | 'both' | 'start' | 'end'
  /** Id of a paragraph style. */
  paragraphStyle?: string
  /** Automatic number: `w:numId` and level from 0; `0` alone switches the style's number off. */
  number?: number | readonly [numId: number, level: number]
  pageBreakBefore?: boolean
  /** From 0, as Word counts. */
  outlineLevel?: number
  /** Look of the mark, where it differs from the text's. */
  mark?: RunLook
  /** Further XML of `w:pPr`. */
  paragraphMore?: Xml
}

/** A paragraph: `p('KẾT LUẬN', { align: 'center', bold: true })`, `p(['Ngày ', bold('23/3/2026')])`. */
export function p(content: Inline | readonly Inline[] = [], look: ParagraphLook = {}): Xml {
  const pieces = typeof content === 'string' ? (content === '' ? [] : [content]) : content
  const runs = pieces.map((piece) => (piece.startsWith('<') ? inlineXml(piece) : run(piece, look)))
  return `<w:p>${paragraphXml(look)}${runs.join('')}</w:p>`
}

function paragraphXml(look: ParagraphLook): Xml {
  const { number } = look
  const [numId, level] = typeof number === 'number' ? [number, undefined] : (number ?? [])
  const inner = [
    look.paragraphStyle === undefined ? '' : `<w:pStyle w:val="${look.paragraphStyle}"/>`,
    look.pageBreakBefore === undefined
      ? ''
      : `<w:pageBreakBefore${look.pageBreakBefore ? '' : ' w:val="0"'}/>`,
    numId === undefined
      ? ''
      : `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${numId}"/></w:numPr>`,
    look.align === undefined ? '' : `<w:jc w:val="${look.align}"/>`,
    look.outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${look.outlineLevel}"/>`,
    look.paragraphMore ?? '',
    lookXml(look.mark ?? look),
  ].join('')
  return inner === '' ? '' : `<w:pPr>${inner}</w:pPr>`
}

/** A cell. */
export interface Cell {
  /** Strings are paragraphs. */
  content: Inline | readonly Xml[]
  span?: number
  /** `restart` begins a cell over several rows, `continue` goes on with it. */
  merge?: 'restart' | 'continue'
  /** Further XML of `w:tcPr`: borders, tracked changes. */
  more?: Xml
}

/** A table of rows of cells; a string is a cell with one paragraph. */
export function table(
  rows: readonly (readonly (string | Cell)[])[],
  { lines = true, more = '' }: { lines?: boolean; more?: Xml } = {},
): Xml {
  const style = lines ? 'single' : 'nil'
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const borders = sides.map((side) => `<w:${side} w:val="${style}" w:sz="4"/>`).join('')
  const body = rows.map((row) => tableRow(row)).join('')
  return `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders>${more}</w:tblPr>${body}</w:tbl>`
}

/** A row; `more` is further XML of `w:trPr`. */
export function tableRow(cells: readonly (string | Cell)[], more: Xml = ''): Xml {
  return `<w:tr>${more === '' ? '' : `<w:trPr>${more}</w:trPr>`}${cells.map(cellXml).join('')}</w:tr>`
}

function cellXml(cell: string | Cell): Xml {
  const { content, span, merge, more = '' } = typeof cell === 'string' ? { content: cell } : cell
  const properties = [
    span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`,
    merge === undefined ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>',
    more,
  ].join('')
  const blocks = typeof content === 'string' ? p(content) : content.join('')
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${blocks}</w:tc>`
}
