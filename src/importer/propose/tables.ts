import { addresseesAt } from './addressees.ts'
import type { Reader } from './reader.ts'
import type { Segment } from './segment.ts'
import type { Strip } from './strips.ts'
import type { Addressing } from './titles.ts'
import { lowered, wordsOf } from './words.ts'

/** What the head of a table says of a column. */
type Column = 'task' | 'unit' | 'lead' | 'support' | 'due'

const COLUMNS: readonly [Column, RegExp][] = [
  ['task', /^(?:nội dung|nhiệm vụ|công việc|tên nhiệm vụ|tên công việc)/],
  ['due', /^(?:thời hạn|thời gian|hạn|tiến độ)/],
  ['support', /phối hợp/],
  ['lead', /chủ trì|đầu mối/],
  ['unit', /đơn vị|cơ quan|người thực hiện|bộ phận|phụ trách|phân công|trách nhiệm|thực hiện$/],
  ['due', /thời hạn|thời gian|hoàn thành|tiến độ|hạn/],
  ['task', /nội dung|nhiệm vụ|công việc|chỉ đạo/],
]

/** The orders of tables whose head names a column of tasks and one of units; one a row. */
export function tableSegments(strips: readonly Strip[], reader: Reader): Segment[] {
  const tables = new Map<number, Strip[]>()
  for (const strip of strips) {
    if (!strip.cell) continue
    const table = tables.get(strip.cell.table)
    if (table) table.push(strip)
    else tables.set(strip.cell.table, [strip])
  }
  return [...tables.values()].flatMap((cells) => ordersOf(cells, reader))
}

function ordersOf(cells: readonly Strip[], reader: Reader): Segment[] {
  const rows = new Map<number, Strip[]>()
  for (const cell of cells) {
    const row = rows.get(cell.cell?.row ?? 0)
    if (row) row.push(cell)
    else rows.set(cell.cell?.row ?? 0, [cell])
  }
  const { columns, rest } = headOf([...rows])
  const named = new Set(columns.values())
  if (!named.has('task') || !(named.has('unit') || named.has('lead'))) return []
  // Cells that cover several rows speak for each of them.
  let open: Strip[] = []
  return rest.flatMap(([number, row]) => {
    open = open.filter(({ cell }) => cell && cell.row + cell.rowspan > number)
    const all = [...open, ...row]
    open.push(...row.filter(({ cell }) => cell && cell.rowspan > 1))
    const of = (column: Column): Strip[] =>
      all.filter(({ cell }) => cell && cell.colspan === 1 && columns.get(cell.column) === column)
    const task = row.findLast(
      ({ cell }) => cell && cell.colspan < 3 && columns.get(cell.column) === 'task',
    )
    const told = addressingOf([...of('unit'), ...of('lead')], reader)
    if (!task || !told || task.from >= task.text.length) return []
    const due = of('due').map(({ text }) => oneLine(text))
    return [
      {
        ...segmentOf(task, told),
        lead: addressingOf(of('lead'), reader)?.units ?? [],
        support: addressingOf(of('support'), reader)?.units ?? [],
        ...(due.length > 0 && { dueWords: due.join('; ') }),
      },
    ]
  })
}

type Row = readonly [number: number, cells: Strip[]]

/** How many rows above the head a table may have: its name, or its unit of measure. */
const ABOVE = 2
/** Longest that a cell of the head is. */
const LONGEST_HEAD = 80

/**
 * The columns by the words of the head, and the rows behind it. A merged head stands over several columns, of which a
 * second row may tell more: "Phân công" over "Chủ trì" and "Phối hợp".
 */
function headOf(rows: readonly Row[]): { columns: Map<number, Column>; rest: readonly Row[] } {
  for (let at = 0; at <= ABOVE && at < rows.length; at += 1) {
    const head = rows[at]?.[1] ?? []
    const columns = columnsOf(head)
    const merged = head.filter(({ cell }) => cell && cell.colspan > 1)
    const below = merged.length > 0 ? columnsOf(rows[at + 1]?.[1] ?? [], merged) : undefined
    const all = new Map([...columns, ...(below ?? [])])
    const named = new Set(all.values())
    if (named.has('task') && (named.has('unit') || named.has('lead'))) {
      return { columns: all, rest: rows.slice(at + (below && below.size > 0 ? 2 : 1)) }
    }
  }
  return { columns: new Map(), rest: [] }
}

/** Columns that cells name; under merged cells only where each of them does. */
function columnsOf(head: readonly Strip[], under?: readonly Strip[]): Map<number, Column> {
  const columns = new Map<number, Column>()
  for (const { cell, text } of head) {
    if (!cell || text.trim() === '') continue
    const title = lowered(text).trim()
    const column =
      title.length > LONGEST_HEAD
        ? undefined
        : COLUMNS.find(([, pattern]) => pattern.test(title))?.[0]
    // A row in which anything else stands is no part of the head.
    if (under && (!column || !under.some((merged) => covers(merged, cell.column)))) return new Map()
    if (!column) continue
    for (let offset = 0; offset < cell.colspan; offset += 1)
      columns.set(cell.column + offset, column)
  }
  return columns
}

function covers({ cell }: Strip, column: number): boolean {
  return cell !== undefined && cell.column <= column && column < cell.column + cell.colspan
}

function addressingOf(cells: readonly Strip[], reader: Reader): Addressing | undefined {
  const found: Addressing = { units: [], unknown: [], because: '', doubts: [] }
  for (const { text } of cells) {
    const words = wordsOf(text)
    for (let at = 0; at < words.length; at += 1) {
      const list = addresseesAt(words, at, text, reader.names)
      if (!list) continue
      found.units.push(...list.units)
      found.unknown.push(...list.unknown)
      found.doubts.push(...list.doubts)
      at = list.to - 1
    }
    found.because ||= `vì cột đơn vị của bảng ghi “${oneLine(text)}”`
  }
  found.units = [...new Set(found.units)]
  return found.units.length + found.unknown.length === 0 ? undefined : found
}

function segmentOf(strip: Strip, addressing: Addressing): Segment {
  return {
    ...{
      kind: 'directive',
      strip,
      start: strip.from,
      end: strip.text.trimEnd().length,
      addressing,
    },
    ...{ headed: true, continues: false, doubts: [], because: addressing.because },
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
