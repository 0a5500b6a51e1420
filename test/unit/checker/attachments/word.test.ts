import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readAttachment } from '../../../../src/checker/attachments/read.ts'
import { documentProperties, docx, paragraph, wordPart } from '../../../support/ooxml.ts'
import { has, lines, said } from './said.ts'

test('runs are joined, and breaks and tabs are kept', async () => {
  const body =
    paragraph('Kế', 't lu', 'ận') +
    paragraph('<w:r><w:t>XEM XONG</w:t><w:br/><w:t>TRẢ LẠI</w:t></w:r>') +
    paragraph('<w:r><w:t>MẬT</w:t><w:tab/><w:t>ngày 23</w:t></w:r>') +
    paragraph('   ')
  const text = await readAttachment('a.docx', docx(body))
  expect(text).toEqual({
    kind: 'ooxml',
    properties: [],
    lines: ['Kết luận', 'XEM XONG', 'TRẢ LẠI', 'MẬT\tngày 23'].map(lines('body')),
    openChanges: false,
    unread: [],
  })
})

test('headers, footers, notes, comments, text boxes and hidden text are read', async () => {
  const box =
    '<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:docPr name="x" descr="Ảnh dấu"/><wps:txbx>' +
    `<w:txbxContent>${paragraph('trong khung')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>`
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>chữ ẩn</w:t></w:r>'
  const table = `<w:tbl><w:tr><w:tc>${paragraph('trong ô')}</w:tc></w:tr></w:tbl>`
  const text = await readAttachment(
    'a.docx',
    docx(paragraph('trước ', box, 'sau') + paragraph(hidden) + table, {
      'word/header2.xml': wordPart('hdr', paragraph('đầu trang')),
      'word/footer1.xml': wordPart('ftr', paragraph('cuối trang')),
      'word/footnotes.xml': wordPart(
        'footnotes',
        `<w:footnote>${paragraph('chú thích')}</w:footnote>`,
      ),
      'word/comments.xml': wordPart(
        'comments',
        `<w:comment w:author="A">${paragraph('góp ý')}</w:comment>`,
      ),
    }),
  )
  expect(said(text, 'body').sort()).toEqual(
    ['Ảnh dấu', 'trong khung', 'trước sau', 'chữ ẩn', 'trong ô', 'chú thích'].sort(),
  )
  expect(said(text, 'header')).toEqual(['đầu trang'])
  expect(said(text, 'footer')).toEqual(['cuối trang'])
  expect(said(text, 'comment')).toEqual(['góp ý'])
  expect(text.openChanges).toBe(true)
  expect(text.unread).toEqual([])
})

test('the words of a watermark are read, whatever form its letters have', async () => {
  for (const words of ['MẬT', 'M&#7852;T', 'M&#x1EAC;T', 'MẬT', 'M\u00c2\u0323T']) {
    const watermark = `<w:r><w:pict><v:shape type="#_x0000_t136"><v:textpath string="${words}"/></v:shape></w:pict></w:r>`
    const header = wordPart('hdr', paragraph(watermark))
    const text = await readAttachment('a.docx', docx('', { 'word/header1.xml': header }))
    expect(said(text, 'header')).toEqual(['MẬT'])
  }
})

test('a paragraph with tracked changes is read as it is and as it was', async () => {
  const body = paragraph(
    '<w:del><w:r><w:delText>MẬT</w:delText></w:r></w:del>',
    '<w:ins><w:r><w:t>Thường</w:t></w:r></w:ins>',
  )
  const text = await readAttachment('a.docx', docx(body))
  expect(said(text, 'body')).toEqual(['Thường', 'MẬT'])
  expect(text.openChanges).toBe(true)
  const moved = paragraph('<w:moveFrom><w:r><w:t>MẬT</w:t></w:r></w:moveFrom>', 'ở lại')
  expect(said(await readAttachment('a.docx', docx(moved)), 'body')).toEqual(['ở lại', 'MẬTở lại'])
})

test('changed looks are changes, an empty part for comments is none', async () => {
  const looks = '<w:r><w:rPr><w:rPrChange w:id="1"><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r>'
  expect((await readAttachment('a.docx', docx(paragraph(looks)))).openChanges).toBe(true)
  const empty = docx(paragraph('a'), { 'word/comments.xml': wordPart('comments', '') })
  expect((await readAttachment('a.docx', empty)).openChanges).toBe(false)
})

test('properties tell title, author, company, what users add, and files elsewhere', async () => {
  const parts = {
    ...documentProperties(
      '<dc:title>Phụ lục</dc:title><dc:creator>Nguyễn Văn A</dc:creator><cp:lastModifiedBy>B</cp:lastModifiedBy>',
      '<Company>Văn phòng &amp; Đảng ủy</Company><TitlesOfParts><vt:vector><vt:lpstr>Tờ 1</vt:lpstr></vt:vector></TitlesOfParts>',
      '<property name="Độ mật"><vt:lpwstr>Tối mật</vt:lpwstr></property><property name="MẬT"><vt:bool>true</vt:bool></property>',
    ),
    'word/_rels/settings.xml.rels':
      '<Relationships><Relationship Target="styles.xml"/><Relationship TargetMode="External" Target="file:///C:\\Users\\ten\\mau.dotm"/></Relationships>',
  }
  const { properties } = await readAttachment('a.docx', docx(paragraph('a'), parts))
  expect(properties).toEqual([
    { name: 'title', value: 'Phụ lục' },
    { name: 'creator', value: 'Nguyễn Văn A' },
    { name: 'lastModifiedBy', value: 'B' },
    { name: 'Company', value: 'Văn phòng & Đảng ủy' },
    { name: 'TitlesOfParts', value: 'Tờ 1' },
    { name: 'Độ mật', value: 'Tối mật' },
    { name: 'MẬT', value: 'true' },
    { name: 'link', value: 'file:///C:\\Users\\ten\\mau.dotm' },
  ])
})

test('what lies in the file is read too, or said not to be', async () => {
  const inner = docx(paragraph('MẬT'))
  const outer = docx(paragraph('ngoài'), { 'word/embeddings/in.docx': inner })
  const text = await readAttachment('a.docx', outer)
  expect(said(text, 'body')).toEqual(['ngoài', 'MẬT'])
  expect(text.properties).toEqual([{ name: 'embedded file', value: 'word/embeddings/in.docx' }])
  for (const part of ['word/embeddings/oleObject1.bin', 'word/vbaProject.bin', 'word/chunk.html']) {
    const opaque = docx(paragraph('ngoài'), { [part]: strToU8('<p>MẬT</p>') })
    expect((await readAttachment('a.docx', opaque)).unread).toEqual(['embedded'])
  }
  let nested = inner
  for (let depth = 0; depth < 5; depth++)
    nested = docx(paragraph('x'), { 'word/embeddings/in.docx': nested })
  expect((await readAttachment('a.docx', nested)).unread).toEqual(['embedded'])
})

test('a file of pictures only is a scan, one of a picture and text is not', async () => {
  const media = { 'word/media/image1.jpeg': strToU8('x') }
  expect(has(await readAttachment('a.docx', docx(paragraph('1'), media)), 'scan')).toBe(true)
  const text = docx(paragraph('chữ '.repeat(30)), media)
  expect((await readAttachment('a.docx', text)).unread).toEqual([])
})

test('the kind is in the bytes, not in the name', async () => {
  const bytes = docx(paragraph('MẬT'))
  for (const name of ['a.pdf', 'a.txt', 'a'])
    expect(await readAttachment(name, bytes)).toMatchObject({ kind: 'ooxml', unread: [] })
  const zip = zipSync({ 'a.txt': strToU8('MẬT') })
  expect(await readAttachment('a.docx', zip)).toMatchObject({ kind: 'other', unread: ['unknown'] })
})
