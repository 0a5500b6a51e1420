import { addressees, type Mark } from '../../src/domain/conclusion.ts'
import type { Block, Inline } from '../../src/domain/paper.ts'

/*
 * How well proposed directives agree with a person's reading. Counted in characters that are not white space: a
 * directive of the reading is found when 80 % of it lie in proposed ones with the same units, a proposed one is
 * right when 80 % of it lie in those of the reading with the same units. Where one is cut does not matter.
 */

/** A directive as the metric sees it: its place in the text without white space, and its units in any order. */
export interface Told {
  start: number
  end: number
  units: readonly string[]
}

/** How many agree, and which do not. */
export interface Agreement<A extends Told, B extends Told> {
  found: A[]
  missed: A[]
  right: B[]
  wrong: B[]
}

const SHARE = 0.8

/** Compares a reading with what was proposed for the same text. */
export function agreement<A extends Told, B extends Told>(
  reading: readonly A[],
  proposed: readonly B[],
): Agreement<A, B> {
  return {
    found: reading.filter((told) => isCovered(told, proposed)),
    missed: reading.filter((told) => !isCovered(told, proposed)),
    right: proposed.filter((told) => isCovered(told, reading)),
    wrong: proposed.filter((told) => !isCovered(told, reading)),
  }
}

/** The same for units: one pair of passage and unit counts, whatever other units the passage has. */
export function unitAgreement(
  reading: readonly Told[],
  proposed: readonly Told[],
): Agreement<Told, Told> {
  return agreement(byUnit(reading), byUnit(proposed))
}

function byUnit(all: readonly Told[]): Told[] {
  return all.flatMap((told) => told.units.map((unit) => ({ ...told, units: [unit] })))
}

function isCovered(told: Told, by: readonly Told[]): boolean {
  const own = unitKey(told)
  const same = by.filter((other) => unitKey(other) === own)
  return overlap(told, same) >= SHARE * (told.end - told.start)
}

/** Characters of a passage that lie in others; those do not overlap among themselves. */
export function overlap(told: Told, others: readonly Pick<Told, 'start' | 'end'>[]): number {
  return others.reduce(
    (sum, { start, end }) =>
      sum + Math.max(0, Math.min(end, told.end) - Math.max(start, told.start)),
    0,
  )
}

const unitKey = ({ units }: Told): string => [...new Set(units)].sort().join(' ')

/** Share of the whole; 1 where there is nothing. */
export const share = (part: number, rest: number): number =>
  part + rest === 0 ? 1 : part / (part + rest)

/** A text without its white space: what passages are counted in. */
export const compact = (text: string): string => text.replace(/\s+/gu, '')

/** A directive of a paper that was read, with its place in the paper's text. */
export interface MarkTold extends Told {
  mark: Mark
}

/** The visible text of a paper without white space, and its directives in it. */
export function toldIn(
  blocks: readonly Block[],
  marks: readonly Mark[],
): { text: string; told: MarkTold[] } {
  let text = ''
  const told: MarkTold[] = []
  const around = (index: number, inside: () => void): void => {
    const start = text.length
    inside()
    const mark = marks[index]
    if (mark?.kind !== 'directive') return
    told.push({ mark, start, end: text.length, units: addressees(mark) })
  }
  const readInlines = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.kind === 'text') text += compact(inline.value)
      else if (inline.kind === 'mark') around(inline.mark, () => readInlines(inline.children))
      else if ('children' in inline) readInlines(inline.children)
    }
  }
  const readBlocks = (all: readonly Block[]): void => {
    for (const block of all) {
      if (block.kind === 'table') block.rows.flat().forEach((cell) => readBlocks(cell.children))
      else if (block.kind === 'mark') around(block.mark, () => readBlocks(block.children))
      else if (block.kind === 'heading' || block.kind === 'paragraph') readInlines(block.children)
      else readBlocks(block.children)
    }
  }
  readBlocks(blocks)
  return { text, told: told.sort((a, b) => a.start - b.start) }
}

/**
 * Finds passages given by their first and last words, in reading order, each behind the one before; throws an
 * Error that quotes the words which are not there.
 */
export function locate<P extends { from: string; until: string }>(
  text: string,
  passages: readonly P[],
): (P & { start: number; end: number })[] {
  let at = 0
  return passages.map((passage) => {
    const start = text.indexOf(compact(passage.from), at)
    if (start === -1) throw new Error(`Không thấy “${passage.from}” trong văn bản.`)
    const last = text.indexOf(compact(passage.until), start)
    if (last === -1) throw new Error(`Không thấy “${passage.until}” sau “${passage.from}”.`)
    at = last + compact(passage.until).length
    return { ...passage, start, end: at }
  })
}
