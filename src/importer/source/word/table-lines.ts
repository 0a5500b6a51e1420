import type { XmlElement } from '../../../format/office/xml.ts'
import { allIn } from './package.ts'
import { childOf, valueOf } from './element.ts'
import type { Reading } from './reading.ts'

const VERTICAL = ['left', 'start', 'right', 'end', 'insideV']
const SIDES = ['left', 'start', 'right', 'end']

/**
 * Whether a table has lines between or beside its columns. One line under a cell is no table's: headers are
 * underlined so.
 */
export function hasLines(tbl: XmlElement, reading: Reading): boolean {
  const tblPr = childOf(tbl, 'tblPr')
  const own = childOf(tblPr, 'tblBorders')
  const styled = reading.styles.tableBorders(valueOf(tblPr, 'tblStyle'))
  const drawn = (side: string): boolean =>
    isDrawn(childOf(own, side) ?? childOf(styled, side)) ?? false
  const table = VERTICAL.some(drawn) || drawn('insideH')
  for (const element of allIn(tbl)) {
    if (element.name !== 'tc') continue
    const borders = childOf(childOf(element, 'tcPr'), 'tcBorders')
    if (SIDES.some((side) => isDrawn(childOf(borders, side)) ?? (table && !isOpen(borders))))
      return true
  }
  return false
}

/** Whether a cell says of both its sides that they are not drawn. */
function isOpen(borders: XmlElement | undefined): boolean {
  const off = (one: string, other: string): boolean =>
    isDrawn(childOf(borders, one) ?? childOf(borders, other)) === false
  return off('left', 'start') && off('right', 'end')
}

/** Nothing where it is not said. A white line is not seen. */
function isDrawn(border: XmlElement | undefined): boolean | undefined {
  if (!border) return undefined
  const { val = 'nil', color = '' } = border.attributes
  return val !== 'nil' && val !== 'none' && color.toUpperCase() !== 'FFFFFF'
}
