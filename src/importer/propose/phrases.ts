import { type Word, wordsOf } from './words.ts'

/** A phrase found at a place: how many words it has, and what it stands for. */
export interface Phrase<T> {
  length: number
  value: T
}

/** Finds the longest of many phrases that begins with a word. Commas and dashes in it make no difference. */
export type PhraseFinder<T> = (words: readonly Word[], at: number) => Phrase<T> | undefined

interface Branch<T> {
  next: Map<string, Branch<T>>
  value?: T
}

/** A finder for phrases; where one is given twice, the first counts. */
export function phraseFinder<T>(
  phrases: Iterable<readonly [phrase: string, value: T]>,
): PhraseFinder<T> {
  const root: Branch<T> = { next: new Map() }
  for (const [phrase, value] of phrases) {
    let branch = root
    for (const { text } of wordsOf(phrase)) {
      const next = branch.next.get(text) ?? { next: new Map<string, Branch<T>>() }
      branch.next.set(text, next)
      branch = next
    }
    if (branch !== root) branch.value ??= value
  }
  return (words, at) => {
    let branch: Branch<T> | undefined = root
    let found: Phrase<T> | undefined
    for (let index = at; index < words.length; index += 1) {
      const word: Word | undefined = words[index]
      if (!word || (index > at && word.gap === 'stop')) break
      branch = branch.next.get(word.text)
      if (!branch) break
      if (branch.value !== undefined) found = { length: index - at + 1, value: branch.value }
    }
    return found
  }
}
