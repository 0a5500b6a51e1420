import { type Deadline, findDeadlines } from './deadlines.ts'
import type { Reader } from './reader.ts'
import type { Segment } from './segments.ts'
import type { FoundTopic } from './topics.ts'

/** A segment with what its words say: topics and deadlines. */
export interface Passage extends Segment {
  topics: FoundTopic[]
  deadlines: Deadline[]
}

/** Reads the words of segments, cuts those with two deadlines, and joins those that speak of one thing. */
export function passagesOf(segments: readonly Segment[], reader: Reader): Passage[] {
  const passages: Passage[] = []
  for (const segment of segments) {
    for (const part of cut(read(segment, reader), reader)) {
      const last = passages.at(-1)
      if (last && belongs(part, last)) passages[passages.length - 1] = join(last, part, reader)
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
    const [due] = findDeadlines(segment.dueWords, reader.date)
    deadlines.push(due ?? { start: 0, end: 0, words: segment.dueWords, dueText: segment.dueWords })
  }
  return { ...segment, topics: reader.topics(text), deadlines }
}

/** Parts a passage at semicolons so that each part has one deadline; whole where that cannot be. */
function cut(passage: Passage, reader: Reader): Passage[] {
  const dated = passage.deadlines.filter(
    ({ due, dueText }) => due !== undefined || dueText !== undefined,
  )
  if (dated.length < 2 || passage.dueWords !== undefined) return [passage]
  const { strip, start, end } = passage
  const text = strip.text.slice(start, end)
  const cuts: number[] = []
  for (const [index, deadline] of dated.entries()) {
    const next = dated[index + 1]
    if (!next) break
    const semicolon = text.slice(deadline.end, next.start).indexOf(';')
    if (semicolon !== -1) cuts.push(deadline.end + semicolon + 1)
  }
  const bounds = [0, ...cuts, text.length]
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? 0
    const lead = text.slice(from, to).length - text.slice(from, to).trimStart().length
    const part = {
      ...passage,
      start: start + from + lead,
      end: start + text.slice(0, to).trimEnd().length,
      headed: passage.headed || index > 0,
    }
    return read(part, reader)
  })
}

/** Whether a sentence goes with the one before: told to the same, of the same things, and due at one time. */
function belongs(part: Passage, last: Passage): boolean {
  if (part.strip !== last.strip || part.kind !== 'directive' || last.kind !== 'directive')
    return false
  if (part.headed || part.addressing !== last.addressing) return false
  if (part.doubts.length > last.doubts.length && !part.continues) return false
  if (/\S/.test(part.strip.text.slice(last.end, part.start))) return false
  const both = part.deadlines.length > 0 && last.deadlines.length > 0
  if (both) return false
  if (part.continues) return true
  if (part.deadlines.length + last.deadlines.length > 0) return false
  const topics = new Set(last.topics.map(({ topic }) => topic))
  return part.topics.every(({ topic }) => topics.has(topic))
}

function join(last: Passage, part: Passage, reader: Reader): Passage {
  return read({ ...last, end: part.end }, reader)
}
