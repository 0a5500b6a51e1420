import { addresseesAt } from './addressees.ts'
import type { Reader } from './reader.ts'
import type { Segment } from './segments.ts'
import type { Strip } from './strips.ts'
import type { Addressing } from './titles.ts'
import { lowered, wordsOf } from './words.ts'

/** What the head of a table says of a column. */
type Column = 'task' | 'unit' | 'support' | 'due'

const COLUMNS: readonly [Column, RegExp][] = [
  ['support', /phối hợp/],
  ['unit', /đơn vị|cơ quan|chủ trì|người thực hiện|bộ phận|phụ trách|thực hiện$/],
  ['due', /thời hạn|thời gian|hoàn thành|hạn/],
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
    const row = cell.cell?.row ?? 0
    rows.set(row, [...(rows.get(row) ?? []), cell])
  }
  const [head, ...rest] = [...rows.values()]
  const columns = columnsOf(head ?? [])
  if (![...columns.values()].includes('task') || ![...columns.values()].includes('unit')) return []
  return rest.flatMap((row) => {
    const of = (column: Column): Strip[] =>
      row.filter(({ cell }) => columns.get(cell?.column ?? -1) === column)
    const tasks = of('task')
    const addressing = addressingOf([...of('unit'), ...of('support')], reader)
    const task = tasks.at(-1)
    if (!task || !addressing || task.from >= task.text.length) return []
    const due = of('due')
      .map(({ text }) => text.replace(/\s+/g, ' ').trim())
      .join('; ')
    return [segmentOf(task, addressing, due)]
  })
}

/** Columns by the words of the head; a merged head stands over several. */
function columnsOf(head: readonly Strip[]): Map<number, Column> {
  const columns = new Map<number, Column>()
  for (const { cell, text } of head) {
    const title = lowered(text).trim()
    const column = COLUMNS.find(([, pattern]) => pattern.test(title))?.[0]
    if (!cell || !column) continue
    for (let offset = 0; offset < cell.colspan; offset += 1)
      columns.set(cell.column + offset, column)
  }
  return columns
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
    found.because ||= `vì cột đơn vị của bảng ghi “${text.replace(/\s+/g, ' ').trim()}”`
  }
  found.units = [...new Set(found.units)]
  return found.units.length + found.unknown.length === 0 ? undefined : found
}

function segmentOf(strip: Strip, addressing: Addressing, due: string): Segment {
  return {
    ...{
      kind: 'directive',
      strip,
      start: strip.from,
      end: strip.text.trimEnd().length,
      addressing,
    },
    ...{ headed: true, continues: false, doubts: [], because: addressing.because },
    ...(due !== '' && { dueWords: due }),
  }
}
