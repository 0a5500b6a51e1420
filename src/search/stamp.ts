import { createHash } from 'node:crypto'
import type { Archive } from '../domain/archive.ts'

/**
 * What pages and index were made from, in ten digits: the page of the search carries it, and so does the index, so
 * that the one notices when the other is of another build. Runs in Node, at build. Of the archive it takes what the
 * index and its lookups hold, as plain lists, for pages and index read the archive from different stores.
 */
export function stampOf({ conclusions, units, topics, abbreviations }: Archive): string {
  const papers = conclusions.map(({ id, date, number, title, text, sections, marks }) => [
    ...[id, date, number ?? '', title, text ?? ''],
    sections.map((section) => [section.anchor, section.fullNumber ?? section.number ?? '']),
    marks.map(({ anchor, to, lead, support, topics: about, due }) => [
      ...[anchor, to, lead, support, about, due ?? ''],
    ]),
  ])
  const names = [
    units.map(({ id, name, aliases, searchAliases }) => [id, name, aliases, searchAliases]),
    topics.map(({ id, name, synonyms }) => [id, name, synonyms]),
    abbreviations.map(({ keys, expansions }) => [keys, expansions]),
  ]
  const hash = createHash('sha256').update(JSON.stringify([papers, names]))
  return hash.digest('hex').slice(0, 10)
}
