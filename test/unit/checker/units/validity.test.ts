import { describe, expect, test } from 'vitest'
import { inItsPlace, isValidOn, periodOf } from '../../../../src/checker/units/validity.ts'
import { unit } from '../../../support/small-archive.ts'

const old = unit('cu', { validTo: '2025-06-30', successor: 'giua' })
const between = unit('giua', {
  validFrom: '2025-07-01',
  validTo: '2025-12-31',
  successor: 'moi',
})
const now = unit('moi', { validFrom: '2026-01-01' })
const units = [old, between, now, unit('khac')]

describe('the period of a unit', () => {
  test('both ends belong to it', () => {
    const days = ['2025-06-30', '2025-07-01', '2025-12-31', '2026-01-01']
    expect(days.map((day) => isValidOn(between, day))).toEqual([false, true, true, false])
    expect(days.every((day) => isValidOn(unit('x'), day))).toBe(true)
  })

  test('is told as far as the owner has said it', () => {
    expect([old, between, now].map(periodOf)).toEqual([
      'hoạt động đến 30/6/2025',
      'hoạt động từ 1/7/2025 đến 31/12/2025',
      'hoạt động từ 1/1/2026',
    ])
  })

  test('names who stood in its place, however many changes away', () => {
    expect(inItsPlace(old, units, '2026-03-23')?.id).toBe('moi')
    expect(inItsPlace(old, units, '2025-08-01')?.id).toBe('giua')
    expect(inItsPlace(now, units, '2024-01-01')?.id).toBe('cu')
    expect(inItsPlace(unit('khac', { validTo: '2020-01-01' }), units, '2026-01-01')).toBe(undefined)
  })

  test('units that follow each other in a ring end the search', () => {
    const ring = [
      unit('a', { validTo: '2020-01-01', successor: 'b' }),
      unit('b', { validTo: '2020-01-01', successor: 'a' }),
    ]
    expect(inItsPlace(ring[0] ?? old, ring, '2026-01-01')).toBe(undefined)
  })
})
