import { nfc } from '../domain/text.ts'

/*
 * Vietnamese text from before Unicode, as old files give it: bytes of an old font, shown as Western letters
 * (Windows-1252). The tables are those of TCVN 5712:1993 (VN3, fonts .VnTime …) and of VNI for Windows.
 */

/** Letters of TCVN3 from byte A1 on; a dot where it has none. U+00AD, elsewhere a soft hyphen, is ư. */
const TCVN3 =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ'
const TCVN3_START = 0xa1

/**
 * Text of a TCVN3 font in Unicode (NFC): "§¶ng ñy" → "Đảng ủy". `capitals` for fonts whose names end in H
 * (.VnTimeH): there the codes of small letters print capitals, and no others have a tone.
 */
export function decodeTcvn3(text: string, { capitals = false } = {}): string {
  const read = text.replace(/[\u00a1-\u00fe]/g, (character) => {
    const letter = TCVN3.charAt(character.charCodeAt(0) - TCVN3_START)
    return letter === '.' ? character : letter
  })
  return capitals ? read.toUpperCase() : read
}

/** Letters of VNI that are one character. */
const VNI_LETTERS = new Map(
  Object.entries({ æ: 'ỉ', ó: 'ĩ', ò: 'ị', ô: 'ơ', ö: 'ư', î: 'ỵ', ñ: 'đ' }),
)
/** What a character after a vowel puts on it, as combining marks: a tone; a circumflex, breve, and a tone. */
const VNI_TONES = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' }
const VNI_CIRCUMFLEX = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
}
const VNI_BREVE = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const VNI_MARKS = new Map(Object.entries({ ...VNI_TONES, ...VNI_CIRCUMFLEX, ...VNI_BREVE }))
const VNI = new RegExp(
  [
    `([aeouyôö])([${Object.keys(VNI_TONES).join('')}])`,
    `([aeo])([${Object.keys(VNI_CIRCUMFLEX).join('')}])`,
    `(a)([${Object.keys(VNI_BREVE).join('')}])`,
    `[${[...VNI_LETTERS.keys()].join('')}]`,
  ].join('|'),
  'gi',
)

/** Text of a VNI font in Unicode (NFC): "ÑAÛNG UÛY" → "ĐẢNG ỦY". The letter's case counts, not its mark's. */
export function decodeVni(text: string): string {
  const read = text.replace(VNI, (found: string) => {
    const [letter = '', mark = ''] = found
    return vniLetter(letter) + (VNI_MARKS.get(mark.toLowerCase()) ?? '')
  })
  return nfc(read)
}

function vniLetter(letter: string): string {
  const small = letter.toLowerCase()
  const read = VNI_LETTERS.get(small) ?? small
  return letter === small ? read : read.toUpperCase()
}

/** Windows-1252: the characters of bytes 80 to 9F; those that it lacks stand as they are. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
/** Western characters of the bytes of one letter in UTF-8. */
const UTF8_LETTER = new RegExp(
  `[\\u00c3-\\u00c6\\u00cc][\\u0080-\\u00bf${WESTERN}]|\\u00e1[\\u00ba\\u00bb][\\u0080-\\u00bf${WESTERN}]`,
  'g',
)

/** Text in UTF-8 that was read as Windows-1252: "Äáº£ng á»§y" → "Đảng ủy". Only its Vietnamese letters. */
export function decodeWestern(text: string): string {
  return nfc(
    text.replace(UTF8_LETTER, (found) => {
      const bytes = [...found].map((character) => {
        const place = WESTERN.indexOf(character)
        return place === -1 ? character.charCodeAt(0) : 0x80 + place
      })
      return new TextDecoder().decode(new Uint8Array(bytes))
    }),
  )
}
