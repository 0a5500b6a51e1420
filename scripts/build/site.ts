import { rm } from 'node:fs/promises'
import packageJson from '../../package.json' with { type: 'json' }
import { type Archive, sourceDateOf } from '../../src/domain/archive.ts'
import type { CheckedArchive } from '../../src/checker/archive.ts'
import { readingOf } from '../../src/checker/reading.ts'
import { isError } from '../../src/domain/problems.ts'
import { countProblems, formatProblems } from '../../src/format/report.ts'
import { type BuildOptions, checkContent, UsageError } from './options.ts'
import { type Progress, progress } from './progress.ts'
import { refusal } from './refusal.ts'
import { copyAttachments, countPages, indexPapers, renderPages } from './steps.ts'
import { checkTarget, stagingFolder, swapIn, writeManifest } from './swap.ts'

/** What a build made. */
export interface Built {
  /** What the content has that forbids nothing, counted: "2 cảnh báo, 5 ghi chú"; empty where it has none. */
  told: string
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
  checkContent(options.content)
  await checkTarget(options.out)
  tell.step('Đọc và kiểm tra nội dung')
  const reading = await readingOf(options.content)
  if (!reading.archive || !reading.publishable) {
    tell.end()
    const errors = reading.problems.filter(isError)
    throw new UsageError(`${formatProblems(errors)}\n${await refusal(errors, options)}`)
  }
  const staging = await stagingFolder(options.out)
  try {
    const built = await buildInto(staging, reading.archive, reading.papers, options, tell)
    tell.step('Thay bản cũ')
    await swapIn(staging, options.out)
    return { ...built, told: countProblems(reading.problems) }
  } finally {
    tell.end()
    await rm(staging, { recursive: true, force: true })
  }
}

async function buildInto(
  staging: string,
  archive: Archive,
  papers: CheckedArchive['papers'],
  { content, base }: BuildOptions,
  tell: Progress,
): Promise<Omit<Built, 'told'>> {
  const { conclusions } = archive
  const addresses = conclusions.reduce((sum, { formerIds }) => sum + 1 + formerIds.length, 0)
  await renderPages(staging, content, base, addresses, tell)
  await copyAttachments(staging, content, archive)
  const records = await indexPapers(staging, base, archive, papers, tell)
  const built = { papers: conclusions.length, records, pages: await countPages(staging) }
  const { version } = packageJson
  await writeManifest(staging, { version, sourceDate: sourceDateOf(archive), base, ...built })
  return built
}
