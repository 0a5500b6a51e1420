/*
 * Answers of the index, put together: which records hold words side by side, or all of several.
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

/** Ids by how often, most first; ids of one count stay in their order. */
export function oftenFirst(found: Found): string[] {
  return [...found].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id)
}
