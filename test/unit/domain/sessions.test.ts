import { expect, test } from 'vitest'
import {
  sessions,
  sessionsByYear,
  yearOfSessions,
  yearsOfSessions,
} from '../../../src/domain/sessions.ts'
import { archiveOf, paper } from '../../support/small-archive.ts'

const archive = archiveOf([
  paper({ id: '2026/a', date: '2026-02-01', session: { ordinal: 2 } }),
  paper({ id: '2026/b', date: '2026-02-01', session: { ordinal: 2 }, number: '2-KL/ĐU' }),
  paper({ id: '2025/c', date: '2025-09-01', session: { kind: 'bat-thuong' } }),
  paper({ id: '2025/d', date: '2025-01-01', term: '2020-2025', session: { ordinal: 9 } }),
])

test('sessions stand by term and year, newest first; a year that two terms share is in both', () => {
  const terms = sessionsByYear(archive)
  expect(terms.map(({ term, years }) => [term, years.map(({ year }) => year)])).toEqual([
    ['2025-2030', ['2026', '2025']],
    ['2020-2025', ['2025']],
  ])
  expect(new Set(terms.flatMap(({ years }) => years.map(({ id }) => id))).size).toBe(3)
  expect(yearsOfSessions(terms).map(({ year, count }) => [year, count])).toEqual([
    ['2026', 1],
    ['2025', 2],
  ])
})

test('a year is summed up in a line', () => {
  const all = sessions(archive)
  expect(yearOfSessions(all.slice(0, 1))).toBe('1 kỳ họp; 2 văn bản')
  expect(yearOfSessions(all.slice(1))).toBe('2 kỳ họp, trong đó 1 bất thường; 2 văn bản')
})
