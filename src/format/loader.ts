import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { Archive } from '../domain/archive.ts'
import { hasErrors, type Problem } from '../domain/problems.ts'
import { formatProblems } from './report.ts'

/** What a loader needs of a reading: an archive where there is one, and all that is wrong. */
interface Reading {
  archive: Archive | undefined
  problems: Problem[]
}

/** How the content folder is read: by readers that check it too, which the format does not know. */
export interface Readers {
  /** The reading of a folder, made when first asked for. */
  readingOf: (folder: string) => Promise<Reading>
  /** A new reading, after something in the folder changed. */
  readAgain: (folder: string) => Promise<Reading>
}

/** One thing of the content folder, as it goes into Astro's store. */
interface Entry {
  id: string
  data: Record<string, unknown>
  /** Path of its file, as the content folder is named: absolute, or from the project's folder. */
  filePath: string
}

/** Ids of the entries that hold what the owner edits beside the papers. */
export const VOCABULARY_NAMES = [
  'site',
  'units',
  'topics',
  'abbreviations',
  'relations',
  'withdrawn',
] as const

/** The papers, without their bodies: frontmatter, sections, marks and mentions. */
export function conclusionLoader(folder: string, readers: Readers): Loader {
  return loader('kho-conclusions', folder, readers, ({ conclusions }) =>
    conclusions.map((conclusion) => ({
      id: conclusion.id,
      data: { ...conclusion },
      filePath: conclusion.file,
    })),
  )
}

/** The owner's vocabularies: one entry for each file, its content under `value`. */
export function vocabularyLoader(folder: string, readers: Readers): Loader {
  return loader('kho-vocabularies', folder, readers, (archive) =>
    VOCABULARY_NAMES.map((id) => ({
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
function loader(
  name: string,
  folder: string,
  readers: Readers,
  entriesOf: (archive: Archive) => Entry[],
): Loader {
  const fill = (
    { store, generateDigest, config }: LoaderContext,
    { archive, problems }: Reading,
    publish: boolean,
  ): void => {
    if (!archive || (publish && hasErrors(problems)))
      throw new Error(`\n${formatProblems(problems)}`)
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
      // The preview shows what can be read, with what is wrong beside it; a build publishes nothing then.
      fill(context, await readers.readingOf(folder), context.watcher === undefined)
      watch(context, folder, readers, (reading) => {
        fill(context, reading, false)
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
let told: Reading | undefined

/** Reads the folder again some time after a file in it changed; tells what is wrong with it. */
function watch(
  { watcher, logger, config }: LoaderContext,
  folder: string,
  { readAgain }: Readers,
  refill: (reading: Reading) => void,
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
