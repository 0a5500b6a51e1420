/*
 * Queries whose words stand apart in the sentence that is meant.
 */
import type { Query } from '../classes.ts'
import { bare } from '../marks.ts'
import type { Truth } from '../truth.ts'

/** A topic and a place, in either order. */
export function pairQueries(truth: Truth): Query[] {
  return [...truth.corpus.pairs.keys()].flatMap(({ topic, place, hard }, number): Query[] => {
    const typed = number % 2 === 0 ? `${topic} ${place}` : `${place} ${topic}`
    const relevant = truth.inOneSentence([topic, place])
    return hard
      ? [{ class: 'apart, hard', typed: number % 4 < 2 ? typed : bare(typed), relevant }]
      : [
          { class: 'apart', typed, relevant },
          { class: 'apart, bare', typed: bare(typed), relevant },
        ]
  })
}
