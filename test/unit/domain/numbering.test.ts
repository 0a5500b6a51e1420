import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberingOddities } from '../../../src/domain/numbering.ts'
import { outline, parseTitle } from '../../../src/domain/sections.ts'

/** What is odd in sections with these printed titles: "4: gap 3". */
function odd(...titles: string[]): string[] {
  const sections = outline(titles.map((title) => parseTitle(`${title} x`)))
  return numberingOddities(sections).map(({ index, kind }) => {
    const rest = 'missing' in kind ? kind.missing.join(' ') : kind.after
    return `${sections[index]?.number}: ${kind.is} ${rest}`
  })
}

describe('numbers that run on', () => {
  test.each([
    [['1.', '2.', '3.']],
    [['1.', '1.1.', '1.2.', '2.', '2.1.']],
    [['I.', '1.', '2.', 'II.', '1.', '2.']],
    // Numbers that go on under the next section around them.
    [['I.', '1.', '2.', 'II.', '3.', '4.', 'III.', '5.']],
    [['1.', 'a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', 'i)', 'k)']],
    // Without đ, and as English counts.
    [['1.', 'a)', 'b)', 'c)', 'd)', 'e)', 'g)']],
    [['1.', 'a)', 'b)', 'c)', 'd)', 'e)', 'f)', 'g)', 'h)', 'i)', 'j)', 'k)']],
    [['A.', 'B.', 'C.', 'D.']],
    [['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.', 'VII.', 'VIII.', 'IX.', 'X.', 'XI.']],
    [['Mở đầu', '1.', 'Xen giữa', '2.']],
    [[]],
  ])('%j', (titles) => {
    expect(odd(...titles)).toEqual([])
  })

  test('any numbers in order, however deep', () => {
    const counts = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(counts, (parts) => {
        const titles = parts.flatMap((count, index) => [
          `${index + 1}.`,
          ...Array.from({ length: count }, (_, part) => `${index + 1}.${part + 1}.`),
        ])
        expect(odd(...titles)).toEqual([])
      }),
    )
  })
})

describe('numbers that do not', () => {
  test.each([
    [['1.', '2.', '4.', '5.'], ['4: gap 3']],
    [['1.', '5.'], ['5: gap 2 3 4']],
    [['2.', '3.'], ['2: start 1']],
    [['1.', '1.2.', '1.3.'], ['1.2: start 1.1']],
    [['1.', '1.1.', '1.3.', '2.'], ['1.3: gap 1.2']],
    [['1.1.', '1.2.', '2.1.'], ['1.1: no-parent 1 2']],
    [['1.', '2.', '3.1.', '4.'], ['3.1: no-parent 3']],
    [['I.', 'III.'], ['III: gap II']],
    [['II.', '1.'], ['II: start I']],
    [['I.', '1.', '2.', 'II.', '4.'], ['4: start 1 2 3']],
    [['1.', 'a)', 'c)'], ['c: gap b']],
    [['1.', 'b)'], ['b: start a']],
    [
      ['1.', 'd)', 'g)'],
      ['d: start a b c', 'g: gap đ e'],
    ],
    // A number that comes later is not missing, but stands in the wrong order.
    [['1.', '3.', '2.'], ['2: backwards 3']],
  ])('%j', (titles, expected) => {
    expect(odd(...titles)).toEqual(expected)
  })

  test('a year for a number tells of some hundred that are missing, not of thousands', () => {
    const [oddity] = numberingOddities(outline(['1.', '2026.'].map((t) => parseTitle(`${t} x`))))
    expect(oddity?.kind).toMatchObject({ is: 'gap' })
    expect(oddity && 'missing' in oddity.kind && oddity.kind.missing.length).toBe(100)
  })

  test('whatever numbers there are, at most one thing is told of each section, and never a crash', () => {
    const numbers = fc.array(
      fc.constantFrom('1.', '2.', '9.', '1.1.', '1.9.', '3.2.', 'I.', 'IV.', 'a)', 'đ)', 'z)', 'x'),
    )
    fc.assert(
      fc.property(numbers, (titles) => {
        const sections = outline(titles.map((title) => parseTitle(`${title} x`)))
        const found = numberingOddities(sections)
        expect(found.every(({ index }) => sections[index] !== undefined)).toBe(true)
        const kinds = found.map(({ index, kind }) => `${index} ${kind.is}`)
        expect(new Set(kinds).size).toBe(kinds.length)
      }),
    )
  })
})
