import { type Deadline, findDeadlines } from './deadlines.ts'
import { cut } from './cuts.ts'
import { isRecurrence } from './recurrences.ts'
import type { Reader } from './reader.ts'
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
    for (const part of cut(read(segment, reader), (own) => read(own, reader))) {
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
  if (isRecurrence(words)) return [{ start: 0, end: 0, words, recurs: words }]
  // "từ ngày 20/4 đến ngày 28/4/2026": the last day.
  const last = /^\s*từ (?:ngày )?\d[^;]{0,30}?(?=\s(?:đến|-|–)\s)/iu.exec(words)
  if (last) {
    const rest = words
      .slice(last[0].length)
      .replace(/^\s(?:đến hết|đến|-|–)\s+(?:hết )?(?:ngày )?/iu, 'trong ngày ')
    const [until] = findDeadlines(rest, reader.date)
    if (until?.due !== undefined) return [{ ...until, start: 0, words, dueText: words }]
  }
  const bare = findDeadlines(`trong ${/^\s*\d/u.test(words) ? 'ngày ' : ''}${words}`, reader.date)
  if (bare.length > 0) return bare.map((one) => ({ ...one, words }))
  return /\d|tết|lễ|mùa|kỳ họp/iu.test(words) ? [{ start: 0, end: 0, words, dueText: words }] : []
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
