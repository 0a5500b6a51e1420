import { CONTINUES, imperativeAt } from './lexicon.ts'
import type { Head, WordRange } from './order-verbs.ts'
import type { Segment } from './segment.ts'
import type { Clauses } from './sentences.ts'
import type { Strip } from './strips.ts'
import type { Addressing } from './titles.ts'
import { longest, type Word, wordings } from './words.ts'

/** How a paper says what becomes of itself. */
export const CLOSING = wordings(
  'thông báo này, kết luận này, trên đây là, văn bản này, nội dung này',
)
const NEEDED = wordings('cần, phải, cần phải')
/** What it begins is still to be reached: "Phấn đấu … đạt 100 %". */
const AIMS = wordings('phấn đấu, phấn đấu đến, quyết tâm, bảo đảm đến, đảm bảo đến')

/** Whether a sentence begins as one that tells somebody to do something. */
export function imperativeStart(
  words: readonly Word[],
  { first, last }: WordRange,
  sentence: Clauses,
  text: string,
): boolean {
  if (longest(words, first, CLOSING) > 0) return false
  // Of "Về công tác cán bộ: chủ động tham mưu …" the words behind the colon decide.
  const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LABEL))
  const colon = head.indexOf(':')
  let at = first
  while (colon !== -1 && at < last && (words[at]?.start ?? 0) < sentence.start + colon) at += 1
  return imperativeAt(words, at < last ? at : first) > 0
}

/** Longest that words before a colon are taken for a label. */
const LABEL = 100

export interface Unnamed {
  told: Addressing | undefined
  sure: boolean
  carried: Addressing | undefined
  first: boolean
  past: boolean
  /** Whether it is an item of a list for whom it tells. */
  listed: boolean
}

/** A sentence, or what of it stands before the first name, that tells whom the text before has named. */
export function unnamed(
  strip: Strip,
  sentence: Clauses,
  end: number,
  imperative: boolean,
  words: readonly Word[],
  range: WordRange,
  { told, sure, carried, first, past, listed }: Unnamed,
): Segment | undefined {
  const { text } = strip
  const continues = longest(words, range.first, CONTINUES) > 0
  const sentenceWords = words.slice(range.first, range.last).filter((word) => word.start < end)
  const aims = longest(words, range.first, AIMS) > 0
  const done = sentenceWords.some(({ text }) => text === 'đã')
  const needed = sentenceWords.some((_, at) => longest(words, range.first + at, NEEDED) > 0)
  const addressing = told ?? (first ? carried : undefined)
  if (longest(words, range.first, CLOSING) > 0) return undefined
  if (!addressing || past || end - sentence.start < 3) return undefined
  // "Về quản lý bảo vệ rừng: | Yêu cầu …": what stands before the order is the head of its item.
  if (end < sentence.end && /:\s*$/u.test(text.slice(sentence.start, end))) return undefined
  const certain = told !== undefined && sure
  // What a list or a section tells a unit is told, unless it was done; a guess must look like an order.
  const tells = imperative || continues || (needed && !done)
  if (!tells && !(certain && !done && (listed || !describes(sentenceWords)))) return undefined
  if (!certain && (done || (!aims && describes(sentenceWords))) && !continues) return undefined
  const doubts: string[] = []
  if (told === undefined) doubts.push(`đơn vị lấy theo đoạn trước (${addressing.because})`)
  else if (!sure && !continues) doubts.push(`đơn vị lấy theo câu trước (${addressing.because})`)
  else if (!imperative && !continues && !listed) doubts.push('câu không mở đầu bằng từ giao việc')
  const trimmedEnd = text.slice(sentence.start, end).trimEnd().length + sentence.start
  return {
    ...{ kind: 'directive', strip, start: sentence.start, end: trimmedEnd, addressing },
    ...{ headed: false, continues, doubts, because: addressing.because },
  }
}

/** Whether a sentence tells how things are: "… được …", "… đạt …". */
export function describes(words: readonly Word[]): boolean {
  return words.slice(0, 12).some(({ text }) => ['được', 'đạt', 'còn', 'chưa'].includes(text))
}

/** A sentence, or a part of it, that names whom it tells. */
export function headed(
  strip: Strip,
  words: readonly Word[],
  head: Head,
  end: number,
  addressing: Addressing,
): Segment {
  const colon = /^\s*:\s*/u.exec(strip.text.slice(words[head.to - 1]?.end ?? 0, end))
  // Behind "UBND xã:" the text is what is told; the name before the colon is a title.
  const start = colon
    ? (words[head.to - 1]?.end ?? 0) + colon[0].length
    : (words[head.from]?.start ?? 0)
  const trimmedEnd = strip.text.slice(start, end).trimEnd().length + start
  return {
    ...{ kind: 'directive', strip, start, end: trimmedEnd, addressing, headed: true },
    ...{ continues: false, doubts: [], because: addressing.because },
  }
}
