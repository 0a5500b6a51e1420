/*
 * What a record is about, as the lookups carry it: one short text, for a large archive has thousands of them and
 * every visit loads them all.
 */

/** What was given to one unit by when, of one order. The deadline as in the paper's marks, `2026-Q2`; or a word. */
export type Task = readonly [unit: string, due: string]

/** Deadlines that are no date: none, one that is repeated, words that cannot be dated. */
export const UNDATED = { none: 'khong', recurring: 'dinh-ky', words: 'khac' } as const

/** One record: the own text of a section, or the opening and closing of a paper. */
export interface RecordLookup {
  /** The section's number with those above it, as people name it: "4.2"; none for the opening and closing. */
  number?: string
  tasks?: Task[]
  topics?: string[]
}

/** Ids of units and topics, in the order of the lookups. */
export interface Ids {
  units: readonly string[]
  topics: readonly string[]
}

/** A record as a text: "4.2|3 2026-03-25,7|0,12": its number, its tasks and its topics, by places in the lists of ids. */
export function writeRecord({ number, tasks, topics }: RecordLookup, ids: Ids): string {
  const task = ([unit, due]: Task): string => {
    const place = String(placeOf(unit, ids.units))
    return due === UNDATED.none ? place : `${place} ${due}`
  }
  const told = (tasks ?? []).map(task).join(',')
  const about = (topics ?? []).map((topic) => placeOf(topic, ids.topics)).join(',')
  return [number ?? '', told, about].join('|')
}

/** The way back from `writeRecord`. */
export function readRecord(text: string, ids: Ids): RecordLookup {
  const [number = '', told = '', about = ''] = text.split('|')
  const parts = (list: string): string[] => (list === '' ? [] : list.split(','))
  const tasks = parts(told).map((task): Task => {
    const [unit, due = UNDATED.none] = task.split(' ')
    return [ids.units[Number(unit)] ?? '', due]
  })
  const topics = parts(about).map((place) => ids.topics[Number(place)] ?? '')
  return {
    ...(number !== '' && { number }),
    ...(tasks.length > 0 && { tasks }),
    ...(topics.length > 0 && { topics }),
  }
}

function placeOf(id: string, ids: readonly string[]): number {
  const place = ids.indexOf(id)
  if (place === -1) throw new Error(`The lookups do not know ${id}`)
  return place
}
