import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockText } from '../../../../src/domain/paper.ts'
import { decomposed } from '../../../../src/domain/text.ts'
import { readBody } from '../../../../src/format/conclusion.ts'
import { references } from '../../../../src/format/references.ts'
import { problemSink, sourceOf } from '../../../../src/format/source.ts'
import { importDocument } from '../../../../src/importer/import.ts'
import { paragraphsOf, paragraphText } from '../../../../src/importer/source/document.ts'
import {
  documentOf,
  hostileDocument,
  run,
  type Sketches,
  solid,
} from '../../../support/source-documents.ts'

/** The visible text of a body, and the codes of what is wrong with it. */
function readBack(body: string): { text: string; problems: string[] } {
  const source = sourceOf(body)
  const sink = problemSink(source)
  const { blocks } = readBody(source, 0, { known: references({}) }, sink)
  return { text: blockText(blocks), problems: sink.list.map(({ code }) => code) }
}

const body = (...paragraphs: readonly Sketches[]): string =>
  importDocument(documentOf(paragraphs), {}).body

/** Characters in any order, for texts that may be set elsewhere. */
const sorted = (text: string): string => text.split('').sort().join('')

describe('any text whatever', () => {
  test('comes back from the MDX as it is, and the MDX has no faults', () => {
    fc.assert(
      fc.property(hostileDocument, (document) => {
        const imported = importDocument(document, {})
        expect(imported.coverage.missing).toEqual([])
        const { text, problems } = readBack(imported.body)
        expect(problems).toEqual([])
        const printed = paragraphsOf(document.blocks).map(paragraphText).join('')
        const leftOut = imported.leftOut.map((entry) => entry.text).join('')
        // Letters and marks at the seams of runs may be composed either way.
        const loose = (one: string): string => sorted(decomposed(solid(one)))
        expect(loose(text + leftOut)).toBe(loose(printed))
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    ['import x from "y"', ' import x from "y"'],
    ['exporting goods', 'exporting goods'],
    ['# một', '\\# một'],
    ['> một', '\\> một'],
    ['* một', '\\* một'],
    ['- một', '- một'],
    ['+ một', '+ một'],
    ['- 2. hai', '- 2\\. hai'],
    ['a < b {c} [d] _e_ `f`', 'a \\< b \\{c} \\[d] \\_e\\_ \\`f\\`'],
    ['A & B', 'A & B'],
    ['A &amp; B', 'A \\&amp; B'],
    ['C:\\Văn bản', 'C:\\\\Văn bản'],
  ])('%j is written as %j', (text, written) => {
    expect(body('Câu mở đầu.', text)).toBe(`Câu mở đầu.\n\n${written}\n`)
  })

  test('a line of dashes under the head stays a line', () => {
    expect(body('KẾT LUẬN', '-----', 'Câu mở đầu của văn bản.')).toBe(
      '<Masthead>\nKẾT LUẬN\n-----\n</Masthead>\n\nCâu mở đầu của văn bản.\n',
    )
  })
})

describe('emphasis', () => {
  const paragraph = (...runs: ReturnType<typeof run>[]): string =>
    body('Câu mở đầu.', { runs }).slice('Câu mở đầu.\n\n'.length).trimEnd()

  test('is written in stars where Markdown is sure to read it', () => {
    expect(paragraph(run('Xong '), run('trước ngày 25/3.', { bold: true }))).toBe(
      'Xong **trước ngày 25/3.**',
    )
    expect(paragraph(run('Xong '), run('ngay', { italic: true }), run(' hôm nay.'))).toBe(
      'Xong *ngay* hôm nay.',
    )
  })

  test('is a tag elsewhere', () => {
    expect(paragraph(run('Xong'), run('(ngay)', { bold: true }), run('.'))).toBe(
      'Xong<strong>(ngay)</strong>.',
    )
    expect(paragraph(run('Nơi', { underline: true, italic: true }))).toBe('<u><em>Nơi</em></u>')
  })

  test('leaves white space outside, and joins what Word has cut', () => {
    expect(
      paragraph(run('a '), run('b', { bold: true }), run(' c ', { bold: true }), run('d')),
    ).toBe('a **b c** d')
  })
})
