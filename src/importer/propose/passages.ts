import { type Deadline, findDeadlines } from './deadlines.ts'
import type { Reader } from './reader.ts'
import { trimmed } from './sentences.ts'
import type { Segment } from './segment.ts'
import type { FoundTopic } from './topics.ts'

/** A segment with what its words say: topics and deadlines. */
export interface Passage extends Segment {
  topics: FoundTopic[]
  deadlines: Deadline[]
  /** The part of its sentence that names whom it tells, where that is another. */
  head?: Segment
}

/** Reads the words of segments, cuts those with two deadlines, and joins those that speak of one thing. */
export function passagesOf(segments: readonly Segment[], reader: Reader): Passage[] {
  const passages: Passage[] = []
  for (const segment of segments) {
    for (const part of cut(read(segment, reader), reader)) {
      const last = passages.at(-1)
      if (last && belongs(part, last)) passages[passages.length - 1] = join(last, part)
      else passages.push(part)
    }
  }
  return passages
}

function read(segment: Segment, reader: Reader): Passage {
  const text = segment.strip.text.slice(segment.start, segment.end)
  const orders = segment.kind === 'directive'
  const deadlines = orders ? findDeadlines(text, reader.date) : []
  if (orders && segment.dueWords !== undefined) {
    deadlines.push(...cellDeadline(segment.dueWords, reader))
  }
  return {
    ...segment,
    topics: reader.topics(text, orders ? titlesAbove(segment, reader) : []),
    deadlines,
  }
}

function titlesAbove({ strip }: Segment, { titles, title }: Reader): string[] {
  const own = strip.section === undefined ? undefined : titles.get(strip.section)
  return own === undefined ? [title] : [own, title]
}

/** The deadline in a cell of its own, where a bare date is one; "thường xuyên" is none. */
function cellDeadline(words: string, reader: Reader): Deadline[] {
  const found = findDeadlines(words, reader.date)
  if (found.length > 0) return found
  const bare = findDeadlines(`trong ${/^\s*\d/u.test(words) ? 'ngày ' : ''}${words}`, reader.date)
  if (bare.length > 0) return bare.map((one) => ({ ...one, words }))
  return /\d|tết|lễ|mùa|kỳ họp/iu.test(words) ? [{ start: 0, end: 0, words, dueText: words }] : []
}

/** A clause that says when all before it is to be done. */
const WHOLE =
  /^\s*(?:và\s+)?(?:phải\s+)?(?:thời (?:gian|hạn)|hạn|hoàn thành|xong|tất cả|báo cáo|định kỳ)(?!\p{L})/iu

/**
 * Parts a passage at semicolons so that each deadline is that of the clause it stands in. A clause that only says
 * when to be done is about all before it.
 */
function cut(passage: Passage, reader: Reader): Passage[] {
  const { strip, start, end, deadlines } = passage
  const dated = deadlines.filter(({ due, dueText }) => due !== undefined || dueText !== undefined)
  const text = strip.text.slice(start, end)
  if (dated.length === 0 || passage.dueWords !== undefined || !text.includes(';')) return [passage]
  const cuts: number[] = []
  let before = false
  let from = 0
  let next = 0
  for (const clause of text.split(/(?<=;)/u)) {
    const to = from + clause.length
    const first = next
    while ((dated[next]?.start ?? Infinity) < to) next += 1
    const own = next > first
    const whole = WHOLE.test(clause) && !before
    if (from > 0 && (before || (own && !whole))) cuts.push(from)
    before = own
    from = to
  }
  if (cuts.length === 0) return [passage]
  const bounds = [0, ...cuts, text.length]
  const parts = bounds.slice(1).map((bound, index) => {
    const span = trimmed(strip.text, start + (bounds[index] ?? 0), start + bound)
    return span && read({ ...passage, ...span, headed: passage.headed || index > 0 }, reader)
  })
  const [head, ...rest] = parts.filter((part) => part !== undefined)
  // "X chủ trì, phối hợp với Y" holds for all that X is told in the sentence.
  return head ? [head, ...rest.map((part) => (passage.headed ? { ...part, head } : part))] : []
}

/** Longest passage that sentences are joined to, in characters: what can still be read at a glance. */
const LONGEST = 3000

/** Whether a sentence goes with the one before: told to the same, of the same things, and due at one time. */
function belongs(part: Passage, last: Passage): boolean {
  if (part.strip !== last.strip || part.kind !== 'directive' || last.kind !== 'directive')
    return false
  if (part.headed || part.addressing !== last.addressing) return false
  if (part.doubts.length > last.doubts.length && !part.continues) return false
  if (/\S/.test(part.strip.text.slice(last.end, part.start))) return false
  if (part.end - last.start > LONGEST) return false
  const both = part.deadlines.length > 0 && last.deadlines.length > 0
  if (both) return false
  if (part.continues) return true
  // Who helps with the one need not help with the other.
  if (/phối hợp|chủ trì/iu.test(last.strip.text.slice(last.start, last.end))) return false
  if (part.deadlines.length + last.deadlines.length > 0) return false
  const topics = new Set(last.topics.map(({ topic }) => topic))
  return part.topics.every(({ topic }) => topics.has(topic))
}

/** Two sentences as one passage; what each of them says is known. */
function join(last: Passage, part: Passage): Passage {
  const known = new Set(last.topics.map(({ topic }) => topic))
  const shift = part.start - last.start
  const later = part.deadlines.map((deadline) => ({
    ...deadline,
    start: deadline.start + shift,
    end: deadline.end + shift,
  }))
  return {
    ...last,
    end: part.end,
    topics: [...last.topics, ...part.topics.filter(({ topic }) => !known.has(topic))],
    deadlines: [...last.deadlines, ...later],
  }
}
