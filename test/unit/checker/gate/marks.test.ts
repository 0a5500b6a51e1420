/** Marks in any disguise are marks; their words in a sentence are not. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GateMark, marksInTitle, marksOf } from '../../../../src/checker/gate/marks.ts'
import { linesOf } from './texts.ts'

const MARKS: [string, GateMark][] = [
  ['MẬT', 'secrecy'],
  ['TỐI MẬT', 'secrecy'],
  ['TUYỆT MẬT', 'secrecy'],
  ['TÀI LIỆU MẬT', 'secrecy'],
  ['XEM XONG TRẢ LẠI', 'circulation'],
  ['TÀI LIỆU THU HỒI', 'circulation'],
  ['KHÔNG PHỔ BIẾN', 'circulation'],
  ['KHÔNG SAO CHỤP', 'circulation'],
  ['LƯU HÀNH NỘI BỘ', 'internal'],
  ['DỰ THẢO', 'draft'],
]
const anyMark = fc.constantFrom(...MARKS)

const CYRILLIC: Record<string, string> = {
  A: 'А',
  M: 'М',
  T: 'Т',
  O: 'О',
  I: 'І',
  H: 'Н',
  P: 'Р',
  X: 'Х',
  B: 'В',
  K: 'К',
}
const BOLD = (letter: string): string =>
  /[A-Z]/.test(letter) ? String.fromCodePoint(0x1d400 + letter.charCodeAt(0) - 65) : letter
const WIDE = (letter: string): string =>
  /[A-Z]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter
const each = (change: (letter: string) => string) => (text: string) =>
  [...text.normalize('NFD')].map(change).join('').normalize('NFC')
const between = (what: string) => (text: string) => [...text.normalize('NFC')].join(what)

/** What people and programs do to a mark without making it less of one. */
const DISGUISES: Record<string, (text: string) => string> = {
  decomposed: (text) => text.normalize('NFD'),
  spaced: between(' '),
  'spaced twice': between('  '),
  dotted: between('.'),
  'with hard spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'with joiners': between('\u200b'),
  'with soft hyphens': between('\u00ad'),
  'with marks of direction': (text) => `\u202d${text}\u202c\u200e`,
  cyrillic: each((letter) => CYRILLIC[letter] ?? letter),
  mathematical: each(BOLD),
  'full width': each(WIDE),
  'struck through': (text) => [...text].map((letter) => `${letter}\u0336`).join(''),
  'small letters': (text) => text.toLowerCase(),
  'title case': (text) => text.charAt(0) + text.slice(1).toLowerCase(),
}
const anyDisguise = fc.constantFrom(...Object.keys(DISGUISES))
const anyFrame = fc.constantFrom(
  ...[
    '[%]',
    '(%)',
    '«%»',
    '“%”',
    '* % *',
    '*** % ***',
    '| % |',
    '_%_',
    '===%===',
    '- % -',
    '% – KHẨN',
    '%.',
    '  %  ',
    '→ % ←',
    '%      Bản số 03',
    'Số 12-KL/ĐU\t%',
  ],
)

test('a disguised and framed mark is the same mark, in the head and in the body', () => {
  fc.assert(
    fc.property(
      anyMark,
      anyDisguise,
      anyFrame,
      fc.constantFrom('masthead' as const, 'body' as const, 'signature' as const),
      ([text, mark], disguise, frame, where) => {
        const disguised = DISGUISES[disguise]?.(text) ?? text
        const lines = linesOf(
          where,
          'KẾT LUẬN',
          frame.replace('%', () => disguised),
          'Nội dung.',
        )
        expect(marksOf(lines).map((found) => [found.line, found.mark])).toContainEqual([1, mark])
      },
    ),
    { numRuns: 3000, seed: 3 },
  )
})

test('a mark whose letters stand one below another begins at the first', () => {
  for (const [text, mark] of MARKS.slice(0, 3)) {
    const lines = linesOf('masthead', 'KẾT LUẬN', ...text.replace(' ', ''), 'của Ban Thường vụ')
    expect(marksOf(lines)).toEqual([{ line: 1, mark }])
  }
})

const WORDS = [
  'thực hiện',
  'công tác',
  'nghiêm túc',
  'trên địa bàn',
  'của các thôn',
  'quy định',
  'bảo vệ',
  'Phòng Kinh tế',
  'cần được',
  'năm 2026',
]
const anyWords = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })

test('the words of a mark in a sentence are no mark', () => {
  fc.assert(
    fc.property(anyMark, anyWords, anyWords, ([text], before, after) => {
      const sentence = `${before.join(' ')} ${text.toLowerCase()} ${after.join(' ')}.`
      const printed = sentence.charAt(0).toUpperCase() + sentence.slice(1)
      expect(marksOf(linesOf('body', printed, printed.toUpperCase()))).toEqual([])
    }),
    { numRuns: 2000, seed: 4 },
  )
})

test('no text makes it stumble, and every mark has its line', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 6 }), (texts) => {
      const lines = linesOf('body', ...texts)
      for (const { line } of marksOf(lines)) expect(lines[line]).toBeDefined()
    }),
    { numRuns: 2000, seed: 5 },
  )
})

test('a very long line is read to its end', () => {
  const long = `${'TÀI LIỆU MẬT '.repeat(50_000)}x`
  expect(marksOf(linesOf('body', long, long.replaceAll(' ', '  ')))).toBeDefined()
  expect(marksOf(linesOf('masthead', 'M '.repeat(50_000)))).toEqual([])
})

describe('the name of a file or a title', () => {
  test.each([
    ['ket-luan-mat.pdf', ['secrecy']],
    ['KL 12 (MẬT).docx', ['secrecy']],
    ['12-KL-ĐU_MẬT.docx', ['secrecy']],
    ['12-KL-DU-TOI-MAT.pdf', ['secrecy']],
    ['tai-lieu-thu-hoi.pdf', ['circulation']],
    ['Kết luận kỳ họp 10 - lưu hành nội bộ.docx', ['internal']],
    ['KL kỳ họp_dự thảo lần 3.doc', ['draft']],
    ['Kết luận của Ban Thường vụ (dự thảo)', ['draft']],
    ['mat-tran-to-quoc.pdf', []],
    ['co-mat.xlsx', []],
    ['mat-do-dan-so.xlsx', []],
    ['bao-ve-bi-mat-nha-nuoc.pdf', []],
    ['Kết luận về công tác bảo vệ bí mật nhà nước', []],
    ['du-thao-nghi-quyet-dat-dai.docx', []],
    ['ban-quet.pdf', []],
    ['', []],
  ])('%s', (title, marks) => {
    expect(marksInTitle(title)).toEqual(marks)
  })
})
