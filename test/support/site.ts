import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { inject } from 'vitest'
import type { ArchiveName, BuiltArchive } from './archives.ts'

/** A built archive, for tests of the projects `site` and `browser`; throws what the build said if it failed. */
export function builtSite(name: ArchiveName): BuiltArchive {
  const result = inject('archives')[name]
  if ('error' in result) throw new Error(`The archive "${name}" was not built: ${result.error}`)
  return result
}

/** The HTML of a page by its address below the base: '', 'ket-luan/', '404.html'. */
export function readPage(name: ArchiveName, address: string): Promise<string> {
  const file = address === '' || address.endsWith('/') ? `${address}index.html` : address
  return readFile(path.join(builtSite(name).dir, file), 'utf8')
}
