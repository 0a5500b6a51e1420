import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  daysBetween,
  daysInMonth,
  formatLong,
  formatShort,
  parseCivilDate,
  yearOf,
} from '../../../src/domain/dates.ts'

const twoDigits = (value: number): string => String(value).padStart(2, '0')
const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .filter(([year, month, date]) => date <= daysInMonth(year, month))
  .map(([year, month, date]) => `${year}-${twoDigits(month)}-${twoDigits(date)}`)

/** Days since 1970, by the machine's own calendar in UTC: an independent count. */
const utcDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

describe('a civil date', () => {
  test.each([
    ...['2026-03-23', '2024-02-29', '2000-02-29', '1900-01-01', '2026-12-31', '9999-12-31'],
  ])('%s is a day', (date) => {
    expect(parseCivilDate(date)).toBeDefined()
  })

  test.each([
    ...[
      '2026-02-31',
      '2026-02-29',
      '2100-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
    ],
    ...[
      '2026-01-00',
      '2026-1-1',
      '26-01-01',
      '23/3/2026',
      '2026-03-23 ',
      ' 2026-03-23',
      '2026-03-23\n',
    ],
    ...['2026-03-23T00:00', '', '1899-12-31', '0026-01-01', '２０２６-03-23'],
  ])('%j is none', (text) => {
    expect(parseCivilDate(text)).toBeUndefined()
  })

  test('is a day exactly where the machine’s calendar has it', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1900, max: 2300 }),
      fc.nat({ max: 14 }),
      fc.nat({ max: 33 }),
    )
    fc.assert(
      fc.property(parts, ([year, month, date]) => {
        const real = new Date(Date.UTC(year, month - 1, date))
        const same =
          real.getUTCFullYear() === year &&
          real.getUTCMonth() === month - 1 &&
          real.getUTCDate() === date
        const text = `${year}-${twoDigits(month)}-${twoDigits(date)}`
        expect(parseCivilDate(text)).toEqual(same ? { year, month, day: date } : undefined)
      }),
      { numRuns: 1000, seed: 1 },
    )
  })

  test('keeps its parts', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { year = 0, month = 0, day: number = 0 } = parseCivilDate(date) ?? {}
        expect(`${year}-${twoDigits(month)}-${twoDigits(number)}`).toBe(date)
        expect(yearOf(date)).toBe(String(year))
        expect(formatShort(date)).toBe(`${number}/${month}/${year}`)
      }),
      { seed: 2 },
    )
  })
})

test.each([
  ['2026-03-23', '23/3/2026', 'ngày 23 tháng 3 năm 2026'],
  ['2026-02-05', '5/2/2026', 'ngày 05 tháng 02 năm 2026'],
  ['2026-01-10', '10/1/2026', 'ngày 10 tháng 01 năm 2026'],
  ['2026-12-09', '9/12/2026', 'ngày 09 tháng 12 năm 2026'],
])('%s is written %s and %s', (date, short, long) => {
  expect(formatShort(date)).toBe(short)
  expect(formatLong(date)).toBe(long)
})

test('a text that is no day is not written', () => {
  expect(() => formatShort('2026-02-31')).toThrow(RangeError)
})

test('days between two dates are those of the machine’s calendar', () => {
  fc.assert(
    fc.property(day, day, (from, to) => {
      expect(daysBetween(from, to)).toBe(utcDay(to) - utcDay(from))
    }),
    { numRuns: 1000, seed: 3 },
  )
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1)
  expect(daysBetween('2026-03-25', '2026-03-24')).toBe(-1)
})
