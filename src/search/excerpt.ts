/*
 * Shows why a record was found: a piece of its text as the paper has it, with what matches marked. Whole words
 * only; other accents than those typed are marked only where nothing fits better.
 */
import { hasAccents, type Piece, piecesOf, parseQuery } from './query.ts'
import { type Word, wordsOf } from './words.ts'

/** A run of text, marked or not. */
export interface Segment {
  text: string
  hit: boolean
}

/** A piece of a longer text. */
export interface Excerpt {
  segments: Segment[]
  /** Whether text was left out before and after. */
  cutBefore: boolean
  cutAfter: boolean
}

/** Finds what is to be marked in a text. */
export type Marker = (text: string) => Span[]

interface Span {
  start: number
  end: number
}

/** How long an excerpt is, about, in characters. */
const LENGTH = 280
/** How much of it stands before the first match, at most. */
const LEAD = 80

/** A marker for a query and the other words that were searched with it. */
export function markerOf(typed: string, alsoSearched: readonly string[]): Marker {
  const { phrases, loose } = parseQuery(typed)
  const queries = [loose, ...alsoSearched].map(piecesOf).filter((pieces) => pieces.length > 0)
  const whole = queries.map(joined)
  const quoted = phrases.map(({ words }) => words)
  const single = queries.flatMap((pieces) => pieces.map(({ words }) => words))
  const inTurn = (words: readonly Word[], sequences: Word[][]): Span[] => {
    const exact = sequences.flatMap((sequence) => spansOf(words, sequence, hasAccents(sequence)))
    return exact.length > 0
      ? exact
      : sequences.flatMap((sequence) => spansOf(words, sequence, false))
  }
  return (text) => {
    const words = wordsOf(text)
    const rest = inTurn(words, whole)
    const found = [...inTurn(words, quoted), ...(rest.length > 0 ? rest : inTurn(words, single))]
    return found.sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

function joined(pieces: readonly Piece[]): Word[] {
  return pieces.flatMap(({ words }) => words)
}

/** Where words stand side by side in a text. */
function spansOf(text: readonly Word[], wanted: readonly Word[], exact: boolean): Span[] {
  const same = (a: Word | undefined, b: Word): boolean =>
    a !== undefined && (exact ? a.exact === b.exact : a.bare === b.bare)
  return text.flatMap((word, index) => {
    if (!wanted.every((one, offset) => same(text[index + offset], one))) return []
    return [{ start: word.start, end: text[index + wanted.length - 1]?.end ?? word.end }]
  })
}

/** A text in runs, all of it. */
export function markAll(text: string, marker: Marker): Segment[] {
  return cut(text, marker(text), 0, text.length)
}

/**
 * The part of a text with the most matches, cut between words. `from` is where to begin looking: behind a title
 * that is shown already.
 */
export function excerptOf(text: string, marker: Marker, from = 0): Excerpt {
  const spans = marker(text).filter(({ start }) => start >= from)
  const counts = spans.map(
    ({ start }) =>
      spans.filter((other) => other.start >= start && other.end <= start + LENGTH - LEAD).length,
  )
  const best = spans[counts.indexOf(Math.max(...counts))]
  const start = best ? wordStart(text, from, best.start) : from
  const end = wordEnd(text, Math.max(start + LENGTH, best?.end ?? 0))
  return {
    segments: cut(text, spans, start, end),
    cutBefore: start > from,
    cutAfter: end < text.length,
  }
}

/** The beginning of the line or the sentence of a place, if near; otherwise of a word shortly before it. */
function wordStart(text: string, from: number, place: number): number {
  const earliest = Math.max(from, place - LEAD)
  const before = text.slice(earliest, place)
  const sentence = Math.max(
    before.lastIndexOf('\n'),
    before.search(/[.;:?!]\s(?!.*[.;:?!]\s)/s) + 1,
  )
  if (sentence > 0) return earliest + sentence + 1
  if (earliest === from) return from
  const space = before.search(/\s/)
  return space === -1 ? place : earliest + space + 1
}

function wordEnd(text: string, place: number): number {
  if (place >= text.length) return text.length
  const space = text.slice(0, place + 1).search(/\s\S*$/)
  return space > place - 40 ? space : place
}

/** A stretch of text in runs; spans may overlap, and must be in order. */
function cut(text: string, spans: readonly Span[], start: number, end: number): Segment[] {
  const segments: Segment[] = []
  let at = start
  const push = (to: number, hit: boolean): void => {
    if (to > at) segments.push({ text: text.slice(at, to), hit })
    at = Math.max(at, to)
  }
  for (const span of spans) {
    if (span.end <= at || span.start >= end) continue
    push(Math.min(span.start, end), false)
    push(Math.min(span.end, end), true)
  }
  push(end, false)
  return segments
}
