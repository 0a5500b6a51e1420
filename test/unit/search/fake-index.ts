import type { SearchIndex } from '../../../src/search/search-index.ts'
import { wordsOf } from '../../../src/search/words.ts'

/** An index in memory over texts by id, newest first. */
export function fakeIndex(texts: Record<string, string>): SearchIndex & { questions: number } {
  const index = {
    questions: 0,
    find: ({ word, accents }: Parameters<SearchIndex['find']>[0]) => {
      index.questions += 1
      const [wanted] = word === undefined ? [] : wordsOf(word)
      const hits = Object.entries(texts).flatMap(([id, text]) => {
        if (!wanted) return [{ id, places: [] }]
        const places = wordsOf(text).flatMap(({ exact, bare }, place) =>
          (accents === 'exact' ? exact === wanted.exact : bare === wanted.bare) ? [place] : [],
        )
        return places.length > 0 ? [{ id, places }] : []
      })
      return Promise.resolve(hits)
    },
    open: (id: string) => Promise.resolve({ url: id, title: id, text: texts[id] ?? '' }),
  }
  return index
}
