import { agreement, overlap, type Told, unitAgreement } from '../proposal-metric.ts'

/** What a mark says, for figures; a mark that was read, or a person's reading. */
export interface Said {
  topics?: readonly string[] | undefined
  due?: string | undefined
  dueText?: string | undefined
  recurs?: string | undefined
}

/** How many there are, and how many of them are right. */
export interface Part {
  right: number
  all: number
}

/** Figures of one paper, or of several added up. */
export interface Figures {
  /** Directives by the share of their text that has the same units on the other side; pairs of passage and unit. */
  directives: Record<'recall' | 'precision', Part>
  units: Record<'recall' | 'precision', Part>
  /** Topics, letter by letter where both sides have a directive. */
  topics: Record<'recall' | 'precision', Part>
  /** Deadlines that are the same, on directives that overlap. */
  deadlines: Record<'recall' | 'precision', Part>
  /** Directives of the reading that begin and end exactly as a proposed one. */
  boundaries: Part
}

/** Compares what is proposed with a person's reading of the same text. */
export function figuresOf(
  reading: readonly (Told & Said)[],
  proposed: readonly (Told & Said)[],
): Figures {
  const directives = agreement(reading, proposed)
  const units = unitAgreement(reading, proposed)
  const exact = reading.filter(({ start, end }) =>
    proposed.some((other) => other.start === start && other.end === end),
  )
  const count = (right: readonly unknown[], wrong: readonly unknown[]): Part => ({
    right: right.length,
    all: right.length + wrong.length,
  })
  return {
    directives: {
      recall: count(directives.found, directives.missed),
      precision: count(directives.right, directives.wrong),
    },
    units: {
      recall: count(units.found, units.missed),
      precision: count(units.right, units.wrong),
    },
    topics: { recall: topics(reading, proposed), precision: topics(proposed, reading) },
    deadlines: { recall: deadlines(reading, proposed), precision: deadlines(proposed, reading) },
    boundaries: { right: exact.length, all: reading.length },
  }
}

/** Figures of several papers as of one. */
export function together(all: readonly Figures[]): Figures {
  const sum = (pick: (figures: Figures) => Part): Part => ({
    right: all.reduce((total, figures) => total + pick(figures).right, 0),
    all: all.reduce((total, figures) => total + pick(figures).all, 0),
  })
  const both = (kind: 'directives' | 'units' | 'topics' | 'deadlines'): Figures['directives'] => ({
    recall: sum((figures) => figures[kind].recall),
    precision: sum((figures) => figures[kind].precision),
  })
  return {
    directives: both('directives'),
    units: both('units'),
    topics: both('topics'),
    deadlines: both('deadlines'),
    boundaries: sum(({ boundaries }) => boundaries),
  }
}

/** A part of the whole, from 0 to 1; 1 of nothing. */
export const ratio = ({ right, all }: Part): number => (all === 0 ? 1 : right / all)

function topics(list: readonly (Told & Said)[], others: readonly (Told & Said)[]): Part {
  const part: Part = { right: 0, all: 0 }
  for (const told of list) {
    const near = others.filter((other) => overlap(told, [other]) > 0)
    const shared = overlap(told, near)
    for (const topic of told.topics ?? []) {
      part.all += shared
      part.right += overlap(
        told,
        near.filter((other) => other.topics?.includes(topic)),
      )
    }
  }
  return part
}

function deadlines(list: readonly (Told & Said)[], others: readonly (Told & Said)[]): Part {
  const dated = list.filter((told) => keyOf(told) !== undefined)
  const right = dated.filter((told) =>
    others.some((other) => keyOf(other) === keyOf(told) && overlap(told, [other]) > 0),
  )
  return { right: right.length, all: dated.length }
}

/** A deadline for comparing: a date, or in words that there is one. */
function keyOf({ due, dueText, recurs }: Said): string | undefined {
  return due ?? (dueText !== undefined ? 'words' : recurs !== undefined ? 'recurs' : undefined)
}
