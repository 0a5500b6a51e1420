/** What is printed elsewhere on the page, or not at all. */
import { expect, test } from 'vitest'
import {
  commented,
  deleted,
  endnote,
  endnoteMark,
  field,
  footnote,
  noteMark,
  p,
  picture,
  run,
  table,
  textBox,
} from '../../../support/docx/word-file.ts'
import { leftOut, paragraphs, read, remarks, runs, texts } from './reading.ts'

test('footnotes come after the paragraph that refers to them', () => {
  const file = {
    body: [
      p(['Một', footnote(1), ' và hai', footnote(2), '.']),
      table([[{ content: [p(['ô', footnote(3)])] }]]),
      p('Sau'),
    ],
    footnotes: {
      1: [p([noteMark, ' Chú thích một.']), p('Đoạn hai.')],
      2: [p('Không có dấu.')],
      3: [p([noteMark, ' Trong ô.'])],
      4: [p('Không ai dẫn.')],
    },
  }
  expect(texts(file)).toEqual([
    'Một¹ và hai².',
    '¹ Chú thích một.',
    'Đoạn hai.',
    '² Không có dấu.',
    'ô³',
    '³ Trong ô.',
    'Sau',
  ])
  expect(runs(file)[0]).toEqual(['Một', '#¹', ' và hai', '#²', '.'])
  expect(paragraphs(file).map(({ from }) => from)).toEqual([
    undefined,
    'footnote',
    'footnote',
    'footnote',
    undefined,
    'footnote',
    undefined,
  ])
  const document = read(file)
  expect(leftOut(document)).toEqual(['hidden: Không ai dẫn.'])
  expect(remarks(document, 'footnotes')).toMatchObject([
    { count: 2, paragraph: 0, text: '¹ Chú thích một. / Đoạn hai. // ² Không có dấu.' },
    { count: 1, paragraph: 4 },
  ])
})

test('endnotes have small roman numbers, and counts may be set', () => {
  const file = {
    body: [p(['a', endnote(1), endnote(2), footnote(1)])],
    endnotes: { 1: [p([endnoteMark, ' một'])], 2: [p([endnoteMark, ' hai'])] },
    footnotes: { 1: [p([noteMark, ' ba'])] },
    relations: [['settings', 'settings.xml']] as const,
    parts: {
      'word/settings.xml':
        '<w:settings xmlns:w="w"><w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr></w:settings>',
    },
  }
  expect(texts(file)).toEqual(['aⁱⁱⁱᶜ', 'ⁱ một', 'ⁱⁱ hai', 'ᶜ ba'])
})

test('a note that is referred to by deleted text is deleted', () => {
  const reference = footnote(1)
  const document = read({
    body: [p(['a', `<w:del w:id="1">${reference}</w:del>`])],
    footnotes: { 1: [p([noteMark, 'xóa'])] },
  })
  expect(leftOut(document)).toEqual(['deleted: xóa'])
})

test('a note that refers to itself, and one that is referred to twice', () => {
  const body = [p(['a', footnote(1), footnote(1), footnote(9)])]
  expect(texts({ body, footnotes: { 1: [p([noteMark, ' vòng', footnote(1)])] } })).toEqual([
    'a¹¹²',
    '¹ vòng¹',
  ])
})

test('comments are left out, and said with their paragraph', () => {
  const document = read({
    body: [p('a'), p(['b ', commented(7, 'c')])],
    comments: { 7: [p('Xem lại'), p(['số', deleted('x')])] },
  })
  expect(leftOut(document)).toEqual(['comment: Xem lại', 'comment: số', 'deleted: x'])
  expect(remarks(document, 'comments')).toEqual([
    { kind: 'comments', count: 1, text: 'Xem lại / số', paragraph: 1 },
  ])
})

test('text boxes come after the paragraph that they hang on; the form for old programs is left out', () => {
  const document = read([
    p(['a', textBox(p('trong hộp'), p(['hai ', field('PAGE', '1')]))]),
    p('b'),
  ])
  const [, box] = document.blocks
  expect(box).toMatchObject({ from: 'text-box', runs: [{ text: 'trong hộp' }] })
  expect(leftOut(document).sort()).toEqual(
    [
      'duplicate: 1',
      'duplicate: hai ',
      'duplicate: trong hộp',
      'field-code: PAGE',
      'field-code: PAGE',
    ].sort(),
  )
  expect(remarks(document, 'text-boxes')).toMatchObject([
    { count: 1, paragraph: 0, text: 'trong hộp / hai 1' },
  ])
})

test('text boxes of old programs alone, empty choices, deleted boxes, words drawn as art', () => {
  const vml = (inner: string): string => `<w:r><w:pict><v:shape>${inner}</v:shape></w:pict></w:r>`
  const box = vml(`<v:textbox><w:txbxContent>${p('cũ')}</w:txbxContent></v:textbox>`)
  expect(texts([p(['a', box])])).toEqual(['a', 'cũ'])
  const choice = `<mc:AlternateContent><mc:Choice Requires="new"/><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`
  expect(texts([p(['a', choice])])).toEqual(['a', 'cũ'])
  const document = read([
    p(['a', `<w:del w:id="1">${box}</w:del>`, vml('<v:textpath string="DỰ THẢO"/>')]),
    p(['<w:r><w:drawing><a:graphic><a:t>vẽ</a:t></a:graphic></w:drawing></w:r>']),
  ])
  expect(leftOut(document)).toEqual([
    'deleted: cũ',
    'chart-or-drawing: DỰ THẢO',
    'chart-or-drawing: vẽ',
  ])
})

test('hidden text is left out, and said; hidden ends of paragraphs join them', () => {
  const body = [
    p(['Thấy', run(' ẩn', { hidden: true })]),
    p('Nối ', { mark: { hidden: true } }),
    p('liền'),
  ]
  const document = read(body)
  expect(texts(body)).toEqual(['Thấy', 'Nối liền'])
  expect(leftOut(document)).toEqual(['hidden:  ẩn'])
  expect(remarks(document, 'hidden-text')).toMatchObject([{ count: 1, paragraph: 0, text: ' ẩn' }])
})

test('running headers and footers are left out; numbers of pages are not told of', () => {
  const document = read({
    body: [p('a')],
    headers: [[p('MẬT')], [p(['Trang ', field(' PAGE ', '2')])], [p('MẬT')]],
    footers: [[p([field(' PAGE ', '3')])]],
  })
  expect(leftOut(document)).toEqual([
    'running-header: MẬT',
    'running-header: Trang ',
    'field-code:  PAGE ',
    'running-header: 2',
    'running-header: MẬT',
    'field-code:  PAGE ',
    'running-footer: 3',
  ])
  expect(remarks(document, 'running-text').map(({ text }) => text)).toEqual(['MẬT', 'Trang / 2'])
})

test('pictures, objects, other files, macros are counted', () => {
  const object = '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object></w:r>'
  const document = read({
    body: [
      p(['Văn bản có đủ chữ để không bị coi là một bản quét toàn ảnh', picture, picture]),
      p([object]),
      '<w:altChunk r:id="x"/>',
    ],
    parts: { 'word/vbaProject.bin': new Uint8Array(3) },
  })
  expect(remarks(document, 'images')).toMatchObject([{ count: 2, paragraph: 0 }])
  expect(remarks(document, 'embedded')).toMatchObject([
    { paragraph: 1 },
    { count: 1 },
    { text: 'macro' },
  ])
})

test('text of charts, diagrams and parts of no use is left out, not lost', () => {
  const document = read({
    body: [p('a')],
    parts: {
      'word/charts/chart1.xml': '<c:c xmlns:c="c" xmlns:a="a"><a:t>trục</a:t></c:c>',
      'word/diagrams/data1.xml':
        '<d:m xmlns:d="d" xmlns:a="a"><d:t><a:p><a:r><a:t>ô</a:t></a:r></a:p></d:t></d:m>',
      'word/glossary/document.xml': '<w:g xmlns:w="w"><w:t>mẫu</w:t></w:g>',
      'customXml/item1.xml': '<t>dữ liệu</t>',
    },
  })
  expect(leftOut(document)).toEqual([
    'chart-or-drawing: trục',
    'chart-or-drawing: ô',
    'hidden: mẫu',
  ])
})
