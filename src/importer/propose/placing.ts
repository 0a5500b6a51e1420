import type { Container, Piece, Strip } from './strips.ts'

/** Where a passage's tags stand in the source, and what text they hold: emphasis is never cut in two. */
export interface Placed {
  start: number
  end: number
  /** The passage in the paragraph's text. */
  from: number
  to: number
  /** Whether the tags stand on lines of their own, around whole paragraphs. */
  block?: true
}

/**
 * Finds where in the source the tags around a stretch of a paragraph can be put. Where emphasis would be cut in two
 * the stretch grows to hold all of it. Nothing where that cannot be: in a title, over a mark, over text without place.
 */
export function placeOf(
  strip: Strip,
  from: number,
  to: number,
  source: string,
): Placed | undefined {
  let [start, end] = [from, to]
  for (let tries = 0; tries < 8; tries += 1) {
    if (start >= end || overlaps(strip.marked, start, end)) return undefined
    const [first, last] = [pieceAt(strip.pieces, start), pieceAt(strip.pieces, end - 1)]
    if (!first || !last) return undefined
    let shared = sharedDepth(first.inside, last.inside)
    const opening = strip.containers[first.inside[shared] ?? -1]
    const closing = strip.containers[last.inside[shared] ?? -1]
    if (opening && opening.start < start) start = opening.start
    else if (closing && closing.end > end) end = closing.end
    else {
      // Around the whole of an emphasis tags stand outside, where they harm no mark of Markdown.
      while (shared > 0 && isWhole(strip.containers[first.inside[shared - 1] ?? -1], start, end)) {
        shared -= 1
      }
      const from = opens(strip, first, start, shared, source)
      const to = closes(strip, last, end, shared, source)
      if (from !== undefined && to !== undefined)
        return { start: from, end: to, from: start, to: end }
      const around = strip.containers[first.inside[shared - 1] ?? -1]
      if (!around) return undefined
      ;[start, end] = [around.start, around.end]
    }
  }
  return undefined
}

/**
 * Where tags stand around a whole paragraph and those below it, up to another. Nothing where the passage is but a part
 * of its paragraph, or where they are no paragraphs between blank lines.
 */
export function placeOfParagraphs(
  strip: Strip,
  from: number,
  to: number,
  until: Strip,
  source: string,
): Placed | undefined {
  if (from > strip.from || /\S/u.test(strip.text.slice(to))) return undefined
  if (strip.marked.length + until.marked.length > 0 || strip.cell || until.cell) return undefined
  const [first, last] = [strip.pieces[0], until.pieces.at(-1)]
  if (!first || !last) return undefined
  const start = source.lastIndexOf('\n', first.at - 1) + 1
  const line = source.indexOf('\n', last.at + last.end - last.start)
  const end = line === -1 ? source.length : line
  const inside = source.slice(start, end)
  // A page may end between them; any other tag would be cut in two.
  if (/<\/?(?!PageBreak)[A-Z]|<t[dr]|^#/mu.test(inside)) return undefined
  if (!/(?:^|\n)[^\S\n]*\n$|-{3}\n$/u.test(source.slice(Math.max(start - SIGHT, 0), start)))
    return undefined
  if (!/^\n?[^\S\n]*(?:\n|$)/u.test(source.slice(end, end + SIGHT))) return undefined
  return { start, end, from, to, block: true }
}

function isWhole(container: Container | undefined, start: number, end: number): boolean {
  return container?.start === start && container.end === end
}

/** Where an opening tag can stand before a piece's text, outside of what is deeper than `shared`. */
function opens(
  strip: Strip,
  piece: Piece,
  from: number,
  shared: number,
  source: string,
): number | undefined {
  if (from > piece.start) return piece.at + from - piece.start
  let at = piece.at
  if (source[at - 1] === '\\' && isEscaping(source, at - 1)) at -= 1
  for (let depth = piece.inside.length; depth > shared; depth -= 1) {
    const { kind } = strip.containers[piece.inside[depth - 1] ?? -1] ?? {}
    const mark = MARKS[kind ?? 'mark']?.opening.exec(source.slice(Math.max(at - SIGHT, 0), at))
    if (!mark) return undefined
    at -= mark[0].length
  }
  // A tag right behind stars is a sign to Markdown: before them there must be none but signs and space.
  return /[\p{L}\p{N}]\*+$/u.test(source.slice(Math.max(at - 4, 0), at)) ? undefined : at
}

function closes(
  strip: Strip,
  piece: Piece,
  to: number,
  shared: number,
  source: string,
): number | undefined {
  let at = piece.at + to - piece.start
  if (to < piece.end) return at
  for (let depth = piece.inside.length; depth > shared; depth -= 1) {
    const { kind } = strip.containers[piece.inside[depth - 1] ?? -1] ?? {}
    const mark = MARKS[kind ?? 'mark']?.closing.exec(source.slice(at, at + SIGHT))
    if (!mark) return undefined
    at += mark[0].length
  }
  return /^\*+[\p{L}\p{N}]/u.test(source.slice(at, at + 4)) && shared > 0 ? undefined : at
}

/** How emphasis is written before and behind its text. */
const MARKS: Partial<Record<Container['kind'], { opening: RegExp; closing: RegExp }>> = {
  strong: { opening: /(?:\*\*|<strong\s*>)$/u, closing: /^(?:\*\*|<\/strong\s*>)/u },
  em: { opening: /(?:\*|<em\s*>)$/u, closing: /^(?:\*|<\/em\s*>)/u },
  u: { opening: /<u\s*>$/u, closing: /^<\/u\s*>/u },
}
/** Longest that such a mark is. */
const SIGHT = 12

/** Whether a backslash of the source escapes what follows, and is not itself escaped. */
function isEscaping(source: string, at: number): boolean {
  let first = at
  while (source[first - 1] === '\\') first -= 1
  return (at - first) % 2 === 0
}

function sharedDepth(a: readonly number[], b: readonly number[]): number {
  let depth = 0
  while (depth < a.length && a[depth] === b[depth]) depth += 1
  return depth
}

/** Whether a stretch shares a character with one of several, which are in order and apart. */
export function overlaps(
  spans: readonly { start: number; end: number }[],
  start: number,
  end: number,
): boolean {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((spans[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  const next = spans[low]
  return next !== undefined && next.start < end
}

/** The piece that has a character of the text. */
function pieceAt(pieces: readonly Piece[], index: number): Piece | undefined {
  let [low, high] = [0, pieces.length - 1]
  while (low <= high) {
    const middle = Math.floor((low + high) / 2)
    const piece = pieces[middle]
    if (!piece) return undefined
    if (index < piece.start) high = middle - 1
    else if (index >= piece.end) low = middle + 1
    else return piece
  }
  return undefined
}
