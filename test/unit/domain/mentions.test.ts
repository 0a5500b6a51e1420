import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mark } from '../../../src/domain/conclusion.ts'
import { findMentions } from '../../../src/domain/found-mentions.ts'
import { nameFinder, sentenceFinder } from '../../../src/domain/mentions.ts'
import type { Block, Inline } from '../../../src/domain/paper.ts'
import type { Unit } from '../../../src/domain/schemas/units.ts'
import { mark } from '../../support/small-archive.ts'

function unit(id: string, name: string, ...aliases: string[]): Unit {
  return { id, name, aliases, searchAliases: [], group: 'Nhóm', members: [], all: false }
}

const find = nameFinder([
  unit('ubnd', 'Ủy ban nhân dân xã', 'UBND xã'),
  unit('chu-tich', 'Chủ tịch Ủy ban nhân dân xã', 'Chủ tịch UBND xã'),
  unit('tram', 'Trạm Y tế xã', 'Trạm Y tế'),
  unit('ktns', 'Ban Kinh tế - Ngân sách'),
  unit('thon', 'trưởng thôn'),
  unit('cx', 'Phòng A (B+C)'),
])
const units = (text: string): string[] => find(text).map((match) => match.unit)

describe('names in running text', () => {
  test.each([
    ['Giao UBND xã thực hiện', ['ubnd']],
    ['lịch tiếp công dân của Chủ tịch UBND xã;', ['chu-tich']],
    ['Chủ tịch Ủy ban nhân dân xã và Ủy ban nhân dân xã', ['chu-tich', 'ubnd']],
    ['Uỷ ban nhân dân xã', ['ubnd']],
    ['Ủy ban nhân dân xã'.normalize('NFD'), ['ubnd']],
    ['Ủy\u00a0ban nhân\ndân xã', ['ubnd']],
    ['Ban Kinh tế – Ngân sách, Ban Kinh tế ‑ Ngân sách', ['ktns', 'ktns']],
    ['ủy ban nhân dân xã', []],
    ['UBND XÃ', []],
    ['UBND xãy', []],
    ['XUBND xã', []],
    ['UBND xã, (UBND xã) “UBND xã”.', ['ubnd', 'ubnd', 'ubnd']],
    ['Trưởng thôn', []],
    ['các trưởng thôn', ['thon']],
    ['Phòng A (B+C) họp', ['cx']],
    ['Trạm Y tế xã', ['tram']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(units(text)).toEqual(expected)
  })

  test('where the longest name ends inside a word, the shorter one counts', () => {
    expect(find('Trạm Y tế xãm').map(({ start, end }) => [start, end])).toEqual([[0, 9]])
  })

  test('places are those of the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'Đồng chí ', '😀 ', 'a – '),
        fc.constantFrom('', ' họp', '.'),
        (before, after) => {
          const [match] = find(`${before}Uỷ ban nhân dân xã${after}`)
          expect(match).toEqual({ unit: 'ubnd', start: before.length, end: before.length + 18 })
        },
      ),
    )
  })

  test('no units, no names', () => {
    expect(nameFinder([])('UBND xã')).toEqual([])
  })
})

describe('the sentence around a place', () => {
  const sentenceAt = (whole: string, from: number, to: number): string => {
    const { start, end } = sentenceFinder(whole)(from, to)
    return whole.slice(start, end).trim()
  }
  const text = 'Câu một. Thu 399,5 triệu; giao UBND xã họp ngày 25.3.2026 tại TP! Câu cuối ./.'
  test.each([
    ['Câu một', 'Câu một.'],
    ['399', 'Thu 399,5 triệu;'],
    ['UBND', 'giao UBND xã họp ngày 25.3.2026 tại TP!'],
    ['cuối', 'Câu cuối ./.'],
  ])('%s', (word, sentence) => {
    const start = text.indexOf(word)
    expect(sentenceAt(text, start, start + word.length)).toBe(sentence)
  })

  test('ends at a line’s end, and holds the place whatever the text', () => {
    expect(sentenceAt('Một\nhai UBND\nba', 8, 12)).toBe('hai UBND')
    const place = fc.tuple(
      fc.string({ unit: fc.constantFrom('a', '.', ' ', ';', '\n', 'đ'), minLength: 1 }),
      fc.nat(),
      fc.nat(),
    )
    fc.assert(
      fc.property(place, ([text, a, b]) => {
        const [start = 0, end = 0] = [a % text.length, b % text.length].sort((x, y) => x - y)
        expect(sentenceAt(text, start, end)).toContain(text.slice(start, end).trim())
      }),
    )
  })
})

describe('mentions of a paper', () => {
  const text = (value: string): Inline => ({ kind: 'text', value })
  const line = (...children: Inline[]): Block => ({ kind: 'paragraph', depth: 0, children })
  const heading = (section: string, value: string): Block => ({
    kind: 'heading',
    section,
    depth: 2,
    children: [text(value)],
  })
  const found = (blocks: Block[], marks: Mark[] = [], issuer = 'btv') =>
    findMentions(blocks, marks, issuer, find).map(
      (mention) => `${mention.section ?? '-'} ${mention.unit}: ${mention.quote}`,
    )

  test('are sentences outside head, recipients and signature, once for each unit and sentence', () => {
    const frame = (kind: 'masthead' | 'recipients' | 'signature'): Block => ({
      kind,
      children: [line(text('UBND xã'))],
    })
    expect(
      found([
        frame('masthead'),
        line(text('Đầu UBND xã và UBND xã. Sau Trạm Y tế.')),
        heading('muc-1', '1. UBND xã'),
        line(text('Trong UBND xã.')),
        frame('recipients'),
        frame('signature'),
      ]),
    ).toEqual([
      '- ubnd: Đầu UBND xã và UBND xã.',
      '- tram: Sau Trạm Y tế.',
      'muc-1 ubnd: UBND xã',
      'muc-1 ubnd: Trong UBND xã.',
    ])
  })

  test('the issuing body does not mention itself', () => {
    expect(found([line(text('UBND xã họp.'))], [], 'ubnd')).toEqual([])
  })

  test('what is addressed to a unit does not mention it; another unit in it is mentioned', () => {
    const order = mark({ section: 'muc-1', to: ['ubnd'] })
    const inside = text('UBND xã phối hợp Trạm Y tế.')
    const tram = ['muc-1 tram: UBND xã phối hợp Trạm Y tế.']
    const title = heading('muc-1', '1. Ủy ban nhân dân xã')
    expect(found([title, line({ kind: 'mark', mark: 0, children: [inside] })], [order])).toEqual(
      tram,
    )
    expect(found([title, { kind: 'mark', mark: 0, children: [line(inside)] }], [order])).toEqual(
      tram,
    )
    const cell = { colspan: 1, rowspan: 1, children: [line(inside)] }
    const table: Block = { kind: 'mark', mark: 0, children: [{ kind: 'table', rows: [[cell]] }] }
    expect(found([title, table], [order])).toEqual(tram)
    const strong: Inline = {
      kind: 'strong',
      children: [{ kind: 'mark', mark: 0, children: [inside] }],
    }
    expect(found([title, line(text('Và '), strong)], [order])).toEqual([
      'muc-1 tram: Và UBND xã phối hợp Trạm Y tế.',
    ])
  })

  test('a run-in title does not mention whom its section tells, and mentions others', () => {
    const order = mark({ section: 'muc-1', to: [], lead: ['tram'] })
    const title: Inline = {
      kind: 'title',
      section: 'muc-1',
      children: [text('1. Trạm Y tế, UBND xã:')],
    }
    const body: Inline = { kind: 'mark', mark: 0, children: [text('Họp.')] }
    expect(found([line(title, text(' '), body)], [order])).toEqual([
      'muc-1 ubnd: Trạm Y tế, UBND xã: Họp.',
    ])
  })

  test('outside the marked passage of its own paragraph a unit is mentioned', () => {
    const order = mark({ section: undefined, to: ['ubnd'] })
    const body: Inline = { kind: 'mark', mark: 0, children: [text('UBND xã họp.')] }
    expect(found([line(text('UBND xã báo cáo. '), body)], [order])).toEqual([
      '- ubnd: UBND xã báo cáo.',
    ])
  })
})
