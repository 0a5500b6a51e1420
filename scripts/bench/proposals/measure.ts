import type { Due } from '../../../src/domain/deadlines.ts'

/** An order in the visible text of a paper, made by hand or proposed. Offsets are those of the text. */
export interface Told {
  start: number
  end: number
  /** All units it is addressed to in any role. */
  units: readonly string[]
  topics: readonly string[]
  due?: Due | undefined
  dueText?: string | undefined
  recurs?: string | undefined
}

/** How many of a kind there are, and how many of them are right. */
export interface Share {
  right: number
  all: number
}

/** What is found of what there is, and what of the found is right. */
export interface Score {
  precision: Share
  recall: Share
}

/** Figures of one paper, or of several together. */
export interface Figures {
  directives: Score
  units: Score
  topics: Score
  deadlines: Score
  /** Reference passages whose beginning and end are exactly those of a proposal. */
  boundaries: Share
}

/** How much of a passage must lie in passages of the other side. */
const ENOUGH = 0.8

/**
 * Compares proposals with a reference. How passages are cut makes no difference to the first three: a passage counts
 * when 80 % of its letters lie in passages of the other side with the same set of units (or with the one unit; topics
 * are compared letter by letter). Deadlines must be the same, on passages that overlap.
 */
export function measure(
  text: string,
  reference: readonly Told[],
  proposed: readonly Told[],
): Figures {
  const matches = reference.filter(({ start, end }) =>
    proposed.some((one) => same(text, one, { start, end })),
  )
  return {
    directives: {
      recall: share(reference, (one) => covered(text, one, proposed, sameUnits(one)) >= ENOUGH),
      precision: share(proposed, (one) => covered(text, one, reference, sameUnits(one)) >= ENOUGH),
    },
    units: {
      recall: pairs(text, reference, proposed),
      precision: pairs(text, proposed, reference),
    },
    topics: {
      recall: letters(text, reference, proposed),
      precision: letters(text, proposed, reference),
    },
    deadlines: {
      recall: dates(text, reference, proposed),
      precision: dates(text, proposed, reference),
    },
    boundaries: { right: matches.length, all: reference.length },
  }
}

/** Several papers as one. */
export function together(all: readonly Figures[]): Figures {
  const sum = (pick: (figures: Figures) => Share): Share => ({
    right: all.reduce((total, figures) => total + pick(figures).right, 0),
    all: all.reduce((total, figures) => total + pick(figures).all, 0),
  })
  const score = (pick: (figures: Figures) => Score): Score => ({
    precision: sum((figures) => pick(figures).precision),
    recall: sum((figures) => pick(figures).recall),
  })
  return {
    directives: score((figures) => figures.directives),
    units: score((figures) => figures.units),
    topics: score((figures) => figures.topics),
    deadlines: score((figures) => figures.deadlines),
    boundaries: sum((figures) => figures.boundaries),
  }
}

/** A share as a number from 0 to 1; 1 of nothing. */
export function ratio({ right, all }: Share): number {
  return all === 0 ? 1 : right / all
}

function share(list: readonly Told[], isRight: (one: Told) => boolean): Share {
  return { right: list.filter(isRight).length, all: list.length }
}

function sameUnits(one: Told): (other: Told) => boolean {
  const wanted = [...new Set(one.units)].sort().join(' ')
  return (other) => [...new Set(other.units)].sort().join(' ') === wanted
}

/** Which part of a passage's letters lies in passages of the other side that are as wanted. */
function covered(
  text: string,
  one: Told,
  others: readonly Told[],
  isWanted: (other: Told) => boolean,
): number {
  const wanted = others.filter(isWanted)
  let [all, inside] = [0, 0]
  for (let at = one.start; at < one.end; at += 1) {
    if (!/\S/.test(text[at] ?? '')) continue
    all += 1
    if (wanted.some(({ start, end }) => start <= at && at < end)) inside += 1
  }
  return all === 0 ? 0 : inside / all
}

function pairs(text: string, list: readonly Told[], others: readonly Told[]): Share {
  const all = list.flatMap((one) => [...new Set(one.units)].map((unit) => ({ one, unit })))
  const right = all.filter(
    ({ one, unit }) => covered(text, one, others, ({ units }) => units.includes(unit)) >= ENOUGH,
  )
  return { right: right.length, all: all.length }
}

/** Topics letter by letter, where both sides have a passage. */
function letters(text: string, list: readonly Told[], others: readonly Told[]): Share {
  let [all, right] = [0, 0]
  for (const { start, end, topics } of list) {
    for (let at = start; at < end; at += 1) {
      if (!/\S/.test(text[at] ?? '')) continue
      const other = others.find((one) => one.start <= at && at < one.end)
      if (!other) continue
      all += topics.length
      right += topics.filter((topic) => other.topics.includes(topic)).length
    }
  }
  return { right, all }
}

function dates(text: string, list: readonly Told[], others: readonly Told[]): Share {
  const said = ({ due, dueText, recurs }: Told): boolean =>
    due !== undefined || dueText !== undefined || recurs !== undefined
  const all = list.filter(said)
  const key = ({ due, dueText, recurs }: Told): string =>
    due ?? (dueText === undefined ? `~${recurs ?? ''}` : '')
  const right = all.filter((one) =>
    others.some(
      (other) =>
        said(other) && key(other) === key(one) && one.start < other.end && other.start < one.end,
    ),
  )
  return { right: right.length, all: all.length }
}

function same(text: string, a: { start: number; end: number }, b: typeof a): boolean {
  const trim = ({ start, end }: typeof a): string => {
    const slice = text.slice(start, end)
    const lead = slice.length - slice.trimStart().length
    return `${start + lead} ${start + slice.trimEnd().length}`
  }
  return trim(a) === trim(b)
}
