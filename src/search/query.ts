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

/** What was typed: phrases in quotes, what shall not be there, and the rest. */
export interface Query {
  phrases: Piece[]
  /** What no result may hold: `-từ`, `-"cụm từ"`. */
  excluded: Piece[]
  /** What stands outside quotes, as typed, without what is excluded. */
  loose: string
  pieces: Piece[]
}

/** A phrase in quotes, or a minus right before a word and behind a space: that is to be left out. */
const MARKED = /(^|\s)?(-)?"([^"]*)"|(^|\s)-(?=[\p{L}\p{N}])(\S+)/gu

/** Reads a query. A quote that is never closed is no quote; anything at all is a query, if perhaps an empty one. */
export function parseQuery(typed: string): Query {
  const text = nfc([...typed].slice(0, MAX_QUERY).join('')).replace(/[“”„‟″«»]/g, '"')
  const phrases: Piece[] = []
  const excluded: Piece[] = []
  const loose = text.replace(
    MARKED,
    (_, _space, minus: string | undefined, quoted?: string, _gap?: string, word?: string) => {
      const piece = pieceOf(quoted ?? word ?? '')
      if (piece.words.length > 0) {
        if (minus !== undefined || word !== undefined) excluded.push(piece)
        else phrases.push(piece)
      }
      return ' '
    },
  )
  return { phrases, excluded, loose: loose.trim(), pieces: piecesOf(loose) }
}

/** The pieces of a text between white space that hold a word. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/\s+/)
    .map(pieceOf)
    .filter(({ words }) => words.length > 0)
}

/** Whether any word was typed with an accent, so that accents count. */
export function hasAccents(words: readonly Word[]): boolean {
  return words.some(isAccented)
}

function pieceOf(text: string): Piece {
  return { text: text.trim(), words: wordsOf(text) }
}
