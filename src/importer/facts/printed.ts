import { comparable } from '../../domain/text.ts'
import type { Question } from '../imported.ts'
import { columnsOf, type Line, linesIn } from '../structure/lines.ts'
import { isTypeLine } from '../structure/masthead.ts'
import type { Structure } from '../structure/structure.ts'

/** The parts of a paper that tell what it is. */
export interface Printed {
  /** Lines above the name of the type, and that line with what stands below; columns apart. */
  above: Line[]
  summary: Line[]
  /** The first paragraph of the text. */
  preamble: string
  signature: Line[]
  recipients: Line[]
  /** Lines behind the signature. */
  tail: Line[]
}

/** What recognising a field comes to. */
export interface Recognised<T> {
  fact?: T
  question?: Question
}

/** Sorts the lines of a paper by what they can tell. */
export function printedParts({ head, body, closing, tail }: Structure): Printed {
  const lines = linesIn(head).flatMap((line) =>
    columnsOf(line, false).filter((column) => column !== undefined),
  )
  const type = lines.findIndex(isTypeLine)
  const [first] = body
  return {
    above: type === -1 ? lines : lines.slice(0, type),
    summary: type === -1 ? [] : lines.slice(type),
    preamble: first?.kind === 'unit' ? comparable(first.text).replace(/\s+/g, ' ') : '',
    signature: closing?.signature ?? [],
    recipients: closing?.recipients ?? [],
    tail: tail.flatMap((item) => (item.kind === 'unit' ? item.lines : [])),
  }
}

/** The lines of a part as one text in one style of tone marks, dashes and spaces. */
export function joined(lines: readonly Line[]): string {
  return lines.map(({ plain }) => plain).join(' ')
}

/** A quotation cut to a length that a report can show. */
export function shortened(text: string, length = 120): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length <= length ? plain : `${plain.slice(0, length - 1).trimEnd()}…`
}
