import { nfc } from '../../domain/text.ts'

/*
 * Vietnamese text of fonts from before Unicode, as it comes out of old files: the bytes shown as Western letters.
 */

/** Letters of TCVN3 (fonts .VnTime …) from byte A1 on; a dot where the code has none. */
const TCVN3 =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ'
/** Vowels and tones of VNI (fonts VNI-Times …): what a mark after a letter makes of it, as combining marks. */
const VNI_MARKS: Record<string, string> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
/** Letters of VNI that are one character. */
const VNI_LETTERS: Record<string, string> = {
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  ô: 'ơ',
  ö: 'ư',
  î: 'ỵ',
  ñ: 'đ',
}
const VNI = new RegExp(
  `([aeoôöuy])([${Object.keys(VNI_MARKS).join('')}])|[${Object.keys(VNI_LETTERS).join('')}]`,
  'giu',
)
/** Windows-1252: the characters of bytes 80 to 9F. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** Letters that no old font shows: with one of them a text is what it seems. */
const UNICODE = /[ĂăĐđƠơƯưẠ-ỹ]/u

/** Other readings of a text that may come from an old font, or from UTF-8 that was read as Western letters. */
export function legacyReadings(text: string): string[] {
  if (!/[\u00a1-\u00ff]/u.test(text) || UNICODE.test(text)) return []
  return [fromTcvn3(text), fromVni(text), fromUtf8(text)].filter((reading) => reading !== text)
}

function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/gu, (character) => {
    const letter = TCVN3.charAt(character.charCodeAt(0) - 0xa1)
    return letter === '.' ? character : letter
  })
}

function fromVni(text: string): string {
  const read = text.replace(VNI, (found: string, vowel?: string, mark?: string) => {
    if (vowel === undefined || mark === undefined) return inCaseOf(found, VNI_LETTERS)
    return inCaseOf(vowel, VNI_LETTERS) + (VNI_MARKS[mark.toLowerCase()] ?? '')
  })
  return nfc(read)
}

function inCaseOf(letter: string, table: Record<string, string>): string {
  const small = letter.toLowerCase()
  const read = table[small] ?? small
  return letter === small ? read : read.toUpperCase()
}

/** A letter of two bytes or more as it shows: without one, nothing was read wrongly. */
const BYTES = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${WESTERN}]`, 'u')

function fromUtf8(text: string): string {
  if (!BYTES.test(text)) return text
  const bytes = [...text].map((character) => {
    const place = WESTERN.indexOf(character)
    return place < 0 ? (character.codePointAt(0) ?? 0) : 0x80 + place
  })
  if (bytes.some((byte) => byte > 0xff)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes))
  } catch {
    return text
  }
}
