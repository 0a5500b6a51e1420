import type { XmlElement } from '../../../format/office/xml.ts'
import { readBlocks } from './blocks.ts'
import { textOf } from './drawing.ts'
import { childOf, childrenOf, numberOf, valueOf } from './element.ts'
import { fieldsOf } from './fields.ts'
import type { Place } from './inline.ts'
import { formatNumber, raised } from './number-formats.ts'
import { leaveOut } from './reading.ts'
import type { RunProperties } from './run-properties.ts'

/** Footnotes and endnotes of a document, counted as they are referred to. */
export interface NoteReader {
  /** Puts the mark in the paragraph, and the note after it. */
  refer: (reference: XmlElement, place: Place, look: RunProperties) => void
  /** Notes that nothing refers to; they are not printed. */
  unused: () => XmlElement[]
}

/** Kinds of notes by the name of their reference. */
const KINDS = { footnoteReference: 'footnote', endnoteReference: 'endnote' } as const
type Kind = (typeof KINDS)[keyof typeof KINDS]

/** Parts that notes stand in, and settings that say how they are counted. */
export interface NoteParts {
  footnote: XmlElement | undefined
  endnote: XmlElement | undefined
  settings: XmlElement | undefined
}

/** Begins to count notes. */
export function notesOf(parts: NoteParts): NoteReader {
  const notes = { footnote: byId(parts.footnote), endnote: byId(parts.endnote) }
  const counts = { footnote: countOf('footnote', parts), endnote: countOf('endnote', parts) }
  const used = new Map<XmlElement, string>()
  return {
    unused: () =>
      [...new Set([...notes.footnote.values(), ...notes.endnote.values()])].filter(
        (note) => !used.has(note),
      ),
    refer(reference, place, look) {
      const { story, draft } = place
      const { reading } = story
      const kind = KINDS[reference.name as keyof typeof KINDS]
      const note = notes[kind].get(reference.attributes.id ?? '')
      const hidden = look.hidden ? 'hidden' : undefined
      const out = place.out ?? story.out ?? hidden
      if (out !== undefined) {
        if (note && !used.has(note)) leaveOut(reading, note, out)
        if (note) used.set(note, '')
        return
      }
      // The author has typed a mark of his own after the reference.
      const typed = /^(?:1|true|on)$/.test(reference.attributes.customMarkFollows ?? '')
      const known = note && used.get(note)
      const mark = typed ? '' : known || raised(counts[kind].next())
      draft.pieces.push({
        text: mark,
        look: { ...look, superscript: false },
        origins: [],
        generated: true,
      })
      if (!note || known !== undefined) return
      used.set(note, mark)
      const blocks = readBlocks(note, { reading, fields: fieldsOf(note), from: kind, mark })
      const [first] = blocks
      const marked = first?.kind === 'paragraph' && first.runs.some((run) => run.generated)
      if (first?.kind === 'paragraph' && !marked && mark !== '')
        first.runs.unshift({ text: `${mark} `, generated: true, origins: [] })
      draft.notes.push(textOf(blocks))
      for (const block of blocks) draft.after.push(block)
    },
  }
}

function byId(root: XmlElement | undefined): Map<string, XmlElement> {
  const kinds = [...childrenOf(root, 'footnote'), ...childrenOf(root, 'endnote')]
  return new Map(kinds.map((note) => [note.attributes.id ?? '', note]))
}

function countOf(kind: Kind, { settings }: NoteParts): { next: () => string } {
  const properties = childOf(settings, `${kind}Pr`)
  const format = valueOf(properties, 'numFmt') ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman')
  let count = (numberOf(properties, 'numStart') ?? 1) - 1
  return { next: () => formatNumber(++count, format) }
}
