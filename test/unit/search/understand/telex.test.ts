import { readFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modernTones, nfc } from '../../../../src/domain/text.ts'
import { fromTelex } from '../../../../src/search/understand/telex.ts'
import { root } from '../../../support/paths.ts'

describe('raw Telex', () => {
  test.each([
    ['mor than', 'mỏ than'],
    ['chuyeenr ddooir soos', 'chuyển đổi số'],
    ['ddaats ddai', 'đất đai'],
    ['giari phongs mawtj bawngf', 'giải phóng mặt bằng'],
    ['dduwowngf', 'đường'],
    ['duwowng', 'dương'],
    ['uyr ban', 'ủy ban'],
    ['hoaf', 'hòa'],
    ['khoer', 'khỏe'],
    ['quys', 'quý'],
    ['nuwowcs', 'nước'],
  ])('%s is %s', (typed, meant) => {
    expect(nfc(fromTelex(typed) ?? '')).toBe(nfc(meant))
  })

  test.each(['mo than', 'chuyen doi so', 'UBND', 'mỏ than', '12-KL', 'website', ''])(
    '%s is none',
    (typed) => {
      expect(fromTelex(typed)).toBeUndefined()
    },
  )

  test('of every syllable of a real paper comes back', async () => {
    const seed = await readFile(
      path.join(root, 'test/fixtures/seed/ket-luan-ky-hop-10.txt'),
      'utf8',
    )
    const syllables = new Set(
      nfc(seed)
        .toLowerCase()
        .match(/\p{L}+/gu),
    )
    // An acronym has no vowel to bear a tone.
    syllables.delete('hđnd')
    const lost = [...syllables].filter((syllable) => {
      const typed = toTelex(syllable)
      return typed !== syllable && fromTelex(typed) !== modernTones(syllable)
    })
    expect(lost).toEqual([])
    expect(syllables.size).toBeGreaterThan(300)
  })

  test('of any text is a text, and never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => fromTelex(text) !== ''))
  })
})

/** A syllable as a person types it in Telex, the tone last. */
function toTelex(syllable: string): string {
  const marks: Record<string, string> = {
    '\u0302': '^',
    '\u0306': 'w',
    '\u031b': 'w',
    '\u0300': 'f',
    '\u0309': 'r',
    '\u0303': 'x',
    '\u0301': 's',
    '\u0323': 'j',
  }
  let letters = ''
  let tone = ''
  for (const character of syllable.replace(/đ/g, 'dd').normalize('NFD')) {
    const mark = marks[character]
    if (mark === undefined) letters += character
    else if (mark === '^') letters += letters.at(-1) ?? ''
    else if (mark === 'w') letters += 'w'
    else tone = mark
  }
  return letters + tone
}
