import type { Mark } from '../../src/domain/conclusion.ts'
import type { ExpectedDirective } from './import-papers.ts'
import { compact, type MarkTold, overlap, type Told } from './proposal-metric.ts'

/** A directive of the reading with its place in the text. */
export type ReadTold = ExpectedDirective & Told

/** Deadlines belong to the words around them: where a directive is cut does not matter, what it says does. */
export function deadlineDifferences(
  reading: readonly ReadTold[],
  told: readonly MarkTold[],
): string[] {
  const meets = (a: Told, b: Told): boolean => overlap(a, [b]) > 0
  const missed = reading.flatMap((read) => {
    const marks = told.filter((other) => meets(read, other)).map(({ mark }) => mark)
    const absent = termsOf(read).filter(
      (term) => !marks.some((mark) => termsOf(mark).some((other) => isSame(term, other))),
    )
    const open =
      read.due !== undefined && /^(?:xong )?trước/iu.test(read.dueText ?? '')
        ? marks.every((mark) => mark.due !== read.due || !/trước/iu.test(mark.dueText ?? ''))
        : false
    return [
      ...absent.map((term) => `thiếu ${term.join(' ')} ở “${read.from}…”`),
      ...(open && absent.length === 0 ? [`thiếu lời “${read.dueText}” ở “${read.from}…”`] : []),
    ]
  })
  const added = told.flatMap((mark) => {
    const reads = reading.filter((read) => meets(read, mark))
    return termsOf(mark.mark)
      .filter((term) => !reads.some((read) => termsOf(read).some((other) => isSame(term, other))))
      .map((term) => `thừa ${term.join(' ')} ở “${mark.mark.quote.slice(0, 60)}…”`)
  })
  return [...missed, ...added]
}

type Term = readonly [kind: 'due' | 'dueText' | 'recurs', words: string]

function termsOf({ due, dueText, recurs }: Partial<Mark> | ExpectedDirective): Term[] {
  return [
    ...(due === undefined ? [] : [['due', due] as const]),
    ...(due !== undefined || dueText === undefined ? [] : [['dueText', dueText] as const]),
    ...(recurs === undefined ? [] : [['recurs', recurs] as const]),
  ]
}

function isSame([kind, words]: Term, [otherKind, otherWords]: Term): boolean {
  if (kind !== otherKind) return false
  if (kind === 'due') return words === otherWords
  const [a, b] = [compact(words).toLowerCase(), compact(otherWords).toLowerCase()]
  return a.includes(b) || b.includes(a)
}
