/** What the benchmark of the search judges by: apart from any search, on texts of a few words. */
import { describe, expect, test } from 'vitest'
import { bare, otherSpelling, withOneSlip } from '../../../scripts/bench/search/marks.ts'
import { judge } from '../../../scripts/bench/search/metrics.ts'
import {
  holds,
  holdsBare,
  holdsMixed,
  inOneSentence,
  plain,
} from '../../../scripts/bench/search/plain.ts'
import { slotsOf, withParagraphs } from '../../../scripts/bench/search/slots.ts'
import { createRandom } from '../../../scripts/demo/random.ts'
import { fold, isNfc } from '../../../src/domain/text.ts'

describe('a score', () => {
  const query = { class: 'accented', typed: '', relevant: new Set(['a', 'b']) } as const
  const hits = (...urls: string[]) => ({
    hits: urls.map((url) => ({ url, loose: url > 'm' })),
    missing: [],
  })

  test('counts places, what is found, and what stands too high', () => {
    expect(judge(query, hits('c', 'a', 'z'))).toEqual({
      ...{ reciprocalRank: 1 / 2, precisionAt10: 0.1, rPrecision: 1 / 2, recall: 1 / 2 },
      ...{ falsePositives: 1, clean: false },
    })
    expect(judge(query, hits())).toMatchObject({ reciprocalRank: 0, recall: 0, clean: true })
  })

  test('leaves out what is not judged, and counts a paper once', () => {
    const papers = { ...query, byPaper: true, unjudged: new Set(['c', 'a']) } as const
    expect(judge(papers, hits('c', 'a#1', 'a#2', 'b#1'))).toMatchObject({
      ...{ reciprocalRank: 1, rPrecision: 1, recall: 1, falsePositives: 0 },
    })
  })

  test('of a query without an answer is whether just what is missing was named', () => {
    const none = {
      class: 'no: word',
      typed: '',
      relevant: new Set<string>(),
      missing: ['x'],
    } as const
    expect(judge(none, { ...hits('z'), missing: ['x'] }).clean).toBe(true)
    expect(judge(none, { ...hits('a'), missing: ['x'] }).clean).toBe(false)
    expect(judge(none, { ...hits('z'), missing: ['x', 'y'] }).clean).toBe(false)
  })
})

describe('a plain text', () => {
  const text = plain('Mỏ  than –\nNà Xoáy. Uỷ ban, kĩ thuật 05/3; QL4B')

  test('holds words whatever stands between, but no sentence end', () => {
    for (const phrase of ['mỏ than nà xoáy', 'ỦY BAN KỸ thuật', 'thuật 5/03', 'QL 4B']) {
      expect(holds(text, plain(phrase)), phrase).toBe(true)
    }
    for (const phrase of ['mở than', 'xoáy ủy ban', 'ỏ than', '3 QL']) {
      expect(holds(text, plain(phrase)), phrase).toBe(false)
    }
    expect(holdsBare(text, plain('mo thân na xoay'))).toBe(true)
    expect(holdsMixed(text, plain('mỏ than na xoay'))).toBe(true)
    expect(holdsMixed(text, plain('mở than na xoay'))).toBe(false)
    expect(inOneSentence(text, [plain('mỏ'), plain('xoáy')])).toBe(true)
    expect(inOneSentence(text, [plain('mỏ'), plain('ban')])).toBe(false)
  })
})

test('one slip changes one mark of one word, and nothing else', () => {
  const random = createRandom('slips')
  for (let time = 0; time < 300; time++) {
    const phrase = random.pick([
      'đường mòn Nậm Cuông',
      'giếng khoan Hua Mường Lẹc',
      'trật tự xây dựng',
    ])
    const slipped = withOneSlip(phrase, random)
    const words = slipped.split(' ').filter((word, place) => word !== phrase.split(' ')[place])
    expect(words).toHaveLength(1)
    expect(fold(slipped)).toBe(fold(phrase))
    expect(isNfc(slipped)).toBe(true)
    expect(slipped).not.toMatch(/\p{M}/u)
  }
  expect(otherSpelling('Ủy ban kỹ thuật quý')).toBe('Uỷ ban kĩ thuật quý')
  expect(bare('Đường ĐT')).toBe('Duong DT')
})

test('paragraphs join the record they are planted in', () => {
  const mdx =
    '---\nid: 1\n---\n<Masthead>\nX\n</Masthead>\n\nMở đầu.\n\n## 1. Một\n\n<Directive id="a">\n\n- một\n\n</Directive>\n\n<Title>2.</Title> Hai.\n\n<Signature>\nY\n</Signature>\n'
  const slots = slotsOf('p', mdx)
  expect(slots.map(({ record, behind }) => [record, behind])).toEqual([
    [0, [1]],
    [1, [2, 5]],
    [2, [6]],
  ])
  expect(withParagraphs(mdx, [{ behind: 5, text: 'Mới.' }])).toContain(
    '</Directive>\n\nMới.\n\n<Title>2.',
  )
})
