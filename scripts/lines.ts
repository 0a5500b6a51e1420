import { collapse } from '../src/domain/text.ts'

/** Columns of a window in which commands are typed; reports keep to it. */
export const COLUMNS = 80

/** A text as lines of a window: the first begins with one text, the others with another. No word is cut. */
export function wrapped(text: string, first = '', rest = ' '.repeat(first.length)): string[] {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of collapse(text).split(' ')) {
    const next = empty ? `${line}${word}` : `${line} ${word}`
    if (empty || next.length <= COLUMNS) {
      line = next
      empty = false
    } else {
      lines.push(line)
      line = `${rest}${word}`
    }
  }
  return [...lines, line]
}

/** The beginning and the end of a text on one line, each of so many characters at most, cut between words. */
export function shortened(text: string, head: number, tail: number): string {
  const whole = collapse(text)
  if (whole.length <= head + tail + 3) return whole
  const start = whole.slice(0, head).replace(/\s+\S*$/, '')
  const end = tail === 0 ? '' : whole.slice(-tail).replace(/^\S*\s+/, '')
  return end === '' ? `${start} …` : `${start} … ${end}`
}
