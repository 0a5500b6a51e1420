import { describe, expect, test } from 'vitest'
import { isQuestion, readState, writeState } from '../../../src/search/page/state.ts'

const any = (_: string, value: string): boolean => value !== '' && value !== 'khong-co'

describe('the state in the address', () => {
  test('comes back as it was written, several values each', () => {
    const state = readState(
      '?q=%22chi+b%E1%BB%99%22+%26&don-vi=ubnd&don-vi=cong-an&nam=2026&thoi-han=khong&sap-xep=moi-nhat&theo-ten=1',
      any,
    )
    expect(state).toEqual({
      query: '"chi bộ" &',
      choice: {
        'don-vi': ['ubnd', 'cong-an'],
        'chu-de': [],
        nam: ['2026'],
        loai: [],
        'thoi-han': ['khong'],
      },
      order: 'newest',
      byName: true,
    })
    expect(readState(writeState(state), any)).toEqual(state)
  })

  test('leaves out what does not exist', () => {
    const state = readState('?don-vi=khong-co&nam=&x=1&sap-xep=sai', any)
    expect(isQuestion(state)).toBe(false)
    expect(writeState(state)).toBe('')
  })
})
