import { type Archive, type Entry, entriesOf } from './archive.ts'
import { addressees, type Conclusion, directives, type Mark } from './conclusion.ts'
import { nameOf } from './listings.ts'
import { sessionId } from './sessions.ts'
import { compareStrings } from './text.ts'

/*
 * What else was concluded on the same: passages and papers of other sessions that share a topic and a unit. One of
 * the two alone says little: half of all papers tell the same unit something, or speak of the same field.
 */

/** What two papers, or two passages, have in common; most telling first. */
export interface Shared {
  topics: string[]
  units: string[]
}

/** A passage of another session, and what it shares with the section that it is shown under. */
export interface RelatedPassage extends Shared {
  entry: Entry
}

/** A paper of another session, and what it shares with the one that it is shown under. */
export interface RelatedPaper extends Shared {
  conclusion: Conclusion
}

/** The newest orders of each pair of topic and unit; more of them would only make the search longer. */
const NEWEST = 40

/** Orders by topic and unit, newest paper first, made once for an archive. */
const indexes = new WeakMap<Archive, Map<string, Entry[]>>()

/** Passages of other sessions that share topics and units with the orders of a section, closest first. */
export function relatedPassages(
  archive: Archive,
  conclusion: Conclusion,
  section: string | undefined,
  most = 3,
): RelatedPassage[] {
  const own = directives(conclusion).filter((mark) => mark.section === section)
  return candidates(archive, conclusion, own)
    .map((entry) => ({ entry, ...sharedBy(archive, own, [entry.mark]) }))
    .sort((a, b) => closeness(b) - closeness(a) || byAge(a.entry.conclusion, b.entry.conclusion))
    .slice(0, most)
}

/** Papers of other sessions that share topics and units, closest first. */
export function relatedPapers(archive: Archive, conclusion: Conclusion, most = 3): RelatedPaper[] {
  const own = directives(conclusion)
  const passages = new Map<Conclusion, Mark[]>()
  for (const { conclusion: other, mark } of candidates(archive, conclusion, own)) {
    passages.set(other, [...(passages.get(other) ?? []), mark])
  }
  return [...passages]
    .map(([other, marks]) => ({ conclusion: other, ...sharedBy(archive, own, marks) }))
    .sort((a, b) => closeness(b) - closeness(a) || byAge(a.conclusion, b.conclusion))
    .slice(0, most)
}

/** Why something is shown as related: "cùng chủ đề A, B; cùng giao C", at most so many names of each. */
export function sharedWords(
  { topics, units }: Shared,
  archive: Pick<Archive, 'topics' | 'units'>,
  most = 2,
): string {
  const names = (list: Parameters<typeof nameOf>[0], ids: string[]): string => {
    const shown = ids.slice(0, most).map((id) => nameOf(list, id))
    return shown.join(', ') + (ids.length > most ? ', …' : '')
  }
  return `cùng chủ đề ${names(archive.topics, topics)}; cùng giao ${names(archive.units, units)}`
}

/** The pairs of topic and unit of an order; what is given to everybody tells nobody from another. */
function pairs(archive: Archive, mark: Mark): string[] {
  const units = tellingUnits(archive, mark)
  return mark.topics.flatMap((topic) => units.map((unit) => `${topic} ${unit}`))
}

function tellingUnits({ units }: Archive, mark: Mark): string[] {
  return addressees(mark).filter((id) => !units.find((unit) => unit.id === id)?.all)
}

function indexOf(archive: Archive): Map<string, Entry[]> {
  const known = indexes.get(archive)
  if (known) return known
  const index = new Map<string, Entry[]>()
  for (const entry of entriesOf(archive, 'directive')) {
    for (const pair of pairs(archive, entry.mark)) {
      const entries = index.get(pair)
      if (!entries) index.set(pair, [entry])
      else if (entries.length < NEWEST) entries.push(entry)
    }
  }
  indexes.set(archive, index)
  return index
}

/** Orders of other sessions that share a pair with one of these. */
function candidates(archive: Archive, own: Conclusion, marks: readonly Mark[]): Entry[] {
  const index = indexOf(archive)
  const found = new Set(
    marks.flatMap((mark) => pairs(archive, mark)).flatMap((pair) => index.get(pair) ?? []),
  )
  const session = sessionId(own)
  return [...found].filter(
    ({ conclusion }) => conclusion.id !== own.id && sessionId(conclusion) !== session,
  )
}

/** Topics and units that stand together in both; those that more orders have first. */
function sharedBy(archive: Archive, own: readonly Mark[], other: readonly Mark[]): Shared {
  const theirs = new Set(other.flatMap((mark) => pairs(archive, mark)))
  const both = own.flatMap((mark) => pairs(archive, mark)).filter((pair) => theirs.has(pair))
  const split = both.map((pair) => pair.split(' '))
  return {
    topics: byCount(split.flatMap(([topic = '']) => topic)),
    units: byCount(split.flatMap(([, unit = '']) => unit)),
  }
}

/** Each once, the frequent ones first, else as they came. */
function byCount(ids: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id)
}

function closeness({ topics, units }: Shared): number {
  return topics.length + units.length
}

/** Newest first, those of one day by id. */
function byAge(a: Conclusion, b: Conclusion): number {
  return compareStrings(b.date, a.date) || compareStrings(a.id, b.id)
}
