import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockText } from '../../../src/domain/paper.ts'
import { collapse } from '../../../src/domain/text.ts'
import { expectedRecords, recordsOf } from '../../../src/search/records.ts'
import { paper, urls } from './papers.ts'

const line = fc
  .array(fc.constantFrom('giao', 'Ủy ban', '–', '12-KL/ĐU', '(1)', '25/3/2026', 'hoà', '…'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' '))
const lines = fc.array(line, { maxLength: 4 })
const sections = fc
  .array(fc.record({ runIn: fc.boolean(), paragraphs: lines }), { maxLength: 6 })
  .map((list) =>
    list.map((section, index) => ({ ...section, title: `${index + 1}. Về việc ${index}:` })),
  )

describe('the records of a paper', () => {
  test('hold every character once, one record for each section and one for the rest', () => {
    fc.assert(
      fc.property(lines, sections, lines, (opening, list, signature) => {
        const made = paper(opening, list, signature)
        const records = recordsOf(made, urls, 0)
        expect(records.length).toBe(expectedRecords([made.conclusion]))
        expect(new Set(records.map(({ url }) => url)).size).toBe(records.length)
        const [rest, ...own] = records.map((record) => collapse(record.text))
        const outside = collapse([...opening, ...signature].join('\n'))
        if (/[\p{L}\p{N}]/u.test(outside)) expect(rest).toBe(outside)
        else expect(rest).toBe(collapse(`${outside} ${made.conclusion.title}`))
        const inside = blockText(made.blocks.filter(({ kind }) => kind !== 'signature'))
        const sectionsText = collapse(inside).slice(collapse(opening.join('\n')).length)
        expect(collapse(own.join('\n'))).toBe(collapse(sectionsText))
      }),
    )
  })

  test('have addresses, titles and an order that sorts by time, then as the paper reads', () => {
    const made = paper(
      ['Mở đầu'],
      [
        { title: '4.4. Công an xã:', runIn: true, paragraphs: ['Nắm chắc tình hình.'] },
        { title: 'a) Việc khác', paragraphs: ['Lời.'] },
      ],
    )
    const records = recordsOf(made, urls, 0)
    expect(records.map(({ url, title }) => [url, title])).toEqual([
      ['/kho/ket-luan/2026/thu/', 'Kết luận kỳ họp thứ 10'],
      ['/kho/ket-luan/2026/thu/#muc-4-4', '4.4. Công an xã'],
      ['/kho/ket-luan/2026/thu/#muc-a', 'a) Việc khác'],
    ])
    const orders = records.map(({ order }) => order)
    expect([...orders].sort().reverse()).toEqual(orders)
  })

  test('of a scan hold its name', () => {
    const made = paper([], [], [], { hasText: false })
    expect(recordsOf(made, urls, 0).map(({ text }) => text)).toEqual(['Kết luận kỳ họp thứ 10'])
  })

  test('are refused where text and outline differ', () => {
    const made = paper([], [{ title: '1. Một', paragraphs: [] }], [], { sections: [] })
    expect(() => recordsOf(made, urls, 0)).toThrow(/sections \[muc-1\], the outline \[\]/)
  })
})
