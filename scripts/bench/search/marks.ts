/*
 * Ways of writing a Vietnamese text: other tones, other marks, no accents.
 */
import { decomposed, fold, nfc, oldToneSyllable } from '../../../src/domain/text.ts'
import type { Random } from '../../demo/random.ts'

/** Combining marks of the tones, and none. */
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/
/** Combining marks that belong to the letter: â, ă, ơ. */
const HAT = /[\u0302\u0306\u031b]/

/** A text with each letter and its marks apart, as some systems write it (NFD). */
export const apart = decomposed

/** A text without accents. Case stays, as people type "UBND" in capitals and without accents. */
export function bare(text: string): string {
  const letters = fold(text)
  return [...nfc(text)]
    .map((letter, place) => {
      const folded = letters.charAt(place)
      return letter === letter.toLowerCase() ? folded : folded.toUpperCase()
    })
    .join('')
}

/** Whether a word has an accent or a đ. */
export function isMarked(word: string): boolean {
  return fold(word) !== word.toLowerCase()
}

/** The words with the tone mark in its older place, and i for y: "thủy" → "thuỷ", "kỹ" → "kĩ". */
export function otherSpelling(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
    /^(?:[hklmst])[yỳýỷỹỵ]$/iu.test(word)
      ? word.replace(/[yỳýỷỹỵ]$/iu, (y) => 'iìíỉĩị'['yỳýỷỹỵ'.indexOf(y.toLowerCase())] ?? y)
      : oldToneSyllable(word),
  )
}

/** A text with one wrong mark: one of its words that have a mark gets another tone, or loses a hat or horn. */
export function withOneSlip(text: string, random: Random): string {
  const words = text.split(' ')
  const marked = [...words.keys()].filter((place) => isMarked(words[place] ?? ''))
  const place = random.pick(marked)
  words[place] = slipped(words[place] ?? '', random)
  return words.join(' ')
}

/** A word with one mark wrong. Every result is a syllable that can be typed. */
function slipped(word: string, random: Random): string {
  const letters = [...nfc(word)]
  const hatless = letters.map((letter) => nfc(decomposed(letter).replace(HAT, ''))).join('')
  const toned = letters.findIndex((letter) => TONE.test(decomposed(letter)))
  if (hatless !== word && (toned === -1 || random.oneIn(3))) return hatless
  if (toned === -1) return word.replace('đ', 'd').replace('Đ', 'D')
  const [tone = ''] = TONE.exec(decomposed(word)) ?? []
  // A closed syllable in p, t, c, ch bears two tones only: no input method types another.
  const closed = /(?:p|t|c|ch)$/i.test(fold(word))
  const others = (closed ? ['', '\u0301', '\u0323'] : TONES).filter((other) => other !== tone)
  const letter = nfc(decomposed(letters[toned] ?? '').replace(TONE, ''))
  letters[toned] = nfc(letter + random.pick(others))
  return letters.join('')
}

/** A text in which some words that have accents lost them; at least one keeps its own and one does not. */
export function partlyBare(text: string, random: Random): string | undefined {
  const words = text.split(' ')
  const marked = random.shuffle([...words.keys()].filter((place) => isMarked(words[place] ?? '')))
  if (marked.length < 2) return undefined
  const kept = new Set(marked.slice(0, random.int(1, marked.length - 1)))
  return words.map((word, place) => (kept.has(place) ? word : bare(word))).join(' ')
}
