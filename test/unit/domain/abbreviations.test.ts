import { describe, expect, test } from 'vitest'
import { abbreviationsByLetter, papersWith } from '../../../src/domain/abbreviation-list.ts'
import {
  abbreviationFinder,
  abbreviationsIn,
  meaningOf,
} from '../../../src/domain/abbreviations.ts'
import type { Block, Inline } from '../../../src/domain/paper.ts'

const list = [
  { keys: ['HĐND'], expansions: ['Hội đồng nhân dân'] },
  { keys: ['UBND'], expansions: ['Ủy ban nhân dân'] },
  { keys: ['KT-XH', 'KTXH'], expansions: ['kinh tế - xã hội'] },
  { keys: ['XH'], expansions: ['xã hội'] },
  { keys: ['CĐ'], expansions: ['Công đoàn', 'cao đẳng'] },
  { keys: ['KL'], expansions: ['Kết luận'] },
  { keys: ['ĐU'], expansions: ['Đảng ủy'] },
  { keys: ['BCH QS'], expansions: ['Ban Chỉ huy quân sự'] },
]
const find = abbreviationFinder(list)

describe('abbreviations in running text', () => {
  test.each([
    ['HĐND và UBND xã', ['HĐND', 'UBND']],
    ['phát triển KT-XH, KTXH', ['KT-XH', 'KTXH']],
    ['KT – XH', ['XH']],
    ['HĐND-UBND; HĐND/UBND', ['HĐND', 'UBND', 'HĐND', 'UBND']],
    ['UBND-ABC, X/HĐND-UBND', []],
    ['Kết luận số 12-KL/ĐU', []],
    ['UBNDx, xUBND, ubnd', []],
    ['BCH QS xã', ['BCH QS']],
    ['(HĐND)', ['HĐND']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(find(text).map(({ key }) => key)).toEqual(expected)
  })
})

const text = (value: string): Inline => ({ kind: 'text', value })
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', depth: 0, children })

describe('the abbreviations of a paper', () => {
  const first = text('Giao UBND, CĐ; UBND.')
  const second = text('UBND')
  const blocks: Block[] = [
    { kind: 'masthead', children: [paragraph(text('HĐND'))] },
    { kind: 'heading', section: 'muc-1', depth: 2, children: [text('1. HĐND')] },
    paragraph(first, { kind: 'strong', children: [second] }),
    paragraph({ kind: 'title', section: 'muc-2', children: [text('2. HĐND')] }, text(' UBND họp')),
    paragraph(text('HĐ'), { kind: 'strong', children: [text('ND')] }),
  ]
  const { list: lines, spans } = abbreviationsIn(blocks, list, find)

  test('are listed in the order of the alphabet, with a place in each section', () => {
    expect(lines.map(({ key, uses }) => [key, uses])).toEqual([
      ['CĐ', [{ anchor: 'vt-cd-1', section: 'muc-1' }]],
      [
        'UBND',
        [
          { anchor: 'vt-ubnd-1', section: 'muc-1' },
          { anchor: 'vt-ubnd-2', section: 'muc-2' },
        ],
      ],
    ])
  })

  test('are found at their first place in a section only, outside of titles', () => {
    expect(spans.get(first)?.map(({ start, end }) => [start, end])).toEqual([
      [5, 9],
      [11, 13],
    ])
    expect(spans.has(second)).toBe(false)
    expect([...spans.keys()]).toHaveLength(2)
  })

  test('have places of their own where they fold to the same letters', () => {
    const both = [
      { keys: ['CD'], expansions: ['a'] },
      { keys: ['CĐ'], expansions: ['b'] },
    ]
    const { list: two } = abbreviationsIn(
      [paragraph(text('CD, CĐ'))],
      both,
      abbreviationFinder(both),
    )
    expect(new Set(two.map(({ anchor }) => anchor)).size).toBe(2)
  })
})

test('nobody chooses among the meanings of an ambiguous one', () => {
  expect(meaningOf({ expansions: ['a'] })).toBe('a')
  expect(meaningOf({ expansions: ['a', 'b'] })).toBe('có nhiều nghĩa: a; b')
})

test('the list goes by the letters of the Vietnamese alphabet, and counts papers', () => {
  const counts = papersWith(list, ['UBND, UBND', 'UBND; HĐND', ''], find)
  const letters = abbreviationsByLetter(list, counts)
  expect(letters.map(({ letter }) => letter)).toEqual(['B', 'C', 'Đ', 'H', 'K', 'U', 'X'])
  expect(
    letters.flatMap(({ entries }) => entries).map(({ keys, papers }) => [keys[0], papers]),
  ).toEqual([
    ['BCH QS', 0],
    ['CĐ', 0],
    ['ĐU', 0],
    ['HĐND', 1],
    ['KL', 0],
    ['KT-XH', 0],
    ['UBND', 2],
    ['XH', 0],
  ])
})
