import type { XmlElement } from '../../../format/office/xml.ts'
import { allIn } from './package.ts'
import { elementsIn } from './element.ts'
import { hasText, leaveOut, type Reading } from './reading.ts'

const PICTURES = new Set(['blip', 'imagedata', 'OLEObject', 'chart'])

/**
 * The branch that is read of content that stands in a file twice, for new programs and old ones: the first with
 * anything in it. Text of the others is left out.
 */
export function chosenBranch(reading: Reading, alternate: XmlElement): XmlElement | undefined {
  const branches = elementsIn(alternate).filter(
    ({ name }) => name === 'Choice' || name === 'Fallback',
  )
  const chosen =
    branches.find((branch) => hasText(reading, branch)) ??
    branches.find((branch) => hasPicture(branch)) ??
    branches[0]
  for (const branch of branches) if (branch !== chosen) leaveOut(reading, branch, 'duplicate')
  return chosen
}

function hasPicture(branch: XmlElement): boolean {
  for (const element of allIn(branch)) if (PICTURES.has(element.name)) return true
  return false
}
