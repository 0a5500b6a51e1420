import { findReports } from '../../domain/reports.ts'
import { type Deadline, findDeadlines } from './deadlines.ts'
import { imperativeAt, ORDER_VERBS, RESPONSIBLE } from './lexicon.ts'
import type { ProposalRemark } from './mark.ts'
import { BEFORE, BODIES, NO_BODIES } from './name-words.ts'
import { begins } from './order-verbs.ts'
import type { Reader } from './reader.ts'
import { CLOSING, describes } from './sentence-segments.ts'
import { type Span, sentencesIn, trimmed } from './sentences.ts'
import { PEOPLE } from './strangers.ts'
import type { Strip } from './strips.ts'
import { longest, type Word, wordings, wordsOf } from './words.ts'

/** What of a paragraph is marked, by paragraph. */
export type MarkedSpans = ReadonlyMap<Strip, readonly Span[]>

/** Words that order, behind whom they tell. */
const URGES = wordings('có nhiệm vụ, khẩn trương, chủ trì, phải, cần phải')
/** How a sentence before the first order tells of the meeting, and of the papers that it was about. */
const OPENINGS = wordings(`
  căn cứ, sau khi, ngày, tại, trên cơ sở, qua, theo, thực hiện, cho ý kiến, xem xét, báo cáo, dự, chủ trì,
  tham dự, đánh giá, ban thường vụ, thường trực, đảng ủy, hội nghị, cuộc họp, phiên họp, kỳ họp
`)
/** What an issuer says of work, and by which it orders nothing. */
const PRAISES = wordings('đánh giá cao, biểu dương, ghi nhận, trên đây, nhìn chung, không khí')
/** Nouns that begin like a verb that orders. */
const NO_VERBS = wordings(
  'giao ban, giao thông, giao dịch, giao lưu, giao đất, giao rừng, giao quân, giao thừa',
)
/** More remarks than that nobody reads. */
const MOST = 100

/**
 * Sentences that seem to order something and are in no mark. Results, lead-ins, closings and what tells of the
 * meeting are left out.
 */
export function unmarkedOrders(
  strips: readonly Strip[],
  marked: MarkedSpans,
  reader: Reader,
): ProposalRemark[] {
  const found: ProposalRemark[] = []
  // Until something is ordered, or a section begins, a paper tells how it came about.
  let opening = true
  for (const strip of strips) {
    if (strip.section !== undefined || marked.has(strip)) opening = false
    if (found.length >= MOST) break
    if (strip.cell || strip.from >= strip.text.length) continue
    const past = reader.natures.get(strip.section ?? '')?.kind === 'past'
    const spans = [...strip.marked, ...(marked.get(strip) ?? []), ...findReports(strip.text)]
    spans.sort((a, b) => a.start - b.start)
    let next = 0
    for (const sentence of sentencesIn(strip.text, strip.from, strip.text.length)) {
      while ((spans[next]?.end ?? Infinity) <= sentence.start) next += 1
      const span = unmarkedPart(strip.text, sentence, spans[next])
      const why = span && orderIn(strip.text, span, { past, opening }, reader)
      if (span && why !== undefined && found.length < MOST) found.push(remarkOn(strip, span, why))
    }
  }
  return found
}

/** A sentence that no mark touches, or its clauses before the first that one does. */
function unmarkedPart(
  text: string,
  { start, end }: Span,
  mark: Span | undefined,
): Span | undefined {
  if (!mark || mark.start >= end) return { start, end }
  const before = trimmed(text, start, mark.start)
  return before && text[before.end - 1] === ';' ? before : undefined
}

function remarkOn(strip: Strip, { start, end }: Span, why: string): ProposalRemark {
  const quote = strip.text.slice(start, end).replace(/\s+/g, ' ')
  return {
    kind: 'unmarked-order',
    text: `Câu có vẻ giao việc (có “${why}”) nhưng chưa đánh dấu:`,
    quote,
    at: strip.pieces.find((piece) => piece.end > start)?.at ?? 0,
    ...(strip.section !== undefined && { section: strip.section }),
  }
}

/** The words by which a sentence seems to order something; nothing where it seems to order nothing. */
function orderIn(
  whole: string,
  { start, end }: Span,
  { past, opening }: { past: boolean; opening: boolean },
  reader: Reader,
): string | undefined {
  const text = whole.slice(start, end)
  if (/[:,]$/u.test(text)) return undefined
  const words = wordsOf(text)
  const first = behindNumber(words)
  if (longest(words, first, CLOSING) > 0) return undefined
  const say = (at: number, length: number): string =>
    text.slice(words[at]?.start ?? 0, words[at + length - 1]?.end ?? 0).replace(/\s+/g, ' ')
  let done = false
  for (let at = first; at < words.length; at += 1) {
    done ||= words[at]?.text === 'đã'
    const responsible = longest(words, at, RESPONSIBLE)
    if (responsible > 0 && !done && at > first) return say(at, responsible)
    if (past) continue
    const verb = longest(words, at, ORDER_VERBS)
    if (
      verb > 0 &&
      at + verb < words.length &&
      !done &&
      longest(words, at, NO_VERBS) === 0 &&
      begins(words, at, first)
    )
      return say(at, verb)
    const urges = at > first && at < SUBJECT ? longest(words, at, URGES) : 0
    if (urges > 0 && !done && isSubject(words, first, reader)) return say(at, urges)
  }
  if (past || done || longest(words, first, PRAISES) > 0) return undefined
  if (opening && longest(words, first, OPENINGS) > 0) return undefined
  const verb = longest(words, first, NO_VERBS) > 0 ? 0 : imperativeAt(words, first)
  if (verb > 0 && !describes(words)) return say(first, verb)
  return findDeadlines(text, reader.date).find((one) => !isPeriod(one))?.words
}

/** Whether a time may only be when something lasts: "trong năm 2026". */
function isPeriod({ words, due }: Deadline): boolean {
  return due?.length === 4 && /^trong/iu.test(words)
}

/** How many words from its beginning a sentence names whom it tells in. */
const SUBJECT = 24

function isSubject(words: readonly Word[], at: number, reader: Reader): boolean {
  if (longest(words, at, BODIES) > longest(words, at, NO_BODIES)) return true
  const named = longest(words, at, BEFORE) + longest(words, at, PEOPLE) > 0
  return named || reader.names.find(words, at) !== undefined
}

/** The word behind the number of an item: "(1) Lập …". */
function behindNumber(words: readonly Word[]): number {
  const [number, next] = words
  return number && next?.gap === 'stop' && /^(?:\d{1,2}|[a-zđ])$/u.test(number.text) ? 1 : 0
}
