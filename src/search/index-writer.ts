/*
 * Writes the index with Pagefind. Runs in Node, at build; the browser never loads this.
 */
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as pagefind from 'pagefind'
import { cutIndex } from './chunks.ts'
import type { SearchFile, SearchLookups } from './lookups.ts'
import { EVERY_RECORD, indexText } from './normalise.ts'
import type { SearchRecord } from './records.ts'
import { LOOKUPS_FILE } from './search-index.ts'
import { wordsOf } from './words.ts'

/** What is to be written. */
export interface SearchIndexInput {
  records: Iterable<SearchRecord> | AsyncIterable<SearchRecord>
  lookups: SearchLookups
  /** What the records were made from; the pages carry the same. */
  stamp: string
  /** How many records there must be: sections and papers, counted apart from `records`. */
  expected: number
  /** The built site's folder; the index goes into `pagefind` below it, which is written anew. */
  outDir: string
}

/** What was written. */
export interface SearchIndexReport {
  records: number
  /** Bytes and files of the index's folder, lookups included. */
  bytes: number
  files: number
}

const LANGUAGE = 'vi'
/** Pagefind's own interfaces, which the site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./

/**
 * Writes the index and proves that all that went in came out. Throws when a record has no words, an address
 * comes twice, a count differs or Pagefind complains: each would otherwise be lost without a word.
 */
export async function writeSearchIndex(input: SearchIndexInput): Promise<SearchIndexReport> {
  const folder = path.join(input.outDir, 'pagefind')
  await rm(folder, { recursive: true, force: true })
  try {
    const { index } = noErrors(
      'start',
      await pagefind.createIndex({ forceLanguage: LANGUAGE, includeCharacters: '' }),
    )
    if (!index) throw new Error('Pagefind: start: no index')
    const { records, probe, words } = await addRecords(index, input)
    if (records !== input.expected) {
      throw new Error(`Search index: ${records} records for ${input.expected} sections and papers`)
    }
    noErrors('write', await index.writeFiles({ outputPath: folder }))
    await cutIndex(folder, LANGUAGE)
    await assertWritten(folder, records)
    const file: SearchFile = {
      ...input.lookups,
      records,
      stamp: input.stamp,
      words,
      ...(probe !== undefined && { probe }),
    }
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, LOOKUPS_FILE), JSON.stringify(file))
    return { records, ...(await trim(folder)) }
  } finally {
    await pagefind.close()
  }
}

async function addRecords(
  index: pagefind.PagefindIndex,
  { records, lookups }: SearchIndexInput,
): Promise<{ records: number; probe: string | undefined; words: string[] }> {
  const urls = new Set<string>()
  const words = new Set<string>()
  let probe: string | undefined
  // One after the other: the order decides the bytes, which must not change from build to build.
  // The lookups tell what the records are about by their places: both must have the same order.
  const rows = lookups.papers.flatMap(({ url, records }) => records.map(() => url))
  for await (const record of records) {
    const [first, ...others] = wordsOf(record.text)
    if (!first) throw new Error(`Search index: no words to index at ${record.url}`)
    if (urls.has(record.url)) throw new Error(`Search index: two records at ${record.url}`)
    if (rows[urls.size] !== record.url.split('#')[0]) {
      throw new Error(`Search index: ${record.url} stands elsewhere in the lookups`)
    }
    urls.add(record.url)
    probe ??= first.exact
    for (const { exact } of [first, ...others]) if (/^\p{L}/u.test(exact)) words.add(exact)
    noErrors(
      record.url,
      await index.addCustomRecord({
        url: record.url,
        content: indexText(record.text) + EVERY_RECORD.ending,
        language: LANGUAGE,
        // Pagefind finds the words of every meta field, so nothing stands here but the title.
        meta: { title: indexText(record.title) },
        sort: { order: record.order },
      }),
    )
  }
  return { records: urls.size, probe, words: [...words].sort() }
}

/** Reads back what Pagefind says it wrote. */
async function assertWritten(folder: string, records: number): Promise<void> {
  const entry = JSON.parse(await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>
  }
  const others = Object.keys(entry.languages).filter((language) => language !== LANGUAGE)
  const written = entry.languages[LANGUAGE]?.page_count ?? 0
  if (others.length > 0) throw new Error(`Search index: other languages: ${others.join(', ')}`)
  if (written !== records) {
    throw new Error(`Search index: Pagefind holds ${written} of ${records} records`)
  }
}

/** Removes what the site does not load; counts the rest. */
async function trim(folder: string): Promise<{ bytes: number; files: number }> {
  let bytes = 0
  let files = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    if (UNUSED.test(entry.name)) await rm(file)
    else {
      bytes += (await stat(file)).size
      files += 1
    }
  }
  return { bytes, files }
}

function noErrors<T extends { errors: string[] }>(what: string, response: T): T {
  if (response.errors.length > 0) {
    throw new Error(`Pagefind: ${what}: ${response.errors.join('; ')}`)
  }
  return response
}
