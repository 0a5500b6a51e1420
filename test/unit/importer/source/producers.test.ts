/** Files as other programs lay them out: what a part is called says nothing. */
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { paragraphsOf, paragraphText } from '../../../../src/importer/source/document.ts'
import { noteMark, footnote, p, wordFile } from '../../../support/docx/word-file.ts'
import { readBytes } from './reading.ts'

const file = {
  body: [p('Một', { number: [1, 0] }), p(['hai', footnote(1)])],
  numbering: { definitions: [{ id: 1, levels: [{ text: '%1.' }] }] },
  footnotes: { 1: [p([noteMark, ' ba'])] },
}
const expected = ['1. Một', 'hai¹', '¹ ba']
const texts = (bytes: Uint8Array): string[] =>
  paragraphsOf(readBytes(bytes).blocks).map(paragraphText)

test('Word Online and others name the main part otherwise', () => {
  expect(texts(wordFile({ ...file, mainPart: 'word/document2.xml' }))).toEqual(expected)
  expect(texts(wordFile({ ...file, mainPart: 'doc/sub/main.xml' }))).toEqual(expected)
  expect(texts(wordFile({ ...file, mainPart: 'document.xml' }))).toEqual(expected)
})

test('ISO 29500 Strict', () => {
  expect(texts(wordFile({ ...file, strict: true }))).toEqual(expected)
})

test('absolute targets, backslashes in names, other capitals, stored parts, no relationships of the package', () => {
  const parts = unzipSync(wordFile(file))
  const renamed = (name: (name: string) => string, change = (xml: string): string => xml) =>
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([old, bytes]) => [
          name(old),
          new TextEncoder().encode(change(strFromU8(bytes))),
        ]),
      ),
      { level: 0 },
    )
  const same = (name: string): string => name
  expect(
    texts(
      renamed(same, (xml) =>
        xml.replaceAll('Target="', 'Target="/word/').replace('/word/word/', '/word/'),
      ),
    ),
  ).toEqual(expected)
  expect(texts(renamed((name) => name.replaceAll('/', '\\')))).toEqual(expected)
  expect(texts(renamed((name) => name.replace('word/document', 'Word/Document')))).toEqual(expected)
  expect(texts(renamed((name) => name.replace('_rels/.rels', 'x')))).toEqual(expected)
})

test('another prefix or none for the names of Word, UTF-16, comments and CDATA in the XML', () => {
  const parts = unzipSync(wordFile(file))
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const withMain = (xml: string | Uint8Array): Uint8Array =>
    zipSync({
      ...parts,
      'word/document.xml': typeof xml === 'string' ? new TextEncoder().encode(xml) : xml,
    })
  expect(texts(withMain(main.replaceAll('w:', 'ns0:')))).toEqual(expected)
  expect(texts(withMain(main.replaceAll('<w:', '<').replaceAll('</w:', '</')))).toEqual(expected)
  const wide = Buffer.from(`\ufeff${main.replace('UTF-8', 'UTF-16')}`, 'utf16le')
  expect(texts(withMain(new Uint8Array(wide)))).toEqual(expected)
  const odd = main
    .replace('Một', 'M<!-- <w:t>x</w:t> -->&#7897;<![CDATA[t]]>')
    .replace('<w:body>', '<w:body><!-- a --><?x y?>\n ')
  expect(texts(withMain(odd))).toEqual(expected)
})
