import { decomposed, isNfc, nfc } from '../../domain/text.ts'
import { matches, type Range } from './ranges.ts'

/** A word whose letters are put together in another way than one keyboard does today. */
export interface MixedUnicode extends Range {
  text: string
  /**
   * `decomposed`: letters and marks apart; NFC puts them together. `disordered`: marks in an order, or twice, so
   * that NFC cannot. `dangling`: a mark without a letter.
   */
  kind: 'decomposed' | 'disordered' | 'dangling'
  /** What it should be in NFC; nothing for a mark without a letter. */
  mended?: string
}

const WORD = /[\p{L}\p{M}]+/gu
const MARKS = /[\u0300-\u036f]/
/** Marks that make letters of their own: circumflex, breve, horn. They come before the tone. */
const SHAPES = '\u0302\u0306\u031b'

/** Finds words of a text as it stands in the file that are not in NFC, or that NFC could not put together. */
export function mixedUnicodeIn(raw: string): MixedUnicode[] {
  if (!MARKS.test(raw) && isNfc(raw)) return []
  const found: MixedUnicode[] = []
  for (const { start, end, text } of matches(WORD, raw)) {
    const composed = nfc(text)
    if (composed === text && !MARKS.test(text)) continue
    const mended = ordered(composed)
    if (/^[\u0300-\u036f]/.test(text)) found.push({ start, end, text, kind: 'dangling' })
    else if (mended !== composed) found.push({ start, end, text, kind: 'disordered', mended })
    else if (composed !== text) found.push({ start, end, text, kind: 'decomposed', mended })
  }
  return found
}

/** A word in NFC with the marks of each letter once and in order, where that makes one letter of them. */
function ordered(composed: string): string {
  return composed.replace(/\p{L}\p{M}+/gu, (cluster) => {
    const [letter = '', ...marks] = new Set(decomposed(cluster))
    const shapes = marks.filter((mark) => SHAPES.includes(mark))
    const tones = marks.filter((mark) => !SHAPES.includes(mark))
    const whole = nfc(letter + shapes.join('') + tones.join(''))
    return [...whole].length === 1 ? whole : cluster
  })
}
