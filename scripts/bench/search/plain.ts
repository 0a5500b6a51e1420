/*
 * Whether a text holds a phrase, decided without any code of the search: the benchmark's own eyes. Two texts
 * are the same words if they are so in NFC, in lower case, in one style of tone marks and of i and y, with
 * figures without leading zeros, and whatever marks, dashes and line ends stand between the words. A sentence
 * that ends between two words parts them.
 */
import { fold, modernTones, nfc } from '../../../src/domain/text.ts'

/** A text as words. */
export interface Plain {
  /** The words with a space before and after each, and " | " where a sentence ends. */
  exact: string
  /** The same without accents, đ as d. */
  bare: string
}

const WORD_OR_END = /\p{L}[\p{L}\p{M}]*|\p{N}+|[.;!?…](?=\s|$)/gu
const I_OR_Y = /^(k|h|l|m|s|t|qu)([iìíỉĩị])$/

/** Reads a text. */
export function plain(text: string): Plain {
  const words = [...modernTones(nfc(text)).toLowerCase().matchAll(WORD_OR_END)].map(([found]) =>
    /^[.;!?…]/.test(found) ? '|' : oneSpelling(found),
  )
  const exact = ` ${words.join(' ')} `
  return { exact, bare: fold(exact) }
}

function oneSpelling(word: string): string {
  if (/^0\d$/.test(word)) return word.slice(1)
  return word.replace(I_OR_Y, (_, onset: string, i: string) => {
    return onset + ('yỳýỷỹỵ'['iìíỉĩị'.indexOf(i)] ?? i)
  })
}

/** Whether a text holds a phrase, with the accents of the phrase. */
export function holds(text: Plain, phrase: Plain): boolean {
  return text.exact.includes(phrase.exact)
}

/** Whether a text holds a phrase in any accents. */
export function holdsBare(text: Plain, phrase: Plain): boolean {
  return text.bare.includes(phrase.bare)
}

/**
 * Whether a text holds what a person typed in part with accents: a word with an accent must be the same, a word
 * without may be any of its letters.
 */
export function holdsMixed(text: Plain, phrase: Plain): boolean {
  if (!holdsBare(text, phrase)) return false
  const exact = phrase.exact.trim().split(' ')
  const bare = phrase.bare.trim().split(' ')
  const words = text.exact.trim().split(' ')
  const letters = text.bare.trim().split(' ')
  return words.some((_, start) =>
    exact.every((word, place) =>
      word === bare[place] ? letters[start + place] === word : words[start + place] === word,
    ),
  )
}

/** Whether one sentence of a text holds all of several phrases. */
export function inOneSentence(text: Plain, phrases: readonly Plain[]): boolean {
  if (!phrases.every((phrase) => holds(text, phrase))) return false
  return text.exact
    .split('|')
    .some((sentence) => phrases.every(({ exact }) => sentence.includes(exact)))
}
