/*
 * Answers of the index, put together: which records hold words side by side, or all of several, and how near to
 * each other they stand.
 */

/** Records by id, in the order of the index, each with the numbers of the words where something begins. */
export type Found = ReadonlyMap<string, readonly number[]>

/** The records in which the words stand side by side, in the order given; with the places of the first. */
export function sideBySide(words: readonly Found[]): Found {
  const [first, ...others] = words
  if (!first || others.length === 0) return first ?? new Map()
  const result = new Map<string, readonly number[]>()
  for (const [id, starts] of first) {
    const rest = others.map((found) => new Set(found.get(id)))
    const places = starts.filter((start) => rest.every((set, index) => set.has(start + index + 1)))
    if (places.length > 0) result.set(id, places)
  }
  return result
}

/** The ids that all of several answers hold, in the order of the first. */
export function inAll(answers: readonly Found[]): string[] {
  const [first, ...others] = answers
  return [...(first?.keys() ?? [])].filter((id) => others.every((found) => found.has(id)))
}

/** How many words a section's heading has, about: what stands there says what the section is about. */
const HEADING = 12
const HEADING_COUNTS = 3

/** Ids by how often, most first, a place in the heading counting for several; ids of one count stay in their order. */
export function oftenFirst(found: Found): string[] {
  const weight = (places: readonly number[]): number =>
    places.length + (places.some((place) => place < HEADING) ? HEADING_COUNTS : 0)
  return [...found].sort(([, a], [, b]) => weight(b) - weight(a)).map(([id]) => id)
}

/**
 * How much of a query's wording each record has: the sum, over words that follow each other in the query, of how
 * rare it is that they follow each other in a record (ln(1 + N/(n+1)) for n of N records). A syllable says little,
 * two together are mostly a word: "than" is everywhere, "mỏ than" is a mine.
 */
export function pairScores(words: readonly Found[], total: number): Map<string, number> {
  const scores = new Map<string, number>()
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]
    if (!next) break
    const pair = sideBySide([word, next])
    const rarity = Math.log(1 + total / (pair.size + 1))
    for (const id of pair.keys()) scores.set(id, (scores.get(id) ?? 0) + rarity)
  }
  return scores
}

/** How many words apart all of several words stand where they stand nearest to each other: none between is 0. */
export function spread(words: readonly (readonly number[])[]): number {
  const places = words
    .flatMap((own, word) => own.map((place) => ({ place, word })))
    .sort((a, b) => a.place - b.place)
  const inside = new Map<number, number>()
  let nearest = Infinity
  let first = 0
  for (const { place, word } of places) {
    inside.set(word, (inside.get(word) ?? 0) + 1)
    for (
      let begin = places[first];
      begin && inside.size === words.length;
      begin = places[++first]
    ) {
      nearest = Math.min(nearest, place - begin.place + 1 - words.length)
      const left = (inside.get(begin.word) ?? 0) - 1
      if (left > 0) inside.set(begin.word, left)
      else inside.delete(begin.word)
    }
  }
  return nearest
}
