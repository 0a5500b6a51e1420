/*
 * Cuts a paper into the records of the index: one for the own text of each section, one for the opening and
 * closing together. Every character of a paper is in exactly one record.
 */
import type { Conclusion } from '../domain/conclusion.ts'
import { type Block, blockText, type Part, partsOf } from '../domain/paper.ts'
import { sectionTitle } from '../domain/sections.ts'
import type { Urls } from '../domain/urls.ts'
import { displayText } from './normalise.ts'
import { wordsOf } from './words.ts'

/** One thing that a search can find. */
export interface SearchRecord {
  /** Address of the page and the section; unique. */
  url: string
  /** Printed title of the section, or the name of the paper in lists. Found like the text. */
  title: string
  /** The text as shown, by `displayText`; never without a word. */
  text: string
  /** Sorts by time: papers by date, records of one paper in reading order, when read downwards. */
  order: string
}

/** How many records an archive has: one for each section and one for each paper. */
export function expectedRecords(conclusions: readonly Pick<Conclusion, 'sections'>[]): number {
  return conclusions.reduce((sum, { sections }) => sum + sections.length + 1, 0)
}

/**
 * The records of one paper, which has a place among the papers of the archive, newest first. Throws where its
 * sections and its text do not agree.
 */
export function recordsOf(
  { conclusion, blocks }: { conclusion: Conclusion; blocks: readonly Block[] },
  urls: Urls,
  place: number,
): SearchRecord[] {
  const parts = partsOf(blocks)
  const found = parts.slice(1).map(({ section }) => section)
  const told = conclusion.sections.map(({ anchor }) => anchor)
  if (found.join() !== told.join()) {
    throw new Error(
      `${conclusion.id}: the text has the sections [${found.join()}], the outline [${told.join()}]`,
    )
  }
  return parts.map((part, at) => record(conclusion, part, urls, orderOf(place, at)))
}

function record(conclusion: Conclusion, part: Part, urls: Urls, order: string): SearchRecord {
  const section = conclusion.sections.find(({ anchor }) => anchor === part.section)
  const title = section ? sectionTitle(section) : conclusion.title
  const own = displayText(blockText(part.blocks))
  return {
    url: urls.conclusion(conclusion.id, section?.anchor),
    title,
    // Pagefind drops a record without words, and says nothing.
    text: wordsOf(own).length > 0 ? own : displayText(`${own}\n${title}`),
    order,
  }
}

/** Read downwards: papers by their place in the archive, the records of one in reading order. */
function orderOf(paper: number, record: number): string {
  return `${99_999 - paper} ${99_999 - record}`
}
