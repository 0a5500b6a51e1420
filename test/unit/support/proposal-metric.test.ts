import { describe, expect, it } from 'vitest'
import { agreement, compact, locate, unitAgreement } from '../../support/proposal-metric.ts'

const told = (start: number, end: number, ...units: string[]) => ({ start, end, units })

describe('the metric for proposed directives', () => {
  it('does not mind where passages for the same units are cut', () => {
    const { missed, wrong } = agreement(
      [told(0, 100, 'ubnd')],
      [told(0, 40, 'ubnd'), told(41, 100, 'ubnd')],
    )
    expect([missed, wrong]).toEqual([[], []])
  })

  it('counts a passage with one unit too few as neither found nor right', () => {
    const { found, right } = agreement([told(0, 10, 'mttq', 'cong-an')], [told(0, 10, 'mttq')])
    expect([found, right]).toEqual([[], []])
  })

  it('does not mind the order of units', () => {
    expect(agreement([told(0, 10, 'a', 'b')], [told(0, 10, 'b', 'a')]).missed).toEqual([])
  })

  it('asks for four fifths of a passage', () => {
    expect(agreement([told(0, 10, 'a')], [told(0, 8, 'a')]).missed).toEqual([])
    expect(agreement([told(0, 10, 'a')], [told(0, 7, 'a')]).missed).toHaveLength(1)
  })

  it('counts too much text as wrong, though all of the reading is found', () => {
    const { missed, wrong } = agreement([told(10, 20, 'a')], [told(0, 20, 'a')])
    expect([missed.length, wrong.length]).toEqual([0, 1])
  })

  it('counts units one by one', () => {
    const { found, missed } = unitAgreement([told(0, 10, 'a', 'b')], [told(0, 10, 'a')])
    expect([found.length, missed.length]).toEqual([1, 1])
  })
})

describe('passages by their first and last words', () => {
  it('are found one behind the other, whatever the white space', () => {
    const text = compact('Giao A làm. Giao B\nlàm. Giao A làm.')
    const found = locate(text, [
      { from: 'Giao A', until: 'làm.' },
      { from: 'Giao A', until: 'làm.' },
    ])
    expect(found.map(({ start }) => start)).toEqual([0, 18])
  })

  it('that are not there are an error', () => {
    expect(() => locate('abc', [{ from: 'abd', until: 'c' }])).toThrow('abd')
  })
})
