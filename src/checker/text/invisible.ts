import { matches, type Range } from './ranges.ts'

/** What an invisible character is for; each is named to people in its own words. */
export type InvisibleKind = 'zero-width' | 'direction' | 'private' | 'control' | 'other'

/** A character that cannot be seen, or that only one font can show. */
export interface InvisibleCharacter extends Range {
  kind: InvisibleKind
  /** As Unicode names it: U+200B. */
  code: string
}

const KINDS: readonly [kind: InvisibleKind, characters: string][] = [
  // Spaces and joiners without width, byte order marks inside a text.
  ['zero-width', '\\u034f\\u180e\\u200b-\\u200d\\u2060-\\u2064\\ufeff'],
  ['direction', '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'],
  // Bullets of Wingdings and Symbol come as such out of Word.
  ['private', '\\ue000-\\uf8ff\\u{f0000}-\\u{ffffd}\\u{100000}-\\u{10fffd}'],
  ['control', '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f'],
  // Separators of lines, fillers, variants, tags.
  [
    'other',
    '\\u2028\\u2029\\u115f\\u1160\\u3164\\uffa0\\ufe00-\\ufe0f\\ufff9-\\ufffb\\u{e0000}-\\u{e01ef}',
  ],
]
const PATTERNS = KINDS.map(
  ([kind, characters]) => [kind, new RegExp(`[${characters}]`, 'u')] as const,
)
const ANY = new RegExp(`[${KINDS.map(([, characters]) => characters).join('')}]`, 'gu')

/** A sieve: what is not among the characters that papers have, none of which is invisible. */
const UNUSUAL = /[^\t\n\r -~\u00a0-\u034e\u1e00-\u1eff\u2000-\u200a\u2010-\u2027\u202f-\u205f]/

/**
 * Finds characters that nobody sees and that keep words from being found and copied. Spaces of any width,
 * the hard space among them, are spaces and pass; so do tabs. Soft hyphens are not among them.
 */
export function invisibleCharacters(text: string): InvisibleCharacter[] {
  if (!UNUSUAL.test(text)) return []
  return matches(ANY, text).map(({ start, end, text: character }) => {
    const kind = PATTERNS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other'
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return { start, end, kind, code: `U+${hex}` }
  })
}

/** Finds soft hyphens (U+00AD), each run as one. In text of a TCVN3 font they are the letter ư: see there. */
export function softHyphens(text: string): Range[] {
  return matches(/\u00ad+/g, text).map(({ start, end }) => ({ start, end }))
}
