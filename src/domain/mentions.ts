import { comparable, WORD_CHARACTER } from './text.ts'
import type { NamedPlace } from './schemas/places.ts'
import type { Unit } from './schemas/units.ts'

/** A unit's name or safe alias, found in running text. Offsets are in UTF-16 units. */
export interface NameMatch {
  unit: string
  start: number
  end: number
}

/** Finds names of units in a text. */
export type NameFinder = (text: string) => NameMatch[]

/** A phrase of a vocabulary found in running text, and whose it is. Offsets are in UTF-16 units. */
export interface PhraseMatch {
  id: string
  start: number
  end: number
}

/** Finds phrases of a vocabulary in a text. */
export type PhraseFinder = (text: string) => PhraseMatch[]

/**
 * A finder for the names and safe aliases of units: whole phrases, same case, the longest where several fit
 * ("Chủ tịch UBND xã" is not "UBND xã"). Style of dashes, spaces and tone marks does not matter.
 */
export function nameFinder(units: readonly Unit[]): NameFinder {
  const find = phraseFinder(
    units.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((phrase): [string, string] => [phrase, id]),
    ),
  )
  return (text) => find(text).map(({ id, start, end }) => ({ unit: id, start, end }))
}

/**
 * A finder for the names and aliases of places: as for units, but a first letter may be upper or lower case, for a
 * name of common words begins a sentence now and then; and a space before a figure may be missing ("QL4B", "QL 4B").
 */
export function placeFinder(places: readonly NamedPlace[]): PhraseFinder {
  return phraseFinder(
    places.flatMap(({ id, name, aliases }) =>
      [name, ...aliases]
        .flatMap((phrase) => [lowerFirst(phrase), upperFirst(phrase)])
        .flatMap((phrase) => [
          phrase,
          phrase.replace(/(\p{L}) (?=\d)/gu, '$1'),
          phrase.replace(/(\p{L})(?=\d)/gu, '$1 '),
        ])
        .map((phrase): [string, string] => [phrase, id]),
    ),
  )
}

/** A finder for phrases, each with the id that it stands for: whole words, same case, the longest where several fit. */
export function phraseFinder(phrases: readonly (readonly [string, string])[]): PhraseFinder {
  const owners = new Map(phrases.map(([phrase, id]) => [comparable(phrase), id]))
  const longestFirst = [...owners.keys()].sort((a, b) => b.length - a.length)
  const anyPhrase = longestFirst.map(escape).join('|') || '(?!)'
  // At most places of a text no phrase begins: a look at the letter is all that they should cost.
  const initial = [...new Set(longestFirst.map(([first = '']) => escape(first)))].join('|')
  // Word borders stand in the pattern itself: where the longest fits no whole words, a shorter one may.
  const pattern = new RegExp(
    `(?=${initial})(?<!${WORD_CHARACTER})(?:${anyPhrase})(?!${WORD_CHARACTER})`,
    'gu',
  )
  return (text) =>
    [...comparable(text).matchAll(pattern)].map(({ 0: phrase, index: start }) => ({
      id: owners.get(phrase) ?? '',
      start,
      end: start + phrase.length,
    }))
}

/** A text in pieces: what was found in it, and what stands between. */
export function marked(
  text: string,
  found: readonly Pick<PhraseMatch, 'start' | 'end'>[],
): { text: string; found: boolean }[] {
  const borders = [0, ...found.flatMap(({ start, end }) => [start, end]), text.length]
  return borders
    .slice(1)
    .map((end, index) => ({ text: text.slice(borders[index], end), found: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
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

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
