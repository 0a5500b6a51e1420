/*
 * Finds and ranks. Pagefind's own search takes beginnings of words for words, drops what it does not know and
 * loses phrases without accents; so the index is asked for one whole word at a time, and for its places.
 */
import { type Alias, expand } from './expand.ts'
import { type Ask, apart, fitting, quotedPhrase, wordsIn } from './matching.ts'
import { type Found, oftenFirst } from './places.ts'
import { parseQuery, piecesOf, type Query } from './query.ts'
import type { SearchIndex } from './search-index.ts'
import type { Word } from './words.ts'

/**
 * How well a record fits, best first: the words side by side, as typed; the same in other words (CĐS); side by
 * side but for accents; all words, but apart; the words that the archive holds, of those that were typed.
 */
export const KINDS = ['phrase', 'alias', 'folded', 'words', 'partial'] as const
export type Kind = (typeof KINDS)[number]

/** A found record. */
export interface Match {
  id: string
  kind: Kind
}

/** What a search found. */
export interface Outcome {
  matches: Match[]
  /** Pieces of the query, as typed, of which the whole archive holds some word nowhere. */
  missing: string[]
  /** The query in other words, searched for as well. */
  alsoSearched: string[]
}

/** What a search is given beside the query. */
export interface SearchOptions {
  aliases: readonly Alias[]
  /** Ends the search between two questions to the index; it then throws the signal's reason. */
  signal?: AbortSignal
}

/** Searches the index; best first. An empty query finds everything, newest first. */
export async function search(
  index: SearchIndex,
  typed: string,
  options: SearchOptions,
): Promise<Outcome> {
  return await rank(asking(index, options), parseQuery(typed), options)
}

/** Asks the index, each question once. */
function asking(index: SearchIndex, { signal }: SearchOptions): Ask {
  const answers = new Map<string, Promise<Found>>()
  return (word, accents) => {
    signal?.throwIfAborted()
    const question = [accents, word].join(' ')
    const answer =
      answers.get(question) ??
      index
        .find({ word, accents })
        .then((hits) => new Map(hits.map(({ id, places }) => [id, places])))
    answers.set(question, answer)
    return answer
  }
}

async function rank(ask: Ask, query: Query, { aliases }: SearchOptions): Promise<Outcome> {
  const { phrases, excluded, pieces, loose } = query
  const missing: string[] = []
  for (const { text, words } of [...phrases, ...pieces]) {
    if (!(await isKnown(ask, words))) missing.push(text)
  }
  const quoted: { found: Found; folded: boolean }[] = []
  for (const { words } of phrases) quoted.push(await quotedPhrase(ask, words))
  const left: Found[] = []
  for (const { words } of excluded) left.push((await quotedPhrase(ask, words)).found)
  const matches = new Map<string, Match>()
  const add = (ids: readonly string[], kind: Kind): void => {
    for (const id of ids) {
      if (matches.has(id) || left.some((found) => found.has(id))) continue
      if (quoted.every(({ found }) => found.has(id))) matches.set(id, { id, kind })
    }
  }
  const result = (variants: string[]): Outcome => ({
    matches: KINDS.flatMap((kind) => [...matches.values()].filter((match) => match.kind === kind)),
    missing,
    alsoSearched: variants,
  })
  if (pieces.length === 0) {
    const kind = quoted.some(({ folded }) => folded) ? 'folded' : 'phrase'
    const [first] = quoted
    add(first ? oftenFirst(first.found) : [...(await ask(undefined, 'any')).keys()], kind)
    return result([])
  }

  const variants = expand(loose, aliases)
  const said = variants.map(piecesOf)
  add((await fitting(ask, wordsIn(pieces))).whole, 'phrase')
  for (const one of said) add((await fitting(ask, wordsIn(one))).whole, 'alias')
  for (const one of [pieces, ...said]) add((await fitting(ask, wordsIn(one))).folded, 'folded')
  const slips = expand(loose, aliases, 'letters').filter((text) => !variants.includes(text))
  for (const text of slips) {
    add((await fitting(ask, wordsIn(piecesOf(text)))).whole, 'folded')
  }
  add(await apart(ask, [pieces, ...said], 'exact'), 'words')
  // Other accents in words that stand apart are mostly other words: only where nothing else is found.
  if (matches.size === 0) add(await apart(ask, [pieces], 'any'), 'words')
  const known = pieces.filter(({ text }) => !missing.includes(text))
  for (const accents of ['exact', 'any'] as const) {
    if (matches.size > 0 || known.length === pieces.length) break
    add(await apart(ask, [known], accents), 'partial')
  }
  return result(variants)
}

/** Whether the archive holds every one of some words anywhere. */
async function isKnown(ask: Ask, words: readonly Word[]): Promise<boolean> {
  for (const { exact } of words) {
    if ((await ask(exact, 'any')).size === 0) return false
  }
  return true
}
