import { nfc } from '../../../domain/text.ts'
import type { LeftOut, SourceBlock, SourceParagraph } from '../document.ts'
import type { AutomaticNumber } from './numbers.ts'
import { addAll, leftOutOf, type Piece, printed, runsOf } from './pieces.ts'
import type { Draft, Story } from './reading.ts'
import type { RunProperties } from './run-properties.ts'
import type { ParagraphProperties } from './styles.ts'

/** How a paragraph is set. */
export interface Setting {
  style: string | undefined
  /** Look of its mark, which is its number's too. */
  look: RunProperties
  direct: ParagraphProperties
  number: AutomaticNumber | undefined
  newPage?: boolean
}

/** A paragraph of which all pieces are read, and what hangs on it. */
export function finished(draft: Draft, setting: Setting, story: Story): SourceBlock[] {
  const { reading } = story
  const pieces = printed(draft.pieces, reading.oldFonts)
  const all = [...numberPieces(setting, story), ...pieces]
  const leftOut: LeftOut[] = []
  const runs = runsOf(
    all.filter(({ out }) => out === undefined),
    leftOut,
  )
  addAll(reading.leftOut, leftOutOf(pieces))
  addAll(reading.leftOut, leftOut)
  const paragraph: SourceParagraph = {
    kind: 'paragraph',
    index: 0,
    runs,
    ...settingOf(setting, story),
  }
  remark(draft, pieces, paragraph, story)
  return [paragraph, ...draft.after]
}

function settingOf(
  { style, direct, number, newPage }: Setting,
  story: Story,
): Omit<SourceParagraph, 'kind' | 'index' | 'runs'> {
  const { align, outline, pageBreakBefore } = {
    ...story.reading.styles.paragraph(style),
    ...direct,
  }
  return {
    ...(align === undefined ? {} : { align }),
    ...(outline !== undefined && outline >= 0 && outline < 9 ? { headingLevel: outline + 1 } : {}),
    ...(number ? { listLevel: number.level } : {}),
    ...(pageBreakBefore || newPage ? { pageBreakBefore: true as const } : {}),
    ...(story.from === undefined ? {} : { from: story.from }),
  }
}

function numberPieces({ number, look }: Setting, story: Story): Piece[] {
  if (!number || number.text === '' || number.look.hidden || story.out !== undefined) return []
  const dress: RunProperties = { ...look, ...number.look }
  delete dress.hidden
  const piece: Piece = { text: number.text, look: dress, origins: [], generated: true }
  const [read] = printed(
    [{ ...piece, ...(number.reading === undefined ? {} : { reading: number.reading }) }],
    { count: 0, names: new Set(), unicode: 0, leftOver: false },
  )
  return read ? [{ ...read, text: read.text + number.space }] : []
}

function remark(
  draft: Draft,
  pieces: readonly Piece[],
  paragraph: SourceParagraph,
  story: Story,
): void {
  const { reading } = story
  if (story.out !== undefined) return
  const note = (kind: 'images' | 'embedded', count: number): void => {
    if (count > 0) reading.remarks.push({ kind, count, paragraph })
  }
  note('images', draft.images)
  note('embedded', draft.embedded)
  if (draft.textBoxes.length > 0)
    reading.remarks.push({
      kind: 'text-boxes',
      count: draft.textBoxes.length,
      paragraph,
      text: draft.textBoxes.join(' // '),
    })
  if (draft.notes.length > 0)
    reading.remarks.push({
      kind: 'footnotes',
      count: draft.notes.length,
      paragraph,
      text: draft.notes.join(' // '),
    })
  const hidden = pieces.filter(({ out, text }) => out === 'hidden' && text.trim() !== '')
  if (hidden.length > 0)
    reading.remarks.push({
      kind: 'hidden-text',
      count: hidden.length,
      paragraph,
      text: read(hidden),
    })
  if (draft.changes > 0)
    reading.remarks.push({
      kind: 'tracked-changes',
      count: draft.changes,
      paragraph,
      text: read(pieces.filter(({ out }) => out === undefined)),
      before: read(
        pieces.filter((piece) => !piece.inserted && (!piece.out || piece.out === 'deleted')),
      ),
    })
  for (const id of draft.comments) reading.commented.set(id, paragraph)
}

const read = (pieces: readonly Piece[]): string => nfc(pieces.map(({ text }) => text).join(''))
