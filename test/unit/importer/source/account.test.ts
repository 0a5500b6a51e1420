/** The account notices whatever a reader loses, doubles or changes. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unaccounted } from '../../../../src/importer/source/account.ts'
import { paragraphsOf, type SourceDocument } from '../../../../src/importer/source/document.ts'
import { readSource } from '../../../../src/importer/source/read.ts'
import {
  bold,
  commented,
  deleted,
  field,
  footnote,
  inserted,
  noteMark,
  p,
  run,
  symbol,
  table,
  textBox,
  wordFile,
} from '../../../support/docx/word-file.ts'

function everything(): SourceDocument {
  const bytes = wordFile({
    body: [
      p([bold('KẾT '), 'LUẬN', run(' chung', { caps: true }), symbol('Wingdings', 'F0FE')]),
      p([run('§¶ng ', { font: '.VnTime' }), 'ủy', run(' xaõ', { font: 'VNI-Times' }), ' A\u2011B']),
      p(['m', run('2', { superscript: true }), 'Đa', run('\u0309ng'), bold('\u0323 x\u200by')]),
      p([field(' PAGE ', '7'), deleted('cũ'), inserted('mới'), run('ẩn', { hidden: true })]),
      p(['a', textBox(p('hộp')), footnote(1), commented(0, 'b')]),
      table([
        ['c', { content: 'd', merge: 'restart' }],
        ['e', { content: 'f', merge: 'continue' }],
      ]),
    ],
    footnotes: { 1: [p([noteMark, ' chú'])] },
    comments: { 0: [p('góp ý')] },
    headers: [[p('đầu trang')]],
  })
  return readSource('a.docx', bytes) as SourceDocument
}

const claims = (document: SourceDocument) => [
  ...paragraphsOf(document.blocks)
    .flatMap(({ runs }) => runs)
    .filter(({ generated }) => !generated),
  ...document.leftOut,
]

test('nothing is missing of a paper with everything in it', () => {
  expect(unaccounted(everything())).toEqual([])
  expect(everything().scan.length).toBeGreaterThan(30)
})

test('a claim that is dropped, doubled, or differs in a letter', () => {
  const count = claims(everything()).length
  for (let at = 0; at < count; at++) {
    for (const change of ['drop', 'shorten', 'double'] as const) {
      const document = everything()
      const claim = claims(document)[at]
      if (!claim || claim.text.trim() === '' || claim.origins.length === 0) continue
      if (change === 'drop') {
        claim.text = ''
        claim.origins = []
      } else if (change === 'shorten') claim.text = claim.text.trim().slice(0, -1)
      else document.leftOut.push({ reason: 'hidden', text: claim.text, origins: claim.origins })
      const missing = unaccounted(document).map(({ text }) => text)
      expect([change, claim.text, missing.length]).not.toEqual([change, claim.text, 0])
    }
  }
})

test('any text node that no claim has is noticed', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'abcđàáảãạ -&<>"'),
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 8 }), fc.nat(), (texts, pick) => {
      const filler = p('Đoạn cuối có chữ')
      const document = readSource(
        'a.docx',
        wordFile({ body: [...texts.map((text) => p([run(`${text}.`)])), filler] }),
      ) as SourceDocument
      expect(unaccounted(document)).toEqual([])
      const dropped = pick % texts.length
      document.blocks.splice(dropped, 1)
      expect(unaccounted(document).map(({ node }) => node)).toEqual([dropped])
    }),
    { numRuns: 100 },
  )
})

test('lines of a text file', () => {
  const bytes = new TextEncoder().encode('Một **hai**\nba\n\n**a** b** c')
  const document = readSource('a.txt', bytes) as SourceDocument
  expect(unaccounted(document)).toEqual([])
  document.blocks.pop()
  expect(unaccounted(document).map(({ node }) => node)).toEqual([3])
})
