import {
  type AbbreviationFinder,
  abbreviationFinder,
  abbreviationsIn,
  type PaperAbbreviations,
} from '../../domain/abbreviations.ts'
import type { Block } from '../../domain/paper.ts'
import type { Abbreviation } from '../../domain/schemas/abbreviations.ts'

/** One finder for a list, and one search for a paper: its text asks for it, and the list at its end. */
const finders = new WeakMap<readonly Abbreviation[], AbbreviationFinder>()
const found = new WeakMap<readonly Block[], PaperAbbreviations>()

/** The abbreviations of a paper, by the owner's list. */
export function abbreviationsOf(
  { blocks }: { blocks: readonly Block[] },
  list: readonly Abbreviation[],
): PaperAbbreviations {
  const find = finders.get(list) ?? abbreviationFinder(list)
  finders.set(list, find)
  const known = found.get(blocks) ?? abbreviationsIn(blocks, list, find)
  found.set(blocks, known)
  return known
}
