/*
 * Filters of the search page: which records they leave, and how many each further choice would. All from the
 * lookups, without the index.
 */
import { type CivilDate, yearOf } from '../domain/dates.ts'
import { dueStatus, lastDay } from '../domain/deadlines.ts'
import { fold } from '../domain/text.ts'
import { idsOf, type PaperLookup, type SearchLookups } from './lookups.ts'
import { readRecord, type RecordLookup, type Task, UNDATED } from './record-lookup.ts'
import type { Thing } from './understand/recognise.ts'

/** A record and its paper. */
export interface Row {
  paper: PaperLookup
  record: RecordLookup
}

/** What a person may choose from, by the name of the field in the page's address. */
export const FACETS = ['don-vi', 'chu-de', 'nam', 'loai', 'thoi-han'] as const
export type Facet = (typeof FACETS)[number]

/** Chosen values by facet; several of one facet widen, several facets narrow. */
export type Choice = Record<Facet, readonly string[]>

/** Deadlines to choose from: due within a week, still to come, past, none, repeated, only in words. */
export const DUE_VALUES = ['sap-den', 'chua-den', 'da-qua', 'dinh-ky', 'khac', 'khong'] as const
type DueValue = (typeof DUE_VALUES)[number]

/** All that narrows a search beside its words. */
export interface Narrowing {
  choice: Choice
  /** What the query itself names. */
  things: readonly Thing[]
  today: CivilDate
}

/** The rows of the lookups, in the order of the index. */
export function rowsOf(lookups: Pick<SearchLookups, 'papers' | 'units' | 'topics'>): Row[] {
  const ids = idsOf(lookups)
  return lookups.papers.flatMap((paper) =>
    paper.records.map((record) => ({ paper, record: readRecord(record, ids) })),
  )
}

/** Whether a row is left by all filters. A unit and a deadline must belong to one order. */
export function isLeft(row: Row, { choice, things, today }: Narrowing): boolean {
  return fits(row, choice, today) && things.every((thing) => isNamed(row, thing))
}

/** How many of the rows each value of each facet would leave, with what is chosen of the other facets. */
export function facetCounts(
  rows: readonly Row[],
  { choice, things, today }: Narrowing,
): Record<Facet, Map<string, number>> {
  const named = rows.filter((row) => things.every((thing) => isNamed(row, thing)))
  const count = (facet: Facet): Map<string, number> => {
    const others = { ...choice, [facet]: [] }
    const counts = new Map<string, number>()
    for (const row of named) {
      if (!fits(row, others, today)) continue
      for (const value of valuesOf(row, facet, others, today)) {
        counts.set(value, (counts.get(value) ?? 0) + 1)
      }
    }
    return counts
  }
  return Object.fromEntries(FACETS.map((facet) => [facet, count(facet)])) as Record<
    Facet,
    Map<string, number>
  >
}

function fits(row: Row, choice: Choice, today: CivilDate): boolean {
  const is = (facet: Facet, value: string): boolean =>
    choice[facet].length === 0 || choice[facet].includes(value)
  if (!is('nam', yearOf(row.paper.date)) || !is('loai', row.paper.type)) return false
  const topics = choice['chu-de']
  if (topics.length > 0 && !topics.some((topic) => row.record.topics?.includes(topic))) return false
  if (choice['don-vi'].length === 0 && choice['thoi-han'].length === 0) return true
  return tasksLeft(row, choice, today).length > 0
}

/** The orders of a record that are for a chosen unit by a chosen deadline. */
function tasksLeft({ record }: Row, choice: Choice, today: CivilDate): Task[] {
  const units = choice['don-vi']
  const dues = choice['thoi-han']
  return (record.tasks ?? []).filter(
    ([unit, due]) =>
      (units.length === 0 || units.includes(unit)) &&
      (dues.length === 0 || dueValuesOf(due, today).some((value) => dues.includes(value))),
  )
}

function valuesOf(row: Row, facet: Facet, others: Choice, today: CivilDate): Set<string> {
  switch (facet) {
    case 'nam':
      return new Set([yearOf(row.paper.date)])
    case 'loai':
      return new Set([row.paper.type])
    case 'chu-de':
      return new Set(row.record.topics)
    case 'don-vi':
      return new Set(tasksLeft(row, others, today).map(([unit]) => unit))
    case 'thoi-han':
      return new Set(tasksLeft(row, others, today).flatMap(([, due]) => dueValuesOf(due, today)))
  }
}

/** The choices that a deadline belongs to: one due this week is also still to come. */
function dueValuesOf(due: string, today: CivilDate): DueValue[] {
  if (due === UNDATED.none || due === UNDATED.recurring || due === UNDATED.words) return [due]
  const status = dueStatus(due, today)
  if (status.kind === 'past') return ['da-qua']
  return status.kind === 'upcoming' ? ['chua-den'] : ['sap-den', 'chua-den']
}

/** Whether a thing that a query names is about a row. */
function isNamed({ paper, record }: Row, thing: Thing): boolean {
  switch (thing.kind) {
    case 'unit':
      return record.tasks?.some(([unit]) => unit === thing.id) === true
    case 'topic':
      return record.topics?.includes(thing.id) === true
    case 'session':
      return paper.session === thing.ordinal
    case 'section':
      return fold(record.number ?? '') === thing.number
    case 'number': {
      const number = fold(paper.number ?? '').replace(/^0+(?=\d)/, '')
      return (
        number === thing.number ||
        number.startsWith(`${thing.number}-`) ||
        number.startsWith(`${thing.number}/`)
      )
    }
    case 'period': {
      const within = (day: CivilDate): boolean => thing.from <= day && day <= thing.to
      const dues = (record.tasks ?? [])
        .map(([, due]) => lastDay(due))
        .filter((day) => day !== undefined)
      return within(paper.date) || dues.some(within)
    }
  }
}
