/** Letters as they are seen, and text of fonts from before Unicode. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { legacyReadings } from '../../../../src/checker/gate/legacy.ts'
import { letterRun, readable } from '../../../../src/checker/gate/letters.ts'

test.each([
  ['Đảng ủy xã', 'Đảng ủy xã'],
  ['Đảng ủy xã'.normalize('NFD'), 'Đảng ủy xã'],
  ['ВАN ТНƯỜNG VỤ', 'BAN THƯỜNG VỤ'],
  ['ＫẾＴ ＬＵẬＮ', 'KẾT LUẬN'],
  ['Ðồng chí', 'Đồng chí'],
  ['B\u00adổ nh\u200biệm', 'Bổ nhiệm'],
  ['🅼🅰🆃 ⓂⒶⓉ', 'MAT MAT'],
  ['M̶Ậ̶T̶', 'MẬT'],
])('%j reads as %j', (text, seen) => {
  expect(readable(text)).toBe(seen)
})

test('what is readable stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const seen = readable(text)
      expect(readable(seen)).toBe(seen)
    }),
    { numRuns: 1000, seed: 6 },
  )
})

test.each([
  ['Độ mật: MẬT', 'DOMATMAT'],
  ['MẶT TRẬN', 'MaTTRAN'],
  ['Mất, mát, mắt, mạt', 'MaTMaTMaTMAT'],
  ['Số 12/2026?', 'SO'],
  ['M?T', 'M?T'],
])('the letters of %j are %s', (text, run) => {
  expect(letterRun(text)).toBe(run)
})

test.each([
  ['TèI MËT', 'TốI MậT'],
  ['TUYÖT MËT', 'TUYệT MậT'],
  ['l\u00adu hµnh néi bé', 'lưu hành nội bộ'],
  ['Dù th¶o', 'Dự thảo'],
  ['TOÁI MAÄT', 'TỐI MẬT'],
  ['TUYEÄT MAÄT', 'TUYỆT MẬT'],
  ['LÖU HAØNH NOÄI BOÄ', 'LƯU HÀNH NỘI BỘ'],
  ['ÑAÛNG UÛY XAÕ', 'ĐẢNG ỦY XÃ'],
  ['Máº¬T', 'MẬT'],
])('%j was %j', (text, meant) => {
  expect(legacyReadings(text)).toContain(meant)
})

test('text in Unicode has no other reading', () => {
  for (const text of ['Đảng ủy xã', 'tối mật', 'abc', '']) expect(legacyReadings(text)).toEqual([])
})
