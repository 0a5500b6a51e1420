/*
 * The classes of queries, and what is relevant in each. "Holds" is decided by plain.ts; what was planted is part
 * of it always (truth.ts proves it), and what the background holds by accident counts as well.
 */

/** What a class is about. */
export interface QueryClass {
  /** Nothing in the archive is what was asked for. */
  negative?: true
  /** The query itself is wrong: other goals hold. */
  typos?: true
}

/**
 * In each class a record is relevant that…
 */
export const CLASSES = {
  /** …holds the phrase with the accents typed, or its abbreviation or full form, in any spelling. */
  accented: {},
  /** …holds words of the letters typed: without accents nobody can tell "mỏ than" from "mở thân". */
  bare: {},
  /** …holds the words typed with accents as typed, those typed without in any. */
  mixed: {},
  /** …as accented. Typed with older tone marks or i for y. */
  'old tones': {},
  /** …as accented. Typed with letters and marks apart. */
  NFD: {},
  /** …as accented. Typed in capitals, with other dashes, or words and figures put otherwise. */
  'case, marks': {},
  /** …holds one word of one syllable with the accents typed. */
  'one word': {},
  /** …holds the phrase as it was meant; typed with one wrong mark, in a form that nothing in the archive has. */
  typos: { typos: true },
  /** …holds the phrase, or the phrase as a typist got it wrong. */
  'typo in paper': {},
  /** …holds the full form or an abbreviation. Typed is an abbreviation, with accents or without. */
  'short → full': {},
  /** …holds the full form or an abbreviation. Typed is the full form, with accents or without. */
  'full → short': {},
  /** …holds the abbreviation itself: one of several meanings stands for none of them. */
  ambiguous: {},
  /** …holds the phrase in quotes, and nothing less: as accented, or as bare if typed so; no abbreviation. */
  quoted: {},
  /** …holds all phrases in quotes, and the loose words side by side. */
  'several phrases': {},
  /** …holds the phrase, and not the word or phrase behind the minus. */
  exclusion: {},
  /** …holds the phrase in one sentence; others hold its words side by side across a sentence's end. */
  'sentence end': {},
  /** …holds topic and place in one sentence, apart from each other. */
  apart: {},
  /** …the same, typed without accents. */
  'apart, bare': {},
  /** …the same, while other records hold topic and place in two sentences, of other places and topics. */
  'apart, hard': {},
  /** Judged by paper: …has the document number; for "số 12" any with that number. Papers that cite it are not judged. */
  numbers: {},
  /**
   * Judged by paper: …is dated on the day or in the period. Papers with a deadline then, or naming a day of it,
   * are not judged.
   */
  dates: {},
  /** …has an order due on that day, on which no paper is dated. Records naming the day are not judged. */
  deadlines: {},
  /** Judged by paper: …is of a session of that number, of whatever body. Papers that name it are not judged. */
  sessions: {},
  /**
   * …is the section of that number, with those above it where it repeats ("II.1"). Sections printed with that
   * number under another are not judged.
   */
  sections: {},
  /** …has an order to the unit, in any role. Records that only name it are not judged. */
  units: {},
  /** …holds the topic's words. Records marked with the topic that do not say so are not judged. */
  topics: {},
  /** …holds the phrase, and is of the session, number, section or period that is named beside it. */
  'name and words': {},
  /** …is a section of the real paper that its reader listed (test/fixtures/bench-search). Other papers are not judged. */
  'real paper': {},
  /** Nothing: a word of the query is in no text of the archive. */
  'no: word': { negative: true },
  /** Nothing: all words are there, but no record has them side by side in any accents. */
  'no: phrase': { negative: true },
  /** Nothing: the same, in quotes. */
  'no: quoted': { negative: true },
  /** Nothing: no paper has such a number, session or day, and no text names it. */
  'no: name': { negative: true },
} as const satisfies Record<string, QueryClass>

export type ClassName = keyof typeof CLASSES

/** A query and what it should find. */
export interface Query {
  class: ClassName
  typed: string
  /** Addresses of records, or of papers where it is judged by paper. Empty in negative classes only. */
  relevant: ReadonlySet<string>
  byPaper?: true
  /** Addresses that are neither right nor wrong: they are struck out of an answer before it is judged. */
  unjudged?: ReadonlySet<string>
  /** In negative classes: the pieces of the query that the archive does not hold, as typed. */
  missing?: readonly string[]
}
