import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { Archive } from '../domain/archive.ts'
import type { ReadArchive } from './archive.ts'
import { readAgain, readingOf } from './reading.ts'
import { formatProblems } from './report.ts'

/** One thing of the content folder, as it goes into Astro's store. */
interface Entry {
  id: string
  data: Record<string, unknown>
  /** Path of its file, as the content folder is named: absolute, or from the project's folder. */
  filePath: string
}

/** The papers, without their bodies: frontmatter, sections, marks and mentions. */
export function conclusionLoader(folder: string): Loader {
  return loader('kho-conclusions', folder, ({ conclusions }) =>
    conclusions.map((conclusion) => ({
      id: conclusion.id,
      data: { ...conclusion },
      filePath: conclusion.file,
    })),
  )
}

/** The owner's vocabularies: one entry for each file, its content under `value`. */
export function vocabularyLoader(folder: string): Loader {
  return loader('kho-vocabularies', folder, (archive) =>
    (['site', 'units', 'topics', 'abbreviations'] as const).map((id) => ({
      id,
      data: { value: archive[id] },
      filePath: `${folder}/${id}.yaml`,
    })),
  )
}

/**
 * A loader over the whole content folder. In a build, a mistake in any file stops the build with all
 * problems; in dev they are told, and the last good pages stay.
 */
function loader(name: string, folder: string, entriesOf: (archive: Archive) => Entry[]): Loader {
  const fill = (
    { store, generateDigest, config }: LoaderContext,
    { archive, problems }: ReadArchive,
  ): void => {
    if (!archive) throw new Error(`\n${formatProblems(problems)}`)
    const entries = entriesOf(archive)
    const ids = new Set(entries.map(({ id }) => id))
    for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
    for (const entry of entries) {
      const filePath = fromProject(fileURLToPath(config.root), entry.filePath)
      store.set({ ...entry, filePath, digest: generateDigest(entry.data) })
    }
  }
  return {
    name,
    load: async (context) => {
      // Everything is read anew on each start, so a store kept by Astro can never be stale.
      context.store.clear()
      fill(context, await readingOf(folder))
      watch(context, folder, (reading) => {
        fill(context, reading)
      })
    },
  }
}

/** A path from the project's folder, as the store demands it; nothing for a file on another drive. */
function fromProject(project: string, file: string): string | undefined {
  const relative = path.relative(project, path.resolve(project, file))
  return path.isAbsolute(relative) ? undefined : relative.split(path.sep).join('/')
}

/** The reading whose problems were told last. */
let told: ReadArchive | undefined

/** Reads the folder again some time after a file in it changed; tells what is wrong with it. */
function watch(
  { watcher, logger, config }: LoaderContext,
  folder: string,
  refill: (reading: ReadArchive) => void,
): void {
  if (!watcher) return
  const whole = path.resolve(fileURLToPath(config.root), folder)
  let timer: NodeJS.Timeout | undefined
  const reread = async (): Promise<void> => {
    const reading = await readAgain(folder)
    if (reading.archive) refill(reading)
    // Two loaders watch the same folder; what is wrong is told once.
    else if (reading !== told) logger.error(`\n${formatProblems(reading.problems)}`)
    told = reading
  }
  watcher.add(whole)
  watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(whole + path.sep)) return
    clearTimeout(timer)
    timer = setTimeout(() => void reread(), 100)
  })
}
