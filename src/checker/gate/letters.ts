import { decomposed, fold, nfc } from '../../domain/text.ts'

/*
 * The letters that a person sees in a text, whatever characters stand for them. Nothing of this is shown or kept:
 * the gate compares with it.
 */

/** Letters of other scripts that print like Latin ones, and what they print like, place by place. */
const LOOK_ALIKES: readonly [letters: string, latin: string][] = [
  // Cyrillic
  ['АВЕКМНОРСТУХІЈЅҮԚԜ', 'ABEKMHOPCTYXIJSYQW'],
  ['аекмортсухіјѕһӏԁ', 'aekmoptcyxijshld'],
  // Greek
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['αικνορτυχ', 'aikvoptux'],
  // Small capitals
  ['ᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠʏ', 'ABCDEGHIJKLMNOPRSTUVY'],
  // Cherokee and Lisu
  ['ᎪᎷᎢꓮꓟꓔꓳꓲꓬꓰ', 'AMTAMTOIYE'],
  // Other letters with a stroke that are typed for the Vietnamese one
  ['ÐƉðɖ', 'ĐĐđđ'],
]
const LATIN = new Map(
  LOOK_ALIKES.flatMap(([letters, latin]) => {
    const to = [...latin]
    return [...letters].map((letter, place) => [letter, to[place] ?? letter] as const)
  }),
)
const LOOK_ALIKE = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'gu')

/** Boxed letters that Unicode does not count as forms of a letter; each row is an alphabet. */
const BOXED = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u{1F1E6}-\u{1F1FF}]/gu
const ALPHABETS = [0x1f1e6, 0x1f170, 0x1f150]

/** What prints nothing: soft hyphens, joiners, marks of direction, fillers, control characters. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?![\t\n])\p{Cc}/gu
/** Marks that stand on no Vietnamese letter: strokes, frames, dots. */
const FOREIGN_MARK = /(?![\u0300-\u0303\u0306\u0309\u031b\u0323])\p{M}/gu

/** Characters that are what they look like: with nothing else in it, a text is readable as it stands. */
const PLAIN = /[\t\n -~À-ÏÑ-ïñ-ýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’“”…«»]/
/** The same as a table by code unit: the gate asks several times of every character, and this is the fastest way. */
const PLAIN_UNITS = Uint8Array.from({ length: 0x2040 }, (_, unit) =>
  Number(PLAIN.test(String.fromCharCode(unit))),
)

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (PLAIN_UNITS[text.charCodeAt(at)] !== 1) return false
  }
  return true
}

/** A text as it is seen, in NFC: without what prints nothing, look-alikes as the letters they look like. */
export function readable(text: string): string {
  if (isPlain(text)) return text
  const seen = decomposed(text.replace(UNSEEN, ''))
    .replace(FOREIGN_MARK, '')
    .replace(BOXED, latinOfBoxed)
    .replace(LOOK_ALIKE, (letter) => LATIN.get(letter) ?? letter)
  return nfc(seen)
}

function latinOfBoxed(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const start = ALPHABETS.find((first) => code >= first) ?? code
  return String.fromCharCode('A'.charCodeAt(0) + code - start)
}

/** Forms of the vowel of "MẬT", whole or with marks that were lost on the way. */
const VOWEL_OF_SECRET = 'AÂẠẬ'

/**
 * The letters of a text without spaces, digits and punctuation, in upper case without accents. An A whose accents
 * tell another word than "MẬT" (MẶT, MÁT, MẤT) becomes "a". A letter that was lost ("M?T") stays as "?".
 */
export function letterRun(text: string): string {
  const seen = readable(text)
  const printed = SOME_LOST.test(seen) ? seen.replace(LOST, '?').replace(STRAY, '') : seen
  let run = ''
  for (let at = 0; at < printed.length; at++) {
    const code = printed.codePointAt(at) ?? 0
    if (code > 0xffff) at++
    run += LETTERS[code] ?? plainLetter(code)
  }
  return run
}

const SOME_LOST = /[?\uFFFD]/
const LOST = /(?<=\p{L})[?\uFFFD](?=\p{L})/gu
const STRAY = /(?<!\p{L})\?|\?(?!\p{L})/gu
/** The letters of plain characters, by code; those of others are found out each time. */
const LETTERS = Array.from(PLAIN_UNITS, (plain, code) =>
  plain === 1 ? plainLetter(code) : undefined,
)

function plainLetter(code: number): string {
  const character = String.fromCodePoint(code)
  if (character === '?') return character
  const capital = character.toUpperCase()
  const letter = /^\p{L}/u.test(capital) ? fold(capital).toUpperCase() : ''
  return letter === 'A' && !VOWEL_OF_SECRET.includes(capital) ? 'a' : letter
}
