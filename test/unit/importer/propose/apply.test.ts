import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockText } from '../../../../src/domain/paper.ts'
import { applyMarks } from '../../../../src/importer/propose/apply.ts'
import type { ProposedMark } from '../../../../src/importer/propose/mark.ts'
import { placeOf } from '../../../../src/importer/propose/placing.ts'
import { stripsOf } from '../../../../src/importer/propose/strips.ts'
import { papersOf } from '../../../support/demo-papers.ts'
import { HEAD, markPaper, readPaper, withoutMarks } from '../../../support/proposals/papers.ts'

const NOTHING = { lead: [], support: [], topics: [], section: undefined }

/** A mark around a place that was found for it. */
function markAt(start: number, end: number, id: string, quote = ''): ProposedMark {
  const reasons = [{ part: 'units' as const, because: 'vì có “Giao "UBND" <xã> {…}”', sure: false }]
  return { kind: 'directive', start, end, id, to: ['ubnd'], ...NOTHING, quote, reasons }
}

/** Puts marks around stretches of a paper, each given by its paragraph and two places in it from 0 to 1. */
function markRandomly(text: string, picks: readonly (readonly [number, number, number])[]): void {
  const read = readPaper(text)
  const strips = stripsOf(read.paper.blocks).filter(({ text }) => text.trim() !== '')
  const marks: ProposedMark[] = []
  for (const [which, a, b] of picks) {
    const strip = strips[Math.floor(which * strips.length)]
    if (!strip) continue
    const [from, to] = [a, b]
      .map((part) => strip.from + Math.round(part * (strip.text.length - strip.from)))
      .sort((one, other) => one - other)
    const inner = strip.text.slice(from, to)
    const start = (from ?? 0) + inner.length - inner.trimStart().length
    const placed = placeOf(strip, start, start + inner.trim().length, read.source.text)
    if (!placed || marks.some((mark) => placed.start < mark.end && mark.start < placed.end))
      continue
    const quote = strip.text.slice(placed.from, placed.to)
    marks.push(markAt(placed.start, placed.end, `x-${marks.length}`, quote))
  }
  const marked = readPaper(applyMarks(read.source.text, marks))
  expect(blockText(marked.paper.blocks)).toBe(blockText(read.paper.blocks))
  const found = marked.paper.marks.filter(({ to }) => to.join() === 'ubnd')
  const quoteOf = ({ quote }: { quote: string }): string => quote.trim()
  expect(found.map(quoteOf).sort()).toEqual(marks.map(quoteOf).sort())
}

const part = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000)
const pick = fc.tuple(part, part, part)

/** Pieces of paragraphs with all that a source can have in them. */
const piece = fc.constantFrom(
  ...[
    'Giao UBND xã ',
    '**đậm** ',
    '**hết câu.** ',
    '*nghiêng* ',
    '<strong>a b</strong> ',
    '<em>c</em>d ',
  ],
  ...[
    '<u>gạch **chân** x</u> ',
    '***cả hai*** ',
    'a**giữa**b ',
    '\\*',
    '\\<5% ',
    '\\{x} ',
    'dòng<br/>mới ',
    '\\\\ ',
  ],
  ...[
    'ngắt <PageBreak/>trang ',
    '1\\. ',
    'một, ',
    'hai; ',
    'ba. ',
    'xuống\ndòng ',
    '“x” ',
    '& ',
    '– ',
  ],
)
const paragraph = fc
  .tuple(
    fc.constantFrom('', '- ', '<Title>1.</Title> ', '- '),
    fc.array(piece, { minLength: 1, maxLength: 9 }),
  )
  .map(([start, pieces]) => `${start}x${pieces.join('')}z`)

describe('tags around passages', () => {
  it('stand around emphasis, never in a title, never across what holds only a part', () => {
    const place = (body: string, words: string): string => {
      const read = readPaper(HEAD + body)
      const [strip] = stripsOf(read.paper.blocks)
      const from = strip?.text.indexOf(words) ?? -1
      const placed = strip && placeOf(strip, from, from + words.length, read.source.text)
      if (!placed) return 'nothing'
      const marks = [markAt(placed.start, placed.end, 'a')].map((mark) => ({
        ...mark,
        reasons: [],
      }))
      return applyMarks(read.source.text, marks)
        .slice(HEAD.length)
        .replace('<Directive id="a" to="ubnd">', '[')
        .replace('</Directive>', ']')
        .trim()
    }
    expect(place('Một **hai.** Ba', 'hai.')).toBe('Một [**hai.**] Ba')
    expect(place('Một **hai ba** bốn', 'Một hai')).toBe('[Một **hai ba**] bốn')
    expect(place('Một **hai ba** bốn', 'ba bốn')).toBe('Một [**hai ba** bốn]')
    expect(place('Một **hai ba bốn** năm', 'ba')).toBe('Một **hai [ba] bốn** năm')
    expect(place('<u>Một <em>hai</em></u> ba', 'hai')).toBe('<u>Một [<em>hai</em>]</u> ba')
    expect(place('Dưới \\<95% thì thôi', '<95% thì')).toBe('Dưới [\\<95% thì] thôi')
    expect(place('- Một hai', 'Một')).toBe('- [Một] hai')
    expect(place('<Title>1. Một</Title> hai', 'Một hai')).toBe('nothing')
    expect(place('Một <Directive id="b">hai</Directive> ba', 'hai ba')).toBe('nothing')
  })

  it('change no letter of any paper and are read back, wherever they are put', () => {
    const body = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((all) => all.join('\n\n'))
    fc.assert(
      fc.property(body, fc.array(pick, { maxLength: 6 }), (text, picks) => {
        fc.pre(isSound(HEAD + text))
        markRandomly(HEAD + text, picks)
      }),
      { numRuns: 400 },
    )
  })

  it('change no letter of synthetic papers, whether put at random or proposed', () => {
    const papers = papersOf(24, 3).filter(({ body }) => body.trim() !== '')
    for (const { whole } of papers) {
      const bare = withoutMarks(whole)
      const { bare: before, proposals, marked } = markPaper(bare)
      expect(blockText(marked.paper.blocks)).toBe(blockText(before.paper.blocks))
      expect(marked.paper.marks.map(({ quote }) => quote)).toEqual(
        proposals.marks.map(({ quote }) => quote.trim()),
      )
      expect(marked.paper.marks.map(({ to, due }) => [to, due])).toEqual(
        proposals.marks.map(({ to, due }) => [to, due]),
      )
      fc.assert(
        fc.property(fc.array(pick, { maxLength: 12 }), (picks) => markRandomly(bare, picks)),
        { numRuns: 4 },
      )
    }
  })

  it('never touch marks that a paper has already', () => {
    for (const { whole } of papersOf(12, 5).filter(({ body }) => body.includes('<Directive'))) {
      const kept = whole.replace(/<Directive id="[a-h0-9.]+"[^>]*>([^<\n]*)<\/Directive>/g, '$1')
      const text = withoutNotes(kept)
      const before = readPaper(text)
      const { marked } = markPaper(text)
      const anchors = marked.paper.marks.map(({ anchor, quote }) => `${anchor} ${quote}`)
      for (const { anchor, quote, ownAnchor } of before.paper.marks) {
        if (ownAnchor) expect(anchors).toContain(`${anchor} ${quote}`)
      }
    }
  })

  it('refuse to overlap or to lie outside', () => {
    const twice = [markAt(0, 3, 'a'), markAt(2, 4, 'b')]
    expect(() => applyMarks('abcdef', twice)).toThrow(RangeError)
    expect(() => applyMarks('abcdef', [markAt(2, 9, 'a')])).toThrow(RangeError)
    expect(() => applyMarks('abcdef', [markAt(2, 2, 'a')])).toThrow(RangeError)
  })
})

function isSound(text: string): boolean {
  try {
    readPaper(text)
    return true
  } catch {
    return false
  }
}

/** A paper without what names its marks or seals its text. */
function withoutNotes(text: string): string {
  const [head] = /^---\n[\s\S]*?\n---\n/.exec(withoutMarks(text)) ?? ['']
  return head + text.replace(/^---\n[\s\S]*?\n---\n/, '')
}
