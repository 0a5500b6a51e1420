import { expect, test } from 'vitest'
import { createArchive } from '../../../src/domain/archive.ts'
import type { Conclusion, Mark } from '../../../src/domain/conclusion.ts'
import {
  deadlinesAround,
  dueAttribute,
  excerpt,
  inOrder,
  newestByYear,
  roleLines,
  topicsByName,
} from '../../../src/domain/listings.ts'
import { archiveOf, mark, paper } from '../../support/small-archive.ts'

const dated = (due: string): Mark => mark({ due, quote: due })
const dues = (entries: { mark: Mark }[]): (string | undefined)[] =>
  entries.map((entry) => entry.mark.due)

test('deadlines are parted by a day: open ones soonest first, past ones latest first', () => {
  const archive = archiveOf([
    paper({ marks: [dated('2026-12'), dated('2026-03-25'), dated('2025'), dated('2026-Q1')] }),
  ])
  const { open, past } = deadlinesAround(archive, '2026-03-26')
  expect(dues(open)).toEqual(['2026-Q1', '2026-12'])
  expect(dues(past)).toEqual(['2026-03-25', '2025'])
})

test('a deadline is still open on its last day', () => {
  const archive = archiveOf([paper({ marks: [dated('2026-03-25')] })])
  expect(deadlinesAround(archive, '2026-03-25').open).toHaveLength(1)
  expect(deadlinesAround(archive, '2026-03-26').open).toHaveLength(0)
})

test('the newest papers are counted over all years, each year says how many it has', () => {
  const papers: Conclusion[] = ['2026-02-01', '2026-01-01', '2025-12-01', '2024-01-01'].map(
    (date) => paper({ id: `${date.slice(0, 4)}/${date}`, date }),
  )
  const groups = newestByYear(archiveOf(papers), 3)
  expect(groups.map(({ year, total, conclusions }) => [year, total, conclusions.length])).toEqual([
    ['2026', 2, 2],
    ['2025', 1, 1],
  ])
})

test('roles are named where the paper names them; a unit’s own page says who else', () => {
  const shared = { to: ['cong-an', 'ubnd'], lead: [], support: [] }
  expect(roleLines(shared)).toEqual([{ label: undefined, units: ['cong-an', 'ubnd'] }])
  expect(roleLines(shared, 'ubnd')).toEqual([{ label: 'Cùng được giao', units: ['cong-an'] }])
  expect(roleLines({ to: [], lead: ['ubnd'], support: ['cong-an'] }, 'ubnd')).toEqual([
    { label: 'Chủ trì', units: ['ubnd'] },
    { label: 'Phối hợp', units: ['cong-an'] },
  ])
})

test('topics stand in the order of the Vietnamese alphabet', () => {
  const archive = createArchive(
    {
      ...archiveOf([]),
      topics: ['Đất đai', 'Dân vận', 'Bầu cử', 'Ấn phẩm'].map((name, index) => ({
        id: `t${index}`,
        name,
        synonyms: [],
      })),
    },
    [paper({ marks: [mark({ topics: ['t1'] }), mark({ topics: ['t1', 't2'] })] })],
  )
  expect(topicsByName(archive).map(({ topic, tasks }) => [topic.name, tasks])).toEqual([
    ['Ấn phẩm', 0],
    ['Bầu cử', 1],
    ['Dân vận', 2],
    ['Đất đai', 0],
  ])
})

test('an excerpt ends with a whole word and says that it was cut', () => {
  expect(excerpt('Chủ động nắm tình hình', 100)).toBe('Chủ động nắm tình hình')
  expect(excerpt('Chủ động nắm,\ntình hình', 14)).toBe('Chủ động nắm\u00a0…')
  expect(excerpt('Nghiêngnghiêng', 5)).toBe('Nghiê\u00a0…')
})

test('a deadline is written for machines as HTML allows it', () => {
  expect(['2026-03-25', '2026-04', '2026-Q2', '2026'].map(dueAttribute)).toEqual([
    '2026-03-25',
    '2026-04',
    '2026-06-30',
    '2026',
  ])
})

test('written pages go by their order, those without one last, by title', () => {
  const page = (title: string, order?: number) => ({ data: { title, order } })
  const sorted = inOrder([page('Đ'), page('B', 2), page('D'), page('A', 1)])
  expect(sorted.map(({ data }) => data.title)).toEqual(['A', 'B', 'D', 'Đ'])
})
