import { ONE_WORD } from './one-word.ts'
import { matches, type Range } from './ranges.ts'
import { isSigned, isSyllable, TONED_LETTERS, VOWEL_LETTERS } from './syllable.ts'

/** Words that were run together, and what they most likely are. */
export interface GluedWords extends Range {
  text: string
  parts: string[]
}

/** Words in Latin letters; ranges, since classes of Unicode properties are several times slower. */
const WORD = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f\u1e00-\u1eff]{3,}/g
const LONGEST = 60

/** What is known of words, no parts for those that are whole: texts repeat theirs. Emptied when it grows. */
const known = new Map<string, readonly string[]>()
const WHOLE: readonly string[] = []
const MOST_KNOWN = 50_000

/**
 * Finds words that were run together ("vụĐảng", "chỉđạo", "UBNDxã") in a text in NFC. Only words with a
 * letter of the Vietnamese alphabet that English lacks, or with a capital after a small letter, are looked
 * at: "Internet" and "online" are let be, and so is "thamgia".
 */
export function gluedWordsIn(text: string): GluedWords[] {
  // In most texts no word is glued: their places need not be known to see that.
  if (!text.match(WORD)?.some((word) => knownParts(word) !== WHOLE)) return []
  return matches(WORD, text)
    .map(({ start, end, text: word }) => ({ start, end, text: word, parts: [...knownParts(word)] }))
    .filter(({ parts }) => parts.length > 0)
}

function knownParts(word: string): readonly string[] {
  const before = known.get(word)
  if (before) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const parts = (word.length > LONGEST ? undefined : partsOf(word)) ?? WHOLE
  known.set(word, parts)
  return parts
}

function partsOf(word: string): string[] | undefined {
  if (isSyllable(word) || ONE_WORD.has(word.toLowerCase())) return undefined
  return atCapital(word) ?? (mayBeWords(word) ? syllables(word) : undefined)
}

/** A small-letter word and a name or an abbreviation after it, or an abbreviation and a word after it. */
function atCapital(word: string): string[] | undefined {
  const [, before, after] = /^(\p{L}\p{Ll}+)(\p{Lu}\p{L}+)$/u.exec(word) ?? []
  if (before !== undefined && after !== undefined && isSyllable(before)) {
    const abbreviation = /^\p{Lu}{2,}$/u.test(after) && /^\p{Ll}{2}/u.test(before)
    if (isSigned(before) || abbreviation) return [before, ...(syllables(after) ?? [after])]
  }
  const [, short, rest] = /^(\p{Lu}{2,}?)(\p{Lu}?\p{Ll}+)$/u.exec(word) ?? []
  if (short !== undefined && rest !== undefined) {
    const longer = rest.replace(/^\p{Lu}/u, '')
    for (const part of [rest, longer]) {
      const head = word.slice(0, word.length - part.length)
      if (head.length > 1 && isSigned(part) && isSyllable(part) && part.length > 1) {
        return [head, part]
      }
    }
  }
  return undefined
}

/**
 * Words in capitals without a tone are rather abbreviations ("TƯĐU"), unless they are long. Without any
 * Vietnamese letter the capitals must part the whole word: "KinhTe" and not "sideBySide".
 */
function mayBeWords(word: string): boolean {
  if (word === word.toUpperCase()) return word.length > 6 ? isSigned(word) : TONED.test(word)
  return isSigned(word) || word.split(/(?=\p{Lu})/u).every((part) => isSyllable(part))
}
const TONED = new RegExp(`[${TONED_LETTERS}]`)

/** The fewest syllables of which a word consists, if it consists of such; the first ones as long as may be. */
function syllables(word: string): string[] | undefined {
  const best: (string[] | undefined)[] = [[]]
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - 7); start < end; start += 1) {
      const before = best[start]
      const known = best[end]
      if (!before || (known && known.length <= before.length)) continue
      const part = word.slice(start, end)
      if (isPart(part, start > 0)) best[end] = [...before, part]
    }
  }
  return best[word.length]
}

function isPart(part: string, inside: boolean): boolean {
  if (/\p{Ll}\p{Lu}/u.test(part)) return false
  const word = part.toLowerCase()
  if (/^p(?!h)/.test(word) || !isSyllable(word)) return false
  if (!STARTS_WITH_VOWEL.test(word)) return true
  return VOWEL_WORDS.has(word) || (!inside && word.length > 1)
}
const STARTS_WITH_VOWEL = new RegExp(`^[${VOWEL_LETTERS}]`)

/**
 * Words that begin with a vowel. Others are no part of a word: "nguời" is a slip for "người" and not
 * "ngu ời".
 */
const VOWEL_WORDS = new Set(
  `ai ảo áo an án ăn anh ánh ảnh ao âm ấm ẩm ấn ẩn ấp áp át âu ấu ấy ách ác em êm ép ích in ít
  oai oan ô ổ ốc ôm ốm ôn ổn ông ôi ở ơn ới úng ung ủng uống út uy ủy uỷ úy uý uyên uyển
  ư ức ưu ứng ưng ước ướt ương ưa y ý ỷ yên yêu yếu yết yểu ấy iêu oanh`.split(/\s+/),
)
