/** Whole papers, and files as other programs lay them out: the copy says what the file says. */
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { inspectAttachment } from '../../../../src/checker/attachments/inspect.ts'
import { isStripped } from '../../../../src/importer/strip/stripped.ts'
import { stripWord } from '../../../../src/importer/strip/word.ts'
import { importPapers } from '../../../support/import-papers.ts'
import {
  footnote,
  noteMark,
  p,
  table,
  textBox,
  wordFile,
  type WordFile,
} from '../../../support/docx/word-file.ts'
import { readBytes } from '../source/reading.ts'
import { copyOf } from './dirty.ts'

/** Everything that is printed, by the importer's reader, without where it stands in the file. */
function said(bytes: Uint8Array): unknown {
  const { blocks, leftOut } = readBytes(bytes)
  const running = leftOut.filter(({ reason }) => reason.startsWith('running-'))
  const printed = [blocks, running.map(({ reason, text }) => [reason, text])]
  return JSON.parse(
    JSON.stringify(printed, (key, value: unknown) => (key === 'origins' ? undefined : value)),
  )
}

const papers = (await importPapers('dev')).filter(({ file }) => file.endsWith('.docx'))

test.each(papers.map((paper) => [paper.name, paper.bytes] as const))('%s', async (_, bytes) => {
  const { openChanges } = await inspectAttachment('a.docx', bytes)
  const result = stripWord(bytes)
  if (!isStripped(result)) {
    expect([openChanges, result.code]).toEqual([
      true,
      expect.stringMatching(/^(?:tracked-changes|comments)$/),
    ])
    return
  }
  expect(openChanges).toBe(false)
  expect(said(result.bytes)).toEqual(said(bytes))
  expect(await inspectAttachment('a.docx', result.bytes)).toMatchObject({
    personal: false,
    openChanges: false,
  })
})

const FILE: WordFile = {
  body: [
    p('Kết luận của Ban Thường vụ Đảng ủy tại kỳ họp', { number: [1, 0] }),
    p(['hai', footnote(1), textBox(p('Trong khung'))]),
    table([['Trái', { content: [p('Phải')], span: 2 }]]),
  ],
  numbering: { definitions: [{ id: 1, levels: [{ text: '%1.' }] }] },
  footnotes: { 1: [p([noteMark, ' ba'])] },
  headers: [[p('Đầu trang')]],
  footers: [[p('Chân trang')]],
  theme: { major: 'Arial', minor: 'Times New Roman' },
}

test.each([
  ['main part of another name', wordFile({ ...FILE, mainPart: 'word/document2.xml' })],
  ['main part in another folder', wordFile({ ...FILE, mainPart: 'doc/sub/main.xml' })],
  ['main part in no folder', wordFile({ ...FILE, mainPart: 'document.xml' })],
  ['ISO 29500 Strict', wordFile({ ...FILE, strict: true })],
  ['backslashes in names', renamed((name) => name.replaceAll('/', '\\'))],
  ['capitals in names', renamed((name) => name.replace('word/document', 'Word/Document'))],
  ['another prefix', changed((xml) => xml.replaceAll('w:', 'ns0:'))],
  [
    'comments and CDATA',
    changed((xml) =>
      xml
        .replace('hai', 'h<!-- <w:t>x</w:t> -->&#97;<![CDATA[i]]>')
        .replace('<w:body>', '<w:body><?x y?>\n '),
    ),
  ],
])('%s', async (_, bytes) => {
  const copy = copyOf(bytes)
  expect(said(copy)).toEqual(said(bytes))
  expect(await inspectAttachment('a.docx', copy)).toMatchObject({ personal: false, unread: [] })
})

function renamed(name: (name: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(wordFile(FILE)))
  return zipSync(Object.fromEntries(parts.map(([old, bytes]) => [name(old), bytes])), { level: 0 })
}

function changed(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(wordFile(FILE))
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  return zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(change(main)) })
}
