import { doubtsOf, type ProposedMark } from './mark.ts'

/** A mark as far as its tag goes. */
export type AppliedMark = Omit<ProposedMark, 'quote' | 'section'>

/**
 * The source of a paper with tags around proposed passages; nothing else in it changes. Throws a RangeError for marks
 * that overlap or lie outside of the text.
 */
export function applyMarks(source: string, marks: readonly AppliedMark[]): string {
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  let done = 0
  for (const mark of sorted) {
    if (mark.start < done || mark.end <= mark.start || mark.end > source.length) {
      throw new RangeError(`mark at ${mark.start}–${mark.end} overlaps another or lies outside`)
    }
    const name = mark.kind === 'directive' ? 'Directive' : 'Passage'
    const around = mark.block ? '\n\n' : ''
    parts.push(source.slice(done, mark.start), `<${name}${attributes(mark)}>`, around)
    parts.push(source.slice(mark.start, mark.end), around, `</${name}>`)
    done = mark.end
  }
  parts.push(source.slice(done))
  return parts.join('')
}

function attributes(mark: AppliedMark): string {
  const { id, to, lead, support, topics, due, dueText, recurs } = mark
  const written: [string, string | readonly string[] | undefined][] =
    mark.kind === 'directive'
      ? [
          ['id', id],
          ['to', to],
          ['lead', lead],
          ['support', support],
          ['topics', topics],
          ['due', due],
          ['dueText', dueText],
          ['recurs', recurs],
          ['proposed', doubtsOf(mark)],
        ]
      : [
          ['id', id],
          ['topics', topics],
          ['to', to],
          ['proposed', doubtsOf(mark)],
        ]
  return written
    .filter(([, value]) => value !== undefined && value.length > 0)
    .map(
      ([name, value = '']) =>
        ` ${name}="${valueOf(typeof value === 'string' ? value : value.join(' '))}"`,
    )
    .join('')
}

/** Words of a paper as the value of an attribute: on one line, without signs that end it or that tags are made of. */
function valueOf(text: string): string {
  return text
    .replace(/"/g, '”')
    .replace(/[<>{}`\\*[\]_&]/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Zs}\u2028\u2029\ufffd-\uffff\s]+/gu, ' ')
    .trim()
}
