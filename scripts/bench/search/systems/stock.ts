/*
 * Pagefind as it comes: one record for each of ours, its plain text, the default ranking.
 */
import path from 'node:path'
import * as pagefind from 'pagefind'
import type { Corpus } from '../corpus.ts'
import { loadPagefind } from './pagefind.ts'
import type { SearchSystem } from './system.ts'

/** The part of `pagefind.js` that is used. */
interface StockModule {
  options: (options: { basePath: string; baseUrl: string; noWorker: boolean }) => Promise<void>
  init: () => Promise<void>
  /** Nothing finds everything. */
  search: (term: string | null) => Promise<{ results: StockResult[] }>
}
interface StockResult {
  id: string
  data: () => Promise<{ raw_url: string }>
}

/** Writes a stock index of a corpus into a folder and opens it. */
export async function stock(corpus: Corpus, folder: string): Promise<SearchSystem> {
  const output = `${path.join(folder, 'stock')}/`
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' })
    if (!index) throw new Error(errors.join('; '))
    for (const { url, title, text } of corpus.records) {
      await index.addCustomRecord({ url, content: text, language: 'vi', meta: { title } })
    }
    await index.writeFiles({ outputPath: output })
  } finally {
    await pagefind.close()
  }
  const opened = await loadPagefind<StockModule>(output)
  await opened.options({ basePath: output, baseUrl: '/', noWorker: true })
  await opened.init()
  const all = (await opened.search(null)).results
  const addresses = new Map<string, string>()
  for (const { id, data } of all) addresses.set(id, (await data()).raw_url)
  return {
    name: 'stock Pagefind',
    answer: async (typed) => {
      const { results } = await opened.search(typed)
      return {
        hits: results.map(({ id }) => ({ url: addresses.get(id) ?? '', loose: false })),
        missing: [],
      }
    },
  }
}
