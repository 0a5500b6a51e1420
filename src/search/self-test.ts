/*
 * Asks the index what the build knows. A server that withholds a type of file makes Pagefind answer "nothing
 * found", without an error: then nothing that it says may be shown.
 */
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
  if (url === '' || text === '') throw new Error('index has a record without text')
}
