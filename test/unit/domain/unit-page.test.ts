import { expect, test } from 'vitest'
import { unitView } from '../../../src/domain/archive.ts'
import type { Archive } from '../../../src/domain/archive.ts'
import {
  mentionedPlaces,
  predecessors,
  unitBlocks,
  unitSummary,
} from '../../../src/domain/unit-page.ts'
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
    '2 nội dung giao trực tiếp trong 1 văn bản; mới nhất ngày 23/3/2026.',
  )
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

test('a unit knows which it took over from', () => {
  expect(predecessors(unit('phong'), units).map(({ id }) => id)).toEqual(['cu'])
})
