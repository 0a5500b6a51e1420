import type { LeftOut, LeftOutReason, Remark, SourceBlock, SourceParagraph } from '../document.ts'
import type { XmlElement } from '../../../format/office/xml.ts'
import type { Fields } from './fields.ts'
import type { NoteReader } from './notes.ts'
import type { Numbers } from './numbers.ts'
import { allIn, type OfficePackage } from './package.ts'
import type { OldFonts, Piece } from './pieces.ts'
import type { Styles } from './styles.ts'
import { rawText } from './element.ts'

/** A remark whose paragraph has no number yet. */
export interface RemarkDraft extends Omit<Remark, 'paragraph'> {
  paragraph?: SourceParagraph
}

/** What is gathered while a file is read. */
export interface Reading {
  pkg: OfficePackage
  styles: Styles
  numbers: Numbers
  notes: NoteReader
  leftOut: LeftOut[]
  remarks: RemarkDraft[]
  /** The paragraph that each comment is about, by the comment's id. */
  commented: Map<string, SourceParagraph>
  oldFonts: OldFonts
  /** Section breaks that begin a new page. */
  newPages: ReadonlySet<XmlElement>
}

/** A run of paragraphs of its own: the body, a note, a text box. */
export interface Story {
  reading: Reading
  fields: Fields
  from?: SourceParagraph['from']
  /** Number of the note that this is, as it is printed. */
  mark?: string
  /** Why nothing of it is printed: it is in a deleted row, a running header. */
  out?: LeftOutReason
}

/** A paragraph while it is read. */
export interface Draft {
  pieces: Piece[]
  /** Text boxes and notes that hang on it. */
  after: SourceBlock[]
  images: number
  embedded: number
  changes: number
  textBoxes: string[]
  notes: string[]
  /** Ids of comments. */
  comments: string[]
}

export function newDraft(): Draft {
  return {
    pieces: [],
    after: [],
    images: 0,
    embedded: 0,
    changes: 0,
    textBoxes: [],
    notes: [],
    comments: [],
  }
}

/** Leaves out all text in an element, as the file has it. */
export function leaveOut(reading: Reading, element: XmlElement, reason: LeftOutReason): void {
  for (const node of allIn(element)) {
    const origin = reading.pkg.originOf(node)
    if (!origin) continue
    const text = textOfNode(node)
    if (text === '') continue
    const kind = /^(?:instr|delInstr)Text$/.test(node.name) ? 'field-code' : reason
    reading.leftOut.push({ reason: kind, text, origins: [origin] })
  }
}

/** What a text node holds, or the letter that it stands for. */
export function textOfNode(node: XmlElement): string {
  if (node.name === 'noBreakHyphen') return '-'
  if (node.name !== 'sym') return rawText(node)
  const point = Number.parseInt(node.attributes.char ?? '', 16)
  return point <= 0x10ffff ? String.fromCodePoint(point) : ''
}

/** Whether an element holds a text node with anything in it. */
export function hasText(reading: Reading, element: XmlElement): boolean {
  for (const node of allIn(element))
    if (reading.pkg.originOf(node) && textOfNode(node).trim() !== '') return true
  return false
}

/** All words in an element as the file has them, for a remark. */
export function wordsIn(reading: Reading, element: XmlElement): string {
  return [...allIn(element)]
    .filter((node) => reading.pkg.originOf(node) && !/nstrText$/.test(node.name))
    .map(textOfNode)
    .filter((text) => text.trim() !== '')
    .join(' ')
}
