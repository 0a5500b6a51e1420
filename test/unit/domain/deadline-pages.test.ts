import { expect, test } from 'vitest'
import type { Entry } from '../../../src/domain/archive.ts'
import { currentDeadlines, deadlineYears } from '../../../src/domain/deadline-pages.ts'
import { archiveOf, mark, paper } from '../../support/small-archive.ts'

const words = (entries: readonly Entry[]): (string | undefined)[] =>
  entries.map(({ mark: { due, dueText, recurs } }) => due ?? dueText ?? recurs)

const archive = archiveOf([
  paper({
    id: '2026/b',
    date: '2026-03-23',
    marks: [
      mark({ due: '2026-03-25' }),
      mark({ due: '2027' }),
      mark({ due: '2026-01-05' }),
      mark({ recurs: 'định kỳ báo cáo' }),
      mark({}),
    ],
  }),
  paper({
    id: '2025/a',
    date: '2025-11-01',
    marks: [
      mark({ due: '2026-Q2' }),
      mark({ due: '2025-12' }),
      mark({ dueText: 'đến Tết Nguyên đán' }),
    ],
  }),
])

test('a deadline belongs to the year of its last day, one in words to that of its paper', () => {
  const years = deadlineYears(archive).map(({ year, dated, undated }) => [
    year,
    words(dated),
    words(undated),
  ])
  expect(years).toEqual([
    ['2027', ['2027'], []],
    ['2026', ['2026-01-05', '2026-03-25', '2026-Q2'], ['định kỳ báo cáo']],
    ['2025', ['2025-12'], ['đến Tết Nguyên đán']],
  ])
})

test('the first page has what is to come and what is past this year, and nothing twice', () => {
  const { open, past, undated } = currentDeadlines(archive, '2026-03-24')
  expect(words(open)).toEqual(['2026-03-25', '2026-Q2', '2027'])
  expect(words(past)).toEqual(['2026-01-05'])
  expect(words(undated)).toEqual(['định kỳ báo cáo'])
})

test('every deadline stands in the page of exactly one year', () => {
  const all = deadlineYears(archive).flatMap(({ dated, undated }) => [...dated, ...undated])
  expect(new Set(all).size).toBe(7)
  expect(all).toHaveLength(7)
})
