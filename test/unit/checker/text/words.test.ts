/** Words of the real paper and of the synthetic one: nothing of them is found; what is damaged is. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citizensInComplaints } from '../../../../src/checker/text/complaints.ts'
import { mixedUnicodeIn } from '../../../../src/checker/text/composition.ts'
import { gluedWordsIn } from '../../../../src/checker/text/glued.ts'
import { invisibleCharacters, softHyphens } from '../../../../src/checker/text/invisible.ts'
import { legacyText } from '../../../../src/checker/text/legacy.ts'
import { lookAlikes } from '../../../../src/checker/text/look-alikes.ts'
import { ONE_WORD } from '../../../../src/checker/text/one-word.ts'
import { privateNumbers } from '../../../../src/checker/text/private-numbers.ts'
import type { Range } from '../../../../src/checker/text/ranges.ts'
import { missingSpaces } from '../../../../src/checker/text/spacing.ts'
import { isSigned, isSyllable } from '../../../../src/checker/text/syllable.ts'
import { root } from '../../../support/paths.ts'

const FINDERS: Record<string, (text: string) => readonly Range[]> = {
  gluedWordsIn,
  missingSpaces,
  mixedUnicodeIn,
  lookAlikes,
  legacyText,
  softHyphens,
  invisibleCharacters,
  privateNumbers,
  citizensInComplaints,
}
const finders = Object.entries(FINDERS)

const seed = readFileSync(path.join(root, 'test/fixtures/seed/ket-luan-ky-hop-10.txt'), 'utf8')
const lines = seed.normalize('NFC').split('\n')
const tokens = [...seed.normalize('NFC').matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => word)
const words = [...new Set(tokens)].filter((word) => isSyllable(word))
const signed = words.filter((word) => isSigned(word) && /\p{Ll}$/u.test(word))

test.each(finders)('%s finds nothing in the real paper', (_name, find) => {
  expect(lines.filter((line) => find(line).length > 0)).toEqual([])
})

test('almost every word of the real paper is one syllable; the others are abbreviations', () => {
  const others = [...new Set(tokens)].filter((word) => !isSyllable(word))
  expect(others.filter((word) => !/^[\p{Lu}]+$/u.test(word))).toEqual([])
})

describe('any text', () => {
  const damaged = fc.string({
    unit: fc.constantFrom(
      ...'aàạăâđeêioôơuưyỹ ĐẢNGUỶbcghknt0129.,;:()-/+\n'.split(''),
      ...[
        '\u0301',
        '\u0302',
        '\u00ad',
        '\u200b',
        '\u00a0',
        '\ufeff',
        '\ud83d',
        '\udc00',
        '§',
        '¶',
        'ñ',
        'û',
        'Ð',
        'х',
      ],
      ...[' của ', ' đơn ', ' ông ', 'Nguyễn Văn ', 'STK ', 'CCCD ', '+84 ', '091', 'tài khoản '],
    ),
    maxLength: 120,
  })
  const anyText = fc.oneof(damaged, fc.string({ unit: 'binary', maxLength: 200 }))

  test.each(finders)('%s: ranges stand in the text, in order, none over another', (_name, find) => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { start, end } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
      { numRuns: 300 },
    )
  })

  test.each(finders)('%s goes through a megabyte of the worst of it', (_name, find) => {
    const hostile = [
      'a'.repeat(1_000_000),
      '0912.345.678 '.repeat(80_000),
      'tài khoản '.repeat(100_000),
      'đơn của ông '.repeat(80_000),
      'ñ'.repeat(1_000_000),
      'e\u0301'.repeat(300_000),
    ]
    for (const text of hostile) expect(Array.isArray(find(text))).toBe(true)
  })
})

describe('words of the real paper', () => {
  const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })

  test('in any order, with spaces, are let be', () => {
    fc.assert(
      fc.property(sentence, (list) => {
        for (const find of [gluedWordsIn, missingSpaces, mixedUnicodeIn, lookAlikes, legacyText]) {
          expect(find(list.join(' '))).toEqual([])
        }
      }),
    )
  })

  test('two of them run together are told apart again, all in small letters or at a capital', () => {
    const word = fc.constantFrom(
      ...signed.filter((one) => !/^[aeiouyơư]/iu.test(one.normalize('NFD'))),
    )
    fc.assert(
      fc.property(word, word, (first, second) => {
        for (const glued of [first + second.toLowerCase(), first.toLowerCase() + second]) {
          fc.pre(!ONE_WORD.has(glued.toLowerCase()) && !isSyllable(glued))
          expect(gluedWordsIn(`và ${glued}.`)).toMatchObject([{ start: 3, end: 3 + glued.length }])
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('98 of 100 pairs of neighbours are found when their space is lost', () => {
    const pairs = [...lines.join('\n').matchAll(/(?<=([\p{L}]+)) (?=([\p{L}]+))/gu)]
      .map(([, first = '', second = '']) => first + second)
      .filter((glued) => /[^A-Za-z]/.test(glued))
    const found = pairs.filter((glued) => gluedWordsIn(glued).length === 1)
    expect(pairs.length).toBeGreaterThan(2000)
    expect(found.length / pairs.length).toBeGreaterThan(0.98)
  })

  test('in NFD are found, each, and mended to what they were', () => {
    const marked = words.filter((word) => word.normalize('NFD') !== word)
    fc.assert(
      fc.property(fc.constantFrom(...marked), (word) => {
        expect(mixedUnicodeIn(`a ${word.normalize('NFD')} b`)).toMatchObject([
          { start: 2, kind: 'decomposed', mended: word },
        ])
      }),
    )
  })
})

test('words that stand in one would all pass for two; none stands there in vain', () => {
  for (const word of ONE_WORD) {
    expect([word, gluedWordsIn(word)]).toEqual([word, []])
    const parted = gluedWordsIn(`${word}đị`)
    expect([word, parted.length]).toEqual([word, 1])
  }
})
