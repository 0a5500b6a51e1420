import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Known, understand } from '../../../../src/search/understand/recognise.ts'

const known: Known = {
  units: [
    { id: 'cong-an', names: ['Công an xã', 'Công an', 'CA'] },
    { id: 'ubkt', names: ['Ủy ban Kiểm tra Đảng ủy xã', 'Ủy ban Kiểm tra', 'UBKT'] },
    { id: 'ubnd', names: ['Ủy ban nhân dân xã', 'UBND xã', 'UBND'] },
    { id: 'tinh-uy', names: ['Tỉnh ủy', 'TU'] },
  ],
  topics: [
    { id: 'chuyen-doi-so', names: ['Chuyển đổi số', 'CĐS'] },
    { id: 'dat-dai', names: ['Đất đai', 'quản lý đất đai'] },
  ],
  year: '2026',
}
const told = (query: string): string[] => {
  const { things, rest } = understand(query, known)
  return [...things.map(({ thing, label }) => `${thing.kind} ${label}`), rest]
}

describe('what a query names', () => {
  test.each([
    ['12-KL/ĐU', ['number Số 12-KL/ĐU', '']],
    ['12-kl/du', ['number Số 12-KL/DU', '']],
    ['số 12', ['number Số 12', '']],
    ['kết luận số 12', ['number Số 12', 'kết luận']],
    ['kỳ họp thứ 10', ['session Kỳ họp thứ 10', '']],
    ['ky hop 10', ['session Kỳ họp thứ 10', '']],
    ['kỳ họp thứ nhất', ['session Kỳ họp thứ 1', '']],
    ['mục 4.2', ['section Mục 4.2', '']],
    ['muc iv', ['section Mục IV', '']],
    ['công an', ['unit Công an xã', '']],
    ['cong an xa', ['unit Công an xã', '']],
    ['CA', ['unit Công an xã', '']],
    ['ca', ['ca']],
    ['tu', ['tu']],
    ['UBKT', ['unit Ủy ban Kiểm tra Đảng ủy xã', '']],
    ['ubkt', ['unit Ủy ban Kiểm tra Đảng ủy xã', '']],
    ['CĐS', ['topic Chuyển đổi số', '']],
    ['công an tháng 3/2026', ['unit Công an xã', 'period tháng 3/2026', '']],
    ['kỳ họp thứ 10 mục 4.2', ['session Kỳ họp thứ 10', 'section Mục 4.2', '']],
    ['UBND xã giải phóng mặt bằng', ['unit Ủy ban nhân dân xã', 'giải phóng mặt bằng']],
    ['"công an"', ['"công an"']],
    ['quản lý đất đai', ['topic Đất đai', '']],
    ['mo than na duong', ['mo than na duong']],
  ])('%s', (query, expected) => {
    expect(told(query)).toEqual(expected)
  })

  test('of any text stands apart and in order, and nothing is lost', () => {
    const piece = fc.constantFrom(
      'công an',
      ' ',
      'số ',
      '12',
      '-KL/ĐU',
      '"',
      'mục ',
      '4.2',
      'tháng 3',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, (query) => {
        const { things, rest } = understand(query, known)
        let at = 0
        for (const { start, end } of things) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        const letters = (some: string): string =>
          some.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')
        const named = things
          .map(({ start, end }) => query.normalize('NFC').slice(start, end))
          .join('')
        if (query.length <= 300) {
          expect(letters(rest).length + letters(named).length).toBe(letters(query).length)
        }
      }),
    )
  })
})
