import { expect, test } from 'vitest'
import {
  paragraphsOf,
  paragraphText,
  type SourceTable,
} from '../../../../src/importer/source/document.ts'
import { p, run, table, tableRow, type Xml } from '../../../support/docx/word-file.ts'
import { leftOut, read, remarks, texts } from './reading.ts'

function tableOf(xml: Xml, styles: Parameters<typeof read>[0] = []): SourceTable {
  const file = 'body' in styles ? { ...styles, body: [xml, p('sau')] } : [xml, p('sau')]
  const [first] = read(file).blocks
  if (first?.kind !== 'table') throw new Error('no table')
  return first
}

/** Rows of cells: text, and what it covers where that is more than itself. */
function cells({ rows }: SourceTable): string[][] {
  return rows.map((row) =>
    row.map(({ blocks, colspan, rowspan }) => {
      const text = paragraphsOf(blocks).map(paragraphText).join('/')
      return colspan * rowspan === 1 ? text : `${text} ${colspan}×${rowspan}`
    }),
  )
}

test('merged cells, over columns and over rows', () => {
  const merged = table([
    [
      { content: 'a', merge: 'restart' },
      { content: 'b', span: 2 },
    ],
    [{ content: '', merge: 'continue' }, 'c', { content: 'd', merge: 'restart' }],
    [{ content: '', merge: 'continue' }, 'e', { content: '', merge: 'continue' }],
    ['f', { content: 'g', merge: 'restart' }, 'h'],
  ])
  expect(cells(tableOf(merged))).toEqual([
    ['a 1×3', 'b 2×1'],
    ['c', 'd 1×2'],
    ['e'],
    ['f', 'g', 'h'],
  ])
})

test('a cell that goes on with none begins one; the old way of merging columns', () => {
  const merged = table([
    [{ content: 'a', merge: 'continue' }, 'b'],
    [
      { content: 'c', more: '<w:hMerge w:val="restart"/>' },
      { content: '', more: '<w:hMerge/>' },
    ],
  ])
  expect(cells(tableOf(merged))).toEqual([['a', 'b'], ['c 2×1']])
})

test('text in a cell that another one covers is hidden, and said', () => {
  const document = read([
    table([[{ content: 'a', merge: 'restart' }], [{ content: 'bị che', merge: 'continue' }]]),
  ])
  expect(leftOut(document)).toEqual(['hidden: bị che'])
  expect(remarks(document, 'hidden-text')).toMatchObject([{ text: 'bị che' }])
})

test('columns left free before a row; rows and cells in containers', () => {
  const rows = `<w:tbl><w:tblPr/>${tableRow(['a', 'b'])}<w:sdt><w:sdtContent>${tableRow(
    ['c'],
    '<w:gridBefore w:val="1"/>',
  )}</w:sdtContent></w:sdt><w:tr><w:sdt><w:sdtContent><w:tc>${p('d')}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>`
  expect(cells(tableOf(rows))).toEqual([['a', 'b'], ['', 'c'], ['d']])
})

test('tables in tables; paragraphs are counted in reading order', () => {
  const inner = table([['b', 'c']])
  const document = read([p('a'), table([[{ content: [inner, p('d')] }, 'e']]), p('g')])
  expect(paragraphsOf(document.blocks).map(paragraphText).join('')).toBe('abcdeg')
})

test('lines: of the table, of its style, of its cells, white ones', () => {
  const single = (side: string, color = 'auto'): string =>
    `<w:${side} w:val="single" w:sz="4" w:color="${color}"/>`
  const nil = (side: string): string => `<w:${side} w:val="nil"/>`
  const bare = (tblPr: string, tcPr = ''): string =>
    `<w:tbl><w:tblPr>${tblPr}</w:tblPr><w:tr><w:tc><w:tcPr>${tcPr}</w:tcPr>${p('a')}</w:tc></w:tr></w:tbl>`
  const grid = {
    id: 'Luoi',
    type: 'table' as const,
    more: `<w:tblPr><w:tblBorders>${single('insideV')}${single('left')}</w:tblBorders></w:tblPr>`,
  }
  const styles = {
    body: [],
    styles: [grid, { id: 'Con', type: 'table' as const, basedOn: 'Luoi' }],
  }
  const borders = (inner: string): string => `<w:tcBorders>${inner}</w:tcBorders>`
  const hasLines = (xml: Xml): boolean => tableOf(xml, styles).lines

  expect(hasLines(bare(''))).toBe(false)
  expect(hasLines(table([['a']]))).toBe(true)
  expect(hasLines(table([['a']], { lines: false }))).toBe(false)
  expect(hasLines(bare('<w:tblStyle w:val="Con"/>'))).toBe(true)
  const noneLeft = borders(nil('left') + nil('right') + nil('top') + nil('bottom'))
  expect(hasLines(bare('<w:tblStyle w:val="Con"/>', noneLeft))).toBe(false)
  expect(hasLines(bare('', borders(single('start'))))).toBe(true)
  // One line under a cell of the header draws the line under the name of the office.
  expect(hasLines(bare('', borders(single('bottom'))))).toBe(false)
  expect(hasLines(bare('', borders(single('left', 'FFFFFF'))))).toBe(false)
})

test('deleted rows and cells', () => {
  const change = 'w:id="1" w:author="A"'
  const document = read([
    `<w:tbl>${tableRow(['a', { content: 'b', more: `<w:cellDel ${change}/>` }])}${tableRow(
      [{ content: [p([`<w:del ${change}>${run('c', {}, 'delText')}</w:del>`])] }, 'd'],
      `<w:del ${change}/>`,
    )}${tableRow(['e'], `<w:ins ${change}/>`)}</w:tbl>`,
  ])
  expect(leftOut(document)).toEqual(['deleted: b', 'deleted: c', 'deleted: d'])
  const [first] = document.blocks
  expect(first?.kind === 'table' && cells(first)).toEqual([['a'], ['e']])
  expect(remarks(document, 'tracked-changes').map(({ before }) => before)).toEqual([
    'b',
    'c d',
    undefined,
  ])
})

test('a table of which all rows are deleted is none', () => {
  const deleted = tableRow(['a'], '<w:del w:id="1"/>')
  expect(texts([p('trước'), `<w:tbl>${deleted}</w:tbl>`, p('sau')])).toEqual(['trước', 'sau'])
})
