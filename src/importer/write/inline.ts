import { nfc } from '../../domain/text.ts'
import type { SourceParagraph } from '../source/document.ts'
import type { Piece, Slice } from '../structure/plan.ts'
import { escapeText } from './escape.ts'

/** A stretch in one dress, or mark-up that stands as it is. */
interface Span {
  text: string
  bold: boolean
  italic: boolean
  underline: boolean
  /** Mark-up: neither escaped nor dressed. */
  raw?: true
}

const PLAIN = { bold: false, italic: false, underline: false }

/** Writes pieces of paragraphs as one line of MDX; without emphasis where the place says it by itself. */
export function writePieces(
  pieces: readonly Piece[],
  paragraphs: readonly SourceParagraph[],
  emphasis: boolean,
): string {
  const spans: Span[] = []
  let last: Slice | undefined
  for (const piece of pieces) {
    if (piece === 'page-break') spans.push({ ...PLAIN, text: ' <PageBreak/>', raw: true })
    else if (piece === 'line-break') spans.push({ ...PLAIN, text: '<br/>', raw: true })
    else {
      if (last && !spans.at(-1)?.raw && !touches(last, piece)) spans.push({ ...PLAIN, text: ' ' })
      const cut = spansOf(piece, paragraphs[piece.paragraph])
      spans.push(...(emphasis ? cut : cut.map(({ text }) => ({ ...PLAIN, text }))))
      last = piece
    }
  }
  return writeSpans(merged(spans)).trim()
}

function touches(before: Slice, after: Slice): boolean {
  return before.paragraph === after.paragraph && before.end === after.start
}

function spansOf({ start, end }: Slice, paragraph: SourceParagraph | undefined): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const run of paragraph?.runs ?? []) {
    const text = run.text.slice(Math.max(start - at, 0), Math.max(end - at, 0))
    at += run.text.length
    if (text === '') continue
    const { bold = false, italic = false, underline = false } = run
    spans.push({ text, bold, italic, underline })
  }
  return spans
}

/** Joins neighbours in one dress; white space and bare signs between two of a kind are dressed as these. */
function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  spans.forEach((span, index) => {
    const before = out.at(-1)
    const next = spans[index + 1]
    const blank = !span.raw && span.text.trim() === ''
    if (before && !before.raw && !span.raw) {
      const joins =
        sameDress(before, span) || (blank && (!next || next.raw || sameDress(before, next)))
      if (joins) {
        before.text += span.text
        return
      }
      // A space in bold letters between plain ones is a space.
      if (blank) {
        out.push({ ...PLAIN, text: span.text })
        return
      }
    }
    out.push({ ...span })
  })
  return out
}

function sameDress(a: Span, b: Span): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline
}

function writeSpans(spans: readonly Span[]): string {
  let out = ''
  spans.forEach((span, index) => {
    if (span.raw) {
      out = out.trimEnd() + (span.text.startsWith(' ') ? span.text : span.text)
      return
    }
    const text = nfc(span.text)
    const words = text.trim()
    // Dressed white space is white space.
    if (words === '' || !(span.bold || span.italic || span.underline)) {
      out += escapeText(text)
      return
    }
    const [before, after] = [/^\s*/.exec(text)?.[0] ?? '', /\s*$/.exec(text)?.[0] ?? '']
    out += escapeText(before)
    const next = after + (spans[index + 1]?.text ?? '')
    out += dressed(escapeText(words), span, out.at(-1), next.at(0))
    out += escapeText(after)
  })
  return out
}

/** Emphasis in stars where Markdown is sure to read it, else in tags. */
function dressed(
  text: string,
  { bold, italic, underline }: Span,
  before: string | undefined,
  after: string | undefined,
): string {
  const free = (before === undefined || before === ' ') && (after === undefined || after === ' ')
  if (free && !underline && bold !== italic && /^[\p{L}\p{N}(“]/u.test(text)) {
    const stars = bold ? '**' : '*'
    return `${stars}${text}${stars}`
  }
  const inner = italic ? `<em>${text}</em>` : text
  const under = underline ? `<u>${inner}</u>` : inner
  return bold ? `<strong>${under}</strong>` : under
}
