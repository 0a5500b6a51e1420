/*
 * Cuts a paper into the records of the index: one for the own text of each section, one for the opening and
 * closing together. Every character of a paper is in exactly one record.
 */
import { sessionId } from '../domain/sessions.ts'
import { addressees, type Conclusion, directives, type Mark } from '../domain/conclusion.ts'
import { yearOf } from '../domain/dates.ts'
import { type Block, blockText, type Part, partsOf } from '../domain/paper.ts'
import { type Section, sectionTitle } from '../domain/sections.ts'
import type { Urls } from '../domain/urls.ts'
import type { Unit } from '../domain/schemas/units.ts'
import { displayText } from './normalise.ts'
import { wordsOf } from './words.ts'

/** The names of the filters, as they stand in the index. */
export type FilterName = 'unit' | 'topic' | 'year' | 'type' | 'issuer' | 'session' | 'task'

/** One thing that a search can find. */
export interface SearchRecord {
  /** Address of the page and the section; unique. */
  url: string
  /** Printed title of the section, or the name of the paper in lists. Found like the text. */
  title: string
  /** The text as shown, by `displayText`; never without a word. */
  text: string
  /** Ids: of the units with an order in this record, its topics, …; see `task` for what belongs together. */
  filters: Record<FilterName, string[]>
  /** Sorts by time: papers by date, records of one paper in reading order, when read downwards. */
  order: string
}

/** What was given to one unit by when, of one order: a unit and a deadline that belong together. */
export interface Task {
  unit: string
  /** As in the paper's marks, `2026-03-25`, `2026-Q2`; `khong` for none, `dinh-ky` and `khac` for words. */
  due: string
}

/** How a task stands among the filter values: "cong-an 2026-03-25". */
export function writeTask({ unit, due }: Task): string {
  return `${unit} ${due}`
}

/** The way back from `writeTask`. */
export function readTask(value: string): Task {
  const [unit = '', due = ''] = value.split(' ')
  return { unit, due }
}

/** How many records an archive has: one for each section and one for each paper. */
export function expectedRecords(conclusions: readonly Pick<Conclusion, 'sections'>[]): number {
  return conclusions.reduce((sum, { sections }) => sum + sections.length + 1, 0)
}

/** The records of one paper; throws where its sections and its text do not agree. */
export function recordsOf(
  { conclusion, blocks }: { conclusion: Conclusion; blocks: readonly Block[] },
  urls: Urls,
  units: readonly Unit[],
): SearchRecord[] {
  const parts = partsOf(blocks)
  const found = parts.slice(1).map(({ section }) => section)
  const told = conclusion.sections.map(({ anchor }) => anchor)
  if (found.join() !== told.join()) {
    throw new Error(
      `${conclusion.id}: the text has the sections [${found.join()}], the outline [${told.join()}]`,
    )
  }
  return parts.map((part, place) => record(conclusion, part, place, urls, units))
}

function record(
  conclusion: Conclusion,
  part: Part,
  place: number,
  urls: Urls,
  units: readonly Unit[],
): SearchRecord {
  const section = conclusion.sections.find(({ anchor }) => anchor === part.section)
  const title = section ? sectionTitle(section) : conclusion.title
  const own = displayText(blockText(part.blocks))
  return {
    url: urls.conclusion(conclusion.id, section?.anchor),
    title,
    // Pagefind drops a record without words, and says nothing.
    text: wordsOf(own).length > 0 ? own : displayText(`${own}\n${title}`),
    filters: filtersOf(conclusion, section, units),
    order: `${conclusion.date} ${conclusion.id} ${99_999 - place}`,
  }
}

function filtersOf(
  conclusion: Conclusion,
  section: Section | undefined,
  units: readonly Unit[],
): Record<FilterName, string[]> {
  const here = (mark: Mark): boolean => mark.section === section?.anchor
  const orders = directives(conclusion).filter(here)
  return {
    unit: unique(orders.flatMap(addressees).flatMap((id) => [id, ...successors(id, units)])),
    topic: unique(conclusion.marks.filter(here).flatMap(({ topics }) => topics)),
    year: [yearOf(conclusion.date)],
    type: [conclusion.type],
    issuer: [conclusion.issuer],
    session: [sessionId(conclusion)],
    task: unique(orders.flatMap(tasksOf)),
  }
}

function tasksOf(mark: Mark): string[] {
  const words = mark.dueText === undefined ? 'khong' : 'khac'
  const due = mark.due ?? (mark.recurs === undefined ? words : 'dinh-ky')
  return addressees(mark).map((unit) => writeTask({ unit, due }))
}

/** Units that took over from one: who asks for the new name shall find what the old one was told. */
function successors(id: string, units: readonly Unit[], seen: readonly string[] = []): string[] {
  const next = units.find((unit) => unit.id === id)?.successor
  if (next === undefined || seen.includes(next)) return []
  return [next, ...successors(next, units, [...seen, next])]
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}
