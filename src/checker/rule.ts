import type { Problem, Severity } from '../domain/problems.ts'
import type { Vocabularies } from '../domain/vocabularies.ts'
import type { UnreadSource } from '../format/archive.ts'
import type { ReadConclusion } from '../format/conclusion.ts'
import type { ContentFiles } from '../format/files.ts'
import type { ReadPage } from '../format/owned-pages.ts'
import type { Line } from '../format/printed-lines.ts'
import type { PlaceInVocabulary } from '../format/vocabularies.ts'
import type { Place } from '../format/source.ts'

/** What a rule is about; the catalogue is ordered by it. */
export type RuleGroup = 'gate' | 'seal' | 'text' | 'marks' | 'archive' | 'files'

/** A paper as rules see it. */
export interface CheckedPaper extends ReadConclusion {
  /** Its printed lines, in reading order. */
  lines: Line[]
}

/** A file beside a paper. */
export interface CheckedAttachment {
  paper: CheckedPaper
  /** Its place in `attachments` of the paper's frontmatter. */
  index: number
  /** Path in the content folder. */
  name: string
  /** SHA-256 of the file in lower-case hexadecimal digits; nothing where there is no file. */
  sha256: string | undefined
}

/** All that was read, as rules see it. What could not be read is empty here; that is an error already. */
export interface CheckInput extends Omit<Vocabularies, 'site'> {
  files: ContentFiles
  papers: readonly CheckedPaper[]
  /** The owner's pages with which nothing is wrong. */
  pages: readonly ReadPage[]
  /** Ids of papers that could not be read: nothing is known of them but that they are there. */
  unread: readonly string[]
  /** Their files: the gate looks at them all the same. */
  unreadSources: readonly UnreadSource[]
  /** Places in the files beside the papers. */
  placeIn: PlaceInVocabulary
  /** Codes that somebody may confirm in a paper's frontmatter. */
  confirmable: ReadonlySet<string>
  attachments: readonly CheckedAttachment[]
}

/** Something a rule has found. */
export interface Finding {
  /** Path as it is named to people: `paper.conclusion.file`, or `files.nameOf(…)`. */
  file: string
  place: Place
  /** What is wrong, in Vietnamese, one sentence. A rule of the gate never quotes the paper. */
  message: string
  /** How to mend it, in Vietnamese. */
  hint: string
  /** More to see, on lines of its own. */
  detail?: string
}

/** A rule over what was read. Its code is permanent and never reused for another meaning. */
export interface Rule {
  code: string
  severity: Severity
  group: RuleGroup
  /** One line of the catalogue, in Vietnamese: what the rule tells. */
  meaning: string
  /** Whether somebody may let it pass, by a confirmation in the paper's frontmatter; see `isConfirmed`. */
  confirmable?: boolean
  /** Lines of text that it finds, and lines that look like them and pass: for rules over text. */
  examples?: { found: readonly string[]; passed: readonly string[] }
  check: (input: CheckInput) => Iterable<Finding> | Promise<Iterable<Finding>>
}

/** What a rule found, as a problem. */
export function problemOf({ code, severity }: Rule, { place, ...finding }: Finding): Problem {
  return { code, severity, ...finding, ...place }
}

/** A place at the beginning of a file, for what concerns the whole of it. */
export const FILE_START: Place = { line: 1, column: 1 }

/** Whether somebody has confirmed, in a paper's frontmatter, what a rule holds back. */
export function isConfirmed({ conclusion }: ReadConclusion, code: string): boolean {
  return conclusion.confirmations.some(({ rule }) => rule === code)
}
