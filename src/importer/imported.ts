import type { CivilDate } from '../domain/dates.ts'
import type { EditorNote, Frontmatter } from '../domain/schemas/frontmatter.ts'
import type { LeftOut, Remark, SourceDocument } from './source/document.ts'

/*
 * What importing a file comes to: facts, questions, the body of the MDX, and the account of every character.
 * Nothing here is written or printed; that is for the command.
 */

/** A value that was recognised in the paper. */
export interface Fact<T> {
  value: T
  /** Whether the paper says so in a form that leaves no doubt; otherwise a person has to look at it. */
  sure: boolean
  /** Why, in Vietnamese, for the report and for `proposed`; one line. */
  because: string
  /** The words of the paper that say so, verbatim; empty where nothing is printed. */
  words: string
}

/** Fields of the frontmatter that can be read in a paper. `secrecy` is never among them: it is asked. */
export interface Facts {
  type?: Fact<Frontmatter['type']>
  issuer?: Fact<string>
  number?: Fact<string>
  session?: Fact<NonNullable<Frontmatter['session']>>
  date?: Fact<CivilDate>
  place?: Fact<string>
  /** A label for lists, made of type, issuer and session. */
  title?: Fact<string>
  signatory?: Fact<NonNullable<Frontmatter['signatory']>>
  recipients?: Fact<string[]>
  urgency?: Fact<NonNullable<Frontmatter['urgency']>>
}

/** Values that a person has given beside the file; they stand in place of what would be recognised. */
export type Known = { [Field in keyof Facts]?: NonNullable<Facts[Field]>['value'] }

/** A field that a person must decide: missing, or said in several ways. */
export interface Question {
  field: keyof Facts
  /** What is to be decided and why, in Vietnamese. */
  message: string
  /** Whether the file cannot be written without it (`date`, `issuer`). */
  required: boolean
  /** What the paper offers: values in the form of the frontmatter, each with the words that say so. */
  candidates: { value: string; words: string }[]
}

/** Something about the text that a person should know. */
export interface TextRemark {
  /** Permanent code, e.g. `section-gap`, `joined-page-cut`, `unsure-title`; of the file itself the remark's kind. */
  code: string
  /** What was seen and what was done about it, in Vietnamese. */
  message: string
  /** Whether a person has to look at it before the paper is published; otherwise it is told for information. */
  look: boolean
  /** Number of the section it stands in; nothing before the first. */
  section?: string
  /** The words concerned, verbatim, shortened. */
  quote?: string
}

/** A section as it was recognised. */
export interface ImportedSection {
  number: string | undefined
  title: string
  anchor: string
  depth: number
  /** Whether its title stands on a line of its own or runs into the text. */
  stands: 'own-line' | 'run-in' | 'number-only'
}

/** A mark that was put around a passage. */
export interface ImportedMark {
  kind: 'directive' | 'passage'
  id: string | undefined
  /** Number of its section. */
  section: string | undefined
  to: string[]
  lead: string[]
  support: string[]
  topics: string[]
  due: string | undefined
  dueText: string | undefined
  recurs: string | undefined
  /** Why it is not sure, in Vietnamese; nothing where it is. */
  proposed: string | undefined
  /** Why it was made, in Vietnamese. */
  because: string | undefined
  /** The passage, verbatim. */
  quote: string
}

/** Characters of the file (white space aside) that are in the MDX or left out for a reason. */
export interface Coverage {
  accounted: number
  total: number
  /** What is in neither, or twice, or changed: its words and where they stand. */
  missing: { text: string; where: string }[]
}

/** A file that was read as a paper. */
export interface Imported {
  facts: Facts
  questions: Question[]
  /** The body of the MDX, with marks, from `<Masthead>` to its last line. */
  body: string
  sections: ImportedSection[]
  marks: ImportedMark[]
  /** Reports "(1) …" that the text lists. */
  reports: { number: number; text: string }[]
  /** Lines of the distribution list and what each was recognised as. */
  recipients: { line: string; units: string[]; unknown: string[] }[]
  /** Editor's notes that the paper seems to need: a gap in the numbers, a joined page cut. */
  notes: EditorNote[]
  remarks: TextRemark[]
  leftOut: LeftOut[]
  coverage: Coverage
  source: Pick<SourceDocument, 'kind'> & { remarks: Remark[] }
}
