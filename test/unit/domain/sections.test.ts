import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sectionName } from '../../../src/domain/citation.ts'
import {
  outline,
  parseTitle,
  repeatedSections,
  sectionTitle,
} from '../../../src/domain/sections.ts'

describe('a printed title', () => {
  test.each([
    [
      '4.3. Ủy ban Mặt trận Tổ quốc và các tổ chức Chính trị - xã hội :',
      '4.3',
      'Ủy ban Mặt trận Tổ quốc và các tổ chức Chính trị - xã hội',
    ],
    ['4.4. Công an xã:', '4.4', 'Công an xã'],
    ['4.5. Ban Xây dựng Đảng Đảng ủy xã', '4.5', 'Ban Xây dựng Đảng Đảng ủy xã'],
    ['5.1.', '5.1', ''],
    ['2.1 Kết quả', '2.1', 'Kết quả'],
    ['2.1- Kết quả', '2.1', 'Kết quả'],
    ['2.1 – Kết quả', '2.1', 'Kết quả'],
    ['2.1-', '2.1', ''],
    ['3-', '3', ''],
    ['3 - Kết quả', '3', 'Kết quả'],
    ['3-Kết quả', '3', 'Kết quả'],
    ['II-KẾT QUẢ ĐẠT ĐƯỢC', 'II', 'KẾT QUẢ ĐẠT ĐƯỢC'],
    ['b- Kết quả', 'b', 'Kết quả'],
    ['b/ Kết quả', 'b', 'Kết quả'],
    ['5 - 7 hộ', undefined, '5 - 7 hộ'],
    ['12-KL/ĐU', undefined, '12-KL/ĐU'],
    ['X-NQ/ĐU', undefined, 'X-NQ/ĐU'],
    ['1.2.3. Sâu', '1.2.3', 'Sâu'],
    ['1) Một', '1', 'Một'],
    ['IV. Bốn', 'IV', 'Bốn'],
    ['XII) Mười hai', 'XII', 'Mười hai'],
    ['a) Chữ a', 'a', 'Chữ a'],
    ['đ) Chữ đ', 'đ', 'Chữ đ'],
    ['Đ. Chữ Đ', 'Đ', 'Chữ Đ'],
    ['A. Phần A', 'A', 'Phần A'],
    ['Tổ chức thực hiện', undefined, 'Tổ chức thực hiện'],
    ['2026 là năm cuối', undefined, '2026 là năm cuối'],
    ['I kỳ họp', undefined, 'I kỳ họp'],
    ['Về việc: họp', undefined, 'Về việc: họp'],
    ['1.Liền chữ', '1', 'Liền chữ'],
    ['1.1.Liền chữ', '1.1', 'Liền chữ'],
    ['1.500đ', undefined, '1.500đ'],
    ['23/3/2026', undefined, '23/3/2026'],
    ['2/ Hai', '2', 'Hai'],
    ['I - Một', 'I', 'Một'],
    ['III– Ba', 'III', 'Ba'],
    ['3- Ba', '3', 'Ba'],
    ['5 - 7 người', undefined, '5 - 7 người'],
    ['Mục 3. Ba', '3', 'Ba'],
    ['PHẦN II', 'II', ''],
    ['Phần I ĐÁNH GIÁ', 'I', 'ĐÁNH GIÁ'],
    ['Điều 5: Thi hành', '5', 'Thi hành'],
    ['Mục 3 của Kết luận này', undefined, 'Mục 3 của Kết luận này'],
    ['  1.  Nhiều\n dấu  cách ', '1', 'Nhiều dấu cách'],
    ['', undefined, ''],
  ])('%j', (printed, number, title) => {
    expect(parseTitle(printed)).toEqual({ number, title })
  })
})

/** Anchors of an outline, each under its parent's. */
function tree(...numbers: (string | undefined)[]): string[] {
  return outline(numbers.map((number) => ({ number, title: number ?? 'Tên mục' }))).map(
    ({ anchor, parent, depth }) => `${depth} ${parent ?? '-'} > ${anchor}`,
  )
}

describe('an outline', () => {
  test('of dotted numbers, with a gap', () => {
    expect(tree('1', '1.1', '1.2', '2', '4', '4.1', '4.1.1', '4.2', '6')).toEqual([
      '1 - > muc-1',
      '2 muc-1 > muc-1-1',
      '2 muc-1 > muc-1-2',
      '1 - > muc-2',
      '1 - > muc-4',
      '2 muc-4 > muc-4-1',
      '3 muc-4-1 > muc-4-1-1',
      '2 muc-4 > muc-4-2',
      '1 - > muc-6',
    ])
  })

  test('of roman above arabic: repeated numbers take the parent’s along, all of them', () => {
    expect(tree('I', '1', '2', 'II', '1', '3')).toEqual([
      '1 - > muc-i',
      '2 muc-i > muc-i-1',
      '2 muc-i > muc-2',
      '1 - > muc-ii',
      '2 muc-ii > muc-ii-1',
      '2 muc-ii > muc-3',
    ])
  })

  test('of letters below numbers below roman ones', () => {
    expect(tree('I', '1', 'a', 'b', '2', 'a', 'II', '1', 'a')).toEqual([
      '1 - > muc-i',
      '2 muc-i > muc-i-1',
      '3 muc-i-1 > muc-i-1-a',
      '3 muc-i-1 > muc-b',
      '2 muc-i > muc-2',
      '3 muc-2 > muc-2-a',
      '1 - > muc-ii',
      '2 muc-ii > muc-ii-1',
      '3 muc-ii-1 > muc-ii-1-a',
    ])
  })

  test('that begins at 1.1, and one that begins at 2', () => {
    expect(tree('1.1', '1.2', '2', '2.1')).toEqual([
      '1 - > muc-1-1',
      '1 - > muc-1-2',
      '1 - > muc-2',
      '2 muc-2 > muc-2-1',
    ])
    expect(tree('2', '3')).toEqual(['1 - > muc-2', '1 - > muc-3'])
  })

  test('keeps d) and đ) apart', () => {
    expect(tree('1', 'c', 'd', 'đ', 'e').map((row) => row.split(' > ')[1])).toEqual([
      ...['muc-1', 'muc-c', 'muc-d', 'muc-dd', 'muc-e'],
    ])
  })

  test('of titles without a number: by the depth of their headings', () => {
    const headings = (...titles: [number: string | undefined, heading: number | undefined][]) =>
      outline(
        titles.map(([number, heading]) => ({
          number,
          title: 'Kết quả',
          ...(heading !== undefined && { heading }),
        })),
      ).map(({ depth, parent, anchor }) => `${depth} ${parent ?? '-'} > ${anchor}`)
    expect(headings(['I', 2], [undefined, 3], ['II', 2], [undefined, 3])).toEqual([
      '1 - > muc-i',
      '2 muc-i > muc-i-ket-qua',
      '1 - > muc-ii',
      '2 muc-ii > muc-ii-ket-qua',
    ])
    expect(headings(['1', 2], [undefined, 2], ['1', undefined], ['2', undefined])).toEqual([
      '1 - > muc-1',
      '1 - > muc-ket-qua',
      '2 muc-ket-qua > muc-ket-qua-1',
      '2 muc-ket-qua > muc-2',
    ])
  })

  test('keeps a gap before a dotted number: it is no part of what stands before', () => {
    expect(tree('1', '1.1', '3.1', '3.2')).toEqual([
      '1 - > muc-1',
      '2 muc-1 > muc-1-1',
      '1 - > muc-3-1',
      '1 - > muc-3-2',
    ])
  })

  test('does not say twice what a dotted number says', () => {
    const sections = outline(
      ['I', '1', '1.1', 'II', '1', '1.1'].map((number) => ({ number, title: '' })),
    )
    expect(sections.map(({ anchor }) => anchor)).toEqual([
      ...['muc-i', 'muc-i-1', 'muc-i-1-1', 'muc-ii', 'muc-ii-1', 'muc-ii-1-1'],
    ])
    expect(sections.map((section) => sectionName(section))).toEqual([
      ...['mục I', 'mục I.1', 'mục I.1.1', 'mục II', 'mục II.1', 'mục II.1.1'],
    ])
  })

  test('tells the same number twice under one parent, and only there', () => {
    const repeats = (...numbers: string[]) =>
      repeatedSections(outline(numbers.map((number) => ({ number, title: '' }))))
    expect(repeats('1', '1.1', '1.1')).toEqual([{ first: 1, again: 2 }])
    expect(repeats('1', '2', '1')).toEqual([{ first: 0, again: 2 }])
    expect(repeats('I', '1', 'II', '1')).toEqual([])
    expect(repeats('1', 'a', '2', 'a')).toEqual([])
  })

  test('has an anchor of its own for each section, unless it says otherwise; parents come first', () => {
    const number = fc.constantFrom(
      ...[
        '1',
        '2',
        '3',
        '1.1',
        '1.2',
        '2.1',
        '2.2',
        '2.1.1',
        'I',
        'II',
        'III',
        'a',
        'b',
        'd',
        'đ',
        'A',
        undefined,
      ],
    )
    fc.assert(
      fc.property(fc.array(number, { maxLength: 14 }), (numbers) => {
        const sections = outline(numbers.map((value) => ({ number: value, title: 'Tên' })))
        const distinct = new Set(sections.map(({ anchor }) => anchor)).size
        expect(distinct + repeatedSections(sections).length).toBe(sections.length)
        sections.forEach(({ anchor, parent, depth }, index) => {
          expect(anchor).toMatch(/^muc-[a-z0-9]+(?:-[a-z0-9]+)*$/)
          const before = sections.slice(0, index).filter((other) => other.anchor === parent)
          expect(before.length > 0).toBe(parent !== undefined)
          if (before.length === 1) expect(depth).toBe((before[0]?.depth ?? 0) + 1)
        })
      }),
      { numRuns: 500, seed: 5 },
    )
  })

  test('names a section so that no other can be meant, and with the sign that its number takes', () => {
    const numbers = ['I', '1', '2', 'II', '1', 'a', 'b', '2', 'a']
    const sections = outline(numbers.map((number) => ({ number, title: 'Tên' })))
    expect(sections.map(sectionTitle)).toEqual([
      ...['I. Tên', 'I.1. Tên', 'I.2. Tên', 'II. Tên', 'II.1. Tên'],
      ...['II.1.a) Tên', 'b) Tên', 'II.2. Tên', 'II.2.a) Tên'],
    ])
    expect(sections.map(sectionName).slice(0, 3)).toEqual(['mục I', 'mục I.1', 'mục I.2'])
    expect(sectionTitle({ number: undefined, title: 'Tổ chức thực hiện' })).toBe(
      'Tổ chức thực hiện',
    )
    expect(sectionTitle({ number: '5.1', title: '' })).toBe('5.1.')
  })
})
