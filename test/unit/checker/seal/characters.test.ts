import { describe, expect, test } from 'vitest'
import { lookAlikes, shownWord } from '../../../../src/checker/seal/characters.ts'

const told = (removed: string, added: string): string[] =>
  lookAlikes(removed.split(' ').filter(Boolean), added.split(' ').filter(Boolean))

describe('lookAlikes', () => {
  test.each([
    ['a dash', '–', '-', ['“–” (U+2013) thành “-” (U+002D)']],
    ['a dash in a word', '2026–2031', '2026-2031', ['“–” (U+2013) thành “-” (U+002D)']],
    ['an accent', 'mặt', 'mắt', ['“ặ” (U+1EB7) thành “ắ” (U+1EAF)']],
    ['đ', 'đường', 'dường', ['“đ” (U+0111) thành “d” (U+0064)']],
    ['Icelandic Ð', 'Điệp', 'Ðiệp', ['“Đ” (U+0110) thành “Ð” (U+00D0)']],
    [
      'the place of a tone mark',
      'ủy',
      'uỷ',
      ['“ủ” (U+1EE7) thành “u” (U+0075)', '“y” (U+0079) thành “ỷ” (U+1EF7)'],
    ],
    ['a letter of another alphabet', 'ban', 'bаn', ['“a” (U+0061) thành “а” (U+0430)']],
    ['quotation marks', '“Dân', '"Dân', ['““” (U+201C) thành “"” (U+0022)']],
    ['a space that is missing', 'các cấp', 'cáccấp', ['mất dấu cách (U+0020)']],
    ['a space too many', 'cáccấp', 'các cấp', ['thêm dấu cách (U+0020)']],
    ['a zero-width space', 'Nhân', 'Nhân\u200b', ['thêm ký tự không nhìn thấy (U+200B)']],
    ['a soft hyphen that went', 'Nhân\u00add', 'Nhând', ['mất ký tự không nhìn thấy (U+00AD)']],
    ['a full stop that is missing', 'xã.', 'xã', ['mất “.” (U+002E)']],
    ['a mark alone', 'x\u0323', 'x', ['mất “◌\u0323” (U+0323)']],
    [
      'spaces around a dash',
      'tế-xã',
      'tế - xã',
      ['“-” (U+002D) thành dấu cách (U+0020) “-” (U+002D) dấu cách (U+0020)'],
    ],
    ['several words', 'thuỷ lợi hoà bình', 'thủy lợi hòa bình', 4],
  ])('tells of %s', (_, removed, added, expected) => {
    const found = told(removed, added)
    expect(typeof expected === 'number' ? found.length : found).toEqual(expected)
  })

  test.each([
    ['another word', 'trong', 'trước'],
    ['another word with the same vowel', 'giao', 'khác'],
    ['another figure', '25', '24'],
    ['a capital', 'đảng', 'Đảng'],
    ['a word that went', 'không', ''],
    ['words of other length', 'báo cáo', 'tổng hợp kết quả'],
  ])('is silent on %s: anybody sees it', (_, removed, added) => {
    expect(told(removed, added)).toEqual([])
  })

  test('is not made to work by words of megabytes', () => {
    expect(told('x'.repeat(3_000_000), `${'x'.repeat(2_999_999)}y`)).toEqual([])
  })
})

test('what a terminal would obey or hide is shown by its number', () => {
  expect(shownWord('a\u001b[31mb\u202ec\u200b')).toBe('a‹U+001B›[31mb‹U+202E›c‹U+200B›')
})
