import { addressees, type Conclusion, directives, type Mark, type Mention } from './conclusion.ts'
import { type CivilDate, yearOf } from './dates.ts'
import { lastDay } from './deadlines.ts'
import type { Section } from './sections.ts'
import type { Topic } from './schemas/topics.ts'
import type { Unit } from './schemas/units.ts'
import { compareStrings } from './text.ts'
import { predecessorsOf, widerUnits, type Vocabularies, type Wider } from './vocabularies.ts'

/** Everything that is published, and what lists are made of. Conclusions stand newest first. */
export interface Archive extends Vocabularies {
  conclusions: Conclusion[]
}

/** A passage in a list: where it stands and what it says. */
export interface Entry {
  conclusion: Conclusion
  section: Section | undefined
  mark: Mark
}

/** A sentence that names a unit, in a list. */
export interface MentionEntry {
  conclusion: Conclusion
  section: Section | undefined
  mention: Mention
}

/** All that concerns one unit, newest first in each block. */
export interface UnitView {
  direct: Entry[]
  /** What was given to the bodies that it took over from, nearest first. */
  before: { unit: string; entries: Entry[] }[]
  /** What was given to a body it is part of, or a group it is in; a block for each of them, nearest first. */
  wider: (Wider & { entries: Entry[] })[]
  /** What was given to everybody. */
  general: Entry[]
  /** Passages and sentences that name it without an order to it. */
  mentionedPassages: Entry[]
  mentions: MentionEntry[]
}

/** All that was concluded on one topic, newest first. */
export interface TopicView {
  tasks: Entry[]
  mentions: Entry[]
}

/** Joins vocabularies and papers; sorts the papers newest first, those of one day by id. */
export function createArchive(
  vocabularies: Vocabularies,
  conclusions: readonly Conclusion[],
): Archive {
  const sorted = [...conclusions].sort(
    (a, b) => compareStrings(b.date, a.date) || compareStrings(a.id, b.id),
  )
  return { ...vocabularies, conclusions: sorted }
}

/** The day up to which an archive speaks: that of its newest paper, or the first of its terms where it is empty. */
export function sourceDateOf({ conclusions, site }: Archive): CivilDate {
  return conclusions[0]?.date ?? site.terms[0]?.from ?? '2000-01-01'
}

/** Every passage of one kind, papers newest first, passages in reading order. */
export function entriesOf(archive: Archive, kind: Mark['kind']): Entry[] {
  return archive.conclusions.flatMap((conclusion) =>
    conclusion.marks
      .filter((mark) => mark.kind === kind)
      .map((mark) => ({ conclusion, section: sectionOf(conclusion, mark.section), mark })),
  )
}

/** What a unit was told to do, directly and through others, and where it is only named. */
export function unitView(archive: Archive, unit: Unit): UnitView {
  const orders = entriesOf(archive, 'directive')
  const given = (id: string): Entry[] => orders.filter(({ mark }) => addressees(mark).includes(id))
  const direct = given(unit.id)
  const shown = new Set(direct)
  const take = (id: string): Entry[] => {
    const entries = given(id).filter((entry) => !shown.has(entry))
    for (const entry of entries) shown.add(entry)
    return entries
  }
  const before = predecessorsOf(unit.id, archive.units).map((id) => ({
    unit: id,
    entries: take(id),
  }))
  const wider = widerUnits(unit.id, archive.units).map((step) => ({
    ...step,
    entries: take(step.unit),
  }))
  const everybody = archive.units.filter((other) => other.all).map(({ id }) => id)
  return {
    direct,
    before: before.filter((block) => block.entries.length > 0),
    wider: wider.filter((block) => block.entries.length > 0),
    general: orders.filter(
      (entry) => !shown.has(entry) && addressees(entry.mark).some((id) => everybody.includes(id)),
    ),
    mentionedPassages: entriesOf(archive, 'passage').filter(({ mark }) =>
      mark.to.includes(unit.id),
    ),
    mentions: archive.conclusions.flatMap((conclusion) =>
      conclusion.mentions
        .filter((mention) => mention.unit === unit.id)
        .map((mention) => ({
          conclusion,
          section: sectionOf(conclusion, mention.section),
          mention,
        })),
    ),
  }
}

/** What was ordered on a topic, and where it is only spoken of. */
export function topicView(archive: Archive, topic: Topic): TopicView {
  const on = ({ mark }: Entry): boolean => mark.topics.includes(topic.id)
  return {
    tasks: entriesOf(archive, 'directive').filter(on),
    mentions: entriesOf(archive, 'passage').filter(on),
  }
}

/** Orders with a deadline, by their last day, soonest first. */
export function deadlineEntries(archive: Archive): Entry[] {
  return entriesOf(archive, 'directive')
    .filter(({ mark }) => mark.due !== undefined)
    .sort((a, b) =>
      compareStrings(lastDay(a.mark.due ?? '') ?? '', lastDay(b.mark.due ?? '') ?? ''),
    )
}

/** Orders whose deadline the paper gives in words only, or that recur; newest paper first. */
export function undatedDeadlineEntries(archive: Archive): Entry[] {
  return entriesOf(archive, 'directive').filter(
    ({ mark }) => mark.due === undefined && (mark.dueText ?? mark.recurs) !== undefined,
  )
}

/** Years that have papers, newest first. */
export function years(archive: Archive): { year: string; conclusions: Conclusion[] }[] {
  const groups = new Map<string, Conclusion[]>()
  for (const conclusion of archive.conclusions) {
    const year = yearOf(conclusion.date)
    groups.set(year, [...(groups.get(year) ?? []), conclusion])
  }
  return [...groups].map(([year, conclusions]) => ({ year, conclusions }))
}

/** The papers of the same issuer before and after one in time. */
export function neighbours(
  archive: Archive,
  conclusion: Conclusion,
): { previous: Conclusion | undefined; next: Conclusion | undefined } {
  const papers = archive.conclusions.filter(({ issuer }) => issuer === conclusion.issuer)
  const place = papers.findIndex(({ id }) => id === conclusion.id)
  return { previous: papers[place + 1], next: papers[place - 1] }
}

/** A section of a paper by its anchor. */
export function sectionOf(
  conclusion: Pick<Conclusion, 'sections'>,
  anchor: string | undefined,
): Section | undefined {
  return conclusion.sections.find((section) => section.anchor === anchor)
}

/** How many orders were given to each unit directly, for the list of units. */
export function directCounts(archive: Archive): Map<string, number> {
  const counts = new Map<string, number>()
  for (const conclusion of archive.conclusions) {
    for (const mark of directives(conclusion)) {
      for (const unit of addressees(mark)) counts.set(unit, (counts.get(unit) ?? 0) + 1)
    }
  }
  return counts
}
