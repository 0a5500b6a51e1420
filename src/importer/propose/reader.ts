import type { CivilDate } from '../../domain/dates.ts'
import type { Section } from '../../domain/sections.ts'
import type { Vocabularies } from '../../domain/vocabularies.ts'
import type { AddresseeContext } from './addressees.ts'
import { imperativeAt, MUST, PAST_WORDS } from './lexicon.ts'
import { naturesOf, type SectionNature } from './titles.ts'
import { type TopicFinder, topicFinder } from './topics.ts'
import { type UnitFinder, unitFinder } from './unit-names.ts'
import { longest } from './words.ts'

/** What of the vocabularies proposals are made from. */
export type ProposalVocabularies = Pick<Vocabularies, 'units' | 'topics' | 'abbreviations'>

/** What is known of a paper and the archive while its paragraphs are read. */
export interface Reader {
  names: AddresseeContext
  topics: TopicFinder
  natures: ReadonlyMap<string, SectionNature>
  /** Titles of sections by their anchors. */
  titles: ReadonlyMap<string, string>
  /** Title of the paper. */
  title: string
  date: CivilDate
}

/** Prepares what all paragraphs of a paper are read with. */
export function readerOf(
  paper: { date: CivilDate; issuer: string; title: string; sections: readonly Section[] },
  vocabularies: ProposalVocabularies,
): Reader {
  const { find, topics, everybody } = finders(vocabularies)
  const names: AddresseeContext = {
    find,
    isVerb: (words, at) =>
      imperativeAt(words, at) > 0 ||
      longest(words, at, MUST) > 0 ||
      PAST_WORDS.has(words[at]?.text ?? ''),
    everybody,
    issuer: paper.issuer,
  }
  return {
    names,
    topics,
    natures: naturesOf(paper.sections, names),
    title: paper.title,
    titles: new Map(paper.sections.map(({ anchor, title }) => [anchor, title])),
    date: paper.date,
  }
}

/** What only depends on the vocabularies. */
interface Finders {
  find: UnitFinder
  topics: TopicFinder
  everybody: string | undefined
}

const made = new WeakMap<ProposalVocabularies, Finders>()

/** The finders for vocabularies: made once, however many papers are read with them. */
function finders(vocabularies: ProposalVocabularies): Finders {
  const known = made.get(vocabularies)
  if (known) return known
  const found: Finders = {
    find: unitFinder(vocabularies),
    topics: topicFinder(vocabularies),
    everybody: vocabularies.units.find(({ all }) => all)?.id,
  }
  made.set(vocabularies, found)
  return found
}
