import { describe, expect, test } from 'vitest'
import { filtersOf, isQuestion, readState, writeState } from '../../../src/search/page/state.ts'

const any = (_: string, value: string): boolean => value !== '' && value !== 'khong-co'

describe('the state in the address', () => {
  test('comes back as it was written', () => {
    const state = readState(
      '?q=%22chi+b%E1%BB%99%22+%26&don-vi=ubnd&nam=2026&sap-xep=moi-nhat',
      any,
    )
    expect(state).toEqual({
      query: '"chi bộ" &',
      chosen: { 'don-vi': ['ubnd'], 'chu-de': [], nam: ['2026'] },
      order: 'newest',
    })
    expect(readState(writeState(state), any)).toEqual(state)
    expect(filtersOf(state)).toEqual({ unit: ['ubnd'], topic: [], year: ['2026'] })
  })

  test('leaves out what does not exist', () => {
    const state = readState('?don-vi=khong-co&nam=&x=1&sap-xep=sai', any)
    expect(isQuestion(state)).toBe(false)
    expect(writeState(state)).toBe('')
  })
})
