import { copyFile, mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Archive } from '../../src/domain/archive.ts'
import { SITE_FOLDERS, urlFactory } from '../../src/domain/urls.ts'
import type { CheckedArchive } from '../../src/checker/archive.ts'
import { ATTACHMENTS } from '../../src/format/archive.ts'
import { writeSearchIndex } from '../../src/search/index-writer.ts'
import { searchLookups } from '../../src/search/lookups.ts'
import { expectedRecords, recordsOf, type SearchRecord } from '../../src/search/records.ts'
import { astroEnvironment } from '../astro.ts'
import { stampOf } from '../../src/search/stamp.ts'
import type { Progress } from './progress.ts'

/** Lets Astro render the pages, in this process, so that each paper is read once. */
export async function renderPages(
  staging: string,
  content: string,
  base: string,
  papers: number,
  tell: Progress,
): Promise<void> {
  tell.step('Dựng các trang')
  Object.assign(process.env, astroEnvironment, {
    KHO_CONTENT: content,
    KHO_OUT: staging,
    KHO_BASE: base,
  })
  const watch = setInterval(() => {
    void renderedPapers(staging).then((done) => {
      tell.count(done, papers)
    })
  }, 1000)
  try {
    const { build } = await import('astro')
    await build({ root: path.resolve(import.meta.dirname, '../..'), logLevel: 'error' })
  } finally {
    clearInterval(watch)
  }
}

/** Copies the files that belong to papers: those that are listed, and no others beside them. */
export async function copyAttachments(
  staging: string,
  content: string,
  { conclusions }: Archive,
): Promise<void> {
  for (const { id, attachments } of conclusions) {
    const target = path.join(staging, SITE_FOLDERS.attachments, id)
    if (attachments.length > 0) await mkdir(target, { recursive: true })
    for (const { file } of attachments) {
      await copyFile(path.join(content, ATTACHMENTS, id, file), path.join(target, file))
    }
  }
}

/** Writes the search index from the texts that were read; returns how many records it has. */
export async function indexPapers(
  staging: string,
  base: string,
  archive: Archive,
  papers: CheckedArchive['papers'],
  tell: Progress,
): Promise<number> {
  tell.step('Lập chỉ mục tra cứu')
  const urls = urlFactory({ base })
  const total = archive.conclusions.length
  function* records(): Generator<SearchRecord> {
    for (const [done, conclusion] of archive.conclusions.entries()) {
      const blocks = papers.get(conclusion.id)?.paper.blocks ?? []
      yield* recordsOf({ conclusion, blocks }, urls, done)
      tell.count(done + 1, total)
    }
  }
  const { records: indexed } = await writeSearchIndex({
    records: records(),
    lookups: searchLookups(archive, urls),
    stamp: stampOf(archive),
    expected: expectedRecords(archive.conclusions),
    outDir: staging,
  })
  return indexed
}

/** How many pages a folder has. */
export async function countPages(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  return names.filter((name) => name.endsWith('.html')).length
}

/** How many pages of papers are there already; the pages of years stand one level higher. */
async function renderedPapers(staging: string): Promise<number> {
  const folder = path.join(staging, SITE_FOLDERS.conclusions)
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  return names.filter((name) => /^\d{4}[\\/][^\\/]+[\\/]index\.html$/.test(name)).length
}
