import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { readAttachment } from '../../../../src/checker/attachments/read.ts'
import { root } from '../../../support/paths.ts'
import { docx, paragraph } from '../../../support/ooxml.ts'
import { pdf, pdfString, textAt } from '../../../support/pdf.ts'
import { has, said } from './said.ts'

const BODY = textAt(60, 500, 'Mot doan van du dai de khong bi coi la ban quet')
/** The font of these files draws ~ as Ậ. */
const MARK = 'M~T'

const read = (file: Parameters<typeof pdf>[0]) => readAttachment('a.pdf', pdf(file))
const annotated = (...annotations: string[]) =>
  read({ pages: [{ content: BODY, annotations }], objects: OBJECTS })
const annotation = (subtype: string, entries: string): string =>
  `<< /Type /Annot /Subtype /${subtype} /Rect [100 100 200 150] ${entries} >>`
const OBJECTS = {
  1000: [
    '/Type /XObject /Subtype /Form /BBox [0 0 99 50] /Resources << /Font << /F1 3 0 R >> >>',
    textAt(5, 25, 'XEM XONG') + textAt(5, 5, 'TRA LAI'),
  ],
  1001: ['/Type /EmbeddedFile', docx(paragraph('trong tệp đính'))],
} as const satisfies Parameters<typeof pdf>[0]['objects']

test('lines are grouped by height, columns by a tab, running lines by their place', async () => {
  const content =
    textAt(60, 810, MARK) +
    textAt(60, 700, 'hai') +
    textAt(90, 701, 'ba') +
    textAt(300, 700, 'cot') +
    textAt(60, 720, 'mot') +
    BODY +
    textAt(60, 20, 'cuoi')
  for (const compressed of [false, true]) {
    const text = await read({ pages: [{ content }, { content }], compressed })
    expect(said(text, 'header')).toEqual(['MẬT', 'MẬT'])
    expect(said(text, 'footer')).toEqual(['cuoi', 'cuoi'])
    expect(said(text, 'body').slice(0, 2)).toEqual(['mot', 'hai ba\tcot'])
    expect(text).toMatchObject({ kind: 'pdf', openChanges: false, unread: [] })
  }
})

test('a mark of two lines beside a column stands together once', async () => {
  const content =
    textAt(60, 700, 'XEM XONG') +
    textAt(400, 700, 'Noi day, ngay 23') +
    textAt(60, 684, 'TRA LAI') +
    textAt(400, 684, 'thang 3') +
    BODY
  const body = said(await read({ pages: [{ content }] }), 'body')
  expect(body.join('\n')).toContain('XEM XONG\nTRA LAI')
})

test('turned text is read in its own direction, letters drawn twice once', async () => {
  const turned = (x: number, y: number, text: string) =>
    `BT /F1 60 Tf 0.7071 0.7071 -0.7071 0.7071 ${x} ${y} Tm (${text}) Tj ET\n`
  const bold = textAt(60, 600, 'TOI') + textAt(60.4, 600, 'TOI')
  const body = said(
    await read({ pages: [{ content: turned(100, 100, MARK) + BODY + bold }] }),
    'body',
  )
  expect(body).toContain('MẬT')
  expect(body).toContain('TOI')
})

test('information, XMP, and names of files in the file are properties', async () => {
  const xmp =
    '<x:xmpmeta xmlns:x="x"><rdf:RDF xmlns:rdf="r"><rdf:Description rdf:about="" pdf:Keywords="nội bộ" xmlns:pdf="p">' +
    '<dc:creator xmlns:dc="d"><rdf:Seq><rdf:li>Nguyễn Văn A</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>'
  const text = await read({
    pages: [{ content: BODY }],
    info: { Title: pdfString('Phụ lục'), Author: '(VP)', 'Muc#20mat': pdfString('MẬT') },
    xmp,
    embedded: { 'MẬT.txt': Buffer.from('chữ trong tệp') },
  })
  expect(text.properties).toEqual([
    { name: 'Title', value: 'Phụ lục' },
    { name: 'Author', value: 'VP' },
    { name: 'Muc mat', value: 'MẬT' },
    { name: 'Keywords', value: 'nội bộ' },
    { name: 'creator', value: 'Nguyễn Văn A' },
    { name: 'embedded file', value: 'MẬT.txt' },
  ])
  expect(said(text, 'body')).toContain('chữ trong tệp')
})

test('what a stamp says and what it draws are read', async () => {
  const stamp = annotation('Stamp', `/Contents ${pdfString('MẬT')} /AP << /N 1000 0 R >>`)
  const text = await annotated(stamp)
  expect(said(text, 'comment')).toEqual(['MẬT'])
  expect(said(text, 'body').join('\n')).toContain('XEM XONG\nTRA LAI')
  expect(text.openChanges).toBe(false)
})

test('remarks are open changes, typed text and links are not', async () => {
  for (const subtype of ['Text', 'Highlight', 'StrikeOut', 'Caret']) {
    const remark = annotation(subtype, `/Contents ${pdfString('góp ý')} /T ${pdfString('Trần B')}`)
    const text = await annotated(remark)
    expect([subtype, text.openChanges, said(text, 'comment')]).toEqual([subtype, true, ['góp ý']])
    expect(text.properties).toEqual([{ name: 'annotation author', value: 'Trần B' }])
  }
  const typed = annotation('FreeText', '/DA (/F1 12 Tf) /AP << /N 1000 0 R >>')
  const text = await annotated(typed)
  expect(said(text, 'body').join('\n')).toContain('XEM XONG')
  expect(text.openChanges).toBe(false)
  const link = annotation('Link', '/A << /S /Launch /F (C:/Users/ten/phu-luc.docx) >>')
  expect(await annotated(link)).toMatchObject({
    properties: [{ name: 'link', value: 'C:/Users/ten/phu-luc.docx' }],
    openChanges: false,
  })
})

test('a file pinned to a page is read', async () => {
  const file = '/FS << /Type /Filespec /F (C:/ten/in.docx) /EF << /F 1001 0 R >> >>'
  const text = await annotated(annotation('FileAttachment', file))
  expect(text.properties).toEqual([{ name: 'embedded file', value: 'C:/ten/in.docx' }])
  expect(said(text, 'body')).toContain('trong tệp đính')
})

test('a page without letters is a scan; properties are read all the same', async () => {
  const scan = await read({ pages: [{ content: '' }], info: { Title: '(MAT)' } })
  expect(scan).toMatchObject({ lines: [], unread: ['scan'] })
  expect(scan.properties).toEqual([{ name: 'Title', value: 'MAT' }])
  const mixed = await read({ pages: [{ content: BODY }, { content: textAt(9, 9, '2') }] })
  expect(mixed.unread).toEqual(['scan'])
})

test('a password, damage, and too many pages are told', async () => {
  const bytes = pdf({ pages: [{ content: BODY }] })
  expect((await read({ pages: [{ content: BODY }], encrypted: true })).unread).toEqual(['password'])
  expect(has(await readAttachment('a.pdf', bytes.subarray(0, 300)), 'damaged')).toBe(true)
  const many = await read({ pages: Array.from({ length: 201 }, () => ({ content: BODY })) })
  expect(many.unread).toEqual(['large'])
  expect(many.lines).toHaveLength(200)
})

test('a PDF as a browser prints it is read', async () => {
  const file = path.join(root, 'test/fixtures/attachments/printed.pdf')
  const text = await readAttachment('a.pdf', readFileSync(file))
  expect(said(text, 'header').join('\n')).toBe('ĐẢNG ỦY XÃ\tĐẢNG CỘNG SẢN VIỆT NAM')
  expect(said(text, 'body')).toEqual(
    expect.arrayContaining([
      'TỐI MẬT\tngày 23 tháng 3',
      'TỐI MẬT',
      'MẬT',
      'bảo vệ bí mật nhà nước.',
    ]),
  )
  expect(text.unread).toEqual([])
})

afterEach(() => {
  vi.restoreAllMocks()
})

test('reading writes nothing, asks no server, leaves the bytes alone', async () => {
  const written = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => {}),
  )
  const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network here'))
  const bytes = pdf({ pages: [{ content: BODY }] })
  const before = bytes.slice()
  await readAttachment('a.pdf', bytes)
  await readAttachment('a.pdf', bytes.subarray(0, 400))
  expect(bytes).toEqual(before)
  for (const spy of [...written, fetched]) expect(spy).not.toHaveBeenCalled()
})
