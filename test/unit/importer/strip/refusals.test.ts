import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { inspectAttachment } from '../../../../src/checker/attachments/inspect.ts'
import {
  commented,
  deleted,
  field,
  inserted,
  markDeleted,
  markInserted,
  movedFrom,
  movedTo,
  p,
  part,
  run,
  wordFile,
} from '../../../support/docx/word-file.ts'
import { copyOf, dirtyWord, plainWord, refusalOf, relations, texts } from './dirty.ts'

const change = (element: string): string =>
  `<w:p><w:pPr><w:rPr><w:b/>${element}</w:rPr></w:pPr><w:r><w:t>chữ</w:t></w:r></w:p>`

test.each([
  ['inserted words', p(['Trước ', inserted('26/3')])],
  ['deleted words', p(['Trước ', deleted('25/3')])],
  ['moved words', p([movedFrom('a')])],
  ['moved words, where they are now', p([movedTo('a')])],
  ['an inserted paragraph', p('a', { mark: { more: markInserted } })],
  ['a deleted paragraph', p('a', { mark: { more: markDeleted } })],
  ['a changed look', change('<w:rPrChange w:id="1" w:author="A"><w:rPr/></w:rPrChange>')],
  [
    'an inserted cell',
    '<w:tbl><w:tr><w:tc><w:tcPr><w:cellIns w:id="1"/></w:tcPr></w:tc></w:tr></w:tbl>',
  ],
  [
    'a changed number',
    '<w:p><w:pPr><w:numPr><w:numberingChange w:id="1"/></w:numPr></w:pPr></w:p>',
  ],
])('a file with %s is not published', async (_, body) => {
  expect(refusalOf(plainWord(body))).toBe('tracked-changes')
  expect((await inspectAttachment('a.docx', plainWord(body))).openChanges).toBe(true)
})

test('nor with changes in a running header, or comments', () => {
  const text = p('Ban Thường vụ giao Văn phòng theo dõi, đôn đốc.')
  const changed = [p([deleted('a')])]
  expect(refusalOf(wordFile({ body: [text], headers: [changed] }))).toBe('tracked-changes')
  // What no section shows is not published, so what is in it does not count.
  const unused = copyOf(wordFile({ body: [text], headers: [changed], section: '' }))
  expect(texts(unused).has('word/header1.xml')).toBe(false)
  const remarks = wordFile({
    body: [p(['Ban Thường vụ giao Văn phòng theo dõi, đôn đốc ', commented(0, 'này')])],
    comments: { 0: [p('Xem lại.')] },
  })
  expect(refusalOf(remarks)).toBe('comments')
})

test.each([
  [
    'macros',
    [
      [
        'rId1',
        'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
        'vbaProject.bin',
      ],
    ],
  ],
] as const)('a file with %s is not published', (code, links) => {
  expect(refusalOf(plainWord('', links))).toBe(code)
  const types =
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
  expect(refusalOf(plainWord('', [], { '[Content_Types].xml': types }))).toBe(code)
})

test('objects that one can open are not published', () => {
  const object =
    '<w:p><w:r><w:object><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" r:id="rIdX"/></w:object></w:r></w:p>'
  expect(refusalOf(plainWord(object, [['rIdX', 'package', 'embeddings/a.xlsx']]))).toBe('embedded')
  expect(refusalOf(plainWord(object, [['rIdX', 'oleObject', 'embeddings/a.bin']]))).toBe('embedded')
  const chunk = '<w:altChunk r:id="rIdX"/>'
  expect(refusalOf(plainWord(chunk, [['rIdX', 'aFChunk', 'a.html']]))).toBe('embedded')
  const chart =
    '<w:p><w:r><w:drawing><a:graphic><a:graphicData><c:chart xmlns:c="c" r:id="rIdX"/></a:graphicData></a:graphic></w:drawing></w:r></w:p>'
  const parts = {
    'word/charts/chart1.xml':
      '<c:chartSpace xmlns:c="c" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:externalData r:id="rId1"/></c:chartSpace>',
    'word/charts/_rels/chart1.xml.rels': relations([['rId1', 'package', '../embeddings/a.xlsx']]),
  }
  expect(refusalOf(plainWord(chart, [['rIdX', 'chart', 'charts/chart1.xml']], parts))).toBe(
    'embedded',
  )
  const unknown = '<w:p><w:r><w:contentPart r:id="rIdX"/></w:r></w:p>'
  expect(refusalOf(plainWord(unknown, [['rIdX', 'ink<&', 'ink.xml']]))).toBe('damaged')
})

test.each([
  [' AUTHOR ', 'property-field'],
  [' FILENAME \\p \\* MERGEFORMAT', 'property-field'],
  [' docproperty Company ', 'property-field'],
  ['INCLUDEPICTURE "file:///C:/a.png"', 'file-field'],
  [' HYPERLINK "file:///C:/a.docx" ', 'file-field'],
  [' HYPERLINK "mailto:a@b.vn" ', 'file-field'],
  [' DATE \\@ "dd/MM/yyyy" ', 'date-field'],
  [' PAGE ', undefined],
  [' TOC \\o "1-3" \\h \\z \\u ', undefined],
  [' HYPERLINK \\l "muc1" ', undefined],
  [' HYPERLINK "https://example.vn" ', undefined],
])('the field %s', (instruction, code) => {
  expect(refusalOf(plainWord(p([field(instruction, 'kết quả')])))).toBe(code)
  const simple = `<w:p><w:fldSimple w:instr="${instruction.replaceAll('"', '&quot;')}"><w:r><w:t>a</w:t></w:r></w:fldSimple></w:p>`
  expect(refusalOf(plainWord(simple))).toBe(code)
})

test('a field is seen through what Word cuts it into, and in another one', () => {
  const cut = field(' AUTHOR ', 'a').replace(
    ' AUTHOR ',
    ' AUT</w:instrText></w:r><w:r><w:instrText>HOR ',
  )
  expect(cut).toContain('AUT</w:instrText>')
  expect(refusalOf(plainWord(p([cut])))).toBe('property-field')
  const nested = field(' IF ', 'a').replace(
    '<w:r><w:fldChar w:fldCharType="separate"/>',
    `${field(' FILENAME ', 'a')}$&`,
  )
  expect(refusalOf(plainWord(p([nested])))).toBe('property-field')
})

test('words that nobody sees in print are not published', () => {
  expect(refusalOf(plainWord(p([run('chữ ẩn', { hidden: true })])))).toBe('hidden-text')
  expect(refusalOf(plainWord(p([run(' ', { hidden: true })])))).toBeUndefined()
})

test('a picture that lies elsewhere, or of a kind that hides things, is not published', () => {
  const blip = (attributes: string): string =>
    `<w:p><w:r><w:drawing><a:graphic><a:graphicData><a:blip ${attributes}/></a:graphicData></a:graphic></w:drawing></w:r></w:p>`
  const linked = plainWord(blip('r:link="rIdX"'), [
    ['rIdX', 'image', 'https://example.vn/a.png', true],
  ])
  expect(refusalOf(linked)).toBe('linked-picture')
  const tiff = plainWord(blip('r:embed="rIdX"'), [['rIdX', 'image', 'media/a.tif']], {
    'word/media/a.tif': strToU8('II*\0'),
  })
  expect(refusalOf(tiff)).toBe('picture-kind')
  const missing = plainWord(blip('r:embed="rIdX"'), [['rIdX', 'image', '../NULL']])
  expect(refusalOf(missing)).toBe('damaged')
})

test('names that lead out of the file lead nowhere', () => {
  const blip =
    '<w:p><w:r><w:drawing><a:graphic><a:graphicData><a:blip r:embed="rIdX"/></a:graphicData></a:graphic></w:drawing></w:r></w:p>'
  const outside = plainWord(blip, [['rIdX', 'image', '../../../etc/passwd']], {
    '../../../etc/passwd': strToU8('\x89PNG'),
  })
  expect(refusalOf(outside)).toBe('damaged')
  const beside = copyOf(
    dirtyWord({ '../../evil.xml': '<a/>', '/abs.xml': '<a/>', 'C:\\a.xml': '<a/>' }),
  )
  expect([...texts(beside).keys()].filter((name) => !/^(?:word|_rels)\/|^\[/.test(name))).toEqual(
    [],
  )
})

test('two parts of one name are not read one way here and another way elsewhere', () => {
  const zip = zipSync({
    ...unzipSync(plainWord('')),
    'WORD/Document.xml': strToU8(
      part('document', `<w:body>${p('Một văn bản khác hẳn, cũng có đủ chữ để đọc.')}</w:body>`),
    ),
  })
  expect(refusalOf(zip)).toBe('damaged')
})

test('what is no Word file, or a damaged one, has a reason', () => {
  const sound = unzipSync(plainWord(''))
  const changed = (name: string, text: string | undefined): Uint8Array => {
    const parts = { ...sound, [name]: strToU8(text ?? '') }
    return zipSync(
      text === undefined
        ? Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name))
        : parts,
    )
  }
  const xml = strFromU8(sound['word/document.xml'] ?? new Uint8Array())
  for (const bytes of [
    new Uint8Array(),
    strToU8('một hai ba'),
    strToU8('%PDF-1.7'),
    zipSync({ 'a.txt': strToU8('a') }),
    changed('_rels/.rels', undefined),
    changed('_rels/.rels', '<Relationships>'),
    changed('_rels/.rels', relations([['a', 'officeDocument', '../../a.xml']])),
    changed('word/document.xml', undefined),
    changed('word/document.xml', xml.slice(0, -20)),
    changed('word/document.xml', xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')),
    changed('word/document.xml', xml.replace('<w:body>', '<w:body a="1" a="2">')),
    changed('word/document.xml', `${xml}<a/>`),
    changed('word/document.xml', `${xml}a`),
    plainWord('').slice(0, 400),
  ])
    expect(refusalOf(bytes)).toEqual(expect.any(String))
})

test('a bomb is not unpacked', () => {
  const bomb = Buffer.from(
    plainWord('', [['rId1', 'styles', 'styles.xml']], { 'word/styles.xml': '' }),
  )
  const entry = bomb.lastIndexOf('word/styles.xml') - 46
  expect(bomb.readUInt32LE(entry)).toBe(0x02014b50)
  bomb.writeUInt32LE(2_000_000_000, entry + 24)
  expect(refusalOf(new Uint8Array(bomb))).toMatch(/^(?:too-large|zip-bomb)$/)
  const nested = plainWord('<w:tbl>'.repeat(5000) + '</w:tbl>'.repeat(5000))
  expect(refusalOf(nested)).toEqual(expect.any(String))
})
