import { existsSync } from 'node:fs'
import { cp, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }
import { type Archive, sourceDateOf } from '../../src/domain/archive.ts'
import { urlFactory } from '../../src/domain/urls.ts'
import type { ReadArchive } from '../../src/format/archive.ts'
import { ATTACHMENTS } from '../../src/format/archive-rules.ts'
import { readingOf } from '../../src/format/reading.ts'
import { formatProblems } from '../../src/format/report.ts'
import { writeSearchIndex } from '../../src/search/index-writer.ts'
import { searchLookups } from '../../src/search/lookups.ts'
import { expectedRecords, recordsOf } from '../../src/search/records.ts'
import { astroEnvironment } from '../astro.ts'
import { type BuildOptions, UsageError } from './options.ts'
import { type Progress, progress } from './progress.ts'
import { checkTarget, MANIFEST, stagingFolder, swapIn } from './swap.ts'

/** What a build made. */
export interface Built {
  papers: number
  records: number
  pages: number
}

/**
 * Builds a content folder into a site: everything into a staging folder, which takes the place of the
 * earlier build only when it is whole. Throws a UsageError with all problems where the content has any.
 */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const tell = progress()
  await checkContent(options.content)
  await checkTarget(options.out)
  tell.step('Đọc và kiểm tra nội dung')
  const reading = await readingOf(options.content)
  if (!reading.archive) {
    tell.end()
    throw new UsageError(
      `${formatProblems(reading.problems)}\nKhông dựng kho. Bản đã dựng trước đó (nếu có) vẫn còn nguyên.`,
    )
  }
  const staging = await stagingFolder(options.out)
  try {
    const built = await buildInto(staging, reading.archive, reading.papers, options, tell)
    tell.step('Thay bản cũ')
    await swapIn(staging, options.out)
    return built
  } finally {
    tell.end()
    await rm(staging, { recursive: true, force: true })
  }
}

async function checkContent(content: string): Promise<void> {
  if (existsSync(content)) return
  throw new UsageError(
    `Không có thư mục nội dung ${content}.\nChạy lệnh trong thư mục của dự án, hoặc chỉ thư mục khác bằng --content.`,
  )
}

async function buildInto(
  staging: string,
  archive: Archive,
  papers: ReadArchive['papers'],
  { content, base }: BuildOptions,
  tell: Progress,
): Promise<Built> {
  tell.step('Dựng các trang')
  await renderPages(staging, content, base)
  for (const { id, attachments } of archive.conclusions) {
    if (attachments.length === 0) continue
    await cp(path.join(content, ATTACHMENTS, id), path.join(staging, 'tep', id), {
      recursive: true,
      filter: (source) =>
        path.extname(source) === '' || attachments.some(({ file }) => file === path.basename(source)),
    })
  }
  tell.step('Lập chỉ mục tra cứu')
  const urls = urlFactory({ base })
  const expected = expectedRecords(archive.conclusions)
  const { records } = await writeSearchIndex({
    records: archive.conclusions.flatMap((conclusion) =>
      recordsOf({ conclusion, blocks: papers.get(conclusion.id)?.blocks ?? [] }, urls, archive.units),
    ),
    lookups: searchLookups(archive, urls),
    expected,
    outDir: staging,
  })
  const built = {
    papers: archive.conclusions.length,
    records,
    pages: await countPages(staging),
  }
  const manifest = { version: packageJson.version, sourceDate: sourceDateOf(archive), ...built }
  await writeFile(path.join(staging, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
  return built
}

/** Lets Astro render the pages, in this process, so that each paper is read once. */
async function renderPages(staging: string, content: string, base: string): Promise<void> {
  Object.assign(process.env, astroEnvironment, {
    KHO_CONTENT: content,
    KHO_OUT: staging,
    KHO_BASE: base,
  })
  const { build } = await import('astro')
  await build({ root: path.resolve(import.meta.dirname, '../..'), logLevel: 'error' })
}

async function countPages(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => name.endsWith('.html')).length
}
