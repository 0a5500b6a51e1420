import { addressees, type Mark, type Mention } from './conclusion.ts'
import { type NameFinder, type NameMatch, sentenceFinder } from './mentions.ts'
import { type Block, type Inline, inlineText, partsOf } from './paper.ts'

/** A stretch of a paragraph's text inside a mark or a title. */
export interface Span {
  start: number
  end: number
  mark?: Mark | undefined
  title?: true
}

/**
 * Where a paper names a unit outside what is addressed to it: one mention for each sentence and unit. Head,
 * recipients, signature and the issuing body itself do not count, nor the title of a section that gives the
 * unit an order.
 */
export function findMentions(
  blocks: readonly Block[],
  marks: readonly Mark[],
  issuer: string,
  findNames: NameFinder,
): Mention[] {
  const mentions = new Map<string, Mention>()
  for (const { section, blocks: inside } of partsOf(blocks)) {
    const addressed = new Set(
      marks.filter((mark) => mark.section === section).flatMap((mark) => addressees(mark)),
    )
    eachParagraph(inside, marks, undefined, (text, spansOf) => {
      const named = findNames(text).filter(({ unit }) => unit !== issuer)
      if (named.length === 0) return
      const spans = spansOf()
      const sentenceAt = sentenceFinder(text)
      const seen = new Set<string>()
      for (const match of named) {
        if (isAddressed(match, spans, addressed)) continue
        const { start, end } = sentenceAt(match.start, match.end)
        // A sentence of a hundred names is quoted once, not a hundred times to see that it is the same.
        if (seen.has(`${match.unit} ${start}`)) continue
        seen.add(`${match.unit} ${start}`)
        const quote = text.slice(start, end).trim()
        mentions.set(`${match.unit}\n${section ?? ''}\n${quote}`, {
          unit: match.unit,
          section,
          quote,
        })
      }
    })
  }
  return [...mentions.values()]
}

/** Whether a name stands in a passage that is addressed to its unit, or in the title above such passages. */
function isAddressed(match: NameMatch, spans: readonly Span[], addressed: Set<string>): boolean {
  return spans.some(
    ({ start, end, mark, title }) =>
      start <= match.start &&
      match.end <= end &&
      ((mark && addressees(mark).includes(match.unit)) || (title && addressed.has(match.unit))),
  )
}

/** Visits paragraphs and headings outside head, recipients and signature; most are not asked for their spans. */
export function eachParagraph(
  blocks: readonly Block[],
  marks: readonly Mark[],
  around: Mark | undefined,
  visit: (text: string, spansOf: () => Span[]) => void,
): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'heading') {
      const text = inlineText(block.children)
      const whole: Span = { start: 0, end: text.length, mark: around }
      if (block.kind === 'heading') whole.title = true
      visit(text, () => [whole, ...spansIn(block.children, marks, 0)])
    } else if (block.kind === 'mark') {
      eachParagraph(block.children, marks, marks[block.mark], visit)
    } else if (block.kind === 'table') {
      for (const row of block.rows) {
        for (const cell of row) eachParagraph(cell.children, marks, around, visit)
      }
    }
  }
}

function spansIn(inlines: readonly Inline[], marks: readonly Mark[], from: number): Span[] {
  const spans: Span[] = []
  let at = from
  for (const inline of inlines) {
    const end = at + inlineText([inline]).length
    if (inline.kind === 'title') spans.push({ start: at, end, title: true })
    if (inline.kind === 'mark') spans.push({ start: at, end, mark: marks[inline.mark] })
    if ('children' in inline) spans.push(...spansIn(inline.children, marks, at))
    at = end
  }
  return spans
}
