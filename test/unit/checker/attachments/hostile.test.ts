/** Files that are damaged, or made to do harm: never an error thrown, never memory without bounds. */
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { unreadReasons } from '../../../../src/checker/attachments/attachment.ts'
import { readAttachment } from '../../../../src/checker/attachments/read.ts'
import {
  documentProperties,
  docx,
  ooxml,
  paragraph,
  wordPart,
  xlsx,
} from '../../../support/ooxml.ts'
import { pdf, pdfString, textAt } from '../../../support/pdf.ts'
import { has, said } from './said.ts'

const samples: readonly Uint8Array[] = [
  docx(paragraph('Kết luận') + paragraph('MẬT'), {
    'word/header1.xml': wordPart('hdr', paragraph('đầu trang')),
    ...documentProperties('<dc:title>a</dc:title>'),
  }),
  xlsx({ A: '<headerFooter><oddHeader>&amp;LA</oddHeader></headerFooter>' }, ['một', 'hai']),
  pdf({
    pages: [
      {
        content: textAt(60, 700, 'Mot dong'),
        annotations: [`<< /Type /Annot /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 1000 0 R >> >>`],
      },
    ],
    info: { Title: pdfString('Phụ lục') },
    xmp: '<x><rdf:Description title="a"/></x>',
    embedded: { 'a.txt': strToU8('a') },
    objects: { 1000: ['/Type /XObject /Subtype /Form /BBox [0 0 9 9]', 'BT (a) Tj ET'] },
    compressed: true,
  }),
  Uint8Array.from(
    Buffer.from(
      'ffd8ffe1001e457869660000' + '49492a0008000000010013010200040000004100' + '0000ffda',
      'hex',
    ),
  ),
  Uint8Array.from(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\x09tEXtTitle\0abcd', 'latin1'),
      Buffer.from('\0\0\0\x06zTXta\0\0x\x9c\x03zzzz', 'latin1'),
    ]),
  ),
  Uint8Array.from(Buffer.from('d0cf11e0a1b11ae100000000', 'hex')),
  strToU8('một\nhai'),
]

const names = fc.constantFrom('a.docx', 'a.pdf', 'a.xlsx', 'a.jpg', 'a.csv', 'a', 'a.doc')
const sample = fc.constantFrom(...samples)
const truncated = fc
  .tuple(sample, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([bytes, part]) => bytes.slice(0, Math.floor(bytes.length * part)))
const mutated = fc
  .tuple(sample, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }))
  .map(([bytes, changes]) => {
    const copy = bytes.slice()
    for (const [place, value] of changes) copy[place % copy.length] = value
    return copy
  })
const spliced = fc
  .tuple(sample, fc.nat(), fc.uint8Array({ maxLength: 60 }))
  .map(([bytes, place, inserted]) => {
    const at = place % bytes.length
    return new Uint8Array([...bytes.slice(0, at), ...inserted, ...bytes.slice(at)])
  })
const random = fc
  .tuple(sample, fc.uint8Array({ maxLength: 400 }))
  .map(([bytes, rest]) => new Uint8Array([...bytes.slice(0, 12), ...rest]))

test('no bytes make it fail', async () => {
  const bytes = fc.oneof(truncated, mutated, spliced, random, fc.uint8Array({ maxLength: 500 }))
  await fc.assert(
    fc.asyncProperty(names, bytes, async (name, content) => {
      const before = content.slice()
      const text = await readAttachment(name, content)
      expect(content).toEqual(before)
      expect(['ooxml', 'pdf', 'image', 'text', 'other']).toContain(text.kind)
      for (const reason of text.unread) expect(Object.keys(unreadReasons)).toContain(reason)
      for (const line of text.lines) expect(line.text).toMatch(/^\S(?:.*\S)?$/su)
    }),
    { numRuns: 500 },
  )
}, 120_000)

test('every one of a Word file’s first bytes may be the last', async () => {
  const [word] = samples as [Uint8Array]
  for (let length = 4; length < word.length; length += 3) {
    const text = await readAttachment('a.docx', word.subarray(0, length))
    expect([length, text.kind, text.unread]).toEqual([length, 'ooxml', ['damaged']])
  }
})

test('a bomb of zeros is left packed, what is beside it is read', async () => {
  const bomb = docx('', { 'word/header1.xml': new Uint8Array(60_000_000) })
  expect(bomb.length).toBeLessThan(100_000)
  const text = await readAttachment('a.docx', bomb)
  expect(text.unread).toEqual(['large'])
  const marked = docx(paragraph('MẬT'), { 'word/header1.xml': new Uint8Array(60_000_000) })
  expect(said(await readAttachment('a.docx', marked), 'body')).toEqual(['MẬT'])
})

test('a bomb that lies about its size gets no more than it claims', async () => {
  const honest = docx('', { 'word/header1.xml': new Uint8Array(30_000_000) })
  const bytes = Buffer.from(honest)
  const entry = bytes.lastIndexOf('word/header1.xml') - 46
  expect(bytes.readUInt32LE(entry)).toBe(0x02014b50)
  bytes.writeUInt32LE(10, entry + 24)
  expect((await readAttachment('a.docx', new Uint8Array(bytes))).unread).toEqual(['damaged'])
})

test('a file in a file in itself ends', async () => {
  let bytes = docx(paragraph('a'))
  for (let depth = 0; depth < 8; depth++)
    bytes = docx(paragraph('a'), {
      'word/embeddings/b.docx': bytes,
      'word/embeddings/c.docx': bytes,
    })
  const text = await readAttachment('a.docx', bytes)
  expect(text.unread).toEqual(['embedded'])
  expect(text.lines).toHaveLength(7)
})

test('entities are never expanded', async () => {
  const declared = Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};&a${i};">`,
  )
  const bomb = `<!DOCTYPE x [<!ENTITY a0 "MẬT">${declared.join('')}]>${wordPart('document', paragraph('&a9;', '&a0;'))}`
  const text = await readAttachment('a.docx', ooxml({ 'word/document.xml': bomb }))
  expect(text.lines.every((line) => line.text.length < 20)).toBe(true)
  expect(has(text, 'damaged')).toBe(true)
})

test('a thousand references and names of the language do not stop the reading', async () => {
  const text = await readAttachment(
    'a.docx',
    docx(paragraph('&amp;'.repeat(5_000)) + paragraph('MẬT')),
  )
  expect(said(text, 'body')).toEqual(['&'.repeat(5_000), 'MẬT'])
  const names = '<w:r><toString>x</toString><valueOf/></w:r>&constructor;'
  const odd = await readAttachment('a.docx', docx(paragraph(names, 'MẬT')))
  expect(said(odd, 'body')).toEqual(['MẬT'])
})

test('one damaged part does not hide the others', async () => {
  for (const broken of ['<w:hdr><w:p>', '', 'MẬT', '<w:hdr a="', '<a>'.repeat(5_000), '\0\0']) {
    const bytes = docx(paragraph('MẬT'), { 'word/header1.xml': strToU8(broken) })
    const text = await readAttachment('a.docx', bytes)
    expect([broken, said(text, 'body'), text.unread]).toEqual([broken, ['MẬT'], ['damaged']])
  }
  const packed = Buffer.from(
    docx(paragraph('MẬT'), { 'word/header1.xml': wordPart('hdr', 'a'.repeat(400)) }),
  )
  const content = packed.indexOf('word/header1.xml') + 'word/header1.xml'.length
  packed.fill(0xff, content, content + 20)
  const text = await readAttachment('a.docx', new Uint8Array(packed))
  expect([said(text, 'body'), text.unread]).toEqual([['MẬT'], ['damaged']])
})

test('more lines than any appendix has are cut off', async () => {
  const cells = Array.from({ length: 100_002 }, (_, i) => `${i}`)
  const text = await readAttachment('a.csv', strToU8(cells.join('\n')))
  expect(text.lines).toHaveLength(100_000)
  expect(text.unread).toEqual(['large'])
})

test('a directory that claims a thousand million parts is damaged', async () => {
  const bytes = Buffer.from(zipSync({ 'a.xml': strToU8('a') }))
  bytes.writeUInt16LE(65_535, bytes.length - 22 + 10)
  bytes.writeUInt16LE(65_535, bytes.length - 22 + 8)
  const text = await readAttachment('a.docx', new Uint8Array(bytes))
  expect(text.lines).toEqual([])
  expect(text.unread.length).toBe(1)
})
