/*
 * Answers what a person typed: what it names from the lookups, the rest from the index.
 */
import type { CivilDate } from '../domain/dates.ts'
import { type Match, type Outcome, search } from './engine.ts'
import { type Choice, type Facet, facetCounts, isLeft, type Row, rowsOf } from './filters.ts'
import type { SearchFile } from './lookups.ts'
import type { SearchIndex } from './search-index.ts'
import { type Recognised, understand } from './understand/recognise.ts'

/** A question to the archive. */
export interface Question {
  query: string
  choice: Choice
  order: 'best' | 'newest'
  /** Whether the words are to be looked for as they stand, whatever they name. */
  literal: boolean
  today: CivilDate
}

/** A record that answers a question. */
export interface Answer extends Match {
  row: Row
}

/** What is shown for a question. */
export interface Answered extends Omit<Outcome, 'matches'> {
  answers: Answer[]
  /** What the query names and was answered by. */
  applied: Recognised[]
  /** What the query names beside other words: offered, and not applied. */
  offered: Recognised[]
  counts: Record<Facet, Map<string, number>>
  /** How many there would be without the filters. */
  unfiltered: number
}

/** An index that was opened, and what is known of its records. */
export interface Opened {
  index: SearchIndex
  file: SearchFile
  /** Each record's row, by its id, newest first. */
  rows: ReadonlyMap<string, Row>
}

/** Joins the index and its lookups: both have the records in the same order. Throws where they do not agree. */
export async function join(index: SearchIndex, file: SearchFile): Promise<Opened> {
  const rows = rowsOf(file.papers)
  const all = await index.find({ word: undefined, accents: 'any' })
  if (all.length !== rows.length) {
    throw new Error(`index holds ${all.length} of ${rows.length} records`)
  }
  const byId = all.map(({ id }, place): [string, Row] => [id, rows[place] as Row])
  return { index, file, rows: new Map(byId) }
}

/**
 * Answers a question. A query that only names things (a number, a session, a time, a section, a unit) is answered
 * by them; where it says more, or nothing is found so, its words are looked for, and what it names is offered.
 * Topics are only offered: their names are words that the papers use.
 */
export async function answer(
  opened: Opened,
  question: Question,
  signal?: AbortSignal,
): Promise<Answered> {
  const { file, rows } = opened
  const { query, choice, today } = question
  const year = file.papers[0]?.date.slice(0, 4) ?? ''
  const { things, rest } = understand(query, { units: file.units, topics: file.topics, year })
  const named = things.filter(({ thing }) => thing.kind !== 'topic')
  const only = rest === '' && named.length === things.length && named.length > 0
  if (only && !question.literal) {
    const outcome = { matches: [...rows.keys()].map(phrase), missing: [], alsoSearched: [] }
    const answered = narrow(opened, outcome, question, named)
    if (answered.answers.length > 0 || answered.unfiltered > 0) {
      return { ...answered, applied: named, offered: [] }
    }
  }
  const options = { aliases: file.aliases, ...(signal && { signal }) }
  const outcome = await search(opened.index, query, options)
  const offered = things.filter((one) => isUseful(one, opened, today, choice))
  return { ...narrow(opened, outcome, question, []), applied: [], offered }
}

function phrase(id: string): Match {
  return { id, kind: 'phrase' }
}

function narrow(
  { rows }: Opened,
  { matches, ...rest }: Outcome,
  { choice, order, today }: Question,
  named: readonly Recognised[],
): Omit<Answered, 'applied' | 'offered'> {
  const narrowing = { choice, things: named.map(({ thing }) => thing), today }
  const all = matches.flatMap((match): Answer[] => {
    const row = rows.get(match.id)
    return row ? [{ ...match, row }] : []
  })
  const left = all.filter(({ row }) => isLeft(row, narrowing))
  const none = { ...narrowing, choice: noChoice }
  const places = new Map([...rows.keys()].map((id, place) => [id, place]))
  const byTime = (a: Answer, b: Answer): number => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)
  return {
    ...rest,
    answers: order === 'best' ? left : left.sort(byTime),
    counts: facetCounts(
      all.map(({ row }) => row),
      narrowing,
    ),
    unfiltered: all.filter(({ row }) => isLeft(row, none)).length,
  }
}

/** No filter at all. */
export const noChoice: Choice = { 'don-vi': [], 'chu-de': [], nam: [], loai: [], 'thoi-han': [] }

/** Whether there is anything that a named thing would leave. */
function isUseful(
  { thing }: Recognised,
  { rows }: Opened,
  today: CivilDate,
  choice: Choice,
): boolean {
  return [...rows.values()].some((row) => isLeft(row, { choice, things: [thing], today }))
}
