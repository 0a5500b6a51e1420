/** Builds the archives that site and browser tests read, once for each state of the sources. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { runScriptWith } from './commands.ts'
import { cacheFolder, root, storeOf } from './paths.ts'

/**
 * real: this repository's content/ at the root. demo: 60 synthetic papers in a subfolder. examples: a content of
 * which nothing changes but by our own doing, with the page of all components; pictures are taken of it.
 */
export type ArchiveName = 'real' | 'demo' | 'examples'

export interface BuiltArchive {
  /** The built folder. */
  dir: string
  /** The path it was built for. */
  base: string
  /** The content it was built from. */
  content: string
}

/** A built archive, or why it could not be built: only the tests that ask for it shall fail. */
export type ArchiveResult = BuiltArchive | { error: string }

const inputs = [
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'test/fixtures/examples',
]

/** Where the synthetic papers of an archive stand, beside it. */
const papersFolder = 'demo-papers'

/** How long archives of older sources stay, in case another run still reads them. */
const keptFor = 60 * 60 * 1000

/** Builds what is not built yet; the folder's name carries a digest of everything that goes into it. */
export async function buildArchives(): Promise<Record<ArchiveName, ArchiveResult>> {
  const digest = await digestOf(inputs)
  const folder = path.join(cacheFolder, 'archives', digest)
  await mkdir(folder, { recursive: true })
  await forgetOldArchives(path.dirname(folder), digest)
  return {
    real: await attempt(() =>
      build({ content: path.join(root, 'content'), dir: path.join(folder, 'real'), base: '/' }),
    ),
    demo: await attempt(async () => {
      const papers = path.join(folder, papersFolder)
      await once(papers, (out) => script({}, 'demo.ts', '--count', '60', '--out', out))
      const content = path.join(papers, 'content')
      return build({ content, dir: path.join(folder, 'demo'), base: '/luu-tru/' })
    }),
    examples: await attempt(() => {
      const content = path.join(root, 'test/fixtures/examples')
      return build(
        { content, dir: path.join(folder, 'examples'), base: '/' },
        { KHO_EXAMPLES: '1' },
      )
    }),
  }
}

async function build(
  archive: BuiltArchive,
  environment: Record<string, string> = {},
): Promise<BuiltArchive> {
  const { content, dir, base } = archive
  await once(dir, (out) =>
    script(environment, 'build.ts', '--content', content, '--out', out, '--base', base),
  )
  return archive
}

async function attempt(make: () => Promise<BuiltArchive>): Promise<ArchiveResult> {
  try {
    return await make()
  } catch (error) {
    return { error: (error as Error).message }
  }
}

/** Makes a folder under another name and renames it when it is whole. */
async function once(folder: string, make: (staging: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return
  const staging = `${folder}.${process.pid}`
  await make(staging)
  await rename(staging, folder).catch(async (error: unknown) => {
    await rm(staging, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  })
}

async function script(
  environment: Record<string, string>,
  name: string,
  ...argv: string[]
): Promise<void> {
  const { code, stdout, stderr } = await runScriptWith(environment, name, ...argv)
  if (code !== 0) throw new Error([`${name} ended with ${code}`, stdout, stderr].join('\n'))
}

async function digestOf(names: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await Promise.all(names.map(filesBelow))).flat().sort())
    hash.update(`${file}\0`).update(await readFile(path.join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

async function filesBelow(name: string): Promise<string[]> {
  const full = path.join(root, name)
  if (!existsSync(full)) return []
  if ((await stat(full)).isFile()) return [name]
  const entries = await readdir(full, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
}

async function forgetOldArchives(folder: string, current: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const old = path.join(folder, name)
    if (name !== current && Date.now() - (await stat(old)).mtimeMs > keptFor) {
      await rm(storeOf(path.join(old, papersFolder, 'content')), { recursive: true, force: true })
      await rm(old, { recursive: true, force: true })
    }
  }
}
