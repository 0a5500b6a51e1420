import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sortProblems } from '../../../src/domain/problems.ts'
import {
  collapse,
  comparable,
  compareVietnamese,
  fold,
  isNfc,
  modernTones,
  nfc,
  oldToneSyllable,
  slug,
} from '../../../src/domain/text.ts'

const letters = [
  ...'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ',
]
const vietnamese = fc
  .array(
    fc.constantFrom(
      ...letters,
      ...letters.map((letter) => letter.toUpperCase()),
      ...' -–.,0123456789',
    ),
    { maxLength: 30 },
  )
  .map((list) => list.join(''))
const anyText = fc.oneof(vietnamese, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

test.each([
  ['Đảng ủy xã', 'dang uy xa'],
  ['ĐƯỜNG SỮA', 'duong sua'],
  ['Đảng ủy'.normalize('NFD'), 'dang uy'],
  ['Quốc lộ 4B – 399,5', 'quoc lo 4b – 399,5'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['4.4', '4-4'],
  ['Đất đai, môi trường', 'dat-dai-moi-truong'],
  ['  –Ủy ban– ', 'uy-ban'],
  ['…', ''],
])('the slug of %s is %s', (text, expected) => {
  expect(slug(text)).toBe(expected)
})

describe('tone marks', () => {
  test.each([
    [
      'uỷ ban, hoà bình, khoẻ, thuỷ lợi, thuý, tuỳ, hoạ, loè, xoã',
      'ủy ban, hòa bình, khỏe, thủy lợi, thúy, tùy, họa, lòe, xõa',
    ],
    ['UỶ BAN HOÀ BÌNH, Uỷ, Oà', 'ỦY BAN HÒA BÌNH, Ủy, Òa'],
    ['quý, quỷ, quỳ, quỹ, quỵ, Quý, QUÝ', 'quý, quỷ, quỳ, quỹ, quỵ, Quý, QUÝ'],
    [
      'hoàn toàn, khoảng, thuyền, khuỷu, huýt, ngoại',
      'hoàn toàn, khoảng, thuyền, khuỷu, huýt, ngoại',
    ],
    ['thủy, hòa, khỏe', 'thủy, hòa, khỏe'],
  ])('%s', (old, modern) => {
    expect(modernTones(old)).toBe(modern)
  })

  test('a syllable goes back to the old style and comes again', () => {
    for (const syllable of ['ủy', 'thủy', 'hòa', 'khỏe', 'họa', 'Ủy', 'HÒA']) {
      const old = oldToneSyllable(syllable)
      expect(old).not.toBe(syllable)
      expect(modernTones(old)).toBe(syllable)
    }
  })
})

test('a text to compare has one style of tones, dashes and spaces', () => {
  expect(comparable('Uỷ ban – Kinh\u00a0tế ‑ Ngân\tsách')).toBe('Ủy ban - Kinh tế - Ngân sách')
  expect(comparable('Ủy ban'.normalize('NFD'))).toBe('Ủy ban')
})

describe('for any text', () => {
  const idempotent = { fold, slug, modernTones, comparable, collapse, nfc }
  test.each(Object.entries(idempotent))('%s changes nothing the second time', (_name, change) => {
    fc.assert(
      fc.property(anyText, (text) => change(change(text)) === change(text)),
      { numRuns: 1000, seed: 6 },
    )
  })

  test('places hold: comparable keeps the length of NFC', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(comparable(nfc(text))).toHaveLength(nfc(text).length)
        expect(modernTones(nfc(text))).toHaveLength(nfc(text).length)
      }),
      { numRuns: 1000, seed: 7 },
    )
  })

  test('folding keeps the length of Vietnamese, and does not ask for the form', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text)).toHaveLength(nfc(text).length)
        expect(fold(text.normalize('NFD'))).toBe(fold(text))
        expect(isNfc(nfc(text.normalize('NFD')))).toBe(true)
        expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      }),
      { numRuns: 500, seed: 8 },
    )
  })

  test('the order of the alphabet is an order', () => {
    fc.assert(
      fc.property(vietnamese, vietnamese, vietnamese, (a, b, c) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(-Math.sign(compareVietnamese(b, a)) + 0)
        expect(compareVietnamese(a, a)).toBe(0)
        if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0) {
          expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0)
        }
      }),
      { numRuns: 500, seed: 9 },
    )
  })
})

test.each([
  [['a', 'ă', 'â', 'b', 'c', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'y']],
  [['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'man']],
  [
    [
      'Ban Thường vụ',
      'Ban Xây dựng Đảng',
      'Công an xã',
      'Dân vận',
      'Đất đai',
      'Giáo dục',
      'Ủy ban',
    ],
  ],
  [['Đại hội', 'Đảng', 'Đất']],
  [['mục 1', 'mục 2', 'Mục a']],
])('%j is in the order of a Vietnamese dictionary', (list) => {
  expect([...list].reverse().sort(compareVietnamese)).toEqual(list)
  expect(
    list
      .map((word) => word.normalize('NFD'))
      .reverse()
      .sort(compareVietnamese)
      .map(nfc),
  ).toEqual(list)
})

test('problems stand by file, place and code', () => {
  const at = (file: string, line: number, column: number, code: string) =>
    ({ file, line, column, code, severity: 'error', message: '', hint: '' }) as const
  const sorted = [
    at('a.mdx', 2, 1, 'x'),
    at('a.mdx', 2, 9, 'x'),
    at('a.mdx', 2, 10, 'a'),
    at('a.mdx', 2, 10, 'b'),
    at('a.mdx', 10, 1, 'a'),
    at('b.mdx', 1, 1, 'a'),
  ]
  expect(sortProblems([...sorted].reverse())).toEqual(sorted)
})
