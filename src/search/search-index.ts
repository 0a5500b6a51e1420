/*
 * The small interface over the full-text index, behind which Pagefind is one adapter.
 */

/** The index's folder in the site, and the file of lookups in it. */
export const LOOKUPS_FILE = 'kho.json'

/** One question to the index. */
export interface FindRequest {
  /** One whole word, as `wordsOf` spells it; nothing finds every record. */
  word: string | undefined
  /** Whether accents must be the same, or only the letters. */
  accents: 'exact' | 'any'
}

/** A record that holds the word. */
export interface Hit {
  id: string
  /** Numbers of the words of its text at which the word stands; none where only the title holds it, or no word was asked for. */
  places: readonly number[]
}

/** A record as it is shown. */
export interface StoredRecord {
  url: string
  /** Title and text as the paper has them. */
  title: string
  text: string
}

/** A full-text index. Its methods throw where it cannot be read. */
export interface SearchIndex {
  /** The records that hold a word, newest paper first, in reading order within a paper. */
  find: (request: FindRequest) => Promise<Hit[]>
  /** A record that was found. */
  open: (id: string) => Promise<StoredRecord>
}

/** The index of an archive without papers. */
export const EMPTY_INDEX: SearchIndex = {
  find: () => Promise.resolve([]),
  open: (id) => Promise.reject(new Error(`never found: ${id}`)),
}
