/*
 * The small interface behind which the full-text index stands. The ranking knows nothing else of it.
 */

/** Filters by name; of one name any value will do, all names must hold. */
export type Filters = Readonly<Record<string, readonly string[]>>

/** One question to the index. */
export interface FindRequest {
  /** Words as the index spells them, which must stand side by side, whole; none finds every record. */
  words: readonly string[]
  /** Whether accents must be the same, or only the letters. */
  accents: 'exact' | 'any'
  filters: Filters
  order: 'best' | 'newest'
}

/** A record as it is shown. */
export interface StoredRecord {
  url: string
  /** Title and text as the paper has them. */
  title: string
  text: string
  filters: Readonly<Record<string, readonly string[]>>
}

/** A full-text index. Its methods throw where it cannot be read. */
export interface SearchIndex {
  /** Ids of the records that hold the words, in the order asked for. */
  find: (request: FindRequest) => Promise<string[]>
  /** A record that was found. */
  open: (id: string) => Promise<StoredRecord>
}
