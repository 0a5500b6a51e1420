import { describe, expect, test } from 'vitest'
import type { SearchFile } from '../../../src/search/lookups.ts'
import type { SearchIndex } from '../../../src/search/search-index.ts'
import { holdingWords } from '../../../src/search/self-test.ts'
import { fakeIndex } from './fake-index.ts'

const file = { words: ['chuyển', 'mỏ'] } as unknown as SearchFile

/** An index whose files are lost. */
const lost: SearchIndex = {
  find: () => Promise.resolve([]),
  open: () => Promise.reject(new Error('Failed to fetch')),
}

describe('an index that is held to its words', () => {
  const index = holdingWords(lost, file)

  test('throws where it does not find a word that the archive holds', async () => {
    for (const [word, accents] of [
      ['mỏ', 'exact'],
      ['mo', 'any'],
      ['chuyên', 'any'],
    ] as const) {
      await expect(index.find({ word, accents })).rejects.toThrow(`index does not find "${word}"`)
    }
  })

  test('does not find what the archive does not hold', async () => {
    for (const [word, accents] of [
      ['chuyên', 'exact'],
      ['mo', 'exact'],
      ['than', 'any'],
      ['4', 'any'],
      [undefined, 'any'],
    ] as const) {
      expect(await index.find({ word, accents })).toEqual([])
    }
  })

  test('says what it cannot read', async () => {
    await expect(index.open('1')).rejects.toThrow('record cannot be read: Failed to fetch')
  })

  test('finds as before', async () => {
    const sound = holdingWords(fakeIndex({ a: 'mỏ than' }), file)
    expect(await sound.find({ word: 'mo', accents: 'any' })).toEqual([{ id: 'a', places: [0] }])
    expect((await sound.open('a')).text).toBe('mỏ than')
  })
})
