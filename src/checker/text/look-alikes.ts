import { nfc } from '../../domain/text.ts'
import { readable } from '../gate/letters.ts'
import { matches, type Range } from './ranges.ts'
import { VIETNAMESE_LETTERS } from './syllable.ts'

/** A word with letters that only look like Vietnamese ones. */
export interface LookAlike extends Range {
  text: string
  mended: string
}

const WORD = /[\p{L}\p{M}]+/gu
/** A sieve: Eth and its kind, IPA and small capitals, Greek, Cyrillic, ligatures and full width, mathematical. */
const SUSPECT =
  /[\u00d0\u00f0\u0189\u0250-\u02af\u0370-\u052f\u1d00-\u1d7f\ufb00-\ufb06\uff21-\uff5a\ud835]/
/** Letters that are wrong in whatever word: Đ with the wrong stroke, full width. */
const ALWAYS = /[\u00d0\u00f0\u0189\u0256\uff21-\uff5a]/
const LATIN = new RegExp(`[A-Za-z${VIETNAMESE_LETTERS}]`)
const ALL_LATIN = new RegExp(`^[A-Za-z${VIETNAMESE_LETTERS}]+$`)

/**
 * Finds words in which a letter of another alphabet stands for a Vietnamese one it looks like: "Ðảng" with the
 * Icelandic letter, "xã" with a Cyrillic х. Words wholly of another alphabet pass, and so do units ("μm").
 */
export function lookAlikes(text: string): LookAlike[] {
  if (!SUSPECT.test(text)) return []
  const found: LookAlike[] = []
  for (const { start, end, text: word } of matches(WORD, text)) {
    if (!SUSPECT.test(word) || !(LATIN.test(word) || ALWAYS.test(word))) continue
    const mended = readable(word)
    if (mended !== nfc(word) && ALL_LATIN.test(mended))
      found.push({ start, end, text: word, mended })
  }
  return found
}
