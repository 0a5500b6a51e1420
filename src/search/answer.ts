/*
 * Answers what a person typed: what it names from the lookups, the rest from the index.
 */
import type { CivilDate } from '../domain/dates.ts'
import { type Match, type Outcome, search } from './engine.ts'
import { type Choice, type Facet, facetCounts, isLeft, type Row, rowsOf } from './filters.ts'
import type { SearchFile } from './lookups.ts'
import type { SearchIndex } from './search-index.ts'
import { type Recognised, restOf, understand } from './understand/recognise.ts'

/** A question to the archive. */
export interface Question {
  query: string
  choice: Choice
  order: 'best' | 'newest'
  /** Whether what the query names is to be applied, though it says more. */
  byName: boolean
  today: CivilDate
}

/** A record that answers a question. */
export interface Answer extends Match {
  row: Row
}

/** What is shown for a question. */
export interface Answered extends Omit<Outcome, 'matches'> {
  answers: Answer[]
  /** The query as it was read, in which the things have their places. */
  text: string
  /** Whether some record holds the query just as it was typed, or in its other wordings. */
  asTyped: boolean
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
  const rows = rowsOf(file)
  const all = await index.find({ word: undefined, accents: 'any' })
  if (all.length !== rows.length) {
    throw new Error(`index holds ${all.length} of ${rows.length} records`)
  }
  const byId = all.map(({ id }, place): [string, Row] => [id, rows[place] as Row])
  return { index, file, rows: new Map(byId) }
}

/** What a query names by its form alone; units and topics are named by words that papers use as well. */
const isForm = ({ thing }: Recognised): boolean => thing.kind !== 'unit' && thing.kind !== 'topic'

/**
 * Answers a question. A query that only names things (a number, a session, a time, a section, a unit) is answered
 * by them. In a longer one, a number, a session, a time and a section narrow the search for the other words,
 * unless the query stands somewhere just as it was typed. What was not applied is offered.
 */
export async function answer(
  opened: Opened,
  question: Question,
  signal?: AbortSignal,
): Promise<Answered> {
  const { file } = opened
  const year = file.papers[0]?.date.slice(0, 4) ?? ''
  const { text, things, rest } = understand(question.query, {
    units: file.units,
    topics: file.topics,
    year,
  })
  const answerBy = async (applied: readonly Recognised[]): Promise<Answered> => {
    const words = restOf(text, applied)
    const options = { aliases: file.aliases, ...(signal && { signal }) }
    const outcome =
      words === '' && applied.length > 0
        ? { matches: [...opened.rows.keys()].map(phrase), missing: [], alsoSearched: [] }
        : await search(opened.index, words, options)
    const offered = things.filter(
      (one) => !applied.includes(one) && isUseful(one, opened, question),
    )
    return { ...narrow(opened, outcome, question, applied), text, applied: [...applied], offered }
  }
  if (question.byName && things.length > 0) return await answerBy(things)
  const onlyNames = rest === '' && things.every(({ thing }) => thing.kind !== 'topic')
  const candidate = onlyNames ? things : things.filter(isForm)
  if (onlyNames && candidate.length > 0) {
    const named = await answerBy(candidate)
    if (named.unfiltered > 0) return named
  }
  const literal = await answerBy([])
  if (onlyNames || candidate.length === 0 || literal.asTyped) return literal
  const narrowed = await answerBy(candidate)
  return narrowed.unfiltered > 0 ? narrowed : literal
}

function phrase(id: string): Match {
  return { id, kind: 'phrase' }
}

function narrow(
  { rows }: Opened,
  { matches, ...rest }: Outcome,
  { choice, order, today }: Question,
  named: readonly Recognised[],
): Omit<Answered, 'text' | 'applied' | 'offered'> {
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
    asTyped: matches.some(({ kind }) => kind !== 'words' && kind !== 'partial'),
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
function isUseful({ thing }: Recognised, { rows }: Opened, { choice, today }: Question): boolean {
  const narrowing = { choice, things: [thing], today }
  return [...rows.values()].some((row) => isLeft(row, narrowing))
}
