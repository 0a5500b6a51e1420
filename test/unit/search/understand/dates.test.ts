import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, nfc } from '../../../../src/domain/text.ts'
import { findPeriods } from '../../../../src/search/understand/dates.ts'

const periods = (query: string) =>
  findPeriods(fold(nfc(query)), '2026').map(({ from, to, label }) => `${from}…${to} ${label}`)

describe('times in a query', () => {
  test.each([
    ['25/3/2026', '2026-03-25…2026-03-25 25/3/2026'],
    ['25/03/2026', '2026-03-25…2026-03-25 25/3/2026'],
    ['25-3-2026', '2026-03-25…2026-03-25 25/3/2026'],
    ['25.3.2026', '2026-03-25…2026-03-25 25/3/2026'],
    ['ngày 25/3', '2026-03-25…2026-03-25 25/3/2026'],
    ['ngày 05 tháng 02 năm 2025', '2025-02-05…2025-02-05 5/2/2025'],
    ['ngay 5 thang 2', '2026-02-05…2026-02-05 5/2/2026'],
    ['tháng 3/2026', '2026-03-01…2026-03-31 tháng 3/2026'],
    ['tháng 3 năm 2025', '2025-03-01…2025-03-31 tháng 3/2025'],
    ['tháng 2', '2026-02-01…2026-02-28 tháng 2/2026'],
    ['3/2026', '2026-03-01…2026-03-31 tháng 3/2026'],
    ['quý II 2026', '2026-04-01…2026-06-30 Quý II/2026'],
    ['quy 2/2026', '2026-04-01…2026-06-30 Quý II/2026'],
    ['Quý IV', '2026-10-01…2026-12-31 Quý IV/2026'],
    ['năm 2025', '2025-01-01…2025-12-31 năm 2025'],
    ['từ 1/3 đến 30/4', '2026-03-01…2026-04-30 từ 1/3/2026 đến 30/4/2026'],
    ['từ 1/12/2025 đến 31/1/2026', '2025-12-01…2026-01-31 từ 1/12/2025 đến 31/1/2026'],
    ['từ tháng 1 đến tháng 3 năm 2025', '2025-01-01…2025-03-31 từ 1/1/2025 đến 31/3/2025'],
    ['từ 1/11 đến 31/1', '2025-11-01…2026-01-31 từ 1/11/2025 đến 31/1/2026'],
    ['từ ngày 1/3 đến hết tháng 4', '2026-03-01…2026-04-30 từ 1/3/2026 đến 30/4/2026'],
  ])('%s', (query, expected) => {
    expect(periods(query)).toEqual([expected])
    expect(periods(fold(query))).toEqual([expected])
  })

  test.each([
    '31/4/2026',
    '12-KL/ĐU',
    '399,5',
    'quyết định',
    'quy định',
    'mục 4.2',
    '4.2.1',
    'tháng 13',
    'năm học',
    '2026–2031',
    'hằng tháng',
  ])('%s is none', (query) => {
    expect(periods(query)).toEqual([])
  })

  test('tells where it stands, among other words', () => {
    const query = 'giải phóng mặt bằng tháng 3/2026 xã'
    const [period] = findPeriods(fold(query), '2026')
    expect(query.slice(period?.start, period?.end)).toBe('tháng 3/2026')
  })

  test('of any text are days of the calendar, in order', () => {
    const piece = fc.constantFrom(
      'từ ',
      'đến ',
      'tháng ',
      '3',
      '/',
      '2026',
      ' ',
      'quý ',
      'ii',
      '31',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, (query) => {
        for (const { start, end, from, to } of findPeriods(fold(query), '2026')) {
          expect(start).toBeLessThan(end)
          expect(from <= to).toBe(true)
        }
      }),
    )
  })
})
