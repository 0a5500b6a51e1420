/*
 * Queries over the papers of this repository, labelled by a person who read them.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { Query } from '../classes.ts'
import { paperOf, type Truth } from '../truth.ts'

/** Labels of one paper. */
interface Labels {
  /** The last part of its id. */
  paper: string
  /** Sections by what is typed: numbers, or "0" for the opening and closing. */
  queries: Record<string, string[]>
}

const FILE = path.resolve(
  import.meta.dirname,
  '../../../../test/fixtures/bench-search/real-paper.yaml',
)

/** Queries of the class "real paper". Throws where the labels and the paper do not agree. */
export function realQueries(truth: Truth): Query[] {
  const { paper, queries } = parse(readFileSync(FILE, 'utf8')) as Labels
  const records = truth.corpus.records.filter(
    ({ real, conclusion }) => real && conclusion.id.replace(/-goc$/, '').endsWith(paper),
  )
  const address = (number: string): string => {
    const found = records.find(({ conclusion, section }) =>
      number === '0'
        ? section === undefined
        : conclusion.sections.some((one) => one.anchor === section && one.number === number),
    )
    if (!found) throw new Error(`${paper} has no section ${number}`)
    return found.url
  }
  const own = records[0] && paperOf(records[0].url)
  const unjudged = truth.where(({ url }) => paperOf(url) !== own)
  return Object.entries(queries).map(([typed, sections]) => ({
    ...{ class: 'real paper', typed, unjudged },
    relevant: new Set(sections.map(address)),
  }))
}
