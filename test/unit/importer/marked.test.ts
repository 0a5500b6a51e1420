import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBody } from '../../../src/format/conclusion.ts'
import { references } from '../../../src/format/references.ts'
import { problemSink, sourceOf } from '../../../src/format/source.ts'
import { hostileText, run } from '../../support/source-documents.ts'
import { HEAD, importLines } from './reading.ts'

const ORDERS = [
  ...[
    'Giao Công an xã ',
    'Yêu cầu Ủy ban nhân dân xã ',
    'Phòng Kinh tế: ',
    'Chủ động ',
    'định kỳ ',
  ],
  ...['chủ trì, phối hợp với ', 'báo cáo trước ngày 25/3/2026', '1. ', '1.1. ', '2. ', 'a) ', '- '],
  ...['; ', '. ', ', ', ' và ', '"'],
]
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...ORDERS) },
      { weight: 1, arbitrary: hostileText },
    ),
    { maxLength: 10 },
  )
  .map((pieces) => pieces.join(''))
const paragraph = fc.array(
  fc.tuple(text, fc.boolean()).map(([words, bold]) => run(words, bold ? { bold: true } : {})),
  { maxLength: 3 },
)

test('whatever passages are marked, the text stays, and the file has no faults', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 6 }), (paragraphs) => {
      const { body, coverage } = importLines(...HEAD, ...paragraphs.map((runs) => ({ runs })))
      expect(coverage.missing).toEqual([])
      const source = sourceOf(body)
      const sink = problemSink(source)
      readBody(source, 0, { known: references({}) }, sink)
      expect(sink.list).toEqual([])
    }),
    { numRuns: 60 },
  )
})
