import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  deadlineEntries,
  directCounts,
  type Entry,
  neighbours,
  sourceDateOf,
  topicView,
  undatedDeadlineEntries,
  unitView,
  years,
} from '../../../src/domain/archive.ts'
import { sessions } from '../../../src/domain/sessions.ts'
import { termOf, widerUnits } from '../../../src/domain/vocabularies.ts'
import { archiveOf, mark, paper, unit } from '../../support/small-archive.ts'

const units = [
  unit('ubnd'),
  unit('phong', { parent: 'ubnd' }),
  unit('to', { parent: 'phong' }),
  unit('doan-the', { members: ['hoi', 'phong'] }),
  unit('hoi'),
  unit('khoi', { members: ['doan-the'] }),
  unit('tat-ca', { all: true, members: ['ubnd', 'hoi'] }),
  unit('moi-nguoi', { all: true }),
]
const quotes = (entries: readonly Entry[]): string[] => entries.map((entry) => entry.mark.quote)

describe('bodies above a unit and groups around it', () => {
  test.each([
    ['ubnd', []],
    ['phong', ['parent ubnd', 'group doan-the', 'group khoi']],
    ['to', ['parent phong', 'parent ubnd', 'group doan-the', 'group khoi']],
    ['hoi', ['group doan-the', 'group khoi']],
    ['khong-co', []],
  ])('%s', (id, expected) => {
    const found = widerUnits(id, units).map((step) => `${step.through} ${step.unit}`)
    expect(found.toSorted()).toEqual(expected.toSorted())
    if (expected[0] !== undefined) expect(found[0]).toBe(expected[0])
  })

  test('a circle comes to an end', () => {
    const circle = [unit('a', { parent: 'b' }), unit('b', { parent: 'a', members: ['a'] })]
    expect(widerUnits('a', circle)).toEqual([{ unit: 'b', through: 'parent', of: 'a' }])
  })
})

describe('what concerns a unit', () => {
  const archive = archiveOf(
    [
      paper({
        id: '2025/cu',
        date: '2025-12-01',
        marks: [
          mark({ to: ['phong'], quote: 'cũ' }),
          mark({ to: ['moi-nguoi'], quote: 'mọi người cũ' }),
        ],
      }),
      paper({
        id: '2026/moi',
        marks: [
          mark({ to: ['phong', 'ubnd', 'tat-ca'], quote: 'trực tiếp và chung' }),
          mark({ lead: ['phong'], quote: 'chủ trì' }),
          mark({ support: ['phong'], quote: 'phối hợp' }),
          mark({ to: ['ubnd'], quote: 'cấp trên' }),
          mark({ to: ['doan-the', 'ubnd'], quote: 'cấp trên và nhóm' }),
          mark({ to: ['doan-the'], quote: 'nhóm' }),
          mark({ to: ['tat-ca', 'moi-nguoi'], quote: 'chung' }),
          mark({ to: ['hoi'], quote: 'việc khác' }),
          mark({ kind: 'passage', to: ['phong'], quote: 'nhắc đến' }),
        ],
        mentions: [
          { unit: 'phong', section: undefined, quote: 'câu nhắc' },
          { unit: 'hoi', section: undefined, quote: 'câu khác' },
        ],
      }),
    ],
    units,
  )
  const view = (id: string) => unitView(archive, units.find((one) => one.id === id) ?? unit(id))

  test('directly: in any role, newest paper first', () => {
    expect(quotes(view('phong').direct)).toEqual([
      'trực tiếp và chung',
      'chủ trì',
      'phối hợp',
      'cũ',
    ])
  })

  test('through its body and its groups, a block for each, each order once', () => {
    expect(
      view('phong').wider.map(({ unit: id, through, entries }) => [id, through, quotes(entries)]),
    ).toEqual([
      ['ubnd', 'parent', ['cấp trên', 'cấp trên và nhóm']],
      ['doan-the', 'group', ['nhóm']],
    ])
  })

  test('given to all: newest paper first, once, and not what is given directly as well', () => {
    expect(quotes(view('phong').general)).toEqual(['chung', 'mọi người cũ'])
  })

  test('named: passages and sentences, apart from the orders', () => {
    expect(quotes(view('phong').mentionedPassages)).toEqual(['nhắc đến'])
    expect(view('phong').mentions.map(({ mention }) => mention.quote)).toEqual(['câu nhắc'])
  })

  test('the page of those who are everybody has its own orders as direct', () => {
    expect(quotes(view('tat-ca').direct)).toEqual(['trực tiếp và chung', 'chung'])
    expect(quotes(view('tat-ca').general)).toEqual(['mọi người cũ'])
  })

  test('counts are those of the direct blocks', () => {
    const counts = directCounts(archive)
    for (const { id } of units) expect(counts.get(id) ?? 0, id).toBe(view(id).direct.length)
  })

  test('nothing stands twice, nothing is missing, whatever the orders', () => {
    const ids = fc.subarray(units.map(({ id }) => id))
    const order = fc.record({ to: ids, lead: ids, support: ids })
    fc.assert(
      fc.property(fc.array(order, { maxLength: 8 }), fc.constantFrom(...units), (orders, one) => {
        const some = archiveOf([paper({ marks: orders.map((roles) => mark(roles)) })], units)
        const { direct, wider, general } = unitView(some, one)
        const shown = [...direct, ...wider.flatMap(({ entries }) => entries), ...general].map(
          (entry) => entry.mark,
        )
        expect(new Set(shown).size).toBe(shown.length)
        const concerned = new Set([
          one.id,
          ...widerUnits(one.id, units).map((step) => step.unit),
          'tat-ca',
          'moi-nguoi',
        ])
        const wanted = (some.conclusions[0]?.marks ?? []).filter(({ to, lead, support }) =>
          [...to, ...lead, ...support].some((id) => concerned.has(id)),
        )
        expect(new Set(shown)).toEqual(new Set(wanted))
      }),
      { numRuns: 300, seed: 1 },
    )
  })
})

test('a topic parts orders from passages', () => {
  const archive = archiveOf([
    paper({
      marks: [
        mark({ topics: ['dat-dai'], quote: 'việc' }),
        mark({ kind: 'passage', topics: ['dat-dai', 'y-te'], quote: 'nhắc' }),
        mark({ topics: ['y-te'], quote: 'khác' }),
      ],
    }),
  ])
  const { tasks, mentions } = topicView(archive, { id: 'dat-dai', name: 'Đất đai', synonyms: [] })
  expect([quotes(tasks), quotes(mentions)]).toEqual([['việc'], ['nhắc']])
})

test('deadlines stand by their last day; words and repetitions apart', () => {
  const archive = archiveOf([
    paper({
      marks: [
        ...['2026', '2026-Q2', '2026-06-30', '2026-03-25', '2026-04'].map((due) =>
          mark({ due, quote: due }),
        ),
        mark({ dueText: 'trước Tết', quote: 'lời' }),
        mark({ recurs: 'hằng quý', quote: 'định kỳ' }),
        mark({ due: '2026-05', dueText: 'trong tháng 5', quote: 'cả hai' }),
        mark(),
      ],
    }),
  ])
  expect(quotes(deadlineEntries(archive))).toEqual([
    ...['2026-03-25', '2026-04', 'cả hai', '2026-Q2', '2026-06-30', '2026'],
  ])
  expect(quotes(undatedDeadlineEntries(archive))).toEqual(['lời', 'định kỳ'])
})

test('papers stand newest first, those of a day by id; years, neighbours and the source’s day follow', () => {
  const archive = archiveOf([
    paper({ id: '2025/a', date: '2025-12-31' }),
    paper({ id: '2026/c', date: '2026-01-01' }),
    paper({ id: '2026/b', date: '2026-01-01' }),
  ])
  const [first, second, third] = archive.conclusions
  expect(archive.conclusions.map(({ id }) => id)).toEqual(['2026/b', '2026/c', '2025/a'])
  expect(years(archive).map(({ year, conclusions }) => [year, conclusions.length])).toEqual([
    ['2026', 2],
    ['2025', 1],
  ])
  if (!first || !second || !third) throw new Error('three papers')
  expect(neighbours(archive, first)).toEqual({ previous: second, next: undefined })
  expect(neighbours(archive, second)).toEqual({ previous: third, next: first })
  expect(neighbours(archive, third)).toEqual({ previous: undefined, next: second })
  expect(sourceDateOf(archive)).toBe('2026-01-01')
  expect(sourceDateOf(archiveOf([]))).toBe('2000-01-01')
})

test('a session is one body’s in one term, of one name and kind; without an ordinal it goes by its day', () => {
  const archive = archiveOf([
    paper({ id: '2026/a', session: { ordinal: 10 } }),
    paper({ id: '2026/b', session: { ordinal: 10 } }),
    paper({ id: '2026/c', issuer: 'bch', session: { ordinal: 10 } }),
    paper({ id: '2021/d', date: '2021-03-23', term: '2020-2025', session: { ordinal: 10 } }),
    paper({ id: '2026/e', session: { kind: 'bat-thuong' } }),
    paper({ id: '2026/f' }),
    paper({ id: '2026/g', session: { name: 'Hội nghị lần', ordinal: 10 } }),
    paper({ id: '2026/h' }),
  ])
  expect(
    sessions(archive).map(({ id, conclusions }) => [id, conclusions.map((one) => one.id)]),
  ).toEqual([
    ['btv-2025-2030-10', ['2026/a', '2026/b']],
    ['bch-2025-2030-10', ['2026/c']],
    ['btv-2025-2030-bat-thuong-ngay-2026-03-23', ['2026/e']],
    ['btv-2025-2030-ngay-2026-03-23', ['2026/f', '2026/h']],
    ['btv-2025-2030-hoi-nghi-lan-10', ['2026/g']],
    ['btv-2020-2025-10', ['2021/d']],
  ])
})

test('a day belongs to the term whose first and last day hold it', () => {
  const terms = [
    { id: '2020-2025', from: '2020-07-01', to: '2025-06-30' },
    { id: '2025-2030', from: '2025-07-01', to: '2030-06-30' },
  ]
  const days = ['2020-06-30', '2020-07-01', '2025-06-30', '2025-07-01', '2030-06-30', '2030-07-01']
  expect(days.map((day) => termOf(day, terms)?.id)).toEqual([
    ...[undefined, '2020-2025', '2020-2025', '2025-2030', '2025-2030', undefined],
  ])
})
