import { fold } from '../../domain/text.ts'

/*
 * Two texts may differ and look the same: a tone mark in its old place, a dash of another length, a character
 * that nobody sees. Such differences are told by the number of the character.
 */

/** Characters that have no shape of their own, or that a terminal would obey. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u

/** A word as a terminal can show it: what cannot be seen is told by its number. */
export function shownWord(word: string): string {
  return word.replace(new RegExp(UNSEEN, 'gu'), (one) => `‹${numberOf(one)}›`)
}

/**
 * What tells two runs of words apart that look alike: "“–” (U+2013) thành “-” (U+002D)", one for each pair of
 * characters. Empty where anybody sees the difference.
 */
export function lookAlikes(removed: readonly string[], added: readonly string[]): string[] {
  const pairs =
    removed.length === added.length
      ? removed.map((word, index) => [word, added[index] ?? ''] as const)
      : [[removed.join(' '), added.join(' ')] as const]
  const told = pairs.filter(isReadable).flatMap(([before, after]) => {
    const found = differences([...before], [...after])
    // Of words that differ in other letters too anybody sees that they differ.
    return found.every(([one, other]) => isAlike(one, other)) ? found : []
  })
  return [...new Set(told.map(([before, after]) => toldOf(before, after)))]
}

/** Nobody compares words of this length by eye. */
function isReadable([before, after]: readonly [string, string]): boolean {
  return before.length + after.length < 1000
}

/** The characters in which two words differ: one by one where they are of one length, else the middle. */
function differences(
  before: readonly string[],
  after: readonly string[],
): (readonly [before: string, after: string])[] {
  if (before.length === after.length) {
    return before
      .map((one, index) => [one, after[index] ?? ''] as const)
      .filter(([one, other]) => one !== other)
  }
  let start = 0
  while (start < after.length && before[start] === after[start]) start++
  let end = 0
  const shorter = Math.min(before.length, after.length) - start
  while (end < shorter && before.at(-1 - end) === after.at(-1 - end)) end++
  const middle = (characters: readonly string[]): string =>
    characters.slice(start, characters.length - end).join('')
  return [[middle(before), middle(after)]]
}

/** Whether a reader may take one for the other, or overlook that one is missing. */
function isAlike(before: string, after: string): boolean {
  if ([...before].length > 3 || [...after].length > 3) return false
  const both = before + after
  if (!/[\p{L}\p{N}]/u.test(both)) return true
  if (/[\p{Cc}\p{Cf}\p{M}]/u.test(both)) return true
  // A letter of another alphabet may look like one of ours.
  if (/[^\p{ASCII}]/u.test(fold(both).replace(/[^\p{L}\p{N}]/gu, ''))) return true
  return fold(before) === fold(after) && before.toLowerCase() !== after.toLowerCase()
}

function toldOf(before: string, after: string): string {
  if (before === '') return `thêm ${spelt(after)}`
  return after === '' ? `mất ${spelt(before)}` : `${spelt(before)} thành ${spelt(after)}`
}

/** “–” (U+2013): characters with their numbers; spaces and what cannot be seen by name. */
function spelt(text: string): string {
  return [...text].map(speltCharacter).join(' ')
}

function speltCharacter(character: string): string {
  if (/\s/.test(character)) return `dấu cách (${numberOf(character)})`
  if (UNSEEN.test(character)) return `ký tự không nhìn thấy (${numberOf(character)})`
  // On a mark that stands alone a circle shows where its letter would be.
  const shown = /\p{M}/u.test(character) ? `◌${character}` : character
  return `“${shown}” (${numberOf(character)})`
}

/** "U+2013". */
function numberOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
