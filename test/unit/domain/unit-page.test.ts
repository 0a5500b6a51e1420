import { expect, test } from 'vitest'
import { unitView } from '../../../src/domain/archive.ts'
import type { Archive } from '../../../src/domain/archive.ts'
import {
  mentionedPlaces,
  ordersOf,
  predecessors,
  unitBlocks,
  unitSummary,
  unitYears,
  viewOfYears,
} from '../../../src/domain/unit-page.ts'
import { predecessorsOf } from '../../../src/domain/vocabularies.ts'
import { archiveOf, mark, paper, unit } from '../../support/small-archive.ts'

const units = [
  unit('ubnd'),
  unit('phong', { parent: 'ubnd' }),
  unit('cu', { successor: 'phong' }),
  unit('tat-ca', { all: true }),
]

function blocksOf(archive: Archive, id: string) {
  const found = units.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return unitBlocks(archive, found, unitView(archive, found))
}

test('the blocks come in their order, each with the unit that was told', () => {
  const archive = archiveOf(
    [
      paper({
        marks: [
          mark({ to: ['tat-ca'], quote: 'chung' }),
          mark({ to: ['ubnd'], quote: 'trên' }),
          mark({ support: ['phong'], quote: 'thẳng' }),
        ],
      }),
    ],
    units,
  )
  const blocks = blocksOf(archive, 'phong')
  expect(
    blocks.map(({ title, to, entries }) => [title, to, entries.map((e) => e.mark.quote)]),
  ).toEqual([
    ['Giao trực tiếp', 'phong', ['thẳng']],
    ['Giao cho Đơn vị ubnd', 'ubnd', ['trên']],
    ['Giao chung các cơ quan, đơn vị', 'tat-ca', ['chung']],
  ])
})

test('the first block stands even where nothing was given', () => {
  expect(blocksOf(archiveOf([], units), 'phong').map(({ id }) => id)).toEqual(['giao-truc-tiep'])
})

test('a line sums up what was given, or what concerns it through others', () => {
  const summary = (...marks: ReturnType<typeof mark>[]) => {
    const archive = archiveOf([paper({ marks })], units)
    return unitSummary(unitView(archive, unit('phong', { parent: 'ubnd' })))
  }
  expect(summary(mark({ to: ['phong'] }), mark({ to: ['phong'] }))).toBe(
    '2 nội dung giao trực tiếp trong 1 văn bản; không nội dung nào ghi thời hạn; mới nhất ngày 23/3/2026.',
  )
  expect(summary(mark({ to: ['phong'], due: '2026-04' }))).toContain('; 1 nội dung ghi thời hạn;')
  expect(summary(mark({ to: ['ubnd'] }), mark({ to: ['tat-ca'] }))).toBe(
    '2 nội dung giao qua cấp trên, nhóm hoặc giao chung.',
  )
  expect(summary()).toBe('')
})

test('passages and sentences that only name it stand together, newest paper first', () => {
  const mention = { unit: 'phong', section: undefined, quote: 'câu' }
  const archive = archiveOf(
    [
      paper({ id: '2025/a', date: '2025-01-01', mentions: [mention] }),
      paper({ id: '2026/b', marks: [mark({ kind: 'passage', to: ['phong'], quote: 'đoạn' })] }),
    ],
    units,
  )
  const places = mentionedPlaces(archive, unitView(archive, unit('phong')))
  expect(places.map(({ quote, anchor }) => [quote, anchor])).toEqual([
    ['đoạn', 'chi-dao-1-a'],
    ['câu', undefined],
  ])
})

test('what was given to those it took over from stands apart, and to theirs too', () => {
  const chain = [unit('moi'), unit('cu', { successor: 'moi' }), unit('xua', { successor: 'cu' })]
  const archive = archiveOf(
    [
      paper({
        marks: [
          mark({ to: ['cu', 'moi'], quote: 'cả hai' }),
          mark({ to: ['xua'], quote: 'xưa' }),
          mark({ to: ['cu'], quote: 'cũ' }),
        ],
      }),
    ],
    chain,
  )
  const [moi] = chain
  if (!moi) throw new Error()
  const blocks = unitBlocks(archive, moi, unitView(archive, moi))
  expect(blocks.map(({ id, entries }) => [id, entries.map((e) => e.mark.quote)])).toEqual([
    ['giao-truc-tiep', ['cả hai']],
    ['tien-than-cu', ['cũ']],
    ['tien-than-xua', ['xưa']],
  ])
})

test('a unit that took over from itself, by mistake, does not go round for ever', () => {
  const round = [unit('a', { successor: 'b' }), unit('b', { successor: 'a' })]
  expect(predecessorsOf('a', round)).toEqual(['b'])
})

test('years with pages of their own have all that the first page has not, and nothing twice', () => {
  const orders = (count: number) => Array.from({ length: count }, () => mark({ to: ['phong'] }))
  const archive = archiveOf(
    [
      paper({ id: '2026/a', date: '2026-01-01', marks: orders(30) }),
      paper({ id: '2025/a', date: '2025-01-01', marks: orders(30) }),
      paper({ id: '2024/a', date: '2024-01-01', marks: orders(1) }),
    ],
    units,
  )
  const view = unitView(archive, unit('phong'))
  const { first, older } = unitYears(archive, view)
  expect(first.map(({ year }) => year)).toEqual(['2026'])
  expect(older).toEqual([
    { year: '2025', count: 30 },
    { year: '2024', count: 1 },
  ])
  const parts = [first, ...older.map((one) => [one])].map((part) => viewOfYears(view, part))
  expect(parts.flatMap(ordersOf)).toEqual(ordersOf(view))
})

test('a unit knows which it took over from', () => {
  expect(predecessors(unit('phong'), units).map(({ id }) => id)).toEqual(['cu'])
})
