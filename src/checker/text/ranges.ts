/** A part of a text: from the first of its UTF-16 units to the one after the last. */
export interface Range {
  start: number
  end: number
}

/** Whether two parts of a text have a character in common. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** The parts that no part of another list touches. */
export function outside<T extends Range>(ranges: readonly T[], others: readonly Range[]): T[] {
  return ranges.filter((range) => !others.some((other) => overlaps(range, other)))
}

/** All that a pattern finds in a text; the pattern needs the flag g. */
export function matches(pattern: RegExp, text: string): (Range & { text: string })[] {
  const all: (Range & { text: string })[] = []
  pattern.lastIndex = 0
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    const [found] = hit
    const end = hit.index + found.length
    all.push({ start: hit.index, end, text: found })
    pattern.lastIndex = Math.max(end, hit.index + 1)
  }
  return all
}
