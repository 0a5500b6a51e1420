import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type CheckedArchive, readArchive } from '../../../src/checker/archive.ts'
import { readConclusion } from '../../../src/format/conclusion.ts'
import { references } from '../../../src/format/references.ts'
import { formatProblems } from '../../../src/format/report.ts'
import { sealOf } from '../../../src/format/seal.ts'
import { sourceOf } from '../../../src/format/source.ts'
import { root } from '../../support/paths.ts'
import { temporaryFolder } from '../../support/folder.ts'

/** Folder of the fixtures. */
export const fixtures = path.join(root, 'test/fixtures')

/**
 * A content folder: the small good archive of the fixtures, with a folder of other files laid over it. A file
 * `x.removed` takes `x` away.
 */
export async function contentOver(folder?: string): Promise<string> {
  const content = path.join(await temporaryFolder(), 'content')
  await cp(path.join(fixtures, 'archive'), content, { recursive: true })
  if (folder !== undefined) await cp(folder, content, { recursive: true })
  for (const name of await readdir(content, { recursive: true })) {
    if (!name.endsWith('.removed')) continue
    await rm(path.join(content, name))
    await rm(path.join(content, name.replace(/\.removed$/, '')))
  }
  return content
}

/** The same with files given as text or bytes, by their path in the content folder. */
export async function contentWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const content = await contentOver()
  for (const [name, data] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(content, name)), { recursive: true })
    await writeFile(path.join(content, name), data)
  }
  return content
}

/** The text of a conclusion file with its seal, so that nothing is told of it for want of one. */
export function sealed(paper: string): string {
  const context = {
    terms: undefined,
    known: references({}),
    findNames: () => [],
    findPlaces: () => [],
  }
  const { read } = readConclusion(sourceOf(paper), '2026/thu', NAME, context)
  const seal = read && sealOf(read.paper.blocks)
  return seal === undefined ? paper : paper.replace('\n---\n', `\ntext: ${seal}\n---\n`)
}
const NAME = 'content/conclusions/2026/thu.mdx'

/** A reading of a folder, and all that is wrong as a person sees it, under the path `content`. */
export async function read(content: string): Promise<CheckedArchive & { shown: string }> {
  const reading = await readArchive(content)
  const shown = formatProblems(reading.problems).replaceAll(
    content.replaceAll('\\', '/'),
    'content',
  )
  return { ...reading, shown }
}
