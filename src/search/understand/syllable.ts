import type { Word } from '../words.ts'

const SYLLABLE =
  /^(?:ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/

/** Whether words are one that could be an ordinary Vietnamese syllable: TU, ĐA, PA; so an acronym must be in capitals. */
export function isSyllable([word, more]: readonly Word[]): boolean {
  return word !== undefined && more === undefined && SYLLABLE.test(word.bare)
}
