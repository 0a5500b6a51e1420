/*
 * Our search, as the search page answers what is typed.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { sourceDateOf } from '../../../../src/domain/archive.ts'
import { answer, join, noChoice } from '../../../../src/search/answer.ts'
import { writeSearchIndex } from '../../../../src/search/index-writer.ts'
import { searchLookups, type SearchFile } from '../../../../src/search/lookups.ts'
import { openPagefind, type PagefindModule } from '../../../../src/search/pagefind-adapter.ts'
import {
  type FindRequest,
  LOOKUPS_FILE,
  type SearchIndex,
} from '../../../../src/search/search-index.ts'
import { type Corpus, urls } from '../corpus.ts'
import { loadPagefind } from './pagefind.ts'
import type { Answered, SearchSystem } from './system.ts'

const STAMP = 'bench'

/** Writes our index of a corpus into a folder and opens it. */
export async function ours(corpus: Corpus, folder: string): Promise<SearchSystem> {
  const lookups = searchLookups(corpus.archive, urls)
  const expected = corpus.records.length
  const records = corpus.records.map(({ url, title, text, order }) => ({ url, title, text, order }))
  await writeSearchIndex({ records, lookups, stamp: STAMP, expected, outDir: folder })
  const index = remembering(
    await openPagefind(`${path.join(folder, 'pagefind')}/`, (at) =>
      loadPagefind<PagefindModule>(at),
    ),
  )
  const written = await readFile(path.join(folder, 'pagefind', LOOKUPS_FILE), 'utf8')
  const file = JSON.parse(written) as SearchFile
  const opened = await join(index, file)
  const addresses = new Map<string, string>()
  for (const id of opened.rows.keys()) addresses.set(id, (await index.open(id)).url)
  const today = sourceDateOf(corpus.archive)
  return {
    name: 'ours',
    answer: async (typed): Promise<Answered> => {
      const question = {
        query: typed,
        choice: noChoice,
        order: 'best' as const,
        byName: false,
        today,
      }
      const { answers, missing } = await answer(opened, question)
      const hits = answers.map(({ id, kind }) => ({
        url: addresses.get(id) ?? '',
        loose: kind === 'words' || kind === 'partial',
      }))
      return { hits, missing }
    },
  }
}

/** An index that asks each question once: queries share words, and only what is found counts here, not the time. */
function remembering(index: SearchIndex): SearchIndex {
  const answers = new Map<string, ReturnType<SearchIndex['find']>>()
  return {
    ...index,
    find: (request: FindRequest) => {
      const question = [request.accents, request.word].join(' ')
      const known = answers.get(question) ?? index.find(request)
      answers.set(question, known)
      return known
    },
  }
}
