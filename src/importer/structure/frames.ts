import { planTable } from './body.ts'
import type { Closing } from './closing.ts'
import { columnsOf, type Item, type Line, linesIn } from './lines.ts'
import { isTypeLine } from './masthead.ts'
import type { PlanBlock, PlanCell } from './plan.ts'

/** The plan of a head: its lines; what tabs set side by side above the name of the type is a table. */
export function planMasthead(items: readonly Item[]): PlanBlock {
  const blocks: PlanBlock[] = []
  const type = items.findIndex((item) => linesIn([item]).some(isTypeLine))
  let rows: PlanCell[][] = []
  const flush = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows })
    rows = []
  }
  items.forEach((item, index) => {
    if (item.kind === 'table') {
      flush()
      blocks.push(lineTable(item))
      return
    }
    const above = index < type
    const columns = above ? columnsOf(item, false) : [item]
    // One half goes on alone where the other has fewer lines.
    if (columns.length > 1 || (above && rows.length > 0)) {
      rows.push([...columns.map(cellOf), ...(columns.length < 2 ? [cellOf(undefined)] : [])])
    } else {
      flush()
      blocks.push(lineBlock(item))
    }
  })
  flush()
  return { kind: 'masthead', blocks }
}

function cellOf(line: Line | undefined): PlanCell {
  return { colspan: 1, rowspan: 1, blocks: line ? [lineBlock(line)] : [] }
}

function lineBlock(line: Line): PlanBlock {
  return { kind: 'paragraph', pieces: [line.slice] }
}

/** A table whose cells hold lines. */
function lineTable(table: Extract<Item, { kind: 'table' }>): PlanBlock {
  const rows = table.rows.map((row) =>
    row.map(({ colspan, rowspan, items }): PlanCell => {
      const blocks = items.map((item) => (item.kind === 'line' ? lineBlock(item) : planTable(item)))
      return { colspan, rowspan, blocks }
    }),
  )
  return { kind: 'table', rows: rows.filter((row) => row.length > 0) }
}

/** The plan of a foot: distribution list first where it stands first or beside the signature. */
export function planClosing({ recipients, signature }: Closing): PlanBlock[] {
  const list: PlanBlock = { kind: 'recipients', blocks: recipients.map(lineBlock) }
  const signed: PlanBlock = { kind: 'signature', blocks: signature.map(lineBlock) }
  const first = recipients[0]?.paragraph.index ?? Infinity
  const isSignedFirst = (signature[0]?.paragraph.index ?? Infinity) < first
  const both = isSignedFirst ? [signed, list] : [list, signed]
  return both.filter((block) => 'blocks' in block && block.blocks.length > 0)
}
