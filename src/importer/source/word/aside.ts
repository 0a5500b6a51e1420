import type { LeftOutReason } from '../document.ts'
import type { XmlElement } from '../../../format/office/xml.ts'
import { readBlocks } from './blocks.ts'
import { childrenOf } from './element.ts'
import { fieldsOf } from './fields.ts'
import type { Relation } from './package.ts'
import { leaveOut, type Reading } from './reading.ts'
import { HAS_TEXT } from './scan.ts'

const RUNNING: Readonly<Record<string, LeftOutReason>> = {
  header: 'running-header',
  footer: 'running-footer',
}

/** Reads what stands beside the text: running headers and footers, comments, notes that nothing refers to. */
export function readAside(reading: Reading, relations: readonly Relation[]): void {
  const said = new Set<string>()
  for (const { type, target } of relations) {
    const reason = RUNNING[type]
    // A damaged file may call one part by two names.
    if (reason === undefined || reading.pkg.wasRead(target)) continue
    const root = reading.pkg.xml(target)
    if (!root) continue
    const text = readApart(reading, root, reason)
    // A number of the page is nothing to tell of; neither is what each section repeats.
    if (!/\p{L}/u.test(text) || said.has(text)) continue
    said.add(text)
    reading.remarks.push({ kind: 'running-text', count: 1, text })
  }
  for (const { type, target } of relations) {
    if (type !== 'comments' || reading.pkg.wasRead(target)) continue
    for (const comment of childrenOf(reading.pkg.xml(target), 'comment')) {
      const text = readApart(reading, comment, 'comment')
      const paragraph = reading.commented.get(comment.attributes.id ?? '')
      reading.remarks.push({
        kind: 'comments',
        count: 1,
        text,
        ...(paragraph ? { paragraph } : {}),
      })
    }
  }
  for (const note of reading.notes.unused()) leaveOut(reading, note, 'hidden')
}

/** Reads paragraphs that are not printed in the text; returns their words. */
function readApart(reading: Reading, element: XmlElement, out: LeftOutReason): string {
  const before = reading.leftOut.length
  readBlocks(element, { reading, fields: fieldsOf(element), out })
  return reading.leftOut
    .slice(before)
    .filter(({ reason }) => reason === out || reason === 'chart-or-drawing')
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' / ')
}

/** Leaves out the text of parts that are no text of the paper: charts, building blocks, parts of no use. */
export function readRest(reading: Reading): void {
  for (const name of reading.pkg.textParts) {
    const source = reading.pkg.source(name)
    if (source === undefined || !HAS_TEXT.test(source) || reading.pkg.wasRead(name)) continue
    const root = reading.pkg.xml(name)
    const isDrawn = /\/(?:charts|diagrams|drawings)\//i.test(name)
    if (root) leaveOut(reading, root, isDrawn ? 'chart-or-drawing' : 'hidden')
  }
}
