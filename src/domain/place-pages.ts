import { type Archive, type Entry, sectionOf } from './archive.ts'
import type { Conclusion, Mark, PlaceMention } from './conclusion.ts'
import { formatShort } from './dates.ts'
import { capitalised, LABELS } from './labels.ts'
import { paperCount } from './listings.ts'
import { type NamedPlace, PLACE_KINDS } from './schemas/places.ts'
import { compareVietnamese } from './text.ts'
import { countByYear, shareYears, type YearShares } from './year-pages.ts'

/*
 * Places and projects, each as a timeline across sessions.
 */

/** Every passage and sentence that names a place; papers newest first, in reading order in each. */
export function placeEntries(archive: Archive, place: NamedPlace): Entry[] {
  return archive.conclusions.flatMap((conclusion) =>
    conclusion.places
      .filter((mention) => mention.place === place.id)
      .map((mention) => entryOf(conclusion, mention)),
  )
}

function entryOf(conclusion: Conclusion, mention: PlaceMention): Entry {
  const section = sectionOf(conclusion, mention.section)
  const mark = mention.mark === undefined ? undefined : conclusion.marks[mention.mark]
  return { conclusion, section, mark: mark ?? sentence(mention) }
}

/** A sentence that names a place, as a list shows passages that order nothing. */
function sentence({ section, quote }: PlaceMention): Mark {
  return {
    kind: 'passage',
    anchor: section ?? '',
    ownAnchor: false,
    section,
    to: [],
    lead: [],
    support: [],
    topics: [],
    due: undefined,
    dueText: undefined,
    recurs: undefined,
    proposed: undefined,
    quote,
  }
}

/** How the page of a place is shared out over years. */
export function placeYears(archive: Archive, place: NamedPlace): YearShares {
  return shareYears(countByYear(placeEntries(archive, place)))
}

/** The places that a paper names, in the order of the owner's file. */
export function placesOf(archive: Archive, conclusion: Pick<Conclusion, 'places'>): NamedPlace[] {
  const named = new Set(conclusion.places.map(({ place }) => place))
  return archive.places.filter(({ id }) => named.has(id))
}

/** A group of the list of places, each with how often and in how many papers it is named. */
export interface PlaceGroup {
  kind: string
  places: { place: NamedPlace; entries: number; papers: number }[]
}

/** Places by kind, in the order of kinds; in each, by the alphabet. */
export function placeGroups(archive: Archive): PlaceGroup[] {
  return PLACE_KINDS.map((kind) => ({
    kind: capitalised(kind),
    places: archive.places
      .filter((place) => place.kind === kind)
      .sort((a, b) => compareVietnamese(a.name, b.name))
      .map((place) => {
        const entries = placeEntries(archive, place)
        return { place, entries: entries.length, papers: paperCount(entries) }
      }),
  })).filter(({ places }) => places.length > 0)
}

/** What a place is and what else it is called, where its name does not say it; empty where there is nothing to say. */
export function placeFacts({ name, kind, aliases }: NamedPlace): string {
  const isNamed = name.toLowerCase().startsWith(kind)
  return [
    !isNamed && capitalised(kind),
    aliases.length > 0 && `${LABELS.alsoCalled}: ${aliases.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ')
}

/** One line on a place: how much is said of it, in how many papers, how much of it is ordered, how new the last is. */
export function placeSummary(entries: readonly Entry[]): string {
  const [newest] = entries
  if (!newest) return 'Chưa có văn bản nào nhắc đến.'
  const orders = entries.filter(({ mark }) => mark.kind === 'directive').length
  return `${entries.length} nội dung trong ${paperCount(entries)} văn bản, trong đó ${orders} nội dung giao; mới nhất ngày ${formatShort(newest.conclusion.date)}.`
}
