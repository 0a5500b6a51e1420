/*
 * Reads what a person typed.
 */
import { nfc } from '../domain/text.ts'
import { isAccented, type Word, wordsOf } from './words.ts'

/** Longest query that is read, in characters; what is longer is cut off. */
export const MAX_QUERY = 300

/** Words that were typed as one piece: "12-KL/ĐU" is a piece of three words. */
export interface Piece {
  /** As typed. */
  text: string
  words: Word[]
}

/** What was typed: phrases in quotes, and the rest. */
export interface Query {
  phrases: Piece[]
  /** What stands outside quotes, as typed. */
  loose: string
  pieces: Piece[]
}

/** Reads a query. A quote that is never closed is no quote; anything at all is a query, if perhaps an empty one. */
export function parseQuery(typed: string): Query {
  const text = nfc([...typed].slice(0, MAX_QUERY).join('')).replace(/[“”„‟″«»]/g, '"')
  const phrases: Piece[] = []
  const loose = text.replace(/"([^"]*)"/g, (_, inside: string) => {
    const words = wordsOf(inside)
    if (words.length > 0) phrases.push({ text: inside.trim(), words })
    return ' '
  })
  return { phrases, loose: loose.trim(), pieces: piecesOf(loose) }
}

/** The pieces of a text between white space that hold a word. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/\s+/)
    .map((piece) => ({ text: piece, words: wordsOf(piece) }))
    .filter(({ words }) => words.length > 0)
}

/** Whether any word was typed with an accent, so that accents count. */
export function hasAccents(words: readonly Word[]): boolean {
  return words.some(isAccented)
}
