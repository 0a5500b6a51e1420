/*
 * What is compared: anything that answers a query with records, best first.
 */

/** A record in an answer. */
export interface Hit {
  /** Address of the record. */
  url: string
  /** Whether the system itself says that this is no match but only has the words, or some of them. */
  loose: boolean
}

/** An answer. */
export interface Answered {
  /** Best first. */
  hits: Hit[]
  /** Pieces of the query, as typed, that the system says the archive does not hold. */
  missing: readonly string[]
}

/** A search over the records of a corpus. */
export interface SearchSystem {
  name: string
  answer: (typed: string) => Promise<Answered>
}
