import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differenceFrom } from '../../../../src/checker/seal/difference.ts'
import { sealedText } from '../../../../src/format/seal.ts'
import { HEAD, readBody } from '../../format/reading.ts'

/** How a body differs from what was sealed of another. */
const difference = (sealed: string, now: string): string[] =>
  differenceFrom(sealedText(readBody(sealed).paper.blocks), readBody(now)).split('\n')

const headLines = HEAD.split('\n').length - 1

describe('differenceFrom', () => {
  test('names the line in the file, in paragraphs, tables and lists alike', () => {
    const table = (cell: string): string =>
      `Một đoạn.\n\n<table>\n<tr><td>Ô một</td><td>${cell}</td></tr>\n</table>\n\n- Gạch ${cell}\n`
    expect(difference(table('hai'), table('ba'))).toEqual([
      'Khác với chữ đã niêm phong ở 1 chỗ ([-…-] là chữ đã niêm phong, {+…+} là chữ hiện nay):',
      `dòng ${headLines + 4}: Một đoạn. Ô một [-hai-]{+ba+} - Gạch [-hai-]{+ba+}`,
    ])
  })

  test('finds the line of a word behind line ends inside a paragraph', () => {
    expect(difference('Một\nhai **ba**\nbốn.', 'Một\nhai **ba**\nnăm.')[1]).toBe(
      `dòng ${headLines + 3}: Một hai ba [-bốn.-]{+năm.+}`,
    )
  })

  test('tells of words that are missing at the end', () => {
    expect(difference('Một hai.\n\nBa bốn.', 'Một hai.')[1]).toBe(
      `dòng ${headLines + 1}: Một hai. [-Ba bốn.-]`,
    )
  })

  test('shows twenty places and counts the others', () => {
    const body = (word: string): string =>
      Array.from(
        { length: 30 },
        (_, index) => `đoạn ${index} có nhiều chữ giống nhau ${word}`,
      ).join('\n\n')
    const lines = difference(body('cũ'), body('nay'))
    expect(lines[0]).toContain('ở 30 chỗ')
    expect(lines.filter((line) => line.startsWith('dòng '))).toHaveLength(20)
    expect(lines.at(-1)).toBe('… và 10 chỗ khác.')
  })

  test('shows of a long change its beginning and its end, and cuts a word without end', () => {
    const long = Array.from({ length: 100 }, (_, index) => `chữ${index}`).join(' ')
    expect(difference(`Đầu ${long} cuối.`, 'Đầu cuối.')[1]).toBe(
      `dòng ${headLines + 1}: Đầu [-chữ0 chữ1 chữ2 chữ3 chữ4 chữ5 … (100 chữ) … chữ96 chữ97 chữ98 chữ99-] cuối.`,
    )
    const [, shown = ''] = difference('Đầu', `Đầu ${'x'.repeat(10_000)}`)
    expect(shown).toBe(`dòng ${headLines + 1}: Đầu {+${'x'.repeat(60)}…+}`)
  })

  test('counts paragraphs where words say nothing any more', () => {
    const numbers = Array.from({ length: 4_000 }, (_, index) => `n${index}`)
    const sealed = ['Giữ nguyên.', numbers.join(' ')].join('\n\n')
    const now = ['Giữ nguyên.', numbers.toReversed().join(' ')].join('\n\n')
    expect(difference(sealed, now)).toEqual([
      'Khác với chữ đã niêm phong quá nhiều, không chỉ từng chữ được: 1 đoạn đã niêm phong nay không còn hoặc đã khác, 1 đoạn hiện nay là mới hoặc đã khác.',
    ])
    const paragraphs = numbers.map((word) => `${word} ${word}`)
    expect(difference(paragraphs.join('\n\n'), paragraphs.toReversed().join('\n\n'))).toEqual([
      'Các đoạn vẫn như đã niêm phong, nhưng thứ tự đã khác.',
    ])
  })

  test('finds every change of a word, at its line', () => {
    const paragraph = fc.array(fc.constantFrom('giao', 'Công', 'an', 'xã', 'rà', 'soát'), {
      minLength: 1,
      maxLength: 12,
    })
    const text = fc.array(paragraph, { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (paragraphs, p, w) => {
        const changed: string[][] = paragraphs.map((words) => [...words])
        const at = p % changed.length
        const words = changed[at] ?? []
        words[w % words.length] = 'KHÁC'
        const body = (of: string[][]): string => of.map((one) => one.join(' ')).join('\n\n')
        const lines = difference(body(paragraphs), body(changed))
        expect(lines).toHaveLength(2)
        expect(lines[1]).toMatch(new RegExp(`^dòng ${headLines + 1 + 2 * at}: .*\\{\\+KHÁC\\+\\}`))
      }),
    )
  })
})
