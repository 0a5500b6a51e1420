/*
 * Asks the index what the build knows. A server that withholds a type of file makes Pagefind answer "nothing
 * found", without an error: then nothing that it says may be shown.
 */
import { fold } from '../domain/text.ts'
import type { SearchFile } from './lookups.ts'
import type { SearchIndex } from './search-index.ts'

/** Throws where the index does not hold what the build put into it. */
export async function testIndex(index: SearchIndex, file: SearchFile): Promise<void> {
  const { records, probe } = file
  if (probe === undefined) return
  const all = await index.find({ word: undefined, accents: 'any' })
  if (all.length !== records) throw new Error(`index holds ${all.length} of ${records} records`)
  const [hit] = await index.find({ word: probe, accents: 'exact' })
  if (!hit) throw new Error(`index does not find "${probe}"`)
  const { url, text } = await index.open(hit.id)
  if (url === '' || text === '') throw new Error('record without text')
}

/** Words that the index finds by their letters alone; what it does with others is its own affair. */
const VIETNAMESE = /^[a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]+$/

/**
 * The index, which throws where it does not find a word that the archive holds, and says what it could not read:
 * one of its many files is missing, or of another build, and the self-test needed only some of them.
 */
export function holdingWords(index: SearchIndex, { words }: SearchFile): SearchIndex {
  const exact = new Set(words)
  const bare = new Set(words.map(fold))
  return {
    open: async (id) => {
      try {
        return await index.open(id)
      } catch (error) {
        throw new Error(`record cannot be read: ${(error as Error).message}`)
      }
    },
    find: async (request) => {
      const hits = await index.find(request)
      const { word, accents } = request
      if (hits.length === 0 && word !== undefined) {
        const isHeld =
          exact.has(word) || (accents === 'any' && VIETNAMESE.test(word) && bare.has(fold(word)))
        if (isHeld) throw new Error(`index does not find "${word}"`)
      }
      return hits
    },
  }
}
