import type { XmlElement } from '../../../format/office/xml.ts'
import type { LeftOutReason } from '../document.ts'
import { chosenBranch } from './alternate.ts'
import { readDrawing } from './drawing.ts'
import { childOf, elementsIn } from './element.ts'
import { fontReading } from './fonts.ts'
import type { Piece } from './pieces.ts'
import { type Draft, leaveOut, type Story, textOfNode } from './reading.ts'
import { type RunProperties, runPropertiesOf } from './run-properties.ts'

/** Where in a paragraph the reading stands. */
export interface Place {
  story: Story
  draft: Draft
  paragraphStyle: string | undefined
  out?: LeftOutReason
  inserted?: true
}

const SETTINGS = new Set([
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'tblPr',
  'trPr',
  'tcPr',
  'customXmlPr',
  'smartTagPr',
])

/** Reads what stands in a paragraph, whatever it is wrapped in. */
export function readInline(parent: XmlElement, place: Place): void {
  for (const element of elementsIn(parent)) {
    const { name } = element
    if (name === 'r') readRun(element, place)
    else if (name === 'ins' || name === 'moveTo') {
      place.draft.changes++
      readInline(element, { ...place, inserted: true })
    } else if (name === 'del' || name === 'moveFrom') {
      place.draft.changes++
      readInline(element, { ...place, out: place.out ?? 'deleted' })
    } else if (name === 'AlternateContent') {
      const branch = chosenBranch(place.story.reading, element)
      if (branch) readInline(branch, place)
    } else if (place.story.reading.pkg.originOf(element)) {
      // Text outside of a run is nothing that a program writes; but it is not lost.
      add(place, element, {})
    } else if (!SETTINGS.has(name)) readInline(element, place)
  }
}

function readRun(run: XmlElement, place: Place): void {
  const { reading } = place.story
  const direct = runPropertiesOf(childOf(run, 'rPr'), reading.styles.theme)
  readContent(run, place, reading.styles.run(place.paragraphStyle, direct))
}

/** Breaks and signs of a run that are no text nodes. */
function breakOf({ name, attributes }: XmlElement): string | undefined {
  switch (name) {
    case 'tab':
    case 'ptab':
      return '\t'
    case 'br':
      return attributes.type === 'page' ? '\f' : '\n'
    case 'cr':
      return '\n'
    default:
      return undefined
  }
}

function readContent(parent: XmlElement, place: Place, look: RunProperties): void {
  const { story, draft } = place
  for (const element of elementsIn(parent)) {
    const { name } = element
    const sign = breakOf(element)
    if (sign !== undefined) draft.pieces.push(pieceOf(place, sign, look))
    else if (story.reading.pkg.originOf(element)) add(place, element, look)
    else if (name === 'fldChar') story.fields.pass(element)
    else if (name === 'drawing' || name === 'pict' || name === 'object') readDrawing(element, place)
    else if (name === 'footnoteReference' || name === 'endnoteReference')
      story.reading.notes.refer(element, place, look)
    else if ((name === 'footnoteRef' || name === 'endnoteRef') && story.mark !== undefined)
      draft.pieces.push({ ...pieceOf(place, story.mark, look), generated: true })
    else if (name === 'commentReference') draft.comments.push(element.attributes.id ?? '')
    else if (name === 'AlternateContent') {
      const branch = chosenBranch(story.reading, element)
      if (branch) readContent(branch, place, look)
    } else if (name === 'r') readRun(element, place)
    else if (name === 'rt') leaveOut(story.reading, element, 'duplicate')
    else if (!SETTINGS.has(name)) readContent(element, place, look)
  }
}

/** Adds a text node, whatever becomes of it. */
function add(place: Place, node: XmlElement, look: RunProperties): void {
  const origin = place.story.reading.pkg.originOf(node)
  if (!origin) return
  const text = textIn(node)
  const piece = pieceOf(place, text, look)
  const font = node.name === 'sym' ? node.attributes.font : fontFor(text, look)
  const reading = fontReading(font)
  if (reading !== undefined) piece.reading = reading
  if (font !== undefined && reading !== undefined) place.story.reading.oldFonts.names.add(font)
  if (node.name === 'instrText' || node.name === 'delInstrText') piece.out = 'field-code'
  else if (node.name === 'delText') piece.out ??= 'deleted'
  piece.origins.push(origin)
  place.draft.pieces.push(piece)
}

/** Letters with marks may have another font than the others. */
function fontFor(text: string, { ascii, hAnsi }: RunProperties): string | undefined {
  return /[\u0080-\uffff]/.test(text) ? (hAnsi ?? ascii) : ascii
}

/** Text of a node as Word prints it: line ends of the file are spaces; spaces at its ends only where they are kept. */
function textIn(node: XmlElement): string {
  const text = textOfNode(node).replace(/[\t-\r\u2028\u2029]+/g, ' ')
  return node.name !== 't' || node.attributes.space === 'preserve'
    ? text
    : text.replace(/^ +| +$/g, '')
}

function pieceOf(place: Place, text: string, look: RunProperties): Piece {
  const { story } = place
  const hidden = look.hidden ? 'hidden' : undefined
  const out = place.out ?? story.out ?? (story.fields.inCode() ? 'field-code' : hidden)
  return {
    text,
    look,
    origins: [],
    ...(out === undefined ? {} : { out }),
    ...(place.inserted ? { inserted: true } : {}),
  }
}
