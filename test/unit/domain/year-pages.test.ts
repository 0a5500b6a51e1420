import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  byYear,
  countByYear,
  differInDeadline,
  inYears,
  openOn,
  shareYears,
} from '../../../src/domain/year-pages.ts'
import { mark, paper } from '../../support/small-archive.ts'

const entry = (date: string, due?: string) => ({
  conclusion: paper({ date }),
  section: undefined,
  mark: mark({ due }),
})

test('the newest year is always on the first page, others as long as they have room', () => {
  const years = [
    { year: '2026', count: 50 },
    { year: '2025', count: 1 },
  ]
  expect(shareYears(years, 40)).toEqual({ first: [years[0]], older: [years[1]] })
  expect(shareYears(years, 51)).toEqual({ first: years, older: [] })
  expect(shareYears([], 40)).toEqual({ first: [], older: [] })
})

test('every year is on one page, in order', () => {
  const count = fc.integer({ min: 1, max: 99 })
  fc.assert(
    fc.property(fc.array(count), count, (counts, limit) => {
      const years = counts.map((each, index) => ({ year: String(2026 - index), count: each }))
      const { first, older } = shareYears(years, limit)
      expect([...first, ...older]).toEqual(years)
      const sum = first.reduce((total, year) => total + year.count, 0)
      expect(first.length <= 1 || sum <= limit).toBe(true)
    }),
  )
})

test('entries are counted and grouped by the year of their paper', () => {
  const entries = [entry('2025-01-01'), entry('2026-05-05'), entry('2025-12-31')]
  expect(countByYear(entries)).toEqual([
    { year: '2026', count: 1 },
    { year: '2025', count: 2 },
  ])
  expect(byYear(entries).map(({ year, entries: of }) => [year, of.length])).toEqual([
    ['2025', 2],
    ['2026', 1],
  ])
  expect(entries.filter(inYears([{ year: '2026', count: 1 }]))).toEqual([entries[1]])
})

test('what is still to come on a day is known by its last day', () => {
  const entries = ['2026-03', '2026-03-25', undefined].map((due) => entry('2024-01-01', due))
  expect(openOn('2026-03-26', entries)).toEqual([entries[0]])
})

test('there is something to choose only where deadlines differ', () => {
  const of = (...dues: (string | undefined)[]) => dues.map((due) => entry('2026-01-01', due))
  expect(differInDeadline(of(undefined, undefined))).toBe(false)
  expect(differInDeadline(of('2026-03-31', '2026-03'))).toBe(false)
  expect(differInDeadline(of('2026-03', undefined))).toBe(true)
  expect(differInDeadline([])).toBe(false)
})
