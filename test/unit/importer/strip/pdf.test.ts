import { expect, test } from 'vitest'
import { readAttachment } from '../../../../src/checker/attachments/read.ts'
import { stripPdf } from '../../../../src/importer/strip/pdf.ts'
import { isStripped } from '../../../../src/importer/strip/stripped.ts'
import { pdf, type PdfFile, pdfString, textAt } from '../../../support/pdf.ts'
import { jpeg } from './pictures.ts'

const PAGES = [{ content: textAt(60, 700, 'Mot dong chu cua van ban') }]
const XMP =
  '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="r"><rdf:Description><dc:creator xmlns:dc="d"><rdf:Seq><rdf:li>BIMAT</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'

function stripped(file: Partial<PdfFile>, properties = true): Uint8Array {
  const result = stripPdf(pdf({ pages: PAGES, ...file }), { properties })
  if (!isStripped(result)) throw new Error(result.code)
  return result.bytes
}

test('properties go, pages and days stay, and every byte keeps its place', async () => {
  const info = {
    Author: pdfString('BIMAT'),
    Company: '(BIMAT \\) (CO\\\\) QUAN)',
    Title: '<4249\n4D4154>',
    Custom: '<< /Inner (BIMAT) >>',
    List: '[(BIMAT) (BIMAT)]',
    CreationDate: "(D:20260323080000+07'00')",
  }
  const before = pdf({ pages: PAGES, info, xmp: XMP })
  const after = stripped({ info, xmp: XMP })
  expect(after.length).toBe(before.length)
  const [said, told] = [await readAttachment('a.pdf', before), await readAttachment('a.pdf', after)]
  expect(said.properties.length).toBeGreaterThan(3)
  expect(told.properties).toEqual([{ name: 'CreationDate', value: "D:20260323080000+07'00'" }])
  expect([told.lines, told.unread]).toEqual([said.lines, said.unread])
  expect(Buffer.from(after).includes('BIMAT')).toBe(false)
  expect(Buffer.from(after).includes(pdfString('BIMAT').slice(5, -1))).toBe(false)
})

test('what earlier versions of the file say goes too', () => {
  const first = Buffer.from(pdf({ pages: PAGES, info: { Author: '(BIMAT)' } }))
  const more = Buffer.from(
    '\n5 0 obj\n<< /Author (BIMAT 2) >>\nendobj\ntrailer\n<< /Info 5 0 R >>\n',
  )
  const result = stripPdf(Buffer.concat([first, more]), { properties: true })
  expect(isStripped(result) && Buffer.from(result.bytes).includes('BIMAT')).toBe(false)
})

test('what cameras write into pictures goes, whether asked for or not', () => {
  const photo = jpeg('BIMAT')
  // What stands in other segments, and behind the picture, is no camera's.
  const objects = { 1000: ['/Subtype /Image /Filter /DCTDecode', photo] } as const
  const before = Buffer.from(pdf({ pages: PAGES, objects: { 1000: [...objects[1000]] } }))
  const after = Buffer.from(stripped({ objects: { 1000: [...objects[1000]] } }, false))
  expect(after.length).toBe(before.length)
  expect(before.includes('Exif\0\0')).toBe(true)
  expect(after.includes('Exif\0\0')).toBe(false)
  expect(after.includes('Photoshop')).toBe(false)
})

test('a file that says nothing more than its pages is not touched', () => {
  const bytes = pdf({ pages: PAGES, info: { Producer: '(Canon iR)' } })
  const result = stripPdf(bytes, { properties: false })
  expect(isStripped(result) && result.bytes).toBe(bytes)
})

test('a file that is signed electronically is not touched, and not published where it would have to be', () => {
  const objects = { 1000: '<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>' }
  const bytes = pdf({ pages: PAGES, info: { Author: '(BIMAT)' }, objects })
  expect(stripPdf(bytes, { properties: true })).toMatchObject({ code: 'signed-pdf' })
  expect(stripPdf(bytes, { properties: false })).toEqual({ bytes, removed: [], kept: [] })
})

test('an encrypted file is not touched', () => {
  const bytes = pdf({ pages: PAGES, info: { Author: '(BIMAT)' }, encrypted: true })
  expect(stripPdf(bytes, { properties: true })).toMatchObject({ code: 'password' })
})
