import type { XmlElement } from '../../../format/office/xml.ts'
import type { SourceCell, SourceTable } from '../document.ts'
import { readBlocks } from './blocks.ts'
import { childOf, elementsIn, numberOf, valueOf } from './element.ts'
import { leaveOut, type Story, wordsIn } from './reading.ts'
import { hasLines } from './table-lines.ts'

/** Columns that a cell can cover at most; more is a mistake or malice. */
const MOST_COLUMNS = 1000

interface Row {
  /** Columns before the first cell. */
  before: number
  cells: XmlElement[]
}

/** Reads a table; nothing where all its rows are deleted. */
export function readTable(tbl: XmlElement, story: Story): SourceTable | undefined {
  const rows: SourceCell[][] = []
  /** The cell that a column is in, to go on downwards. */
  let above = new Map<number, SourceCell>()
  for (const { before, cells } of rowsIn(tbl, story)) {
    const row: SourceCell[] = []
    const below = new Map<number, SourceCell>()
    if (before > 0) row.push({ blocks: [], colspan: before, rowspan: 1 })
    let column = before
    for (const tc of cells) {
      const tcPr = childOf(tc, 'tcPr')
      const colspan = spanOf(numberOf(tcPr, 'gridSpan'))
      const last = row.at(-1)
      const over = continues(tcPr, 'vMerge') ? above.get(column) : undefined
      if (over) {
        over.rowspan++
        hide(tc, story)
        below.set(column, over)
      } else if (last && continues(tcPr, 'hMerge')) {
        last.colspan += colspan
        hide(tc, story)
      } else {
        const cell = { blocks: readBlocks(tc, story), colspan, rowspan: 1 }
        row.push(cell)
        if (childOf(tcPr, 'vMerge')) below.set(column, cell)
      }
      column += colspan
    }
    rows.push(row)
    above = below
  }
  return rows.length === 0
    ? undefined
    : { kind: 'table', rows, lines: hasLines(tbl, story.reading) }
}

function spanOf(columns: number | undefined): number {
  return Math.min(Math.max(columns ?? 1, 1), MOST_COLUMNS)
}

function continues(tcPr: XmlElement | undefined, name: 'vMerge' | 'hMerge'): boolean {
  return childOf(tcPr, name) !== undefined && valueOf(tcPr, name) !== 'restart'
}

/** What stands in a cell that another one covers is not printed. */
function hide(tc: XmlElement, story: Story): void {
  const before = story.reading.leftOut.length
  leaveOut(story.reading, tc, 'hidden')
  const text = story.reading.leftOut
    .slice(before)
    .map((left) => left.text)
    .join(' ')
  if (text.trim() !== '') story.reading.remarks.push({ kind: 'hidden-text', count: 1, text })
}

/** Rows with their cells, whatever they are wrapped in; those deleted with changes tracked are left out. */
function rowsIn(tbl: XmlElement, story: Story): Row[] {
  const { reading } = story
  return wrapped(tbl, 'tr').flatMap((tr): Row[] => {
    const trPr = childOf(tr, 'trPr')
    if (childOf(trPr, 'del')) {
      reading.remarks.push({
        kind: 'tracked-changes',
        count: 1,
        text: '',
        before: wordsIn(reading, tr),
      })
      leaveOut(reading, tr, 'deleted')
      return []
    }
    if (childOf(trPr, 'ins')) reading.remarks.push({ kind: 'tracked-changes', count: 1 })
    const cells = wrapped(tr, 'tc').filter((tc) => {
      if (!childOf(childOf(tc, 'tcPr'), 'cellDel')) return true
      reading.remarks.push({
        kind: 'tracked-changes',
        count: 1,
        text: '',
        before: wordsIn(reading, tc),
      })
      leaveOut(reading, tc, 'deleted')
      return false
    })
    const before = numberOf(trPr, 'gridBefore') ?? 0
    return [{ before: Math.min(Math.max(before, 0), MOST_COLUMNS), cells }]
  })
}

/** Elements of a name, also in those that only wrap them. */
function wrapped(parent: XmlElement, name: string): XmlElement[] {
  return elementsIn(parent).flatMap((element) => {
    if (element.name === name) return [element]
    return /Pr$|^tblGrid$|^(?:tbl|tr|tc|p)$/.test(element.name) ? [] : wrapped(element, name)
  })
}
