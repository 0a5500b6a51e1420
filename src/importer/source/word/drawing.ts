import type { XmlElement } from '../../../format/office/xml.ts'
import { type SourceBlock, paragraphsOf, paragraphText } from '../document.ts'
import { chosenBranch } from './alternate.ts'
import { readBlocks } from './blocks.ts'
import { elementsIn } from './element.ts'
import { fieldsOf } from './fields.ts'
import type { Place } from './inline.ts'
import { leaveOut } from './reading.ts'

/**
 * Reads what is drawn: text boxes become paragraphs after the one that they hang on; pictures and objects are
 * counted; words of a drawing that are no text of Word's are left out.
 */
export function readDrawing(drawing: XmlElement, place: Place, isObject = false): void {
  const { story, draft } = place
  const { reading } = story
  // The picture of an object shows what is counted as the object.
  const inObject = isObject || drawing.name === 'object'
  for (const element of elementsIn(drawing)) {
    const { name, attributes } = element
    if (name === 'txbxContent') readTextBox(element, place)
    else if (name === 'AlternateContent') {
      const branch = chosenBranch(reading, element)
      if (branch) readDrawing(branch, place, inObject)
    } else if (reading.pkg.originOf(element)) leaveOut(reading, element, 'chart-or-drawing')
    else {
      if (name === 'blip' || (name === 'imagedata' && !inObject)) draft.images++
      else if (name === 'OLEObject' || name === 'chart' || name === 'relIds') draft.embedded++
      else if (name === 'textpath' && attributes.string)
        reading.leftOut.push({ reason: 'chart-or-drawing', text: attributes.string, origins: [] })
      readDrawing(element, place, inObject)
    }
  }
}

function readTextBox(content: XmlElement, { story, draft, out }: Place): void {
  const { reading } = story
  const why = out ?? story.out
  if (why !== undefined) {
    leaveOut(reading, content, why)
    return
  }
  const blocks = readBlocks(content, { reading, fields: fieldsOf(content), from: 'text-box' })
  draft.textBoxes.push(textOf(blocks))
  for (const block of blocks) draft.after.push(block)
}

/** All text of blocks in a line, for a remark. */
export function textOf(blocks: readonly SourceBlock[]): string {
  return paragraphsOf(blocks)
    .map(paragraphText)
    .filter((text) => text.trim() !== '')
    .join(' / ')
}
