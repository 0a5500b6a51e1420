import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageOf } from '../../../src/importer/coverage.ts'
import { paragraphsOf, paragraphText } from '../../../src/importer/source/document.ts'
import type { PlanBlock, Slice } from '../../../src/importer/structure/plan.ts'
import { documentOf, solid } from '../../support/source-documents.ts'

const WORDS = [
  'Giao',
  'Công an',
  'xã,',
  'Ban',
  'chỉ huy',
  '—',
  'trước',
  'ngày',
  '25/3/2026.',
  'văn hoá',
]
const texts = fc.array(
  fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
    .map((words) => words.join(' ')),
  { minLength: 1, maxLength: 5 },
)

const planOf = (slices: readonly Slice[]): PlanBlock[] =>
  slices.map((slice) => ({ kind: 'paragraph', pieces: [slice] }))

const whole = (lines: readonly string[]): Slice[] =>
  lines.map((line, paragraph) => ({ paragraph, start: 0, end: line.length }))

describe('the account of every character', () => {
  test('finds nothing missing where all is there, in whatever order it is written', () => {
    fc.assert(
      fc.property(texts, fc.func(fc.nat()), (lines, rank) => {
        const slices = whole(lines).sort((a, b) => rank(a.paragraph) - rank(b.paragraph))
        const visible = slices.map(({ paragraph }) => lines[paragraph]).join('\n')
        const { accounted, total, missing } = coverageOf(documentOf(lines), planOf(slices), visible)
        expect(missing).toEqual([])
        expect(accounted).toBe(total)
        expect(total).toBe(solid(lines.join('')).length)
      }),
    )
  })

  test('finds a character that is lost, doubled, changed or elsewhere in what is read back', () => {
    const change = fc.constantFrom('drop', 'double', 'change', 'swap')
    fc.assert(
      fc.property(texts, change, fc.nat(), (lines, how, nat) => {
        const visible = [...solid(lines.join(''))]
        const at = nat % visible.length
        const sign = visible[at] ?? ''
        const next = visible[at + 1]
        if (how === 'drop') visible.splice(at, 1)
        if (how === 'double') visible.splice(at, 0, sign)
        if (how === 'change') visible[at] = sign === 'x' ? 'y' : 'x'
        if (how === 'swap') {
          fc.pre(next !== undefined && next !== sign)
          visible.splice(at, 2, next ?? '', sign)
        }
        const { accounted, total, missing } = coverageOf(
          documentOf(lines),
          planOf(whole(lines)),
          visible.join(''),
        )
        expect(missing.length).toBeGreaterThan(0)
        expect(accounted).toBeLessThan(total)
      }),
    )
  })

  test('finds a stretch that the plan leaves out, or holds twice', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.boolean(), (lines, nat, twice) => {
        const document = documentOf(lines)
        const slices = whole(lines)
        const index = nat % slices.length
        const slice = slices[index] ?? { paragraph: 0, start: 0, end: 0 }
        if (twice) slices.splice(index, 0, slice)
        else slices[index] = { ...slice, start: slice.start + 1 }
        const written = paragraphsOf(document.blocks).map(paragraphText)
        const visible = slices
          .map((one) => written[one.paragraph]?.slice(one.start, one.end))
          .join('')
        const { missing } = coverageOf(document, planOf(slices), visible)
        expect(missing.length).toBeGreaterThan(0)
        expect(missing[0]?.where).toContain(twice ? 'hai lần' : 'không được ghi')
      }),
    )
  })

  test('says what is missing and where', () => {
    const { missing } = coverageOf(
      documentOf(['Giao Công an xã.']),
      planOf(whole(['Giao Công an xã.'])),
      'Giao Công xã.',
    )
    expect(missing).toEqual([{ text: 'an', where: 'không đọc lại được, gần “…GiaoCông”' }])
  })

  test('counts what is left out as accounted for', () => {
    const document = {
      ...documentOf(['Một.']),
      leftOut: [{ reason: 'comment' as const, text: 'Hai', origins: [] }],
    }
    expect(coverageOf(document, planOf(whole(['Một.'])), 'Một.')).toMatchObject({
      accounted: 7,
      total: 7,
    })
  })
})
