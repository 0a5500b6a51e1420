/** Files that are damaged, or made to do harm: never an error thrown, and a copy only where it says the same. */
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { inspectAttachment } from '../../../../src/checker/attachments/inspect.ts'
import { stripPdf } from '../../../../src/importer/strip/pdf.ts'
import { isStripped, type StripResult } from '../../../../src/importer/strip/stripped.ts'
import { editXml } from '../../../../src/importer/strip/tags.ts'
import { stripWord } from '../../../../src/importer/strip/word.ts'
import { pdf, pdfString, textAt } from '../../../support/pdf.ts'
import { dirtyWord, plainWord, texts } from './dirty.ts'
import { jpeg } from './pictures.ts'

const word = dirtyWord()
const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 15 })

function changed(
  bytes: Uint8Array,
  list: readonly (readonly [number, number])[],
  cut = 0,
): Uint8Array {
  const copy = bytes.slice(0, bytes.length - (cut % bytes.length))
  for (const [place, value] of list) copy[place % copy.length] = value
  return copy
}

function expectResult(result: StripResult): void {
  if (!isStripped(result)) {
    expect([result.code, result.message, result.hint]).toEqual([
      expect.stringMatching(/^[a-z-]+$/),
      expect.stringMatching(/\S/),
      expect.stringMatching(/\S/),
    ])
    return
  }
  const names = Object.keys(unzipSync(result.bytes))
  for (const name of names)
    expect(name).toMatch(
      /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/|media\/|fonts\/)?[A-Za-z]+\d*\.(?:xml|xml\.rels|png|jpeg|gif|bmp|emf|wmf|odttf))$/,
    )
  // A copy of a copy is the copy: nothing is left to take out.
  const again = stripWord(result.bytes)
  expect(isStripped(again) && Buffer.compare(again.bytes, result.bytes) === 0).toBe(true)
}

test('no bytes make it fail', () => {
  fc.assert(
    fc.property(changes, fc.nat(), fc.boolean(), (list, cut, isCut) => {
      expectResult(stripWord(changed(word, list, isCut ? cut : 0)))
    }),
    { numRuns: 150 },
  )
})

test('no XML in a sound zip makes it fail', async () => {
  const parts = unzipSync(word)
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name))
  const pieces = fc.constantFrom(
    ...[
      '<',
      '>',
      '"',
      '/>',
      '</w:p>',
      '<w:ins>',
      '<!--',
      '<![CDATA[',
      ']]>',
      '&#x110000;',
      '&#0;',
      '\0',
      '<?',
      ' a="b"',
    ],
    ...['<w:rsid w:val="1"/>', ' r:id="rId1"', '../../../a', 'Target="', '<w:p>', " w:rsidR='\"'"],
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.array(fc.tuple(fc.nat(), pieces), { minLength: 1, maxLength: 3 }),
      async (name, list) => {
        let text = strFromU8(parts[name] ?? new Uint8Array())
        for (const [place, piece] of list) {
          const at = place % (text.length + 1)
          text = text.slice(0, at) + piece + text.slice(at)
        }
        const result = stripWord(zipSync({ ...parts, [name]: strToU8(text) }))
        expectResult(result)
        if (isStripped(result))
          expect((await inspectAttachment('a.docx', result.bytes)).openChanges).toBe(false)
      },
    ),
    { numRuns: 120 },
  )
}, 60_000)

test('XML that is not touched stays as it is, letter by letter', () => {
  const name = fc.constantFrom('w:p', 'w:r', 'a', 'b:c')
  const value = fc.string({ maxLength: 8 }).map((text) => text.replace(/["<&]/g, ''))
  const letters = fc.string({ maxLength: 12 }).map((text) => text.replace(/[<&]/g, ''))
  const { xml } = fc.letrec<{ xml: string }>((tie) => ({
    xml: fc.oneof(
      { maxDepth: 6 },
      letters,
      fc
        .tuple(name, value, fc.array(tie('xml'), { maxLength: 4 }))
        .map(([tag, text, inner]) => `<${tag} a="${text}">${inner.join('')}</${tag}>`),
      fc.tuple(name, value).map(([tag, text]) => `<${tag} b:c="${text}"/>`),
      letters.map((text) => `<![CDATA[${text.replaceAll(']]>', '')}]]>`),
    ),
  }))
  fc.assert(
    fc.property(xml, (inner) => {
      const whole = `<root>${inner}</root>`
      const edited = editXml(whole, { keeps: () => true, attribute: (_, written) => written })
      expect(edited?.slice(edited.indexOf('<root>'))).toBe(whole)
    }),
    { numRuns: 300 },
  )
})

test('a long or deep file is done with in time', () => {
  const start = performance.now()
  const attributes = Array.from({ length: 20_000 }, (_, index) => `a${index}="b"`).join(' ')
  for (const xml of [
    `<w:p ${attributes}/>`,
    `<w:p ${' '.repeat(500_000)}/>`,
    `<w:p ${'a=" '.repeat(100_000)}`,
    `${'<w:r>'.repeat(50_000)}`,
    `<!--${'-'.repeat(500_000)}`,
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(20_000),
  ])
    expect(typeof stripWord(plainWord(xml))).toBe('object')
  expect(performance.now() - start).toBeLessThan(15_000)
}, 60_000)

const scan = pdf({
  pages: [{ content: textAt(60, 700, 'Mot dong') }],
  info: { Author: pdfString('BIMAT'), Title: '(a\\)b(c)d)' },
  xmp: '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><dc:creator>BIMAT</dc:creator></rdf:RDF></x:xmpmeta>',
  objects: { 1000: ['/Subtype /Image /Filter /DCTDecode', jpeg('BIMAT')] },
})

test('no PDF makes it fail, and none changes its length', () => {
  fc.assert(
    fc.property(changes, fc.nat(), fc.boolean(), fc.boolean(), (list, cut, isCut, properties) => {
      const bytes = changed(scan, list, isCut ? cut : 0)
      const before = bytes.slice()
      const result = stripPdf(bytes, { properties })
      expect(bytes).toEqual(before)
      if (isStripped(result)) expect(result.bytes.length).toBe(bytes.length)
    }),
    { numRuns: 300 },
  )
})

test('a PDF that is made to take long does not', () => {
  const start = performance.now()
  for (const text of [
    `/Info 5 0 R ${'5 0 obj<<'.repeat(200_000)}`,
    `/Info 5 0 R 5 0 obj << /Author ${'('.repeat(1_000_000)}`,
    '<x:xmpmeta>'.repeat(200_000),
    `${'<x:xmpmeta>'.repeat(100_000)}</x:xmpmeta>`,
    '0'.repeat(2_000_000),
    `stream\n\xff\xd8${'\xff\xe1\0\x02'.repeat(300_000)}`,
    '/Info 1 0 R '.repeat(100_000),
  ])
    stripPdf(Buffer.from(text, 'latin1'), { properties: true })
  expect(performance.now() - start).toBeLessThan(10_000)
}, 60_000)

test('parts of the copy are few though the file has many', () => {
  const many = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`word/a${index}.xml`, '<a/>']),
  )
  const result = stripWord(plainWord('', [], many))
  expect(isStripped(result) && texts(result.bytes).size).toBe(3)
})
