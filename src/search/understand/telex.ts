/*
 * Typing whose input method was off: "mor than" for "mỏ than". Read as Telex writes it.
 */
import { nfc } from '../../domain/text.ts'

const LETTERS: [RegExp, string][] = [
  [/dd/g, 'đ'],
  [/aa/g, 'â'],
  [/ee/g, 'ê'],
  [/oo/g, 'ô'],
  [/aw/g, 'ă'],
  [/uow|uwow/g, 'ươ'],
  [/ow/g, 'ơ'],
  [/uw|w/g, 'ư'],
]
const TONES: Record<string, string> = {
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  s: '\u0301',
  j: '\u0323',
}
/** Onset, vowels and coda of a Vietnamese syllable without its tone. */
const SYLLABLE =
  /^(ngh?|nh|gh|gi(?=[aăâeêioôơuư])|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?([aăâeêioôơuưy]{1,3})(ng|nh|ch|[cmnpt])?$/
/** What of a syllable's letters Telex has: a tone behind a vowel, a letter typed twice, a w. */
const TYPED = /^([a-z]*?[aeiouyw][a-z]*?)([sfrxj])([a-z]{0,2})$/

/** A text of raw Telex as it was meant; nothing where no word of it is Telex, or where it has accents already. */
export function fromTelex(text: string): string | undefined {
  if (/[^\u0000-\u007f]/.test(text)) return undefined
  const meant = text.replace(/[a-z]+/gi, (word) => syllableOf(word.toLowerCase()) ?? word)
  return meant === text ? undefined : meant
}

/** One syllable as Telex means it; nothing where it is none, or means just its letters. */
function syllableOf(typed: string): string | undefined {
  const [, before = typed, tone = '', after = ''] = TYPED.exec(typed) ?? []
  const letters = LETTERS.reduce((word, [from, to]) => word.replace(from, to), before + after)
  const syllable = SYLLABLE.exec(letters)
  if (!syllable || (tone === '' && letters === typed)) return undefined
  const [, onset = '', vowels = '', coda = ''] = syllable
  if (tone === '') return letters
  const at = toneAt(vowels, coda !== '')
  return nfc(onset + vowels.slice(0, at + 1) + (TONES[tone] ?? '') + vowels.slice(at + 1) + coda)
}

/** Which vowel bears the tone: the one with a mark of its own, else by how many there are. */
function toneAt(vowels: string, closed: boolean): number {
  const marked = Math.max(...[...'ăâêôơư'].map((letter) => vowels.lastIndexOf(letter)))
  if (marked !== -1)
    return vowels.endsWith('ươ') || vowels.includes('ươ') ? vowels.indexOf('ơ') : marked
  if (closed) return vowels.length - 1
  return vowels.length === 3 ? 1 : 0
}
