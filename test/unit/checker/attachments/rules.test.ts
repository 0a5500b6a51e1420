import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { inspectAttachment } from '../../../../src/checker/attachments/inspect.ts'
import { isPersonal } from '../../../../src/checker/attachments/personal.ts'
import {
  documentProperties,
  docx,
  paragraph,
  pptx,
  wordPart,
  xlsx,
} from '../../../support/ooxml.ts'
import { root } from '../../../support/paths.ts'
import { pdf, pdfString, textAt } from '../../../support/pdf.ts'
import { contentWith, read } from '../../format/content.ts'

const TEXT = paragraph('Phụ lục kèm theo văn bản này, gồm các biểu mẫu để các đơn vị báo cáo.')
const BODY = textAt(60, 500, 'Mot doan van du dai de khong bi coi la ban quet')

const header = (text: string) => ({ 'word/header1.xml': wordPart('hdr', paragraph(text)) })
const run = (inner: string): string => paragraph(`<w:r>${inner}</w:r>`)
const title = (text: string) => documentProperties(`<dc:title>${text}</dc:title>`)
const custom = (name: string, value: string) =>
  documentProperties('', '', `<property name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`)

test.each<[string, string, Uint8Array]>([
  ['a line of the text', 'a.docx', docx(TEXT + paragraph('TUYỆT MẬT'))],
  ['letters apart', 'a.docx', docx(paragraph('M Ậ T') + TEXT)],
  ['a run for each letter', 'a.docx', docx(paragraph('M', 'Ậ', 'T') + TEXT)],
  [
    'a form of Unicode that takes letters apart',
    'a.docx',
    docx(paragraph('MA\u0302\u0323T') + TEXT),
  ],
  ['beside the date', 'a.docx', docx(run('<w:t>MẬT</w:t><w:tab/><w:t>ngày 23</w:t>') + TEXT)],
  ['two lines', 'a.docx', docx(run('<w:t>XEM XONG</w:t><w:br/><w:t>TRẢ LẠI</w:t>') + TEXT)],
  [
    'what was struck out',
    'a.docx',
    docx(paragraph('<w:del><w:r><w:delText>MẬT</w:delText></w:r></w:del>')),
  ],
  ['a running header', 'a.docx', docx(TEXT, header('TÀI LIỆU THU HỒI'))],
  ['a title', 'a.docx', docx(TEXT, title('TỐI MẬT'))],
  ['a property of the user', 'a.docx', docx(TEXT, custom('Độ mật', 'Tối mật'))],
  ['the name of a property', 'a.docx', docx(TEXT, custom('MẬT', 'có'))],
  [
    'a keyword',
    'a.pdf',
    pdf({ pages: [{ content: BODY }], info: { Keywords: pdfString('phụ lục; MẬT') } }),
  ],
  ['a line of a PDF', 'a.pdf', pdf({ pages: [{ content: BODY + textAt(60, 800, 'M~T') }] })],
  ['a scan’s title', 'a.pdf', pdf({ pages: [{ content: '' }], info: { Title: pdfString('MẬT') } })],
  [
    'a file in a PDF',
    'a.pdf',
    pdf({ pages: [{ content: BODY }], embedded: { 'MẬT.txt': strToU8('a') } }),
  ],
  [
    'the header of a sheet',
    'a.xlsx',
    xlsx({ A: '<headerFooter><oddHeader>&amp;LMẬT</oddHeader></headerFooter>' }),
  ],
  ['the name of a sheet', 'a.xlsx', xlsx({ 'TỐI MẬT': '' })],
  ['a cell', 'a.csv', strToU8('STT,Ghi chú\n1,MẬT\n')],
  ['a slide', 'a.pptx', pptx([['Trang một', 'KHÔNG PHỔ BIẾN']])],
])('the gate sees a mark: %s', async (_where, name, bytes) => {
  const { marks } = await inspectAttachment(name, bytes)
  expect(marks.filter((mark) => mark === 'secrecy' || mark === 'circulation')).toHaveLength(1)
})

test.each<[string, Uint8Array]>([
  [
    'a.docx',
    docx(TEXT + paragraph('Thực hiện nghiêm công tác bảo vệ bí mật nhà nước, bảo mật thông tin.')),
  ],
  ['a.docx', docx(paragraph('HỎA TỐC') + TEXT + paragraph('Góp ý vào các dự thảo văn bản.'))],
  ['a.docx', docx(TEXT, title('Danh mục các dự thảo nghị quyết'))],
  ['a.docx', docx(TEXT, custom('Độ mật', 'Không'))],
  [
    'a.pdf',
    pdf({ pages: [{ content: BODY }], info: { Title: pdfString('Bảo vệ bí mật nhà nước') } }),
  ],
  ['a.xlsx', xlsx({ 'Biểu 1': '' }, ['Đơn vị', 'Đánh giá, xếp loại tổ chức đảng'])],
  ['a.csv', strToU8('STT,Nội dung\n1,Bảo mật\n')],
])('%s without a mark passes (%#)', async (name, bytes) => {
  expect(await inspectAttachment(name, bytes)).toMatchObject({ marks: [], unread: [] })
})

test('the real paper passes as a text and as a Word file', async () => {
  const bytes = readFileSync(path.join(root, 'test/fixtures/seed/ket-luan-ky-hop-10.txt'))
  const lines = bytes.toString().replaceAll('&', '&amp;').split(/\r?\n/)
  const word = docx(lines.map((line) => paragraph(line)).join(''))
  const passed = { marks: [], openChanges: false, unread: [], personal: false }
  expect(await inspectAttachment('a.txt', new Uint8Array(bytes))).toEqual(passed)
  expect(await inspectAttachment('a.docx', word)).toEqual(passed)
})

test('names of people and places on computers are personal, programs and nobody are not', () => {
  const is = (name: string, value: string): boolean => isPersonal({ name, value })
  expect(is('creator', 'Nguyễn Văn A')).toBe(true)
  expect(is('annotation author', 'B')).toBe(true)
  expect(is('Company', 'Văn phòng')).toBe(true)
  expect(is('GPS', 'GPS')).toBe(true)
  for (const place of [
    'file:///C:/a.dotm',
    'C:\\Users\\ten\\a.doc',
    '\\\\may-chu\\chung',
    '/home/ten/a',
  ])
    expect([place, is('link', place)]).toEqual([place, true])
  expect(is('Creator', 'Microsoft® Word 2016')).toBe(false)
  expect(is('creator', 'Administrator')).toBe(false)
  expect(is('title', 'Phụ lục: biểu mẫu a/b')).toBe(false)
  expect(is('link', 'https://example.vn/tai-lieu')).toBe(false)
})

/** An archive with one paper that has one attached file, and what is told of it. */
async function told(file: string, bytes: Uint8Array, more = '', listed = 'Phụ lục') {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const paper = [
    '---\ntype: ket-luan\nissuer: btv\ndate: 2026-03-23\ntitle: Kết luận thử\nsecrecy: none\ntext: none',
    `attachments:\n  - file: ${file}\n    title: ${listed}\n    sha256: ${sha256}\n${more}---\n`,
  ].join('\n')
  const { problems, shown } = await read(
    await contentWith({
      'conclusions/2026/thu.mdx': paper,
      [`attachments/2026/thu/${file}`]: bytes,
    }),
  )
  return { codes: problems.map(({ code }) => code), shown }
}

const confirmed = (rule: string): string =>
  `confirmations:\n  - { rule: ${rule}, by: Nguyễn Văn A, date: 2026-03-25, reason: Đã xem. }\n`

test('the file’s name and what the paper calls it are looked at, too', async () => {
  expect((await told('toi-mat.docx', docx(TEXT))).codes).toEqual(['attachment-mark'])
  expect((await told('a.docx', docx(TEXT), '', 'Phụ lục (Mật)')).codes).toEqual(['attachment-mark'])
  expect((await told('du-thao.docx', docx(TEXT))).codes).toEqual(['attachment-internal-mark'])
  expect((await told('phu-luc.docx', docx(TEXT))).codes).toEqual([])
})

test('what may be confirmed passes with a confirmation, secrecy never', async () => {
  const draft = docx(paragraph('DỰ THẢO') + TEXT)
  const code = 'attachment-internal-mark'
  expect((await told('a.docx', draft)).codes).toEqual([code])
  expect((await told('a.docx', draft, confirmed(code))).codes).toEqual([])
  const secret = docx(paragraph('MẬT') + TEXT)
  expect((await told('a.docx', secret, confirmed(code))).codes).toEqual(['attachment-mark'])
  for (const [code, bytes] of [
    ['attachment-scan', pdf({ pages: [{ content: '' }] })],
    ['attachment-unread', pdf({ pages: [{ content: BODY }], encrypted: true })],
    ['attachment-author', pdf({ pages: [{ content: BODY }], info: { Author: '(Ten)' } })],
  ] as const) {
    expect((await told('a.pdf', bytes)).codes).toEqual([code])
    expect((await told('a.pdf', bytes, confirmed(code))).codes).toEqual([])
  }
})

test('nothing that was found is repeated', async () => {
  const properties = documentProperties('<dc:creator>Trần Thị Bê</dc:creator>')
  const body =
    TEXT + paragraph('TUYỆT MẬT') + paragraph('<w:ins><w:r><w:t>thêm vào</w:t></w:r></w:ins>')
  const { codes, shown } = await told('phu-luc.docx', docx(body, properties))
  expect(codes.sort()).toEqual(['attachment-author', 'attachment-changes', 'attachment-mark'])
  for (const word of ['TUYỆT', 'Trần Thị Bê', 'thêm vào', 'biểu mẫu'])
    expect(shown).not.toContain(word)
})
