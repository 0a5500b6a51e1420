/** Files that are no paper: each is refused in words, and none holds up or crashes the reader. */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readSource } from '../../../../src/importer/source/read.ts'
import { unreadable, unreadableCodes } from '../../../../src/importer/source/unreadable.ts'
import { p, part, picture, wordFile, zipOf } from '../../../support/docx/word-file.ts'
import { readBytes, refusal, remarks } from './reading.ts'

const latin = (text: string): Uint8Array => Uint8Array.from([...text], (c) => c.charCodeAt(0))
const good = wordFile({ body: [p('Kết luận của Ban Thường vụ')] })
/** A file with this as its main part. */
const withMain = (xml: string | Uint8Array): Uint8Array =>
  wordFile({ body: [], parts: { 'word/document.xml': xml } })

test.each([
  ['word/document.xml', 'word/document.xml'],
  ['word/document.xml', 'word/Document.xml'],
  ['word/document.xml', 'word\\document.xml'],
])('a file that has a part twice, as %j and as %j', (first, second) => {
  const [one, two] = ['Giao Công an xã', 'Giao Trạm Y tế'].map((text) =>
    wordFile({ body: [p(text)] }),
  )
  const parts = unzipSync(one ?? new Uint8Array())
  const other = unzipSync(two ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()
  // Of a length that no other name has, so that it can be overwritten in the zip itself.
  const name = 'x'.repeat(first.length)
  const bytes = zipSync({ ...parts, [name]: other })
  expect(refusal(renamed(bytes, name, second))).toBe('damaged')
})

/** A zip with the name of a part replaced by another of the same length, where it stands and in the directory. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return latin(text.replaceAll(from, to))
}

test('files that are something else, whatever their name says', () => {
  const ole = (stream: string): Uint8Array =>
    latin(`\xd0\xcf\x11\xe0${'\0'.repeat(600)}${[...stream].join('\0')}\0\0\0`)
  const cases: [bytes: Uint8Array, code: string][] = [
    [new Uint8Array(0), 'empty'],
    [latin('%PDF-1.7\n'), 'pdf'],
    [latin('\xff\xd8\xff\xe0'), 'image'],
    [latin('\x89PNG\r\n\x1a\n'), 'image'],
    [latin('{\\rtf1\\ansi'), 'rtf'],
    [latin('<html><body>a</body></html>'), 'html'],
    [latin('<?xml version="1.0"?><pkg:package/>'), 'html'],
    [ole('WordDocument'), 'old-word'],
    [ole('EncryptedPackage'), 'encrypted'],
    [ole('Workbook'), 'excel'],
    [ole('?'), 'old-word'],
    [latin('\x00\x01\x02\x03'), 'not-a-zip'],
    [zipSync({ 'a.txt': strToU8('a') }), 'not-word'],
    [
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<a/>'),
      }),
      'odt',
    ],
    [zipOf({ '_rels/.rels': rels('xl/workbook.xml'), 'xl/workbook.xml': '<workbook/>' }), 'excel'],
    [
      zipOf({ '_rels/.rels': rels('xl/workbook.bin'), 'xl/workbook.bin': new Uint8Array(9) }),
      'excel',
    ],
    [
      zipOf({
        '_rels/.rels': rels('ppt/presentation.xml'),
        'ppt/presentation.xml': '<presentation/>',
      }),
      'powerpoint',
    ],
    [good.slice(0, good.length - 40), 'truncated'],
    [good.slice(0, 100), 'truncated'],
  ]
  for (const [bytes, code] of cases) expect([code, refusal(bytes)]).toEqual([code, code])
})

function rels(target: string): string {
  return `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${target}"/></Relationships>`
}

test('each reason is told in words, with what to do', () => {
  for (const code of unreadableCodes) {
    const { message, hint } = unreadable(code)
    expect(message).toMatch(/[.)]$/)
    expect(hint).toMatch(/\.$/)
  }
})

test('XML that is cut off or ill-formed, in any part that is read', () => {
  const whole = part('document', `<w:body>${p('Kết luận')}</w:body>`)
  for (const xml of [
    whole.slice(0, -20),
    whole.slice(0, whole.length / 2),
    whole.replace('</w:r>', ''),
    whole.replace('<w:r>', '<w:r><w:r>'),
    whole.replace('Kết', 'K<ết'),
    `${whole}${whole}`,
    '',
    'abc',
    new Uint8Array([0xc3, 0x28]),
  ])
    expect(refusal(withMain(xml))).toBe('damaged')
  const file = { body: [p('a')], styles: [] }
  expect(refusal(wordFile({ ...file, parts: { 'word/styles.xml': '<a' } }))).toBe('damaged')
  expect(refusal(wordFile({ ...file, parts: { 'word/extra.xml': '<w:t>a' } }))).toBe('damaged')
  // A part without text that nobody asks for may be as it likes.
  expect(refusal(wordFile({ ...file, parts: { 'word/extra.xml': '<a' } }))).toBeUndefined()
})

test('document types are refused: entities are never resolved', () => {
  const bomb = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
  const external = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  for (const doctype of [bomb, external])
    expect(refusal(withMain(doctype + part('document', `<w:body>${p('&b;')}</w:body>`)))).toBe(
      'doctype',
    )
})

test('bombs: what unpacks to too much, and what is too much mark-up', () => {
  const spaces = strToU8(`<a>${' '.repeat(30_000_000)}</a>`)
  expect(refusal(withMain(spaces))).toBe('zip-bomb')
  const marks = part('document', `<w:body>${'<w:p/>'.repeat(1_600_000)}</w:body>`)
  expect(refusal(withMain(marks))).toBe('zip-bomb')
  const deep = part('document', `${'<w:x>'.repeat(5000)}a${'</w:x>'.repeat(5000)}`)
  expect(refusal(withMain(deep))).toBe('damaged')
})

test('a file over 100 MB is not opened', () => {
  expect(refusal(new Uint8Array(100_000_001))).toBe('too-large')
})

test('papers without text', () => {
  expect(refusal(wordFile({ body: [p(), p(' '), p('-')] }))).toBe('empty')
  expect(refusal(wordFile({ body: [p([picture])] }))).toBe('picture-only')
  expect(refusal(wordFile({ body: [p([picture]), p('Trang 1')] }))).toBe('picture-only')
  // Words in hidden text only are none either.
  expect(refusal(wordFile({ body: [p('ẩn', { hidden: true })] }))).toBe('empty')
})

test('a file with macros is read, and they are told of', () => {
  const macros = wordFile({ body: [p('a')], parts: { 'word/vbaProject.bin': new Uint8Array(1) } })
  expect(remarks(readBytes(macros, 'a.docm'), 'embedded')).toMatchObject([{ text: 'macro' }])
})

test('relationships in circles and to nowhere', () => {
  const wired = wordFile({
    body: [p('a')],
    relations: [
      ['header', 'document.xml'],
      ['footnotes', '../../../../nowhere.xml'],
      ['comments', ''],
      ['styles', 'document.xml'],
    ],
  })
  expect(() => readSource('a.docx', wired)).not.toThrow()
})
