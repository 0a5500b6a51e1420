import { describe, expect, test } from 'vitest'
import { otherName, placeIn, relationsOf, relationWords } from '../../../src/domain/relations.ts'
import type { Relation } from '../../../src/domain/schemas/relations.ts'
import { outline } from '../../../src/domain/sections.ts'
import { mark, paper, unit } from '../../support/small-archive.ts'

const vocabularies = {
  site: { title: 'Kho', commune: 'xã Thử', committee: 'Đảng ủy xã Thử', terms: [] },
  units: [
    unit('btv', { name: 'Ban Thường vụ Đảng ủy xã' }),
    unit('bch', { name: 'Ban Chấp hành Đảng bộ xã' }),
  ],
}
const old = paper({
  id: '2026/cu',
  issuer: 'btv',
  number: '12-KL/ĐU',
  date: '2026-03-23',
  sections: outline([
    { number: '4', title: 'Nhiệm vụ' },
    { number: '4.2', title: 'Ủy ban nhân dân xã' },
  ]),
  marks: [
    mark({
      anchor: 'chi-dao-4-2-a',
      section: 'muc-4-2',
      quote: 'Chủ động nắm chắc tình hình địa bàn; giữ vững an ninh.',
    }),
    mark({ kind: 'passage', anchor: 'doan-x', quote: 'Về đất đai.' }),
  ],
  reports: [{ number: 3, anchor: 'bao-cao-3', section: 'muc-4', text: '(3) Báo cáo' }],
})
const later = paper({ id: '2026/sau', issuer: 'bch', date: '2026-05-05', session: { ordinal: 2 } })
const last = paper({ id: '2026/cuoi', issuer: 'btv', date: '2026-09-01' })
const conclusions = [last, later, old]

const relation = (
  kind: Relation['kind'],
  from: Relation['from'],
  to: Relation['to'],
): Relation => ({
  kind,
  from,
  to,
})

/** What the page of a paper says: place, words and name of the other. */
function told(relations: Relation[], of: typeof old): string[] {
  return relationsOf({ relations, conclusions }, of).map(
    (view) => `${view.at ?? '–'}: ${relationWords(view)} ${otherName(view, of, vocabularies)}`,
  )
}

describe('relations', () => {
  test('each paper points to the other', () => {
    const relations = [
      relation('thay-the', { paper: '2026/sau', at: 'muc-1' }, { paper: '2026/cu', at: 'muc-4-2' }),
    ]
    expect(told(relations, later)).toEqual([
      'muc-1: Thay thế mục 4.2 của Kết luận số 12-KL/ĐU, ngày 23/3/2026 của Ban Thường vụ Đảng ủy xã Thử',
    ])
    expect(told(relations, old)).toEqual([
      'muc-4-2: Được thay thế bởi một nội dung của Kết luận kỳ họp thứ 2, ngày 5/5/2026 của Ban Chấp hành Đảng bộ xã Thử',
    ])
    expect(told(relations, last)).toEqual([])
  })

  test('of every kind have words for both ends', () => {
    const kinds = ['thay-the', 'sua-doi', 'bo-sung', 'bai-bo', 'tiep-tuc'] as const
    const relations = kinds.map((kind) =>
      relation(kind, { paper: '2026/cuoi' }, { paper: '2026/cu' }),
    )
    const words = [last, old].map((of) =>
      relationsOf({ relations, conclusions }, of).map((view) => relationWords(view)),
    )
    expect(words).toEqual([
      ['Thay thế', 'Sửa đổi', 'Bổ sung', 'Bãi bỏ', 'Tiếp tục thực hiện'],
      [
        'Được thay thế bởi',
        'Được sửa đổi bởi',
        'Được bổ sung bởi',
        'Bị bãi bỏ bởi',
        'Được tiếp tục thực hiện theo',
      ],
    ])
  })

  test('of the same body need not name it; a paper known by its day says the day once', () => {
    const relations = [relation('sua-doi', { paper: '2026/cuoi' }, { paper: '2026/cu' })]
    expect(told(relations, old)).toEqual(['–: Được sửa đổi bởi Kết luận ngày 1/9/2026'])
  })

  test('come newest first, what it does before what is done to it; nothing of papers that are gone', () => {
    const relations = [
      relation('bo-sung', { paper: '2026/sau' }, { paper: '2026/cu' }),
      relation('bai-bo', { paper: '2026/cuoi' }, { paper: '2026/sau' }),
      relation('thay-the', { paper: '2026/cuoi' }, { paper: '2026/cu' }),
      relation('thay-the', { paper: '2026/khong-co' }, { paper: '2026/cu' }),
    ]
    const others = (of: typeof old): string[] =>
      relationsOf({ relations, conclusions }, of).map(({ other }) => other.id)
    expect(others(old)).toEqual(['2026/cuoi', '2026/sau'])
    expect(others(later)).toEqual(['2026/cu', '2026/cuoi'])
    expect(others(last)).toEqual(['2026/sau', '2026/cu'])
  })
})

test('every kind of place has a name', () => {
  expect(placeIn(old, 'muc-4-2')).toBe('mục 4.2')
  expect(placeIn(old, 'chi-dao-4-2-a')).toBe(
    'nội dung chỉ đạo “Chủ động nắm chắc tình …” ở mục 4.2',
  )
  expect(placeIn(old, 'doan-x')).toBe('đoạn “Về đất đai.”')
  expect(placeIn(old, 'bao-cao-3')).toBe('nội dung (3) ở mục 4')
  expect(placeIn(old, 'muc-9')).toBe('một nội dung')
})
