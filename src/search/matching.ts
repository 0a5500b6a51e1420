/*
 * Questions to the index, put together: which records hold some words side by side, and which hold them apart.
 */
import { type Found, inAll, oftenFirst, pairScores, sideBySide, spread } from './places.ts'
import { hasAccents, type Piece } from './query.ts'
import type { FindRequest } from './search-index.ts'
import { isAccented, type Word } from './words.ts'

/** Asks the index for a word, or for every record. */
export type Ask = (word: string | undefined, accents: FindRequest['accents']) => Promise<Found>

/** The words of some pieces, in their order. */
export function wordsIn(pieces: readonly Piece[]): Word[] {
  return pieces.flatMap((piece) => piece.words)
}

/** A phrase in quotes: as typed where it has accents and is found so, otherwise by its letters alone. */
export async function quotedPhrase(
  ask: Ask,
  words: readonly Word[],
): Promise<{ found: Found; folded: boolean }> {
  const exact = await phrase(ask, words, 'exact')
  if (exact.size > 0 || !hasAccents(words)) return { found: exact, folded: false }
  return { found: await phrase(ask, words, 'any'), folded: true }
}

/**
 * The records that hold words side by side: those in which every accent that was typed fits, and the others, of
 * which those come first in which more words have the accents typed.
 */
export async function fitting(
  ask: Ask,
  words: readonly Word[],
): Promise<{ whole: string[]; folded: string[] }> {
  const whole = await phrase(ask, words, 'exact')
  const asTyped = await spelt(ask, words)
  const any = await phrase(ask, words, 'any')
  const accented: { found: Found; at: number }[] = []
  for (const [at, word] of words.entries()) {
    if (isAccented(word)) accented.push({ found: await ask(word.exact, 'exact'), at })
  }
  const fits = (id: string): number => {
    const own = accented.map(({ found, at }) => new Set(found.get(id)?.map((place) => place - at)))
    const starts = any.get(id) ?? []
    return Math.max(...starts.map((start) => own.filter((places) => places.has(start)).length))
  }
  const others = oftenFirst(any).filter((id) => !whole.has(id))
  const folded = others.map((id) => ({ id, fits: fits(id) })).sort((a, b) => b.fits - a.fits)
  const spelling = oftenFirst(whole).sort((a, b) => Number(asTyped.has(b)) - Number(asTyped.has(a)))
  return { whole: spelling, folded: folded.map(({ id }) => id) }
}

/** The records that hold words side by side just as they were typed: "mỏ than", not "mỏ thân". */
async function spelt(ask: Ask, words: readonly Word[]): Promise<Found> {
  const found: Found[] = []
  for (const { exact } of words) found.push(await ask(exact, hasAccents(words) ? 'exact' : 'any'))
  return sideBySide(found)
}

/** The records that hold words side by side; with the accents typed, where they count: a bare word stands for any. */
async function phrase(
  ask: Ask,
  words: readonly Word[],
  accents: FindRequest['accents'],
): Promise<Found> {
  const found: Found[] = []
  for (const word of words) found.push(await ask(word.exact, isAccented(word) ? accents : 'any'))
  return sideBySide(found)
}

/**
 * The records that hold every piece of a query, in one of its wordings: those first in which more of the words
 * stand as they stand in the query, and then those in which they stand nearer to each other.
 */
export async function apart(
  ask: Ask,
  wordings: readonly (readonly Piece[])[],
  accents: FindRequest['accents'],
): Promise<string[]> {
  const best = new Map<string, { score: number; spread: number }>()
  const total = (await ask(undefined, 'any')).size
  for (const pieces of wordings) {
    const found: Found[] = []
    for (const { words } of pieces) {
      found.push(await phrase(ask, words, accents))
    }
    const single: Found[] = []
    for (const word of wordsIn(pieces)) {
      single.push(await ask(word.exact, isAccented(word) ? accents : 'any'))
    }
    const scores = pairScores(single, total)
    for (const id of inAll(found)) {
      const score = scores.get(id) ?? 0
      const before = best.get(id)
      const apart = spread(single.map((word) => word.get(id) ?? []))
      if (!before || before.score < score) best.set(id, { score, spread: apart })
    }
  }
  return [...best]
    .sort(([, a], [, b]) => b.score - a.score || a.spread - b.spread)
    .map(([id]) => id)
}
