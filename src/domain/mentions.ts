import { comparable, WORD_CHARACTER } from './text.ts'
import type { Unit } from './schemas/units.ts'

/** A unit's name or safe alias, found in running text. Offsets are in UTF-16 units. */
export interface NameMatch {
  unit: string
  start: number
  end: number
}

/** Finds names of units in a text. */
export type NameFinder = (text: string) => NameMatch[]

/**
 * A finder for the names and safe aliases of units: whole phrases, same case, the longest where several fit
 * ("Chủ tịch UBND xã" is not "UBND xã"). Style of dashes, spaces and tone marks does not matter.
 */
export function nameFinder(units: readonly Unit[]): NameFinder {
  const owners = new Map<string, string>()
  for (const unit of units) {
    for (const name of [unit.name, ...unit.aliases]) owners.set(comparable(name), unit.id)
  }
  const longestFirst = [...owners.keys()].sort((a, b) => b.length - a.length)
  const anyName = longestFirst.map(escape).join('|') || '(?!)'
  // At most places of a text no name begins: a look at the letter is all that they should cost.
  const initial = [...new Set(longestFirst.map(([first = '']) => escape(first)))].join('|')
  // Word borders stand in the pattern itself: where the longest name fits no whole words, a shorter one may.
  const pattern = new RegExp(
    `(?=${initial})(?<!${WORD_CHARACTER})(?:${anyName})(?!${WORD_CHARACTER})`,
    'gu',
  )
  return (text) => {
    const matches: NameMatch[] = []
    const plain = comparable(text)
    for (const match of plain.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      matches.push({ unit: owners.get(match[0]) ?? '', start, end })
    }
    return matches
  }
}

/** A stretch of a text: a sentence, with the white space before it. */
export interface Sentence {
  start: number
  end: number
}

/**
 * The sentences around the places of a paragraph: each from the last full stop, semicolon or line end to the
 * next. Ends are looked for once, however many places are asked for.
 */
export function sentenceFinder(text: string): (start: number, end: number) => Sentence {
  const ends = [...text.matchAll(/[.;?!](?=\s|$)|\n/g)].map(({ index }) => index + 1)
  /** How many sentence ends there are up to an offset. */
  const endsUpTo = (offset: number): number => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if ((ends[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return (start, end) => ({
    start: ends[endsUpTo(start) - 1] ?? 0,
    end: ends[endsUpTo(end)] ?? text.length,
  })
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
