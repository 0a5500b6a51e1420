import { decodeTcvn3, decodeVni } from '../../../format/legacy-encodings.ts'
import { readSymbols, symbolFontOf } from './symbols.ts'

/** How letters of a font are to be read; nothing for fonts of Unicode. */
export type FontReading =
  'tcvn3' | 'tcvn3-capitals' | 'vni' | 'symbol' | 'wingdings' | 'wingdings-2' | 'wingdings-3'

/** How a font is to be read, by its name. In TCVN3 a name ending in H is a font of capitals. */
export function fontReading(font: string | undefined): FontReading | undefined {
  if (font === undefined) return undefined
  const name = font.trim()
  if (/^\.vn/i.test(name)) return /h$/i.test(name) ? 'tcvn3-capitals' : 'tcvn3'
  if (/^vni[- ]/i.test(name)) return 'vni'
  return symbolFontOf(name)
}

/** Whether a reading is of a font from before Unicode. */
export function isOldFont(reading: FontReading | undefined): boolean {
  return reading === 'vni' || reading === 'tcvn3' || reading === 'tcvn3-capitals'
}

/** Letters that no old font has: where they stand, the text is Unicode whatever its font is called. */
export const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/

/** Text that both could be: of Unicode, and of an old font. */
export const EITHER = /^[\u0000-\u007f\u00a0\u2010-\u2026ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý]*$/

/** A text as its font prints it. */
export function readByFont(text: string, reading: FontReading | undefined): string {
  switch (reading) {
    case undefined:
      return text
    case 'tcvn3':
      return decodeTcvn3(plainCodes(text))
    case 'tcvn3-capitals':
      return decodeTcvn3(plainCodes(text), { capitals: true })
    case 'vni':
      return decodeVni(plainCodes(text))
    default:
      return readSymbols(text, reading)
  }
}

/** Fonts of symbols keep their letters in a private area of Unicode, F000 above their codes. */
function plainCodes(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0xf000),
  )
}
