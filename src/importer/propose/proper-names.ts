import type { UnitFinder } from './unit-names.ts'
import { BEFORE, BODIES, GENERIC, OFFICES } from './name-words.ts'
import { longest, type Word } from './words.ts'

/** What is needed to tell a proper name from what follows it. */
interface NameContext {
  find: UnitFinder
  isVerb: (words: readonly Word[], at: number) => boolean
}

/** Longest name of a place or a person, in words. */
const LONGEST = 8
/** Kinds of places and schools that stand between a name for many and that of one. */
const KINDS = new Set(['thôn', 'bản', 'khu', 'xóm', 'ấp', 'tổ', 'số', 'làng', 'buôn'])

/**
 * How many words the proper name behind a word takes: "Nà Vàng" of "chi bộ thôn Nà Vàng", "và THCS Đồng Mít" of
 * "Trường Tiểu học và THCS Đồng Mít". Zero where what follows is a verb, another unit or no name.
 */
export function properNameAt(words: readonly Word[], at: number, context: NameContext): number {
  let end = at
  if (words[end]?.text === 'và' && words[end]?.gap === 'space') end += 1
  const joined = end > at
  if (joined && !isNamed(words, end, context)) return 0
  if (KINDS.has(words[end]?.text ?? '') && words[end]?.gap === 'space') {
    const next = words[end + 1]
    if (next?.gap !== 'space' || !(next.capital || /^\d{1,2}$/u.test(next.text))) return 0
    end += 2
  } else if (!isNamed(words, end, context)) return 0
  while (end - at < LONGEST && isNamed(words, end, context)) end += 1
  return end - at
}

/** Whether a word is part of a proper name, and nothing else. */
function isNamed(words: readonly Word[], at: number, context: NameContext): boolean {
  const word = words[at]
  if (!word?.capital || word.gap !== 'space' || context.isVerb(words, at)) return false
  return [BEFORE, BODIES, GENERIC, OFFICES].every((list) => longest(words, at, list) === 0)
    ? context.find(words, at) === undefined
    : false
}

/** How many words the name of a person behind "đồng chí" has: two to five, each with a capital letter. */
export function personAt(words: readonly Word[], at: number): number {
  let length = 0
  while (
    length < 5 &&
    words[at + length]?.capital &&
    (length === 0 || words[at + length]?.gap === 'space')
  ) {
    length += 1
  }
  return length >= 2 && words[at - 1]?.text === 'chí' ? length : 0
}

/** Behind an office and part of it: "Phó Bí thư Thường trực". */
const RANK = ['thường', 'trực']

/**
 * Where an office ends that is named without its body: "đồng chí Phó Bí thư Thường trực". Nothing where no comrade is
 * meant, as by "trưởng" alone.
 */
export function officeEnd(words: readonly Word[], office: number, at: number): number | undefined {
  if (words[office - 1]?.text !== 'chí' && words[office - 1]?.text !== 'đ/c') return undefined
  const ranked = RANK.every(
    (text, index) => words[at + index]?.text === text && words[at + index]?.gap === 'space',
  )
  return ranked && words[at]?.capital ? at + RANK.length : at
}
