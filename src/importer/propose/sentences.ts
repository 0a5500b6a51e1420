/** A stretch of a text without white space at its ends. */
export interface Span {
  start: number
  end: number
}

/** A sentence, and the clauses in it that semicolons part. */
export interface Clauses extends Span {
  clauses: Span[]
}

/** Marks of an item of a list, as the paper prints them. */
const MARKER = /^\s*(?:[-+*–—•·●▪◦]|\(?\d{1,2}[.)](?!\d)|\(?[a-zđ]\))(?=\s)\s*/iu
const MARKER_SIGHT = 12

/** The item mark at the beginning of a paragraph: what kind it is, and where the text behind it begins. */
export function markerOf(text: string, from = 0): { kind: string | undefined; end: number } {
  const match = MARKER.exec(text.slice(from, from + MARKER_SIGHT))
  if (!match) return { kind: undefined, end: from }
  const sign = match[0].trim()
  const kind = sign.replace(/\d+/, '1').replace(/[a-zđ]/iu, 'a')
  return { kind, end: from + match[0].length }
}

/** Signs that close what a full stop stands in. */
const CLOSING = /["”»)\]]/

/** The sentences of a stretch of text: each ends at a full stop, or at the end of a line. */
export function sentencesIn(text: string, from: number, to: number): Clauses[] {
  const found: Clauses[] = []
  let start = from
  let cuts: number[] = []
  const close = (end: number): void => {
    const whole = trimmed(text, start, end)
    if (whole) {
      const bounds = [start, ...cuts, end]
      const clauses = bounds
        .slice(1)
        .map((bound, index) => trimmed(text, bounds[index] ?? start, bound))
        .filter((span) => span !== undefined)
      found.push({ ...whole, clauses })
    }
    start = end
    cuts = []
  }
  for (let at = from; at < to; at += 1) {
    const sign = text[at]
    if (sign === '\n') close(at + 1)
    else if (sign === ';') cuts.push(at + 1)
    else if (sign === '.' || sign === '!' || sign === '?' || sign === '…') {
      let end = at + 1
      while (end < to && CLOSING.test(text[end] ?? '')) end += 1
      if (endsSentence(text, start, at, end, to)) close(end)
    }
  }
  close(to)
  return found
}

/** Abbreviations that end in a full stop; "v.v." may end a sentence as well. */
const SHORTENED = /(?:^|[\s(])(?:đ\/c|tp|tx|tr|st|vs)$/iu

/** Whether a full stop ends a sentence: space behind it, then no small letter; and it is not that of a number. */
function endsSentence(text: string, start: number, at: number, end: number, to: number): boolean {
  if (end >= to) return true
  if (!/\s/.test(text[end] ?? '')) return false
  const before = text.slice(Math.max(at - 6, start), at)
  if (text[at] === '.' && (SHORTENED.test(before) || isNumber(text, start, at))) return false
  return nextIsUpper(text, end, to)
}

/** Whether all that stands before a full stop is the number of an item. */
function isNumber(text: string, start: number, at: number): boolean {
  return at - start < 8 && /^\s*[\d.]{1,6}$/u.test(text.slice(start, at))
}

function nextIsUpper(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to && at < from + 40 && /\s/.test(text[at] ?? '')) at += 1
  return !/\p{Ll}/u.test(text[at] ?? '')
}

/** A stretch less the white space at its ends; nothing where there is no more. */
export function trimmed(text: string, from: number, to: number): Span | undefined {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] ?? '')) start += 1
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  return start < end ? { start, end } : undefined
}
