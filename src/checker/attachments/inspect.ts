import { cadresIn } from '../gate/cadres.ts'
import { GATE_MARKS } from '../gate/mark-words.ts'
import { type GateLine, type GateMark, marksInTitle, marksOf } from '../gate/marks.ts'
import type { AttachmentLine, AttachmentText, Unread } from './attachment.ts'
import { isPersonal } from './personal.ts'
import { readAttachment } from './read.ts'

/** What rules want to know of an attached file: no word of it. */
export interface Inspection {
  /** Kinds of marks in its properties, running lines, text and comments. */
  marks: GateMark[]
  /** Whether its text names a cadre with an act: for certain, or near to one. */
  cadre: 'certain' | 'near' | undefined
  /** Tracked changes or comments. */
  openChanges: boolean
  /** Why something of it could not be looked into. */
  unread: Unread[]
  /** Whether its properties tell who has written it, or where. */
  personal: boolean
}

/** So many lines of a file are taken for its head, in which a mark may stand beside something else. */
const HEAD_LINES = 12

/** Inspects an attached file. */
export async function inspectAttachment(name: string, bytes: Uint8Array): Promise<Inspection> {
  const text = await readAttachment(name, bytes)
  const lines = gateLines(text.lines)
  const marks = new Set([...marksInProperties(text), ...marksOf(lines).map(({ mark }) => mark)])
  // Where the head of a file ends is not known, so its lines are read as text, too.
  const cadres = [
    ...cadresIn(lines),
    ...cadresIn(lines.map(({ text }) => ({ text, where: 'body' }))),
  ]
  return {
    marks: GATE_MARKS.filter((mark) => marks.has(mark)),
    cadre: cadres.some(({ certain }) => certain) ? 'certain' : cadres[0] && 'near',
    openChanges: text.openChanges,
    unread: text.unread,
    personal: text.properties.some(isPersonal),
  }
}

/**
 * A property can be a list, or, where users add their own, have a mark for its name. Of a path only the file's
 * name counts: folders are called anything.
 */
function marksInProperties({ properties }: AttachmentText): GateMark[] {
  return properties
    .flatMap(({ name, value }) => [name, value, ...value.split(/[;,\n]|^.*[\\/]/)])
    .flatMap(marksInTitle)
}

/** Lines as the gate sees them. */
function gateLines(lines: readonly AttachmentLine[]): GateLine[] {
  let bodyLines = 0
  return lines.map(({ where, text }): GateLine => {
    if (where === 'body') bodyLines++
    const inHead = where === 'body' ? bodyLines <= HEAD_LINES : where !== 'comment'
    return { text, where: inHead ? 'masthead' : 'body' }
  })
}
