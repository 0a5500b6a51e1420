import { describe, expect, it } from 'vitest'
import { addressees } from '../../../../src/domain/conclusion.ts'
import { blockText } from '../../../../src/domain/paper.ts'
import { explain } from '../../../../src/importer/propose/explain.ts'
import { doubtsOf } from '../../../../src/importer/propose/mark.ts'
import { toldIn } from '../../../support/proposal-metric.ts'
import { figuresOf, ratio } from '../../../support/proposals/figures.ts'
import { markPaper, readPaper, realPaper, vocabularies } from '../../../support/proposals/papers.ts'

const real = realPaper()
const reading = readPaper(real.marked)
const { bare, proposals, marked } = markPaper(real.bare)

/** Units told something under a section, and how its directives are. */
function unitsUnder(anchor: string): string[] {
  const marks = marked.paper.marks.filter(
    ({ kind, section }) => kind === 'directive' && section === anchor,
  )
  return [...new Set(marks.flatMap((mark) => addressees(mark)))]
}

describe('proposals for the real paper, against the marks made by hand', () => {
  const read = toldIn(reading.paper.blocks, reading.paper.marks)
  const proposed = toldIn(marked.paper.blocks, marked.paper.marks)
  const said = ({ mark, ...rest }: (typeof read.told)[number]) => ({ ...mark, ...rest })
  const figures = figuresOf(read.told.map(said), proposed.told.map(said))

  it('leave the text as it is, letter by letter', () => {
    expect(blockText(marked.paper.blocks)).toBe(blockText(reading.paper.blocks))
    expect(blockText(marked.paper.blocks)).toBe(blockText(bare.paper.blocks))
  })

  it('find at least nine of ten directives and units, and nine of ten are right', () => {
    for (const kind of ['directives', 'units'] as const) {
      expect(ratio(figures[kind].recall), `recall of ${kind}`).toBeGreaterThanOrEqual(0.9)
      expect(ratio(figures[kind].precision), `precision of ${kind}`).toBeGreaterThanOrEqual(0.9)
    }
    expect(ratio(figures.topics.precision)).toBeGreaterThanOrEqual(0.9)
    expect(ratio(figures.boundaries)).toBeGreaterThanOrEqual(0.9)
  })

  it('have the one deadline, the one repetition, and no other', () => {
    const dues = proposals.marks.flatMap(({ due, dueText }) => [due, dueText].filter(Boolean))
    expect(dues).toEqual(['2026-03-25'])
    expect(proposals.marks.flatMap(({ recurs }) => recurs ?? [])).toEqual(['định kỳ báo cáo'])
  })

  it.each([
    ['muc-4-1', ['hdnd']],
    ['muc-4-2', ['ubnd']],
    ['muc-4-3', ['mttq', 'to-chuc-ctxh']],
    ['muc-4-4', ['cong-an', 'ban-chqs']],
    ['muc-4-5', ['ban-xd-dang']],
    ['muc-4-6', ['ubkt']],
    ['muc-4-7', ['vp-dang-uy']],
  ])('tell the units of %s', (anchor, units) => {
    expect(unitsUnder(anchor)).toEqual(units)
  })

  it('order nothing in the preamble, the results, the reports and the introduction of 4', () => {
    expect(unitsUnder('muc-1')).toEqual([])
    expect(unitsUnder('muc-1-1')).toEqual([])
    expect(unitsUnder('muc-4')).toEqual([])
    const reports = proposals.marks.filter(({ quote }) => /^\(\d\)/.test(quote))
    expect(reports.every(({ kind }) => kind === 'passage')).toBe(true)
    expect(
      proposals.marks.every(({ kind, section }) => kind === 'passage' || section !== undefined),
    ).toBe(true)
  })

  it('ask a person only where the paper leaves it open', () => {
    const asked = proposals.marks.filter((mark) => doubtsOf(mark) !== undefined)
    expect(asked.map(({ id }) => id)).toEqual(['5.1-b'])
    expect(marked.paper.marks.filter((mark) => mark.proposed !== undefined)).toHaveLength(1)
  })

  it('are explained by the words of the paper', () => {
    const [mark] = proposals.marks.filter(({ id }) => id === '4.4-a')
    expect(mark && explain(mark, vocabularies)).toBe(
      '4.4-a “Chủ động nắm chắc tình hình địa bàn; …”: giao Công an xã, Ban Chỉ huy quân sự xã (vì mục 4.4 mang tên “Công an xã, Ban Chỉ huy quân sự xã”). Chủ đề: An ninh chính trị; trật tự, an toàn xã hội; Quốc phòng, quân sự địa phương (vì có “an ninh chính trị, trật tự an toàn xã hội”, “huấn luyện”).',
    )
    for (const { kind, reasons } of proposals.marks) {
      const [first] = reasons
      expect(first?.because).toMatch(kind === 'directive' ? /“.+”/u : /^vì /u)
    }
  })

  it('leave a paper alone that has its marks already, all or some of them', () => {
    const again = markPaper(real.marked)
    expect(again.proposals.marks.filter(({ kind }) => kind === 'directive')).toEqual([])
    const half = real.marked.replace(/<Directive id="4\.4-a"[^>]*>([\s\S]*?)<\/Directive>/, '$1')
    const { proposals: filled } = markPaper(half)
    expect(filled.marks.map(({ id, to }) => [id, to])).toContainEqual([
      '4.4-a',
      ['cong-an', 'ban-chqs'],
    ])
  })
})
