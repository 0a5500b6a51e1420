import { expect, test } from 'vitest'
import {
  bold,
  field,
  italic,
  p,
  run,
  symbol,
  type WordFile,
} from '../../../support/docx/word-file.ts'
import { leftOut, paragraphs, read, runs, texts } from './reading.ts'

test('runs that Word split in mid-word are one; another dress is another run', () => {
  expect(
    runs([p([run('Đả'), run('ng'), run(' ủ'), '<w:proofErr w:type="spellStart"/>', run('y')])]),
  ).toEqual([['Đảng ủy']])
  expect(runs([p(['Giao ', bold('Văn'), bold(' phòng'), italic(' theo'), ' dõi'])])).toEqual([
    ['Giao ', 'b:Văn phòng', 'i: theo', ' dõi'],
  ])
})

test('white space takes the dress of what it follows, unless it is underlined', () => {
  expect(runs([p([bold('Một'), ' ', bold('hai')])])).toEqual([['b:Một hai']])
  expect(runs([p(['Họ tên: ', run('     ', { underline: true })])])).toEqual([
    ['Họ tên: ', 'u:     '],
  ])
})

test('letters are composed over the bounds of runs', () => {
  expect(runs([p([run('Đa'), run('\u0309ng u'), bold('\u0309y')])])).toEqual([['Đảng ủ', 'b:y']])
  expect(texts([p('Đảng ủy'.normalize('NFD'))])).toEqual(['Đảng ủy'])
})

test('styles: of the paragraph, of the run, what they are based on, defaults', () => {
  const file: WordFile = {
    defaults: { italic: true },
    styles: [
      { id: 'Normal', isDefault: true },
      { id: 'Dam', look: { bold: true, underline: true } },
      { id: 'Con', basedOn: 'Dam' },
      { id: 'Chu', type: 'character', look: { bold: true } },
      { id: 'Nua', type: 'character', basedOn: 'Chu' },
      { id: 'Vong', basedOn: 'Vong' },
    ],
    body: [
      p('a'),
      p('b', { paragraphStyle: 'Con', italic: false }),
      p([run('c', { style: 'Nua', italic: false })]),
      // Bold twice is not bold: Word's toggles.
      p([run('d', { style: 'Nua', italic: false, underline: false })], { paragraphStyle: 'Con' }),
      p([run('e', { style: 'Nua', italic: false, bold: true })], { paragraphStyle: 'Con' }),
      p('g', { paragraphStyle: 'Vong', italic: false }),
      p('h', { paragraphStyle: 'không có', italic: false }),
    ],
  }
  expect(runs(file)).toEqual([['i:a'], ['bu:b'], ['b:c'], ['d'], ['bu:e'], ['g'], ['h']])
})

test('what is printed counts: capitals, small capitals, raised digits', () => {
  expect(
    runs([
      p([run('Kết luận', { caps: true })]),
      p([run('Đảng ủy', { smallCaps: true })]),
      p(['500 m', run('2', { superscript: true }), ' và 10', run('th', { superscript: true })]),
    ]),
  ).toEqual([['KẾT LUẬN'], ['ĐẢNG ỦY'], ['500 m² và 10th']])
})

test('breaks, tabs and signs', () => {
  expect(
    texts([
      p('một\nhai\tba\fbốn'),
      p('KT\u2011XH'),
      p(['a', '<w:r><w:softHyphen/><w:cr/><w:ptab/></w:r>', 'b']),
      p([
        symbol('Wingdings', 'F0FE'),
        ' có ',
        symbol('Symbol', 'F0B3'),
        ' 5 ',
        symbol('Arial', '2264'),
      ]),
      p([run('ü', { font: 'Wingdings' }), run('\uf0b7', { font: 'Symbol' })]),
    ]),
  ).toEqual(['một\nhai\tba\fbốn', 'KT-XH', 'a\n\tb', '☑ có ≥ 5 ≤', '✓•'])
})

test('spaces at the ends of a text only where the file keeps them; line ends of the file are spaces', () => {
  expect(texts([p(['<w:r><w:t> một </w:t></w:r>', '<w:r><w:t>hai\n ba</w:t></w:r>'])])).toEqual([
    'mộthai  ba',
  ])
})

test('characters that are not printed are left out, and said', () => {
  const document = read([p('Đảng\u200b ủy\u00ad \ufeffxã\u0091')])
  expect(leftOut(document)).toEqual(['control-character: \u200b\u00ad\ufeff\u0091'])
})

test('alignment, heading level, page breaks', () => {
  const file: WordFile = {
    styles: [
      { id: 'H2', name: 'heading 2' },
      { id: 'Giua', paragraph: '<w:jc w:val="center"/><w:pageBreakBefore/>' },
      { id: 'Con', basedOn: 'Giua' },
    ],
    body: [
      p('a', { align: 'both' }),
      p('b', { align: 'end' }),
      p('c', { paragraphStyle: 'Con' }),
      p('d', { paragraphStyle: 'Con', align: 'start', pageBreakBefore: false }),
      p('e', { paragraphStyle: 'H2' }),
      p('g', { outlineLevel: 0 }),
      p('h', { paragraphStyle: 'H2', outlineLevel: 9 }),
      p('i', { paragraphMore: '<w:sectPr/>' }),
      p('k', { paragraphMore: '<w:sectPr/>' }),
      p('l'),
    ],
    section: '<w:sectPr><w:type w:val="continuous"/></w:sectPr>',
  }
  const settings = paragraphs(file).map(({ align, headingLevel, pageBreakBefore }) =>
    [align, headingLevel, pageBreakBefore && 'page'].filter(Boolean).join(' '),
  )
  expect(settings).toEqual([
    'justify',
    'right',
    'center page',
    'left',
    '2',
    '1',
    '',
    '',
    'page',
    '',
  ])
})

test('fields are their results; instructions are left out', () => {
  const document = read([
    p(['Trang ', field(' PAGE ', '3'), '.']),
    p(['<w:fldSimple w:instr="DATE"><w:r><w:t>23/3</w:t></w:r></w:fldSimple>']),
    p([field(' IF a ', 'b'), 'c']),
    // A field in the instruction of another one.
    p([
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      run(' IF ', {}, 'instrText'),
      field(' PAGE ', '1'),
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      run('kết quả'),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ]),
  ])
  expect(leftOut(document)).toEqual([
    'field-code:  PAGE ',
    'field-code:  IF a ',
    'field-code:  IF  PAGE 1',
  ])
  expect(document.blocks.map((block) => block.kind === 'paragraph' && block.runs[0]?.text)).toEqual(
    ['Trang 3.', '23/3', 'bc', 'kết quả'],
  )
})

test('a field goes over paragraphs; one without an end swallows nothing', () => {
  expect(
    texts([
      p(['a', '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', run(' TOC ', {}, 'instrText')]),
      p(['<w:r><w:fldChar w:fldCharType="separate"/></w:r>', 'b']),
      p(['c', '<w:r><w:fldChar w:fldCharType="end"/></w:r>']),
      p(['<w:r><w:fldChar w:fldCharType="begin"/></w:r>', 'd']),
      p('e'),
    ]),
  ).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('containers are opened: links, tags, controls, custom XML, directions, mathematics', () => {
  const wrap = (name: string, inner: string): string => `<w:${name}>${inner}</w:${name}>`
  expect(
    texts([
      p([wrap('hyperlink', wrap('smartTag', run('a'))), wrap('bdo', run('b'))]),
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p([
        `<w:sdt><w:sdtContent>${run('c')}</w:sdtContent></w:sdt>`,
      ])}</w:sdtContent></w:sdt>`,
      wrap('customXml', p([wrap('customXml', run('d'))])),
      p(['<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>']),
      p([wrap('somethingNew', run('e'))]),
    ]),
  ).toEqual(['ab', 'c', 'd', 'x+y', 'e'])
})

test('a large first letter belongs to the paragraph after it', () => {
  const drop = '<w:framePr w:dropCap="drop" w:lines="3"/>'
  expect(texts([p('N', { paragraphMore: drop }), p('gày 23/3')])).toEqual(['Ngày 23/3'])
})
