import type { CivilDate } from '../../domain/dates.ts'
import type { Section } from '../../domain/sections.ts'
import type { Vocabularies } from '../../domain/vocabularies.ts'
import type { AddresseeContext } from './addressees.ts'
import { imperativeAt } from './lexicon.ts'
import { naturesOf, type SectionNature } from './titles.ts'
import { type TopicFinder, topicFinder } from './topics.ts'
import { unitFinder } from './unit-names.ts'

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
  const names: AddresseeContext = {
    find: unitFinder(vocabularies),
    isVerb: (words, at) => imperativeAt(words, at) > 0,
    everybody: vocabularies.units.find(({ all }) => all)?.id,
    issuer: paper.issuer,
  }
  return {
    names,
    topics: topicFinder(vocabularies),
    natures: naturesOf(paper.sections, names),
    title: paper.title,
    titles: new Map(paper.sections.map(({ anchor, title }) => [anchor, title])),
    date: paper.date,
  }
}
