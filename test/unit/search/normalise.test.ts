import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nfc } from '../../../src/domain/text.ts'
import { displayText, EVERY_RECORD, indexText, restoreText } from '../../../src/search/normalise.ts'
import { wordsOf } from '../../../src/search/words.ts'

/** Texts of the characters that the rules are about, in every order. */
const nasty = fc
  .array(
    fc.constantFrom(
      ...['kinh', 'tế', ' – ', ' - ', '–', '2026', '05', '/', '03', ' ', '\n', '\t', '"', '“', '”'],
      ...[
        'đ',
        'Đ',
        'ď',
        'Ď',
        'ʔ',
        'd',
        'hoà',
        'uỷ',
        'UỶ',
        'Uỷ',
        'kĩ',
        'LÍ',
        'Quí',
        'ti',
        'quỷ',
        'thuý',
      ],
      ...['\u2060', '\u2061', '\u2062', '\u2063', '\u2064', '\u0335', '\u0301', '\u200b', '\ud800'],
      ...['____', '<b>', '&amp;', '0', ',', '.', '(', ')', '399,05', 'QL4B', '😀', '\u00a0', '\0'],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))
const anyText = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 80 }), fc.string())
const exacts = (text: string): string[] => wordsOf(text).map(({ exact }) => exact)
const bares = (text: string): string[] => wordsOf(text).map(({ bare }) => bare)

describe('the text of the index', () => {
  test('gives the text of the paper back exactly, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(restoreText(indexText(text))).toBe(displayText(text))
        expect(restoreText(indexText(text) + EVERY_RECORD.ending)).toBe(displayText(text))
      }),
      { numRuns: 3000 },
    )
  })

  test('is the same for a text that was already made fit to show', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(displayText(displayText(text))).toBe(displayText(text))
        expect(indexText(displayText(text))).toBe(indexText(text))
        expect(indexText(restoreText(indexText(text)))).toBe(indexText(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('stays within a bound, and has no space but the one between two words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const indexed = indexText(text)
        expect(indexed.length).toBeLessThanOrEqual(8 * displayText(text).length)
        expect(indexed).not.toMatch(/[^\S ]|^ | $| {2}/)
      }),
      { numRuns: 1000 },
    )
  })

  test('leaves plain text as it is', () => {
    expect(indexText('Tập trung chỉ đạo (GPMB), 50% kế hoạch')).toBe(
      'Tậpʔ trungʔ chỉʔ ďạoʔ (GPMBʔ), 50ʔ% kếʔ hoạchʔ',
    )
  })

  test('does not lose a character of a text that is fit to show', () => {
    const text = 'kinh tế – xã hội, Uỷ ban; Số 07-KL/ĐU\n- quí I, kĩ thuật 05/03/2026 “ba không”'
    expect(restoreText(indexText(text))).toBe(text)
  })

  test('holds the words and nothing else between spaces', () => {
    const visible = (text: string): string[] =>
      indexText(text)
        .replace(/[\u2060-\u2064\u0294]/g, '')
        .split(' ')
    expect(visible('kinh tế – xã hội')).toEqual(['kinh', 'tế–', 'xã', 'hội'])
    expect(visible('Số 12-KL/ĐU.\n- Mục')).toEqual(['Số', '12-', 'KL/', 'ĎU.-', 'Mục'])
    expect(visible('ngày 05/03/2026')).toEqual(['ngày', '5/', '3/', '2026'])
    expect(visible('- Mục')).toEqual(['-Mục'])
    expect(visible('QL4B')).toEqual(['QL', '4', 'B'])
  })
})

describe('words', () => {
  test('are the same in every way of writing them', () => {
    const same = (a: string, b: string): void => {
      expect(exacts(a), `${a} = ${b}`).toEqual(exacts(b))
    }
    same('văn hoá', 'văn hóa')
    same('UỶ BAN', 'ủy ban')
    same('kĩ thuật, lí do, quí I', 'kỹ thuật lý do quý I')
    same('kinh tế – xã hội', 'kinh tế - xã hội')
    same('kinh tế—xã hội', 'kinh tế xã hội')
    same('2026 – 2031', '2026-2031')
    same('05/03/2026', '5/3/2026')
    same('399,5', '399.5')
    same('QL4B', 'QL 4B')
    same('trật tự, an toàn xã hội', 'trật tự an toàn xã hội')
    same('giải phóng mặt bằng'.normalize('NFD'), 'giải phóng mặt bằng')
  })

  test('differ where the text differs', () => {
    expect(exacts('đội')).not.toEqual(exacts('đổi'))
    expect(exacts('1,05')).not.toEqual(exacts('1,5'))
    expect(exacts('quỷ')).toEqual(['quỷ'])
    expect(exacts('thi')).toEqual(['thi'])
  })

  test('without accents are one with those that have them, đ as d', () => {
    expect(bares('Đường Na Dương')).toEqual(['duong', 'na', 'duong'])
    expect(bares('lí luận')).toEqual(bares('ly luan'))
    expect(bares('quí')).toEqual(bares('qui'))
  })

  test('have their places in the text', () => {
    const text = 'Số 07-KL/ĐU, uỷ ban'
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Số',
      '07',
      'KL',
      'ĐU',
      'uỷ',
      'ban',
    ])
  })

  test('are the same after another pass', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // A zero behind a decimal comma is one only there.
        const once = exacts(text).filter((word) => !/^0\d$/.test(word))
        expect(exacts(nfc(once.join(' ')))).toEqual(once)
      }),
    )
  })
})
