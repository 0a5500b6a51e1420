import type { AbbreviationFinder } from './abbreviations.ts'
import type { Abbreviation } from './schemas/abbreviations.ts'
import { compareVietnamese, nfc } from './text.ts'

/** An entry of the list of abbreviations, with how many papers use it. */
export interface ListedAbbreviation extends Abbreviation {
  papers: number
}

/** The abbreviations under one letter of the Vietnamese alphabet. */
export interface AbbreviationLetter {
  letter: string
  entries: ListedAbbreviation[]
}

/** The owner's abbreviations by their first letter, in the order of the Vietnamese alphabet. */
export function abbreviationsByLetter(
  list: readonly Abbreviation[],
  papers: readonly number[],
): AbbreviationLetter[] {
  const letters = new Map<string, ListedAbbreviation[]>()
  const sorted = list
    .map((entry, index) => ({ ...entry, papers: papers[index] ?? 0 }))
    .sort((a, b) => compareVietnamese(a.keys[0] ?? '', b.keys[0] ?? ''))
  for (const entry of sorted) {
    const letter = nfc(entry.keys[0] ?? '')
      .charAt(0)
      .toUpperCase()
    letters.set(letter, [...(letters.get(letter) ?? []), entry])
  }
  return [...letters].map(([letter, entries]) => ({ letter, entries }))
}

/** In how many of the texts each entry of the list stands; in the order of the list. */
export function papersWith(
  list: readonly Abbreviation[],
  texts: Iterable<string>,
  find: AbbreviationFinder,
): number[] {
  const counts = list.map(() => 0)
  for (const text of texts) {
    for (const entry of new Set(find(text).map((found) => found.entry))) {
      counts[entry] = (counts[entry] ?? 0) + 1
    }
  }
  return counts
}
