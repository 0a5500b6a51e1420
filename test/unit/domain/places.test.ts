import { describe, expect, test } from 'vitest'
import { marked, placeFinder } from '../../../src/domain/mentions.ts'
import type { Block, Inline } from '../../../src/domain/paper.ts'
import { findPlaceMentions } from '../../../src/domain/place-mentions.ts'
import {
  placeEntries,
  placeGroups,
  placesOf,
  placeSummary,
} from '../../../src/domain/place-pages.ts'
import type { NamedPlace } from '../../../src/domain/schemas/places.ts'
import { archiveOf, mark, paper } from '../../support/small-archive.ts'

const road: NamedPlace = { id: 'duong', name: 'Quốc lộ 7', kind: 'tuyến đường', aliases: ['QL7'] }
const mine: NamedPlace = { id: 'mo', name: 'Mỏ than A', kind: 'dự án', aliases: [] }
const village: NamedPlace = { id: 'thon', name: 'Thôn Nà', kind: 'thôn', aliases: [] }
const places = [road, mine, village]
const find = placeFinder(places)

describe('names of places in running text', () => {
  test.each([
    ['dự án Quốc lộ 7 và mỏ than A.', ['duong', 'mo']],
    ['Mỏ than A, mỏ than A', ['mo', 'mo']],
    ['QL7, QL 7, quốc lộ 7, Quốc lộ7', ['duong', 'duong', 'duong', 'duong']],
    ['Quốc\u00a0lộ 7', ['duong']],
    ['QL70, QL 7B, AQL7', []],
    ['mỏ than Anh', []],
    ['Quốc Lộ 7', []],
  ])('%j', (text, expected) => {
    expect(find(text).map(({ id }) => id)).toEqual(expected)
  })

  test('no names, no matches', () => {
    expect(placeFinder([])('Quốc lộ 7')).toEqual([])
  })
})

describe('where a paper names a place', () => {
  const text = (value: string): Inline => ({ kind: 'text', value })
  const order = mark({ quote: 'Giao làm Quốc lộ 7; rồi QL7.' })
  const blocks: Block[] = [
    { kind: 'masthead', children: [{ kind: 'paragraph', depth: 0, children: [text('Thôn Nà')] }] },
    {
      kind: 'heading',
      section: 'muc-1',
      depth: 2,
      children: [text('1. Về mỏ than A')],
    },
    {
      kind: 'paragraph',
      depth: 0,
      children: [
        text('Đã xem. Đã đến thôn Nà; đã về. '),
        { kind: 'mark', mark: 0, children: [text(order.quote)] },
      ],
    },
  ]

  test('it is the passage, once; or the sentence; never the head', () => {
    expect(findPlaceMentions(blocks, [order], find)).toEqual([
      { place: 'mo', section: 'muc-1', mark: undefined, quote: '1. Về mỏ than A' },
      { place: 'thon', section: 'muc-1', mark: undefined, quote: 'Đã đến thôn Nà;' },
      { place: 'duong', section: 'muc-1', mark: 0, quote: order.quote },
    ])
  })

  test('its page has passages with what they order, and sentences without', () => {
    const conclusion = paper({
      marks: [order],
      places: findPlaceMentions(blocks, [order], find),
      sections: [{ number: '1', title: 'Về', anchor: 'muc-1', depth: 1, parent: undefined }],
    })
    const archive = { ...archiveOf([conclusion]), places }
    const [entry] = placeEntries(archive, road)
    expect(entry?.mark).toBe(order)
    const [said] = placeEntries(archive, village)
    expect([said?.mark.kind, said?.mark.anchor, said?.section?.number]).toEqual([
      'passage',
      'muc-1',
      '1',
    ])
    expect(placesOf(archive, conclusion)).toEqual(places)
    expect(placeSummary(placeEntries(archive, road))).toBe(
      '1 nội dung trong 1 văn bản, trong đó 1 nội dung giao; mới nhất ngày 23/3/2026.',
    )
    expect(placeSummary([])).toBe('Chưa có văn bản nào nhắc đến.')
    expect(placeGroups(archive).map(({ kind, places: of }) => [kind, of[0]?.entries])).toEqual([
      ['Thôn', 1],
      ['Tuyến đường', 1],
      ['Dự án', 1],
    ])
  })
})

test('what was found stands apart in a text, and no character is lost', () => {
  const line = 'Quốc lộ 7 và QL7'
  const pieces = marked(line, placeFinder([road])(line))
  expect(pieces).toEqual([
    { text: 'Quốc lộ 7', found: true },
    { text: ' và ', found: false },
    { text: 'QL7', found: true },
  ])
  expect(marked('chữ', [])).toEqual([{ text: 'chữ', found: false }])
})
