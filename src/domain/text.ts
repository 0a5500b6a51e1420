/*
 * Rules for Vietnamese text. The only module that may call `normalize`.
 * Nothing here is for display: what is shown stays as the paper has it, in NFC.
 */

/** Unicode NFC, the form in which everything of ours is kept and written. */
export function nfc(text: string): string {
  return text.normalize('NFC')
}

/** Whether a text is already in NFC. */
export function isNfc(text: string): boolean {
  return text === nfc(text)
}

/**
 * Unicode NFKD: letters apart from their marks, and forms of a letter (full width, mathematical, circled) as that
 * letter. For recognising what was printed in disguise; `nfc` of the result puts letters together again.
 */
export function decomposed(text: string): string {
  return text.normalize('NFKD')
}

/** Runs of white space become one space; none at either end. The form in which texts are compared and sealed. */
export function collapse(text: string): string {
  // Single spaces stay as they are: nearly all white space of a text is such.
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim()
}

/** Removes accents and lower-cases, with đ as d: "Đảng ủy" → "dang uy". One output character for each letter. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
}

/** An ASCII piece of a URL or an anchor: "4.4" → "4-4", "Đất đai" → "dat-dai". May be empty. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/**
 * Compares two texts in the order of the Vietnamese alphabet: letter by letter first (a ă â b … d đ e ê …),
 * then by tone (none, huyền, hỏi, ngã, sắc, nặng), so that lists read as a Vietnamese dictionary does.
 */
export function compareVietnamese(a: string, b: string): number {
  const [lettersA, tonesA] = sortKey(a)
  const [lettersB, tonesB] = sortKey(b)
  return compareStrings(lettersA, lettersB) || compareStrings(tonesA, tonesB)
}

const ALPHABET = ' 0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
/** Combining marks of the tones in dictionary order: huyền, hỏi, ngã, sắc, nặng. */
const TONES = '\u0300\u0309\u0303\u0301\u0323'

function sortKey(text: string): [letters: string, tones: string] {
  let letters = ''
  let tones = ''
  for (const character of nfc(text).toLowerCase()) {
    const decomposed = character.normalize('NFD')
    const tone = [...decomposed].find((mark) => TONES.includes(mark)) ?? ''
    const letter = decomposed.replace(tone, '').normalize('NFC')
    const place = ALPHABET.indexOf(letter)
    letters += place === -1 ? letter : String.fromCharCode(place)
    tones += String.fromCharCode(TONES.indexOf(tone) + (tone === '' ? 0 : 1))
  }
  return [letters, tones]
}

/** Compares by code units: for dates, ids and paths. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A regular expression for a character of a word: a letter, a digit or a combining mark. */
export const WORD_CHARACTER = '[\\p{L}\\p{N}\\p{M}]'

/** Old and new places of the tone mark in open syllables: hoà/hòa, khoẻ/khỏe, uỷ/ủy. */
const OLD_TONES: readonly [oldStyle: string, newStyle: string][] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
]
const NEW_TONE = new Map(
  OLD_TONES.flatMap(([from, to]) => [
    [from, to],
    [from.toUpperCase(), to.toUpperCase()],
    [capital(from), capital(to)],
  ]),
)
const OLD_TONE = new RegExp(`[qQ]?(?:${[...NEW_TONE.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'gu')

/**
 * One style of tone mark: "uỷ" → "ủy", "hoà" → "hòa"; only at the end of a syllable and not after q, where
 * the u belongs to the consonant ("quý"). Wants NFC; keeps the length, so that places in the text still hold.
 */
export function modernTones(text: string): string {
  return text.replace(OLD_TONE, (found) => NEW_TONE.get(found) ?? found)
}

const OLD_STYLE = new Map([...NEW_TONE].map(([from, to]) => [to, from]))
const MODERN_TONE = new RegExp(`(?:${[...OLD_STYLE.keys()].join('|')})$`, 'u')

/** One syllable with its tone mark in the old place: "ủy" → "uỷ"; what `modernTones` changed comes back. */
export function oldToneSyllable(syllable: string): string {
  return syllable.replace(MODERN_TONE, (found) => OLD_STYLE.get(found) ?? found)
}

/** A text for comparing names in running text: tone marks, dashes and spaces in one style, same length as NFC. */
export function comparable(text: string): string {
  return modernTones(nfc(text))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\S ]/g, ' ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
