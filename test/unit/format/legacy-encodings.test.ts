/** Text of old fonts: the tables read back what a font of that time would have written. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeTcvn3, decodeVni, decodeWestern } from '../../../src/format/legacy-encodings.ts'

const vowels = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ'
const small = [...`${vowels}đbcghklmnpqrstvx`]
const all = [...small, ...small.map((letter) => letter.toUpperCase())]
const textOf = (letters: readonly string[]) =>
  fc
    .array(fc.constantFrom(...letters, ' ', '1', '-', ',', '.'), { maxLength: 40 })
    .map((list) => list.join(''))

/** The bytes of TCVN 5712 (VN3), as the standard lists them. */
const TCVN3_BYTES: Record<string, number> = {
  ...{ Ă: 0xa1, Â: 0xa2, Ê: 0xa3, Ô: 0xa4, Ơ: 0xa5, Ư: 0xa6, Đ: 0xa7 },
  ...{ ă: 0xa8, â: 0xa9, ê: 0xaa, ô: 0xab, ơ: 0xac, ư: 0xad, đ: 0xae },
  ...{ à: 0xb5, ả: 0xb6, ã: 0xb7, á: 0xb8, ạ: 0xb9, ằ: 0xbb, ẳ: 0xbc, ẵ: 0xbd, ắ: 0xbe, ặ: 0xc6 },
  ...{ ầ: 0xc7, ẩ: 0xc8, ẫ: 0xc9, ấ: 0xca, ậ: 0xcb, è: 0xcc, ẻ: 0xce, ẽ: 0xcf, é: 0xd0, ẹ: 0xd1 },
  ...{ ề: 0xd2, ể: 0xd3, ễ: 0xd4, ế: 0xd5, ệ: 0xd6, ì: 0xd7, ỉ: 0xd8, ĩ: 0xdc, í: 0xdd, ị: 0xde },
  ...{ ò: 0xdf, ỏ: 0xe1, õ: 0xe2, ó: 0xe3, ọ: 0xe4, ồ: 0xe5, ổ: 0xe6, ỗ: 0xe7, ố: 0xe8, ộ: 0xe9 },
  ...{ ờ: 0xea, ở: 0xeb, ỡ: 0xec, ớ: 0xed, ợ: 0xee, ù: 0xef, ủ: 0xf1, ũ: 0xf2, ú: 0xf3, ụ: 0xf4 },
  ...{ ừ: 0xf5, ử: 0xf6, ữ: 0xf7, ứ: 0xf8, ự: 0xf9, ỳ: 0xfa, ỷ: 0xfb, ỹ: 0xfc, ý: 0xfd, ỵ: 0xfe },
}
const toTcvn3 = (text: string) =>
  [...text]
    .map((letter) => String.fromCharCode(TCVN3_BYTES[letter] ?? letter.charCodeAt(0)))
    .join('')

/** How VNI writes each letter: as users of its fonts know it. */
const VNI_ROWS: Record<string, string> = {
  aàảãáạ: 'a aø aû aõ aù aï',
  ăằẳẵắặ: 'aê aè aú aü aé aë',
  âầẩẫấậ: 'aâ aà aå aã aá aä',
  eèẻẽéẹ: 'e eø eû eõ eù eï',
  êềểễếệ: 'eâ eà eå eã eá eä',
  iìỉĩíị: 'i ì æ ó í ò',
  oòỏõóọ: 'o oø oû oõ où oï',
  ôồổỗốộ: 'oâ oà oå oã oá oä',
  ơờởỡớợ: 'ô ôø ôû ôõ ôù ôï',
  uùủũúụ: 'u uø uû uõ uù uï',
  ưừửữứự: 'ö öø öû öõ öù öï',
  yỳỷỹýỵ: 'y yø yû yõ yù î',
  đ: 'ñ',
}
const VNI_FORMS = new Map(
  Object.entries(VNI_ROWS).flatMap(([letters, forms]) => {
    const list = forms.split(' ')
    return [...letters].flatMap((letter, place): [string, string][] => {
      const form = list[place] ?? ''
      return [
        [letter, form],
        [letter.toUpperCase(), form.toUpperCase()],
      ]
    })
  }),
)
const toVni = (text: string) => [...text].map((letter) => VNI_FORMS.get(letter) ?? letter).join('')

const WESTERN = new TextDecoder('windows-1252')
const toWestern = (text: string) => WESTERN.decode(new TextEncoder().encode(text))

describe('TCVN3', () => {
  test.each([
    ['§¶ng ñy', 'Đảng ủy'],
    ['Th«ng b¸o', 'Thông báo'],
    ['Ban Th\u00adêng vô', 'Ban Thường vụ'],
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['Quèc lé 4B, ngµy 23/3/2026', 'Quốc lộ 4B, ngày 23/3/2026'],
  ])('%s', (legacy, text) => {
    expect(decodeTcvn3(legacy)).toBe(text)
  })

  test('a font of capitals', () => {
    expect(decodeTcvn3('®¶ng uû x·', { capitals: true })).toBe('ĐẢNG UỶ XÃ')
  })

  test('what was written is read back; capitals with a tone it does not have', () => {
    expect(new Set(Object.values(TCVN3_BYTES)).size).toBe(74)
    const letters = [...small, ...'ĂÂÊÔƠƯĐABCDEGHIKLMNOPQRSTUVXY']
    fc.assert(fc.property(textOf(letters), (text) => decodeTcvn3(toTcvn3(text)) === text))
  })
})

describe('VNI', () => {
  test.each([
    ['ÑAÛNG UÛY', 'ĐẢNG ỦY'],
    ['Thoâng baùo', 'Thông báo'],
    ['BAN THÖÔØNG VUÏ', 'BAN THƯỜNG VỤ'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['kyõ thuaät, kyø hoïp, tyû leä', 'kỹ thuật, kỳ họp, tỷ lệ'],
    ['ÑAûNG', 'ĐẢNG'],
  ])('%s', (legacy, text) => {
    expect(decodeVni(legacy)).toBe(text)
  })

  test('what was written is read back', () => {
    fc.assert(fc.property(textOf(all), (text) => decodeVni(toVni(text)) === text))
  })
})

describe('UTF-8 read as Western letters', () => {
  test.each([
    ['Äáº£ng á»§y'.replace('Ä', 'Ä\u0090'), 'Đảng ủy'],
    ['Káº¿t luáº\u00adn', 'Kết luận'],
    ['Nháº­n', 'Nhận'],
  ])('%s', (legacy, text) => {
    expect(decodeWestern(legacy)).toBe(text)
  })

  test('what was written is read back', () => {
    fc.assert(fc.property(textOf(all), (text) => decodeWestern(toWestern(text)) === text))
  })
})

test('no text makes them throw, and English stays what it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const decode of [decodeTcvn3, decodeVni, decodeWestern]) decode(text)
    }),
  )
  for (const decode of [decodeTcvn3, decodeVni, decodeWestern]) {
    expect(decode('Plain text, 12-KL (a) "b".')).toBe('Plain text, 12-KL (a) "b".')
  }
})
