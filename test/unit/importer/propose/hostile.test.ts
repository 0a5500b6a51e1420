import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/domain/paper.ts'
import { outline } from '../../../../src/domain/sections.ts'
import { sourceOf } from '../../../../src/format/source.ts'
import { proposeMarks } from '../../../../src/importer/propose/propose.ts'
import type { Proposals } from '../../../../src/importer/propose/mark.ts'
import { vocabularies } from '../../../support/proposals/papers.ts'

/** Proposals for one paragraph, without the reader of files before it: only what is proposed takes time. */
function propose(text: string): Proposals {
  const source = sourceOf(text)
  const heading: Block = {
    ...{ kind: 'heading', section: 'muc-1', depth: 2 },
    children: [{ kind: 'text', value: '1. UBND xã' }],
  }
  const blocks: Block[] = [
    heading,
    { kind: 'paragraph', depth: 0, children: [{ kind: 'text', value: source.text, at: 0 }] },
  ]
  const sections = outline([{ number: '1', title: 'Nội dung', heading: 2 }])
  const conclusion = { date: '2026-03-23', issuer: 'btv', title: 'Kết luận', sections }
  return proposeMarks({ paper: { blocks, marks: [] }, source, conclusion }, vocabularies)
}

const WORDS = [
  ...[
    'Giao ',
    'UBND xã',
    ', ',
    'và ',
    'Công an xã ',
    'chủ trì, ',
    'phối hợp với ',
    'yêu cầu ',
    'đã ',
    'được ',
  ],
  ...[
    'trước ngày 30/4/2026',
    '; ',
    '. ',
    ': ',
    'Ban Thường vụ Đảng ủy xã ',
    'các cơ quan, đơn vị ',
    'tiếp tục ',
  ],
  ...[
    'hằng tháng báo cáo ',
    '(1) Báo cáo ',
    '(2) Tờ trình ',
    '\n',
    '- ',
    '31/2/2026',
    'trong Quý II',
    'Ban Quản lý ',
  ],
]

describe('whatever the text', () => {
  it('proposals lie in it, in its order, apart from each other, and are the same every time', () => {
    const text = fc
      .array(
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
          fc.string({ unit: 'binary' }),
        ),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (raw) => {
        const source = sourceOf(raw).text
        const { marks, remarks } = propose(raw)
        let done = 0
        for (const { start, end, quote } of marks) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeLessThanOrEqual(source.length)
          expect(source.slice(start, end)).toBe(quote)
          expect(quote.trim()).not.toBe('')
          done = end
        }
        for (const { at } of remarks) expect(at).toBeLessThanOrEqual(source.length)
        expect(propose(raw)).toEqual({ marks, remarks })
      }),
      { numRuns: 120 },
    )
  })

  it('a text that is not in NFC gets no proposals, and says so', () => {
    expect(propose('Giao UBND xã lập kế hoạch.'.normalize('NFD'))).toMatchObject({
      marks: [],
      remarks: [{ kind: 'not-nfc' }],
    })
  })

  it.each([
    'a',
    ' ',
    '\t \n',
    'Giao ',
    'Giao UBND xã, ',
    'Giao UBND xã lập kế hoạch. ',
    'Giao UBND xã lập kế hoạch trước ngày 30/4/2026; ',
    'Ban Thường vụ ',
    'Ban Thường vụ yêu cầu ',
    'phối hợp với Công an xã, ',
    'hoàn thành trước ',
    'định kỳ  ',
    'báo cáo ',
    'trước 17h00 ngày ',
    '25/3/',
    '((((',
    '(1) Báo cáo ',
    'đã đã ',
    'Công an xã: ',
    'Ban Quản lý Chợ Xã Này ',
    'Tăng cường. ',
    'không quá 05 ngày ',
    'xây dựng nông thôn ',
    '- + * 1. a) ',
    '“”".',
  ])('a paragraph of 400 kB of “%s” is gone through in no time', (piece) => {
    const text = `Giao UBND xã ${piece.repeat(Math.ceil(400_000 / piece.length))}`
    const start = performance.now()
    propose(text)
    expect(performance.now() - start).toBeLessThan(6000)
  })
})
