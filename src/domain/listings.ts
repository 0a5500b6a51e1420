import { type Archive, deadlineEntries, type Entry, entriesOf, years } from './archive.ts'
import type { Conclusion, Mark } from './conclusion.ts'
import { type CivilDate, formatShort } from './dates.ts'
import { type Due, lastDay } from './deadlines.ts'
import { LABELS } from './labels.ts'
import type { Section } from './sections.ts'
import type { Topic } from './schemas/topics.ts'
import type { Unit } from './schemas/units.ts'
import { compareVietnamese } from './text.ts'

/*
 * What the list pages show, made from the archive: pages themselves hold no logic.
 */

/** Words of a paper and where they stand. */
export interface QuotedPlace {
  conclusion: Conclusion
  section: Section | undefined
  /** Fragment of the address; nothing where the paper has no place to link to. */
  anchor: string | undefined
  quote: string
}

/** Where a marked passage stands, for its link. */
export function placeOf({ conclusion, section, mark }: Entry): QuotedPlace {
  return { conclusion, section, anchor: mark.anchor || undefined, quote: mark.quote }
}

/** One role in a passage and the units that have it; no label where the paper only tells them to do it. */
export interface RoleLine {
  label: string | undefined
  units: string[]
}

/**
 * Who is told to do it, by role, as far as the paper says. For the page of one unit (`viewer`) the list
 * leaves that unit out of those who are told the same.
 */
export function roleLines(
  mark: Pick<Mark, 'to' | 'lead' | 'support'>,
  viewer?: string,
): RoleLine[] {
  const others = mark.to.filter((id) => id !== viewer)
  return [
    { label: viewer === undefined ? undefined : LABELS.together, units: others },
    { label: LABELS.lead, units: mark.lead },
    { label: LABELS.support, units: mark.support },
  ].filter(({ units }) => units.length > 0)
}

/** The name of a unit or a topic by its id; the id itself where the vocabulary has lost it. */
export function nameOf(list: readonly { id: string; name: string }[], id: string): string {
  return list.find((item) => item.id === id)?.name ?? id
}

/** Units in the groups and the order of the owner's file. */
export function unitGroups(units: readonly Unit[]): { group: string; units: Unit[] }[] {
  const groups = new Map<string, Unit[]>()
  for (const unit of units) groups.set(unit.group, [...(groups.get(unit.group) ?? []), unit])
  return [...groups].map(([group, members]) => ({ group, units: members }))
}

/** Topics in the order of the Vietnamese alphabet, each with how many orders it has. */
export function topicsByName(archive: Archive): { topic: Topic; tasks: number }[] {
  const counts = new Map<string, number>()
  for (const { mark } of entriesOf(archive, 'directive')) {
    for (const id of mark.topics) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...archive.topics]
    .sort((a, b) => compareVietnamese(a.name, b.name))
    .map((topic) => ({ topic, tasks: counts.get(topic.id) ?? 0 }))
}

/** The newest papers up to a limit, by year, newest first; `total` counts all papers of the year. */
export function newestByYear(
  archive: Archive,
  limit: number,
): { year: string; total: number; conclusions: Conclusion[] }[] {
  let left = limit
  const groups = years(archive).map(({ year, conclusions }) => {
    const shown = conclusions.slice(0, left)
    left -= shown.length
    return { year, total: conclusions.length, conclusions: shown }
  })
  return groups.filter(({ conclusions }) => conclusions.length > 0)
}

/** Dated orders by a day: those whose last day is not before it, soonest first; the others, latest first. */
export function deadlinesAround(
  archive: Archive,
  day: CivilDate,
): { open: Entry[]; past: Entry[] } {
  const entries = deadlineEntries(archive)
  const isOpen = ({ mark }: Entry): boolean => (lastDay(mark.due ?? '') ?? '') >= day
  return { open: entries.filter(isOpen), past: entries.filter((e) => !isOpen(e)).reverse() }
}

/** Written pages in their own order, then by title. */
export function inOrder<P extends { data: { title: string; order?: number | undefined } }>(
  pages: readonly P[],
): P[] {
  const rank = ({ data }: P): number => data.order ?? Infinity
  const compare = (a: P, b: P): number =>
    rank(a) === rank(b) ? compareVietnamese(a.data.title, b.data.title) : rank(a) < rank(b) ? -1 : 1
  return [...pages].sort(compare)
}

/** In how many papers a list of passages stands. */
export function paperCount(entries: readonly { conclusion: Conclusion }[]): number {
  return new Set(entries.map(({ conclusion }) => conclusion.id)).size
}

/** The beginning of a text, cut after a word; `limit` in UTF-16 units. For teasers, never for quotations. */
export function excerpt(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= limit) return line
  const cut = line.lastIndexOf(' ', limit)
  return `${line.slice(0, cut > 0 ? cut : limit).replace(/[\s,;:.–-]+$/, '')}\u00a0…`
}

/** A deadline as HTML's `datetime` takes it: a day, a month or a year; a quarter by its last day. */
export function dueAttribute(due: Due): string {
  return due.includes('Q') ? (lastDay(due) ?? due) : due
}

/** One line on a topic: how much was ordered on it, in how many papers, how new the last one is. */
export function topicSummary(tasks: readonly Entry[]): string {
  const [newest] = tasks
  if (!newest) return 'Chưa có nội dung nào được giao về chủ đề này.'
  const date = formatShort(newest.conclusion.date)
  return `${tasks.length} nội dung giao trong ${paperCount(tasks)} văn bản; mới nhất ngày ${date}.`
}
