/*
 * Draws results. All text goes in as text, never as markup.
 */
import { formatShort } from '../../domain/dates.ts'
import { formatDue, lastDay } from '../../domain/deadlines.ts'
import type { Answer } from '../answer.ts'
import { type Excerpt, excerptOf, markAll, type Marker, type Segment } from '../excerpt.ts'
import type { PaperLookup } from '../lookups.ts'
import { type Task, UNDATED } from '../record-lookup.ts'
import { DUE_LABELS, MESSAGES } from '../messages.ts'
import type { StoredRecord } from '../search-index.ts'

/** What results are drawn with. */
export interface Drawing {
  marker: Marker
  /** Address of a record, with what is to be marked on its page. */
  addressOf: (url: string) => string
  /** Name of a unit by its id. */
  unitName: (id: string) => string
}

/** An element with a class and contents. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name)
  if (className !== '') node.className = className
  node.append(...children)
  return node
}

/** The head of a paper's results: its name as a link, who issued it, and when. */
export function paperHead(paper: PaperLookup): HTMLElement {
  const link = element('a', '', paper.name)
  link.href = paper.url
  const time = element('time', '', formatShort(paper.date))
  time.dateTime = paper.date
  const source = element('p', 'meta', `${paper.issuer}, `, time)
  return element('header', 'search-paper-head', element('h3', '', link), source)
}

/** One result below its paper: the section as a link, whom it tells what by when, an excerpt. */
export function resultItem(
  record: StoredRecord,
  { row }: Answer,
  { marker, addressOf, unitName }: Drawing,
): HTMLLIElement {
  const isSection = record.url.includes('#')
  const title = isSection ? `Mục ${record.title}` : MESSAGES.openingAndClosing
  const link = element('a', '', ...runs(markAll(title, marker)))
  link.href = addressOf(record.url)
  const item = element('li', 'search-result', element('h4', '', link))
  if (row.paper.scanOnly) {
    item.append(element('p', '', MESSAGES.scanOnly))
    return item
  }
  item.append(quote(excerptOf(record.text, marker, behindTitle(record))))
  const { tasks } = row.record
  if (tasks) item.append(element('p', 'meta search-tasks', tasksText(tasks, unitName)))
  return item
}

/** "Giao: Công an xã, Ban Chỉ huy quân sự xã – 25/3/2026; Văn phòng Đảng ủy – định kỳ". */
function tasksText(tasks: readonly Task[], unitName: (id: string) => string): string {
  const byDue = new Map<string, string[]>()
  for (const [unit, due] of tasks) byDue.set(due, [...(byDue.get(due) ?? []), unitName(unit)])
  const parts = [...byDue].map(([due, units]) => {
    const names = [...new Set(units)].join(', ')
    if (due === UNDATED.none) return names
    const words = lastDay(due)
      ? formatDue(due)
      : DUE_LABELS[due as 'dinh-ky' | 'khac'].toLowerCase()
    return `${names} – ${words}`
  })
  return `Giao: ${parts.join('; ')}`
}

/** Where the text goes on behind its printed title, which the link shows already. */
function behindTitle({ text, title }: StoredRecord): number {
  if (!text.startsWith(title)) return 0
  const rest = /^[\s:.]*/.exec(text.slice(title.length))
  const start = title.length + (rest?.[0].length ?? 0)
  return start < text.length ? start : 0
}

function quote({ segments, cutBefore, cutAfter }: Excerpt): HTMLElement {
  const words = runs(segments)
  if (cutBefore) words.unshift('… ')
  if (cutAfter) words.push(' …')
  return element('blockquote', 'excerpt', ...words)
}

function runs(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, hit }) => (hit ? element('mark', '', text) : text))
}
