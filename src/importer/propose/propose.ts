import { isNfc } from '../../domain/text.ts'
import type { ReadConclusion } from '../../format/conclusion.ts'
import { directiveMark, passageMark } from './marks.ts'
import type { Proposals } from './mark.ts'
import { markIds } from './mark-ids.ts'
import { passagesOf } from './passages.ts'
import { overlaps, placeOf, placeOfParagraphs } from './placing.ts'
import { type ProposalVocabularies, readerOf } from './reader.ts'
import { segmentsOf } from './segments.ts'
import type { Span } from './sentences.ts'
import { type Strip, stripsOf } from './strips.ts'
import { tableSegments } from './tables.ts'
import { unmarkedOrders } from './unmarked.ts'

/** What of a paper proposals are made from. */
export type ProposalPaper = Pick<ReadConclusion, 'paper' | 'source'> & {
  conclusion: Pick<ReadConclusion['conclusion'], 'date' | 'issuer' | 'title' | 'sections'>
}

/**
 * Proposes marks for a paper: who is told what, by when, about what; and passages that are only spoken of. Marks that
 * the paper has already are left alone and nothing is proposed over them. Only words of the paper and of the
 * vocabularies count; what is a guess says so. The same paper always gets the same proposals.
 */
export function proposeMarks(
  { paper, source, conclusion }: ProposalPaper,
  vocabularies: ProposalVocabularies,
): Proposals {
  // Places in the text are places in the source only where both are written in one form.
  if (!isNfc(source.text)) {
    const text = 'Tệp dùng bảng mã chữ tổ hợp (không phải NFC), chưa đề xuất được nội dung giao.'
    return { marks: [], remarks: [{ kind: 'not-nfc', text, at: 0 }] }
  }
  const reader = readerOf(conclusion, vocabularies)
  const strips = stripsOf(paper.blocks)
  const running = strips.filter(({ cell }) => cell === undefined)
  const segments = [...segmentsOf(running, reader), ...tableSegments(strips, reader)]
  const passages = passagesOf(segments, reader)
  const proposals: Proposals = { marks: [], remarks: [] }
  const told = new Map<Strip, Span[]>()
  for (const passage of passages) {
    const { strip, start, end, until } = passage
    const placed =
      (until && placeOfParagraphs(strip, start, end, until, source.text)) ??
      placeOf(strip, start, end, source.text)
    const untouched = !overlaps(strip.marked, start, end)
    const mark = passage.kind === 'passage' ? passageMark : directiveMark
    const made = mark(passage, placed, reader)
    // What was marked, or told of as not to be marked, needs no other remark.
    if (made.mark) {
      const span = { start: placed?.from ?? start, end: placed?.to ?? end }
      const spans = told.get(strip)
      if (spans) spans.push(span)
      else told.set(strip, [span])
      if (until) told.set(until, [{ start: 0, end: until.text.length }])
    }
    if (placed && made.mark) proposals.marks.push(made.mark)
    else if (!placed && untouched && made.mark) {
      const quote = `${strip.text.slice(start, end).slice(0, 60)}…`
      const text = `Không đặt được thẻ quanh “${quote}”: thẻ in đậm, in nghiêng cắt ngang đoạn này.`
      proposals.remarks.push({ kind: 'not-placed', text, at: strip.pieces[0]?.at ?? 0 })
    }
    if (placed)
      proposals.remarks.push(...made.remarks.map((remark) => ({ ...remark, at: placed.start })))
  }
  proposals.marks = apart(proposals.marks)
  proposals.remarks.push(...unmarkedOrders(strips, told, reader))
  const used = paper.marks.filter(({ ownAnchor }) => ownAnchor)
  const idOf = markIds(
    conclusion.sections,
    used.map(({ anchor }) => anchor.replace(/^(?:chi-dao|doan)-/, '')),
  )
  for (const mark of proposals.marks) if (mark.kind === 'directive') mark.id = idOf(mark.section)
  return proposals
}

/** Marks in the order of the text; of those that grew into each other the first. */
function apart(marks: readonly Proposals['marks'][number][]): Proposals['marks'] {
  const sorted = [...marks].sort((a, b) => a.start - b.start)
  let end = 0
  return sorted.filter((mark) => {
    if (mark.start < end) return false
    end = mark.end
    return true
  })
}
