import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf, markAll, markerOf } from '../../../src/search/excerpt.ts'

const text =
  '4.2. Ủy ban nhân dân xã:\nTập trung phát triển kinh tế – xã hội; đội ngũ cán bộ đổi mới. ' +
  'Phối hợp đẩy nhanh tiến độ bồi thường, hỗ trợ tái định cư các dự án Quốc lộ 4B và nâng công suất mỏ than ' +
  'Na Dương. Thực hiện duy tu, bảo dưỡng đường giao thông nông thôn, công trình thuỷ lợi; mở rộng.'

const marked = (query: string, also: string[] = [], within = text): string[] =>
  markAll(within, markerOf(query, also))
    .filter(({ hit }) => hit)
    .map((segment) => segment.text)

describe('what is marked', () => {
  test.each([
    ['mo than na duong', ['mỏ than Na Dương']],
    ['kinh tế xã hội', ['kinh tế – xã hội']],
    ['thủy lợi', ['thuỷ lợi']],
    ['đội', ['đội']],
    ['doi', ['đội', 'đổi']],
    ['đồi', ['đội', 'đổi']],
    ['mỏ đường', ['mỏ', 'đường']],
    ['"Quốc lộ 4b" mỏ', ['Quốc lộ 4B', 'mỏ']],
    ['', []],
  ])('for %s', (query, expected) => {
    expect(marked(query)).toEqual(expected)
  })

  test('is an abbreviation found by its meaning, and the other way round', () => {
    expect(marked('KT-XH', ['kinh tế - xã hội'])).toEqual(['kinh tế – xã hội'])
    expect(marked('chuyển đổi số', ['CĐS'], 'Tổ CĐS')).toEqual(['CĐS'])
  })
})

describe('an excerpt', () => {
  test('is cut between words, around the match', () => {
    const { segments, cutBefore, cutAfter } = excerptOf(text, markerOf('mỏ than', []))
    const shown = segments.map((segment) => segment.text).join('')
    expect(shown).toMatch(/ mỏ than Na Dương\. /)
    expect([cutBefore, cutAfter]).toEqual([true, false])
    expect(` ${text} `).toContain(` ${shown} `)
  })

  test('begins behind a title that is shown already', () => {
    const { segments } = excerptOf(text, markerOf('ủy ban', []), text.indexOf('Tập'))
    expect(segments[0]?.text).toMatch(/^Tập trung/)
  })

  test('is a part of the text, whatever the text and the query', () => {
    const words = fc.constantFrom('đội', 'đổi', ' ', '\n', '. ', 'x'.repeat(400), '4B', '–', '😀')
    const texts = fc.array(words, { maxLength: 200 }).map((all) => all.join(''))
    fc.assert(
      fc.property(texts, fc.oneof(texts, fc.string()), (any, query) => {
        const { segments } = excerptOf(any, markerOf(query, ['đổi 4']))
        const shown = segments.map((segment) => segment.text).join('')
        expect(any).toContain(shown)
        expect(shown.length).toBeLessThanOrEqual(1300)
        expect(
          markAll(any, markerOf(query, []))
            .map((segment) => segment.text)
            .join(''),
        ).toBe(any)
      }),
      { numRuns: 300 },
    )
  })
})
