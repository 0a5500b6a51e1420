import { join, type Opened } from '../answer.ts'
import type { SearchFile } from '../lookups.ts'
import { openPagefind } from '../pagefind-adapter.ts'
import { EMPTY_INDEX, LOOKUPS_FILE } from '../search-index.ts'
import { holdingWords, testIndex } from '../self-test.ts'

/** Pages and index are of different builds. */
export class StaleError extends Error {}

/**
 * Opens the index in a folder of the site and proves that it can be read. Throws where it cannot, and a StaleError
 * where it is of another build than the page.
 */
export async function open(folder: string, stamp: string): Promise<Opened> {
  const file = await lookups(folder)
  if (file.stamp !== stamp) throw new StaleError(LOOKUPS_FILE)
  // Pagefind writes no index of nothing, and would say that it cannot be read.
  if (file.records === 0) return await join(EMPTY_INDEX, file)
  const index = holdingWords(await openPagefind(folder), file)
  await testIndex(index, file)
  return await join(index, file)
}

/** Whether the site is of another build by now than the page: then nothing that went wrong says more. */
export async function isStale(folder: string, stamp: string): Promise<boolean> {
  try {
    return (await lookups(folder)).stamp !== stamp
  } catch {
    return false
  }
}

async function lookups(folder: string): Promise<SearchFile> {
  try {
    // A copy that the browser kept may be of another build; asked with its date, the server answers in a few bytes.
    const response = await fetch(`${folder}${LOOKUPS_FILE}`, { cache: 'no-cache' })
    if (!response.ok) throw new Error(String(response.status))
    return (await response.json()) as SearchFile
  } catch (error) {
    throw new Error(`${LOOKUPS_FILE}: ${(error as Error).message}`)
  }
}
