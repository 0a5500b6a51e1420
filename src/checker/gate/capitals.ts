import { modernTones } from '../../domain/text.ts'

/** A word that could be a syllable of a name: a capital first, then all small or all capitals. */
export interface Capital {
  /** With a capital first letter and the rest small, tone marks in the modern place. */
  form: string
  start: number
  end: number
  /** Whether all its letters are capitals; not told of a single letter. */
  loud: boolean | undefined
  /** Whether it is the first part of a name of the peoples of the Central Highlands: "H'Hen", "K'Brếu", "Y". */
  highland: boolean
}

const CAPITAL = /(?<![\p{L}'’ʼ])\p{Lu}[\p{L}'’ʼ]*/gu

/** The words of a text that could be syllables of names. */
export function capitalsOf(text: string): Capital[] {
  const capitals: Capital[] = []
  for (const { 0: word, index } of text.matchAll(CAPITAL)) {
    const highland = word === 'Y' || /^[HK]['’ʼ]\p{Lu}/u.test(word)
    const letters = /['’ʼ]/u.test(word) ? word.replace(/^[HK]['’ʼ](?=\p{Lu})|['’ʼ]/gu, '') : word
    const small = letters.slice(1).toLowerCase()
    const loud = letters === letters.toUpperCase()
    if (!loud && letters.slice(1) !== small) continue
    capitals.push({
      form: modernTones(letters.charAt(0) + small),
      start: index,
      end: index + word.length,
      loud: letters.length > 1 ? loud : undefined,
      highland,
    })
  }
  return capitals
}

/** Whether a word follows the one before it, both in the same kind of letters, with nothing but a space between. */
export function follows(text: string, before: Capital | undefined, word: Capital): boolean {
  if (!before || word.start - before.end < 1) return false
  if (before.loud !== undefined && word.loud !== undefined && before.loud !== word.loud)
    return false
  return /^[ \u00a0]+$/u.test(text.slice(before.end, word.start))
}

/** The row of words, at most so many, that begins with the one at a place. */
export function rowFrom(
  text: string,
  all: readonly Capital[],
  at: number,
  most: number,
): Capital[] {
  const row = all.slice(at, at + 1)
  while (row.length < most) {
    const next = all[at + row.length]
    if (!next || !follows(text, row.at(-1), next)) break
    row.push(next)
  }
  return row
}
