import { statSync } from 'node:fs'
import path from 'node:path'
import { getCollection, getEntry } from 'astro:content'
import { version } from '../package.json'
import { previewOf, readingOf } from './checker/reading.ts'
import { type Archive, createArchive, sourceDateOf } from './domain/archive.ts'
import type { Conclusion } from './domain/conclusion.ts'
import { urlFactory } from './domain/urls.ts'
import { stampOf } from './search/stamp.ts'
import type { Vocabularies } from './domain/vocabularies.ts'
import { ATTACHMENTS } from './format/archive.ts'
import type { Paper } from './format/conclusion.ts'
import { contentFolder } from './settings.ts'

/*
 * The one place where pages meet Astro's store: what our loaders put in comes out with its type again.
 */

/** The addresses of this site. */
export const urls = urlFactory({ base: import.meta.env.BASE_URL })

let kept: Promise<Archive> | undefined

/** The archive that the pages show; made once for a build, as it was last read while somebody edits. */
export async function getArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return (await previewOf(contentFolder)).archive
  return (kept ??= makeArchive())
}

async function makeArchive(): Promise<Archive> {
  const papers = await getCollection('conclusions')
  const vocabularies = {
    site: await vocabulary('site'),
    units: await vocabulary('units'),
    topics: await vocabulary('topics'),
    abbreviations: await vocabulary('abbreviations'),
    places: await vocabulary('places'),
    relations: await vocabulary('relations'),
    withdrawn: await vocabulary('withdrawn'),
  }
  return createArchive(
    vocabularies,
    papers.map(({ data }) => data as unknown as Conclusion),
  )
}

/** The text of a paper. */
export async function getPaper(id: string): Promise<Paper> {
  const reading = import.meta.env.DEV ? previewOf : readingOf
  const read = (await reading(contentFolder)).papers.get(id)
  if (!read) throw new Error(`No paper was read for ${id}`)
  return read.paper
}

/** How large a file of a paper is. */
export function attachmentBytes(id: string, file: string): number {
  return statSync(path.join(contentFolder, ATTACHMENTS, id, file)).size
}

async function vocabulary<K extends keyof Vocabularies>(id: K): Promise<Vocabularies[K]> {
  const entry = await getEntry('vocabularies', id)
  if (!entry) throw new Error(`The store has no vocabulary ${id}`)
  return (entry.data as { value: Vocabularies[K] }).value
}

/** The day up to which the archive speaks: there is no clock at build. */
export const sourceDate = sourceDateOf(await getArchive())

/** What the pages were made from; the search index carries the same. */
export const stamp = stampOf(await getArchive())

export { version }
