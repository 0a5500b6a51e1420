import type { Item, TableItem } from './lines.ts'
import type { PlanBlock, PlanCell, Slice } from './plan.ts'
import type { FoundSection } from './sections.ts'
import { type BodyItem, piecesOf, type Unit, unitsOf } from './units.ts'

/** The plan of a text: a heading or a title where a section begins, else paragraphs and tables. */
export function planBody(
  items: readonly BodyItem[],
  sections: readonly FoundSection[],
): PlanBlock[] {
  const byIndex = new Map(sections.map((section) => [section.index, section]))
  return items.map((item, index) => {
    if (item.kind === 'table') return planTable(item)
    const section = byIndex.get(index)
    return section ? planSection(item, section) : paragraph(item)
  })
}

function planSection(unit: Unit, { reading, depth }: FoundSection): PlanBlock {
  const all = unit.text.length
  if (reading.stands === 'own-line') {
    return { kind: 'heading', depth: Math.min(depth + 1, 6), pieces: piecesOf(unit, 0, all) }
  }
  const end = unit.text.slice(0, reading.end).trimEnd().length
  const rest = end + (/\S/.exec(unit.text.slice(end))?.index ?? all - end)
  const title = piecesOf(unit, 0, end).filter((piece): piece is Slice => typeof piece === 'object')
  return { kind: 'paragraph', title, pieces: piecesOf(unit, rest, all) }
}

function paragraph(unit: Unit): PlanBlock {
  return { kind: 'paragraph', pieces: piecesOf(unit, 0, unit.text.length) }
}

/** A table of the text: its cells are paragraphs, and nothing in them begins a section. */
export function planTable({ rows }: TableItem): PlanBlock {
  const cells = rows.map((row) =>
    row.map(({ colspan, rowspan, items }): PlanCell => {
      return { colspan, rowspan, blocks: planItems(items) }
    }),
  )
  return { kind: 'table', rows: cells.filter((row) => row.length > 0) }
}

function planItems(items: readonly Item[]): PlanBlock[] {
  return unitsOf(items).map((item) => (item.kind === 'table' ? planTable(item) : paragraph(item)))
}
