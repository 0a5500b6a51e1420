/*
 * MiniSearch with what it needs for Vietnamese: words without accents, and each two neighbours as one more word.
 * All words must be there; neighbours that stay neighbours rank a record higher.
 */
import MiniSearch from 'minisearch'
import type { Corpus } from '../corpus.ts'
import { plain } from '../plain.ts'
import type { SearchSystem } from './system.ts'

/** Indexes a corpus in memory. */
export function bigrams(corpus: Corpus): SearchSystem {
  const index = new MiniSearch<{ url: string; title: string; text: string }>({
    idField: 'url',
    fields: ['title', 'text'],
    tokenize: (text) => {
      const words = syllables(text)
      return [...words, ...pairs(words)]
    },
    processTerm: (term) => term,
  })
  index.addAll(corpus.records.map(({ url, title, text }) => ({ url, title, text })))
  return {
    name: 'MiniSearch, bigrams',
    answer: (typed) => {
      const words = syllables(typed)
      const all = new Set(
        index
          .search({ combineWith: 'AND', queries: words, tokenize: whole })
          .map(({ id }) => id as string),
      )
      const found = index.search(
        { combineWith: 'OR', queries: [...words, ...pairs(words)] },
        { tokenize: whole, filter: ({ id }) => all.has(id as string) },
      )
      const hits = found.map(({ id }) => ({ url: String(id), loose: false }))
      return Promise.resolve({ hits, missing: [] })
    },
  }
}

const whole = (term: string): string[] => [term]

function syllables(text: string): string[] {
  return plain(text)
    .bare.split(' ')
    .filter((word) => word !== '' && word !== '|')
}

function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, place) => `${words[place] ?? ''}_${word}`)
}
