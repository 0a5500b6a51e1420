/*
 * What the search page knows beside the index: each paper and what its sections are about, in the order of the
 * index, and the names of units and topics. Made at build, read in the browser as one JSON file that is written
 * together with the index. Filters and their counts come from here: exact, and for a unit and a deadline of the
 * same order, which filters of the index cannot tell.
 */
import type { Archive } from '../domain/archive.ts'
import { issuerName } from '../domain/citation.ts'
import { addressees, type Conclusion, directives, type Mark } from '../domain/conclusion.ts'
import type { CivilDate } from '../domain/dates.ts'
import { paperName } from '../domain/labels.ts'
import type { Unit } from '../domain/schemas/units.ts'
import type { Urls } from '../domain/urls.ts'
import { type Alias, aliasesOf } from './expand.ts'
import { type Ids, type RecordLookup, type Task, UNDATED, writeRecord } from './record-lookup.ts'
import type { Named } from './understand/names.ts'

/** A paper, as a result names it. */
export interface PaperLookup {
  url: string
  /** "Kết luận kỳ họp thứ 10". */
  name: string
  /** Who issued it, with the commune's name. */
  issuer: string
  date: CivilDate
  type: Conclusion['type']
  /** Document number: "12-KL/ĐU". */
  number?: string
  /** Ordinal of its session. */
  session?: number
  /** Whether only a scan exists, so that nothing but its name can be found. */
  scanOnly?: true
  /** First the opening and closing, then the sections; see record-lookup.ts. */
  records: string[]
}

/** What the archive says for the search page. */
export interface SearchLookups {
  /** Newest first: the order of the index. */
  papers: PaperLookup[]
  units: Named[]
  topics: Named[]
  /** Addresses of the folders of their pages. */
  folders: { units: string; topics: string }
  aliases: Alias[]
  /** Abbreviations of several meanings, which are offered and never chosen. */
  ambiguous: { keys: string[]; expansions: string[] }[]
}

/** Contents of the file: with the number of records, and a word that one of them holds, unless there is none. */
export interface SearchFile extends SearchLookups {
  records: number
  /** What the index was made from; pages made from the same carry the same. */
  stamp: string
  probe?: string
  /** Every word of the archive that is no number, as `wordsOf` spells it: the nearest to one that is not there. */
  words: string[]
}

/** The lookups of an archive. */
export function searchLookups(archive: Archive, urls: Urls): SearchLookups {
  const ids = idsOf(archive)
  return {
    papers: archive.conclusions.map((paper) => paperLookup(paper, archive, ids, urls)),
    units: archive.units.map(({ id, name, aliases, searchAliases }) => ({
      id,
      names: [name, ...aliases, ...searchAliases],
    })),
    topics: archive.topics.map(({ id, name, synonyms }) => ({ id, names: [name, ...synonyms] })),
    folders: { units: urls.units(), topics: urls.topics() },
    aliases: aliasesOf(archive),
    ambiguous: archive.abbreviations.filter(({ expansions }) => expansions.length > 1),
  }
}

/** The ids of units and topics, in the order in which lookups number them. */
export function idsOf({
  units,
  topics,
}: Record<'units' | 'topics', readonly { id: string }[]>): Ids {
  return { units: units.map(({ id }) => id), topics: topics.map(({ id }) => id) }
}

function paperLookup(paper: Conclusion, archive: Archive, ids: Ids, urls: Urls): PaperLookup {
  const { date, type, number, session, hasText, sections } = paper
  return {
    url: urls.conclusion(paper.id),
    name: paperName(paper),
    issuer: issuerName(paper, archive),
    ...{ date, type },
    ...(number !== undefined && { number }),
    ...(session?.ordinal !== undefined && { session: session.ordinal }),
    ...(!hasText && { scanOnly: true as const }),
    records: [
      recordLookup(paper, undefined, archive.units),
      ...sections.map((section) => ({
        ...numberOf(section.fullNumber ?? section.number),
        ...recordLookup(paper, section.anchor, archive.units),
      })),
    ].map((record) => writeRecord(record, ids)),
  }
}

function numberOf(number: string | undefined): { number?: string } {
  return number === undefined ? {} : { number }
}

function recordLookup(
  paper: Conclusion,
  section: string | undefined,
  units: readonly Unit[],
): RecordLookup {
  const here = (mark: Mark): boolean => mark.section === section
  const tasks = directives(paper)
    .filter(here)
    .flatMap((mark) => tasksOf(mark, units))
  const topics = [...new Set(paper.marks.filter(here).flatMap((mark) => mark.topics))]
  return {
    ...(tasks.length > 0 && { tasks: unique(tasks) }),
    ...(topics.length > 0 && { topics }),
  }
}

function tasksOf(mark: Mark, units: readonly Unit[]): Task[] {
  const words = mark.dueText === undefined ? UNDATED.none : UNDATED.words
  const due = mark.due ?? (mark.recurs === undefined ? words : UNDATED.recurring)
  return addressees(mark)
    .flatMap((id) => [id, ...successors(id, units)])
    .map((unit): Task => [unit, due])
}

/** Units that took over from one: who asks for the new name shall find what the old one was told. */
function successors(id: string, units: readonly Unit[], seen: readonly string[] = []): string[] {
  const next = units.find((unit) => unit.id === id)?.successor
  if (next === undefined || seen.includes(next)) return []
  return [next, ...successors(next, units, [...seen, next])]
}

function unique(tasks: readonly Task[]): Task[] {
  return [...new Map(tasks.map((task) => [task.join(' '), task])).values()]
}
