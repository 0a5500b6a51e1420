import type { CivilDate } from '../../src/domain/dates.ts'
import type { Memory } from '../../src/format/memory.ts'
import type { ReadVocabularies } from '../../src/format/vocabularies.ts'
import type { Imported, Known } from '../../src/importer/imported.ts'
import type { Unreadable } from '../../src/importer/source/document.ts'
import type { Prompts } from '../new/prompts.ts'
import type { Person } from '../seal/person.ts'
import type { Given } from './given.ts'
import type { GivenFile } from './attachments.ts'

/** Reads the bytes of a file as a paper. */
export type ReadPaper = (
  name: string,
  bytes: Uint8Array,
  vocabularies: ReadVocabularies,
  known: Known,
) => Imported | Unreadable

/** What the papers of one command share. */
export interface Run {
  content: string
  given: Given
  /** Nothing where nobody can be asked. */
  ask: Prompts | undefined
  /** Shows something before a question. */
  show: (lines: readonly string[], title: string) => void
  /** Who imports; nothing where nobody is named and nobody can be asked. */
  person: Person | undefined
  today: CivilDate
  readPaper: ReadPaper
  /** The signed paper that is to lie beside the one paper of this command. */
  scan: GivenFile | undefined
  memory: Memory
}
