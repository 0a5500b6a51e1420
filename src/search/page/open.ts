import { join, type Opened } from '../answer.ts'
import type { SearchFile } from '../lookups.ts'
import { openPagefind } from '../pagefind-adapter.ts'
import { EMPTY_INDEX, LOOKUPS_FILE } from '../search-index.ts'
import { testIndex } from '../self-test.ts'

/** Pages and index are of different builds. */
export class StaleError extends Error {}

/**
 * Opens the index in a folder of the site and proves that it can be read. Throws where it cannot, and a StaleError
 * where it is of another build than the page.
 */
export async function open(folder: string, stamp: string): Promise<Opened> {
  const response = await fetch(`${folder}${LOOKUPS_FILE}`)
  if (!response.ok) throw new Error(`${LOOKUPS_FILE}: ${response.status}`)
  const file = (await response.json()) as SearchFile
  if (file.stamp !== stamp) throw new StaleError(LOOKUPS_FILE)
  // Pagefind writes no index of nothing, and would say that it cannot be read.
  if (file.records === 0) return await join(EMPTY_INDEX, file)
  const index = await openPagefind(folder)
  await testIndex(index, file)
  return await join(index, file)
}
