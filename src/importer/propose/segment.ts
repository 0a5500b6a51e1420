import type { Strip } from './strips.ts'
import type { Addressing } from './titles.ts'

/** A stretch of a paragraph that is to be marked. Offsets are those of the paragraph's text. */
export interface Segment {
  kind: 'directive' | 'passage'
  strip: Strip
  start: number
  end: number
  /** Whom it tells; of a passage nobody. */
  addressing: Addressing | undefined
  /** Whether it begins with the name of whom it tells. */
  headed: boolean
  /** Whether it goes on with the one before, by its first words. */
  continues: boolean
  /** Why one may doubt that it is one. */
  doubts: string[]
  because: string
  /** What the other cells of its row in a table give: its deadline, and roles. */
  dueWords?: string
  lead?: string[]
  support?: string[]
  /** The last of the paragraphs below it that say when it is due and whose it is. */
  until?: Strip
}
