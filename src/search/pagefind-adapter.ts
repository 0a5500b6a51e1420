/*
 * Pagefind behind the interface of search-index.ts. Runs in the browser; nothing is loaded before it is opened.
 */
import { EVERY_RECORD, indexWord, restoreText } from './normalise.ts'
import type { FindRequest, Hit, SearchIndex, StoredRecord } from './search-index.ts'

/** The part of `pagefind.js` that is used. */
export interface PagefindModule {
  options: (options: {
    basePath?: string
    baseUrl?: string
    exactDiacritics?: boolean
    noWorker?: boolean
  }) => Promise<void>
  init: () => Promise<void>
  search: (term: string, options: PagefindOptions) => Promise<{ results: PagefindResult[] }>
  destroy: () => Promise<void>
}
interface PagefindOptions {
  sort: Record<string, 'desc'>
}
interface PagefindResult {
  id: string
  /** Numbers of the words of the content that match. */
  words: number[]
  data: () => Promise<PagefindFragment>
}
interface PagefindFragment {
  raw_url: string
  content: string
  meta: Record<string, string>
}

/** Loads the module of an index; the default takes it from the index's folder. */
export type LoadPagefind = (folder: string) => Promise<PagefindModule>

const load: LoadPagefind = (folder) =>
  import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>

/** So many answers are kept: some questions' worth of words, and no more memory than that. */
const REMEMBERED = 100

/** Opens the index in a folder of the site: an absolute path with a slash at the end. Throws if it is not there. */
export async function openPagefind(
  folder: string,
  loadModule: LoadPagefind = load,
): Promise<SearchIndex> {
  const pagefind = await loadModule(folder)
  let exact = false
  // What could not be loaded once would stay lost: it keeps what it tried.
  await pagefind.destroy()
  // The records' addresses are whole already. Without a worker no answer is copied between threads, and a search
  // is faster for it; a question takes the main thread for some 20 ms at 2,000 records.
  await pagefind.options({ basePath: folder, baseUrl: '/', exactDiacritics: exact, noWorker: true })
  await pagefind.init()
  const results = new Map<string, PagefindResult>()
  // While somebody types, most words are those of the question before.
  const known = new Map<string, Hit[]>()

  // Whether accents count is a switch of the whole index, and setting it takes time: one question at a time.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const run = last.then(task)
    last = run.catch(() => undefined)
    return run
  }

  const find = async ({ word, accents }: FindRequest): Promise<Hit[]> => {
    const question = `${accents} ${word ?? ''}`
    const told = known.get(question)
    if (told) return told
    if (exact !== (accents === 'exact')) {
      exact = accents === 'exact'
      await pagefind.options({ exactDiacritics: exact })
    }
    const answer = await pagefind.search(word === undefined ? EVERY_RECORD.word : indexWord(word), {
      sort: { order: 'desc' },
    })
    for (const result of answer.results) results.set(result.id, result)
    const hits = answer.results.map(({ id, words }) => ({
      id,
      places: word === undefined ? [] : words,
    }))
    if (known.size >= REMEMBERED) known.delete(known.keys().next().value ?? '')
    known.set(question, hits)
    return hits
  }

  const open = async (id: string): Promise<StoredRecord> => {
    const result = results.get(id)
    if (!result) throw new Error(`never found: ${id}`)
    const fragment = await result.data()
    return {
      url: fragment.raw_url,
      title: restoreText(fragment.meta['title'] ?? ''),
      text: restoreText(fragment.content),
    }
  }
  return { find: (request) => inTurn(() => find(request)), open }
}
