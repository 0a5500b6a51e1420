import type { XmlElement } from '../../../format/office/xml.ts'
import { elementsIn } from './element.ts'

/** Where the reading stands within fields: `begin` instruction `separate` result `end`, one in the other. */
export interface Fields {
  /** Goes on over a `w:fldChar`. */
  pass: (fieldChar: XmlElement) => void
  /** Whether what follows is an instruction, which is not printed. */
  inCode: () => boolean
}

/** Fields of a run of paragraphs. One that does not end is none: it would swallow the rest of the text. */
export function fieldsOf(container: XmlElement): Fields {
  const paired = pairedIn(container)
  const open: ('code' | 'result')[] = []
  return {
    pass(fieldChar) {
      if (!paired.has(fieldChar)) return
      const type = fieldChar.attributes.fldCharType
      if (type === 'begin') open.push('code')
      else if (type === 'end') open.pop()
      else if (open.length > 0) open[open.length - 1] = 'result'
    },
    inCode: () => open.includes('code'),
  }
}

/** The marks of fields that have a beginning and an end. */
function pairedIn(container: XmlElement): Set<XmlElement> {
  const paired = new Set<XmlElement>()
  const open: { begin: XmlElement; separate?: XmlElement }[] = []
  for (const mark of marksIn(container)) {
    const type = mark.attributes.fldCharType
    const field = open.at(-1)
    if (type === 'begin') open.push({ begin: mark })
    else if (type === 'separate' && field) field.separate ??= mark
    else if (type === 'end' && field) {
      open.pop()
      paired.add(field.begin).add(mark)
      if (field.separate) paired.add(field.separate)
    }
  }
  return paired
}

function* marksIn(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    if (child.name === 'fldChar') yield child
    // Text boxes have fields of their own; what is there for old programs repeats them.
    else if (child.name !== 'txbxContent' && child.name !== 'Fallback') yield* marksIn(child)
  }
}
