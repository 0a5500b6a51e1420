/*
 * What counts as a word in search: one rule for the index, the query and the highlighting, so that they
 * always agree. A word is a run of letters or a run of digits; all else only stands between words. So
 * "12-KL/ĐU" is 12 · KL · ĐU, "kinh tế – xã hội" and "kinh tế - xã hội" are the same four words, and so are
 * "QL4B" and "QL 4B".
 */
import { fold, modernTones, nfc, oldToneSyllable } from '../domain/text.ts'

/** A word and its place in the text it was found in, in UTF-16 units. */
export interface Word {
  start: number
  end: number
  /** With its accents, in one spelling: "Uỷ" → "ủy", "kĩ" → "kỹ", "05" → "5"; lower case. */
  exact: string
  /** The same without accents, đ as d. */
  bare: string
}

/** Letters, digits, or connecting marks such as "____", which the index would take for words. */
const RUN = /\p{L}[\p{L}\p{M}]*|\p{N}+|\p{Pc}+/gu
const I_FOR_Y = /^(k|h|l|m|s|t|qu)([iìíỉĩị])$/iu
const Y_FOR_I = /^(k|h|l|m|s|t|qu)([yỳýỷỹỵ])$/iu
const I = 'iìíỉĩịIÌÍỈĨỊ'
const Y = 'yỳýỷỹỵYỲÝỶỸỴ'

/** The runs of a text in NFC, with the spelling that the index uses for each. */
export function runs(text: string): { start: number; raw: string; spelling: string }[] {
  return [...text.matchAll(RUN)].map(({ index, 0: raw }) => {
    // Behind a decimal comma a zero counts: 1,05 is not 1,5.
    const decimal = /^\d/.test(raw) && /\d[.,]$/.test(text.slice(Math.max(0, index - 2), index))
    return { start: index, raw, spelling: decimal ? raw : spell(raw) }
  })
}

/** The words of a text. Their places hold in `nfc(text)`. */
export function wordsOf(text: string): Word[] {
  return runs(nfc(text))
    .filter(({ raw }) => !/^\p{Pc}/u.test(raw))
    .map(({ start, raw, spelling }) => {
      const exact = spelling.toLowerCase()
      return { start, end: start + raw.length, exact, bare: fold(exact) }
    })
}

/** Whether a word was typed with an accent or a đ; otherwise it stands for every word that folds to it. */
export function isAccented({ exact, bare }: Pick<Word, 'exact' | 'bare'>): boolean {
  return exact !== bare
}

/** One spelling for words that differ in the place of the tone mark, in i and y, in a leading zero. */
function spell(raw: string): string {
  if (/^0[1-9]$/.test(raw)) return raw.slice(1)
  return modernTones(raw).replace(I_FOR_Y, (_, onset: string, i: string) => onset + swap(i, I, Y))
}

/** The other spelling of a word that `runs` spelled anew: "ủy" → "uỷ", "kỹ" → "kĩ", "5" → "05". */
export function unspell(spelling: string): string {
  if (/^\d$/.test(spelling)) return `0${spelling}`
  if (Y_FOR_I.test(spelling))
    return spelling.replace(Y_FOR_I, (_, onset: string, y: string) => onset + swap(y, Y, I))
  return oldToneSyllable(spelling)
}

function swap(letter: string, from: string, to: string): string {
  return to.charAt(from.indexOf(letter))
}
