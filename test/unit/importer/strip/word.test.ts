import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { inspectAttachment } from '../../../../src/checker/attachments/inspect.ts'
import { visitXml } from '../../../../src/format/office/xml.ts'
import { isStripped } from '../../../../src/importer/strip/stripped.ts'
import { stripWord } from '../../../../src/importer/strip/word.ts'
import {
  bold,
  field,
  footnote,
  noteMark,
  p,
  table,
  wordFile,
} from '../../../support/docx/word-file.ts'
import { copyOf, dirtyWord, plainWord, SECRET, texts } from './dirty.ts'
import { cleanJpeg, cleanPng } from './pictures.ts'

const copy = copyOf(dirtyWord())
const parts = texts(copy)

test('nothing of what Word writes about people, computers and time is in the copy', async () => {
  for (const [name, text] of parts) expect([name, text.includes(SECRET)]).toEqual([name, false])
  expect(Buffer.from(copy).includes(SECRET)).toBe(false)
  for (const [name, text] of parts)
    expect([name, /rsid|paraId|docId|<!--/i.exec(text)]).toEqual([name, null])
  expect((await inspectAttachment('a.docx', dirtyWord())).personal).toBe(true)
  const inspection = await inspectAttachment('a.docx', copy)
  expect(inspection).toMatchObject({ personal: false, openChanges: false, unread: [] })
})

test('the copy has the parts that the text needs, and no others', () => {
  expect([...parts.keys()]).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/document.xml',
    'word/_rels/document.xml.rels',
    'word/footnotes.xml',
    'word/header1.xml',
    'word/media/image1.png',
    'word/media/image2.jpeg',
    'word/settings.xml',
    'word/styles.xml',
    'word/theme.xml',
  ])
  const unpacked = unzipSync(copy)
  expect(unpacked['word/media/image1.png']).toEqual(cleanPng())
  expect(unpacked['word/media/image2.jpeg']).toEqual(cleanJpeg())
})

/** That all parts are named, all names lead somewhere, and every id is known. */
function expectConsistent(bytes: Uint8Array): void {
  const all = texts(bytes)
  const types = all.get('[Content_Types].xml') ?? ''
  for (const name of all.keys()) {
    if (name === '[Content_Types].xml' || name.endsWith('.rels')) continue
    expect(types).toContain(`<Override PartName="/${name}" ContentType="`)
  }
  for (const [, name = ''] of types.matchAll(/PartName="\/([^"]+)"/g))
    expect([...all.keys()]).toContain(name)
  expect(types).not.toContain('ContentType=""')
  for (const [name, text] of all) {
    if (/\.(?:xml|rels)$/.test(name))
      expect([name, visitXml(text, { open() {}, text() {}, close() {} })]).toEqual([name, true])
    if (!name.startsWith('word/') || !name.endsWith('.xml')) continue
    const relations = all.get(`word/_rels/${name.slice(5)}.rels`) ?? ''
    const ids = [...relations.matchAll(/ Id="([^"]+)"/g)].map((match) => match[1])
    for (const [, id] of text.matchAll(/\br:(?:id|embed|link|pict)="([^"]+)"/g))
      expect(ids).toContain(id)
    for (const [, target = '', mode = ''] of relations.matchAll(
      / Target="([^"]+)"( TargetMode="External")?/g,
    ))
      if (mode === '') expect([...all.keys()]).toContain(`word/${target}`)
  }
}

test('parts, types and relations of the copy fit together', () => {
  expectConsistent(copy)
  expect(parts.get('word/document.xml')).toContain('<w:hyperlink r:id="rIdWeb">')
  expect(parts.get('word/_rels/document.xml.rels')).toContain(
    'Target="https://example.vn/a?b=1&amp;c=2" TargetMode="External"',
  )
  expect(parts.get('word/document.xml')).toContain('<a:hlinkHover r:id="rIdWeb"/>')
  expect(parts.get('word/document.xml')).not.toContain('hlinkClick')
  expect(parts.get('word/document.xml')).toContain('<w:hyperlink><w:r><w:t>địa chỉ thư</w:t>')
})

test('what was taken out and a person may miss is told', () => {
  const result = stripWord(dirtyWord())
  expect(isStripped(result) && result.removed).toEqual([
    '3 liên kết đến tệp trên máy hoặc địa chỉ thư (chữ vẫn giữ)',
    '1 dòng chữ ký điện tử của Word',
    'chữ ký số của Word: bản sao không còn là tệp đã ký số',
  ])
  expect(isStripped(result) && result.kept).toEqual([])
  const clean = stripWord(plainWord(''))
  expect(isStripped(clean) && clean.removed).toEqual([])
})

test('the same file gives the same bytes, and a copy of a copy is the copy', () => {
  const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
  expect(hash(copyOf(dirtyWord()))).toBe(hash(copy))
  expect(hash(copyOf(copy))).toBe(hash(copy))
  // By the clock on the wall: a zip knows no time zone.
  expect([...copy.subarray(10, 14)]).toEqual([0, 0, 0x21, 0])
})

test('text, white space and looks of a paper are as they were, letter by letter', () => {
  const paper = wordFile({
    body: [
      p('KẾT LUẬN', { align: 'center', bold: true }),
      p(['Giao  ', bold('Văn phòng'), '\ttheo dõi.\nDòng hai & < "ba"']),
      p('Kết quả đạt được', { number: [1, 1] }),
      p(['Theo báo cáo', footnote(1), field(' PAGE ', '2')]),
      table([['Trái', { content: [p('Phải')], span: 2 }]], { lines: false }),
    ],
    numbering: { definitions: [{ id: 1, levels: [{ text: '%1.' }, { text: '%1.%2.' }] }] },
    styles: [{ id: 'Heading1', name: 'heading 1', look: { bold: true } }],
    footnotes: { 1: [p([noteMark, 'Chú thích.'])] },
    headers: [[p('Trang đầu')]],
    defaults: { font: 'Times New Roman' },
  })
  const before = texts(paper)
  const after = texts(copyOf(paper))
  expectConsistent(copyOf(paper))
  for (const name of ['document', 'numbering', 'styles', 'header1']) {
    const part = `word/${name}.xml`
    expect(after.get(part)).toBe(before.get(part))
  }
})

test('a file in two bytes a letter is read as one in UTF-8', () => {
  const xml = (texts(plainWord('')).get('word/document.xml') ?? '').replace('UTF-8', 'UTF-16')
  const wide = Uint8Array.from(Buffer.from(`\ufeff${xml}`, 'utf16le'))
  const written = texts(copyOf(plainWord('', [], { 'word/document.xml': wide }))).get(
    'word/document.xml',
  )
  expect(written).toBe(texts(copyOf(plainWord(''))).get('word/document.xml'))
})
