import { describe, expect, test } from 'vitest'
import {
  contradictions,
  type SlugClaims,
  slugReader,
} from '../../../../src/checker/structure/file-slug.ts'
import { paper, unit } from '../../../support/small-archive.ts'

const units = [
  unit('btv', { name: 'Ban Thường vụ Đảng ủy xã', searchAliases: ['BTV'] }),
  unit('bch', { name: 'Ban Chấp hành Đảng bộ xã' }),
  unit('thuong-truc-dang-uy', { name: 'Thường trực Đảng ủy xã', searchAliases: ['TTĐU'] }),
  unit('cong-an', { name: 'Công an xã' }),
]
const read = slugReader(units)

describe('a file name', () => {
  test.each<[string, SlugClaims]>([
    ['btv-ky-hop-10', { issuer: 'btv', ordinal: 10 }],
    ['btv-ky-hop-10-2', { issuer: 'btv', ordinal: 10 }],
    ['tb-btv-ky-hop-thu-7', { issuer: 'btv', ordinal: 7 }],
    ['bch-hoi-nghi-lan-thu-3', { issuer: 'bch', ordinal: 3 }],
    ['btv-2026-03-23', { issuer: 'btv', dates: ['2026-03-23'] }],
    ['btv-20260323', { issuer: 'btv', dates: ['2026-03-23'] }],
    ['ttdu-23-3-2026', { issuer: 'thuong-truc-dang-uy', dates: ['2026-03-23'] }],
    // Day and month could change places: either will do.
    ['btv-ky-hop-5-3-2026', { issuer: 'btv', dates: ['2026-03-05', '2026-05-03'] }],
    ['btv-bat-thuong-03-23', { issuer: 'btv', days: ['03-23', '23-03'] }],
    ['kl-12', { number: 12 }],
    ['ket-luan-so-12', { number: 12 }],
    ['ban-thuong-vu-dang-uy-xa-12-kl', { issuer: 'btv', number: 12 }],
    // Subjects, not claims.
    ['ket-luan-chuyen-doi-so-2026', {}],
    ['btv-nhiem-ky-2025-2030', {}],
    ['cong-an-giu-vung-an-ninh', {}],
    ['ve-cong-tac-bch-ky', {}],
    ['x', {}],
  ])('%s', (name, claims) => {
    expect(read(name)).toEqual(claims)
  })

  test('is read the same whatever stands in units.yaml', () => {
    expect(slugReader([])('btv-ky-hop-10')).toEqual({ ordinal: 10 })
    expect(slugReader([unit('a', { name: '–', aliases: ['!'] })])('a-1')).toEqual({ issuer: 'a' })
  })
})

describe('what the frontmatter contradicts', () => {
  const own = paper({
    issuer: 'btv',
    date: '2026-03-23',
    session: { ordinal: 10 },
    number: '012-KL/ĐU',
  })
  test.each<[string, string[]]>([
    ['btv-ky-hop-10', []],
    ['kl-12-btv-ky-hop-10-2026-03-23', []],
    ['bch-ky-hop-9', ['issuer', 'ordinal']],
    ['btv-2026-03-24', ['date']],
    ['btv-ngay-24-03', ['date']],
    ['tb-13', ['number']],
  ])('%s: %j', (name, expected) => {
    expect(contradictions(read(name), own)).toEqual(expected)
  })

  test('not what the frontmatter does not speak of, nor the day of the session', () => {
    const silent = paper({ issuer: 'btv', date: '2026-03-23' })
    expect(contradictions(read('kl-12-btv-ky-hop-9'), silent)).toEqual([])
    expect(contradictions(read('btv-2026-03-20'), silent)).toEqual(['date'])
    expect(contradictions(read('btv-2026-03-20'), silent, ['2026-03-20'])).toEqual([])
  })
})
