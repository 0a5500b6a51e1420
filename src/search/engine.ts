/*
 * Finds and ranks. Pagefind's own search takes beginnings of words for words and drops what it does not know;
 * so here every piece of a query is asked for by itself, as whole words side by side, and put together.
 */
import { expand, type Alias } from './expand.ts'
import { indexWord } from './normalise.ts'
import { hasAccents, parseQuery, type Piece, piecesOf, type Query } from './query.ts'
import type { Filters, SearchIndex } from './search-index.ts'
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
  /** Pieces of the query, as typed, that no record of the whole archive holds. */
  missing: string[]
  /** Other words that were searched for as well. */
  alsoSearched: string[]
}

/** What a search is given beside the query. */
export interface SearchOptions {
  filters: Filters
  order: 'best' | 'newest'
  aliases: readonly Alias[]
  /** Ends the search between two questions to the index; it then throws the signal's reason. */
  signal?: AbortSignal
}

/** Searches the index. An empty query finds everything that the filters leave. */
export async function search(
  index: SearchIndex,
  typed: string,
  options: SearchOptions,
): Promise<Outcome> {
  const query = parseQuery(typed)
  const ask = asking(index, options)
  const outcome = await rank(ask, query, options)
  if (options.order === 'best') return outcome
  const byTime = await ask([], 'any')
  const found = new Map(outcome.matches.map((match) => [match.id, match]))
  return { ...outcome, matches: byTime.flatMap((id) => found.get(id) ?? []) }
}

type Ask = (
  words: readonly Word[],
  accents: 'exact' | 'any',
  unfiltered?: true,
) => Promise<string[]>

/** Asks the index for whole words side by side, each question once. */
function asking(index: SearchIndex, { filters, order, signal }: SearchOptions): Ask {
  const answers = new Map<string, Promise<string[]>>()
  return (words, accents, unfiltered) => {
    signal?.throwIfAborted()
    const spelled = words.map(({ exact }) => indexWord(exact))
    const question = [accents, unfiltered ?? false, ...spelled].join(' ')
    const request = { words: spelled, accents, filters: unfiltered ? {} : filters, order }
    const answer = answers.get(question) ?? index.find(request)
    answers.set(question, answer)
    return answer
  }
}

async function rank(ask: Ask, query: Query, { aliases }: SearchOptions): Promise<Outcome> {
  const { phrases, pieces, loose } = query
  const missing: string[] = []
  const required: Set<string>[] = []
  let kindOfPhrases: Kind = 'phrase'
  for (const phrase of phrases) {
    const exact = hasAccents(phrase.words) ? await ask(phrase.words, 'exact') : []
    const found = exact.length > 0 ? exact : await ask(phrase.words, 'any')
    if (hasAccents(phrase.words) && exact.length === 0) kindOfPhrases = 'folded'
    if (found.length === 0 && !(await isKnown(ask, phrase))) missing.push(`"${phrase.text}"`)
    required.push(new Set(found))
  }
  const matches = new Map<string, Match>()
  const add = (ids: readonly string[], kind: Kind): void => {
    for (const id of ids) {
      if (!matches.has(id) && required.every((set) => set.has(id))) matches.set(id, { id, kind })
    }
  }
  if (pieces.length === 0) {
    // Nothing but filters, or nothing but phrases.
    add(await orderOf(ask, phrases), kindOfPhrases)
    return { matches: [...matches.values()], missing, alsoSearched: [] }
  }

  const words = pieces.flatMap((piece) => piece.words)
  const accented = hasAccents(words)
  if (accented) add(await ask(words, 'exact'), 'phrase')
  const variants = expand(loose, aliases).map(({ text }) => ({ text, pieces: piecesOf(text) }))
  const folded = await ask(words, 'any')
  if (!accented) add(folded, 'phrase')
  for (const variant of variants) {
    add(
      await ask(
        variant.pieces.flatMap((piece) => piece.words),
        'exact',
      ),
      'alias',
    )
  }
  add(folded, 'folded')

  const known: Piece[] = []
  for (const piece of pieces) {
    if (await isKnown(ask, piece)) known.push(piece)
    else missing.push(piece.text)
  }
  if (accented) add(await allOf(ask, pieces, 'exact'), 'words')
  else add(await allOf(ask, pieces, 'any'), 'words')
  for (const variant of variants) add(await allOf(ask, variant.pieces, 'exact'), 'words')
  if (matches.size === 0) add(await allOf(ask, pieces, 'any'), 'words')
  const said = matches.size > 0 ? [] : missing
  if (said.length > 0) add(await allOf(ask, known, 'any'), 'partial')
  return {
    matches: KINDS.flatMap((kind) => [...matches.values()].filter((match) => match.kind === kind)),
    missing,
    alsoSearched: variants.map(({ text }) => text),
  }
}

/** The records of the first phrase, in its order; of all, where there is none. */
async function orderOf(ask: Ask, [first]: readonly Piece[]): Promise<string[]> {
  if (!first) return ask([], 'any')
  const exact = hasAccents(first.words) ? await ask(first.words, 'exact') : []
  return exact.length > 0 ? exact : ask(first.words, 'any')
}

/** Whether the archive holds a piece at all, whatever the filters. */
async function isKnown(ask: Ask, { words }: Piece): Promise<boolean> {
  if ((await ask(words, 'any')).length > 0) return true
  return (await ask(words, 'any', true)).length > 0
}

/** Records that hold every piece, in the order of the first one's answer. */
async function allOf(
  ask: Ask,
  pieces: readonly Piece[],
  accents: 'exact' | 'any',
): Promise<string[]> {
  const [first, ...others] = pieces
  if (!first) return []
  // A word typed without accents stands for any, also in a query that has some.
  const mode = (piece: Piece) => (hasAccents(piece.words) ? accents : 'any')
  let ids = await ask(first.words, mode(first))
  for (const piece of others) {
    if (ids.length === 0) return ids
    const also = new Set(await ask(piece.words, mode(piece)))
    ids = ids.filter((id) => also.has(id))
  }
  return ids
}
