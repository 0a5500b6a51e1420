import type { XmlElement } from '../../../format/office/xml.ts'
import type { SourceBlock } from '../document.ts'
import { chosenBranch } from './alternate.ts'
import { childOf, elementsIn, valueOf } from './element.ts'
import { readInline } from './inline.ts'
import { finished, type Setting } from './paragraph.ts'
import { addAll, type Piece } from './pieces.ts'
import { type Draft, newDraft, type Story } from './reading.ts'
import { runPropertiesOf } from './run-properties.ts'
import { paragraphPropertiesOf } from './styles.ts'
import { readTable } from './table.ts'

/** A paragraph whose end is not printed: it goes on in the next one. */
interface Pending {
  draft: Draft
  /** How the whole is set, where that is not for the next paragraph to say. */
  setting?: Setting
}

interface Container {
  story: Story
  blocks: SourceBlock[]
  pending?: Pending | undefined
  change?: 'inserted' | 'deleted'
  /** The next paragraph begins a page. */
  newPage?: boolean
}

/** What stands in paragraphs only; a damaged file may have it elsewhere. */
const LOOSE = new Set(['r', 'hyperlink', 'fldSimple', 'oMath'])

/** Reads the paragraphs and tables in an element, whatever they are wrapped in. */
export function readBlocks(parent: XmlElement, story: Story): SourceBlock[] {
  const container: Container = { story, blocks: [] }
  readAll(parent, container)
  flush(container)
  return container.blocks
}

function readAll(parent: XmlElement, container: Container): void {
  const { story } = container
  for (const element of elementsIn(parent)) {
    const { name } = element
    if (name === 'p') readParagraph(element, container)
    else if (name === 'tbl') {
      flush(container)
      const table = readTable(element, story)
      if (table) container.blocks.push(table)
    } else if (name === 'AlternateContent') {
      const branch = chosenBranch(story.reading, element)
      if (branch) readAll(branch, container)
    } else if (name === 'altChunk') story.reading.remarks.push({ kind: 'embedded', count: 1 })
    else if (name === 'ins' || name === 'moveTo' || name === 'del' || name === 'moveFrom') {
      const before = container.change
      container.change = name === 'ins' || name === 'moveTo' ? 'inserted' : 'deleted'
      readAll(element, container)
      if (before === undefined) delete container.change
      else container.change = before
    } else if (LOOSE.has(name) || story.reading.pkg.originOf(element)) {
      readParagraph({ name: 'p', attributes: {}, children: [element] }, container)
    } else if (!/Pr$/.test(name)) readAll(element, container)
  }
}

function readParagraph(element: XmlElement, container: Container): void {
  const { story, pending } = container
  const { reading } = story
  const pPr = childOf(element, 'pPr')
  const mark = childOf(pPr, 'rPr')
  const style = valueOf(pPr, 'pStyle')
  const look = reading.styles.run(style, runPropertiesOf(mark, reading.styles.theme))
  const deleted = ['del', 'moveFrom'].some((name) => childOf(mark, name) !== undefined)
  const dropped = /^(?:drop|margin)$/.test(childOf(pPr, 'framePr')?.attributes.dropCap ?? '')
  const joins = deleted ? 'deleted' : dropped ? 'dropped' : look.hidden ? 'hidden' : undefined
  const draft = pending?.draft ?? newDraft()
  container.pending = undefined
  if (deleted || childOf(mark, 'ins') || childOf(mark, 'moveTo')) draft.changes++

  const direct = paragraphPropertiesOf(pPr)
  let setting: Setting | undefined =
    pending?.setting ??
    (joins === undefined
      ? { style, look, direct, number: reading.numbers.next(style, direct) }
      : undefined)
  if (setting && container.newPage) setting.newPage = true
  if (setting) container.newPage = false

  readInline(element, {
    story,
    draft,
    paragraphStyle: style,
    ...(container.change === 'deleted' ? { out: 'deleted' as const } : {}),
    ...(container.change === 'inserted' ? { inserted: true as const } : {}),
  })
  // Where only the end is hidden, this paragraph says how the whole is set; one that is hidden whole does not count.
  if (joins === 'hidden' && draft.pieces.some(isSeen))
    setting ??= { style, look, direct, number: reading.numbers.next(style, direct) }
  const section = childOf(pPr, 'sectPr')
  if (section && reading.newPages.has(section)) container.newPage = true
  if (joins !== undefined) {
    // As it was before, the paragraph ended here.
    if (joins === 'deleted') draft.pieces.push({ text: '\n', look, origins: [], out: 'deleted' })
    container.pending = { draft, ...(setting ? { setting } : {}) }
  } else if (setting) addAll(container.blocks, finished(draft, setting, story))
}

const isSeen = ({ out, text }: Piece): boolean => out === undefined && text.trim() !== ''

/** Ends a paragraph that would go on, where there is nothing that it could go on in. */
function flush(container: Container): void {
  const { pending, story } = container
  container.pending = undefined
  if (!pending) return
  const { draft, setting } = pending
  const bare: Setting = { style: undefined, look: {}, direct: {}, number: undefined }
  const blocks = finished(draft, setting ?? bare, story)
  const [first] = blocks
  const isGone = first?.kind === 'paragraph' && first.runs.length === 0
  addAll(container.blocks, isGone ? blocks.slice(1) : blocks)
}
