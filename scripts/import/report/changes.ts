import { collapse } from '../../../src/domain/text.ts'

/** How many words are shown on either side of what has changed. */
const AROUND = 5

/** Both readings of a tracked change where they differ, with a few words around them. */
export function bothReadings(before: string, after: string): { before: string; after: string } {
  const [old, now] = [before, after].map((text) => collapse(text).split(' ').filter(Boolean))
  if (!old || !now) return { before, after }
  const least = Math.min(old.length, now.length)
  let start = 0
  while (start < least && old[start] === now[start]) start += 1
  let end = 0
  while (end < least - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  const part = (words: readonly string[]): string => {
    const from = Math.max(start - AROUND, 0)
    const to = Math.min(words.length - end + AROUND, words.length)
    return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`
  }
  return { before: part(old), after: part(now) }
}
