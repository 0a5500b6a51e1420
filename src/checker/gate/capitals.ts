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

/** The parts of a capital that do not depend on where it stands. */
type Form = Pick<Capital, 'form' | 'loud' | 'highland'>

const CAPITAL = /^\p{Lu}/u
const PART_OF_WORD = /^[\p{L}'’ʼ]/u
/** 2 for a capital, 1 for what else words are made of; by code, since a table is several times faster than the classes. */
const KINDS = Uint8Array.from({ length: 0x2040 }, (_, code) => kindOf(code))

function kindOf(code: number): number {
  const character = String.fromCodePoint(code)
  return CAPITAL.test(character) ? 2 : Number(PART_OF_WORD.test(character))
}

/** The words of a text that could be syllables of names. */
export function capitalsOf(text: string): Capital[] {
  const capitals: Capital[] = []
  let inWord = false
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    const kind = KINDS[code] ?? kindOf(code)
    if (kind === 2 && !inWord) start = at
    if (kind === 0 && start >= 0) {
      const form = known(text.slice(start, at))
      if (form) capitals.push({ ...form, start, end: at })
      start = -1
    }
    inWord = kind > 0
    if (code > 0xffff) at++
  }
  return capitals
}

/** What is known of words: texts repeat theirs. Emptied when it grows. */
const forms = new Map<string, Form | undefined>()
const MOST_KNOWN = 20_000

function known(word: string): Form | undefined {
  const form = forms.get(word)
  if (form || forms.has(word)) return form
  if (forms.size >= MOST_KNOWN) forms.clear()
  const found = formOf(word)
  forms.set(word, found)
  return found
}

function formOf(word: string): Form | undefined {
  const highland = word === 'Y' || /^[HK]['’ʼ]\p{Lu}/u.test(word)
  const letters = /['’ʼ]/u.test(word) ? word.replace(/^[HK]['’ʼ](?=\p{Lu})|['’ʼ]/gu, '') : word
  const small = letters.slice(1).toLowerCase()
  const loud = letters === letters.toUpperCase()
  if (!loud && letters.slice(1) !== small) return undefined
  const form = modernTones(letters.charAt(0) + small)
  return { form, loud: letters.length > 1 ? loud : undefined, highland }
}

/** Whether a word follows the one before it, both in the same kind of letters, with nothing but a space between. */
export function follows(text: string, before: Capital | undefined, word: Capital): boolean {
  if (!before || word.start - before.end < 1) return false
  if (before.loud !== undefined && word.loud !== undefined && before.loud !== word.loud)
    return false
  for (let at = before.end; at < word.start; at++) {
    const character = text[at]
    if (character !== ' ' && character !== '\u00a0') return false
  }
  return true
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
