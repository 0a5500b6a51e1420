import { comparable } from '../../domain/text.ts'

/** A word of a text in the form in which words are compared: lower case, one style of tone marks. */
export interface Word {
  text: string
  /** Whether it is written with a capital letter first. */
  capital: boolean
  start: number
  end: number
  /** What stands between the word before, or the beginning, and this one. */
  gap: Gap
}

/** Nothing but space; a comma or a dash, which names have inside; an end of a sentence, or any other sign. */
export type Gap = 'space' | 'comma' | 'dash' | 'stop'

const WORD = /đ\/c|[\p{L}\p{M}\p{N}]+/giu

/** A text in lower case and one style of tone marks, dashes and spaces, of the same length. Wants NFC. */
export function lowered(text: string): string {
  const plain = comparable(text)
  const lower = plain.toLowerCase()
  if (lower.length === plain.length) return lower
  return [...plain].map((sign) => lowerSign(sign)).join('')
}

function lowerSign(sign: string): string {
  const lower = sign.toLowerCase()
  return lower.length === sign.length ? lower : sign
}

/** The words of a text. Offsets are those of the text, which must be in NFC. */
export function wordsOf(text: string): Word[] {
  const plain = lowered(text)
  const words: Word[] = []
  let done = 0
  for (const match of plain.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    const gap = gapOf(plain.slice(done, start))
    const first = text[start] ?? ''
    words.push({ text: match[0], capital: first !== plain[start], start, end, gap })
    done = end
  }
  return words
}

function gapOf(between: string): Gap {
  const signs = between.trim()
  if (signs === '') return between.includes('\n') ? 'stop' : 'space'
  if (signs === ',') return 'comma'
  return signs === '-' || signs === '&' || signs === '/' ? 'dash' : 'stop'
}

/** Whether words of a text stand one after the other from a place on, with no sign in between. */
export function follows(words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  return wanted.every((text, index) => {
    const word = words[at + index]
    return word?.text === text && (index === 0 || word.gap !== 'stop')
  })
}

/** Of several wordings the longest that stands at a place; how many words it has. Zero where there is none. */
export function longest(words: readonly Word[], at: number, wordings: Wordings): number {
  const candidates = wordings.get(words[at]?.text ?? '') ?? []
  return candidates.find((wanted) => follows(words, at, wanted))?.length ?? 0
}

/** Wordings by their first word, longest first. */
export type Wordings = ReadonlyMap<string, readonly (readonly string[])[]>

/** Wordings of a list, parted by commas, quick to look up. */
export function wordings(list: string): Wordings {
  const found = new Map<string, string[][]>()
  for (const text of listed(list)) {
    const words = wordsOf(text).map((word) => word.text)
    const first = words[0]
    if (first === undefined) continue
    found.set(first, [...(found.get(first) ?? []), words])
  }
  for (const list of found.values()) list.sort((a, b) => b.length - a.length)
  return found
}

/** The items of a list, parted by commas. */
export function listed(list: string): string[] {
  return list.split(',').map((item) => item.trim())
}
