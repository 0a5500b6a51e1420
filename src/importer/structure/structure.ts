import type { UnitFinder } from '../propose/unit-names.ts'
import type { SourceDocument } from '../source/document.ts'
import { annexesIn } from './annexes.ts'
import { planBody } from './body.ts'
import { type Closing, findClosing } from './closing.ts'
import { planClosing, planMasthead } from './frames.ts'
import { type Item, itemsOf } from './lines.ts'
import { headLength } from './masthead.ts'
import type { PlanBlock } from './plan.ts'
import { findSections, type FoundSections } from './sections.ts'
import { type BodyItem, unitsOf } from './units.ts'

/** What the parts of a paper are, and the plan by which it is written. */
export interface Structure extends FoundSections {
  head: Item[]
  body: BodyItem[]
  closing: Closing | undefined
  /** What is printed behind the signature. */
  tail: BodyItem[]
  plan: PlanBlock[]
}

/** Recognises head, sections and foot of a paper. */
export function structureOf(document: SourceDocument, find: UnitFinder): Structure {
  const items = itemsOf(document.blocks)
  const head = items.slice(0, headLength(items))
  const closing = findClosing(items, head.length)
  const body = unitsOf(items.slice(head.length, closing?.start ?? items.length))
  const tail = closing ? unitsOf(items.slice(closing.end)) : []
  const found = findSections(body, find)
  const annexes = annexesIn(tail, found.sections)
  const plan: PlanBlock[] = [
    ...(head.length > 0 ? [planMasthead(head)] : []),
    ...planBody(body, found.sections),
    ...(closing ? planClosing(closing) : []),
    ...planBody(tail, annexes),
  ]
  // Places go on behind those of the text.
  const behind = annexes.map((one) => ({ ...one, index: body.length + one.index }))
  const sections = [...found.sections, ...behind]
  return { head, body, closing, tail, plan, ...found, sections }
}
