import { createHash } from 'node:crypto'
import type { Archive } from '../domain/archive.ts'
import type { Urls } from '../domain/urls.ts'
import { searchLookups } from './lookups.ts'

/**
 * What pages and index were made from, in ten digits: the page of the search carries it, and so does the index, so
 * that the one notices when the other is of another build. Runs in Node, at build.
 */
export function stampOf(archive: Archive, urls: Urls): string {
  const seals = archive.conclusions.map(({ text }) => text ?? '')
  const made = JSON.stringify([searchLookups(archive, urls), seals])
  return createHash('sha256').update(made).digest('hex').slice(0, 10)
}
