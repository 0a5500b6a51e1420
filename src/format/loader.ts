import { createHash } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { Archive } from '../domain/archive.ts'
import { hasErrors, type Problem } from '../domain/problems.ts'
import type { ReadConclusion } from './conclusion.ts'
import type { ReadPage } from './owned-pages.ts'
import { formatProblems } from './report.ts'

/** What a loader needs of a reading: an archive where there is one, and all that is wrong. */
interface Reading {
  archive: Archive | undefined
  /** The owner's pages with which nothing is wrong. */
  pages: readonly ReadPage[]
  problems: Problem[]
}

/** A reading with an archive. */
type Whole = Reading & { archive: Archive }

/** What the preview shows: an archive of what can be read, whatever is wrong with the rest. */
interface Shown extends Whole {
  /** The texts, which the store does not have. */
  papers: ReadonlyMap<string, Pick<ReadConclusion, 'source'>>
}

/** How the content folder is read: by readers that check it too, which the format does not know. */
export interface Readers {
  /** The reading of a folder, made when first asked for. */
  readingOf: (folder: string) => Promise<Reading>
  /** What the preview shows of a folder, made when first asked for. */
  previewOf: (folder: string) => Promise<Shown>
}

/** One thing of the content folder, as it goes into Astro's store. */
interface Entry {
  id: string
  data: Record<string, unknown>
  /** Path of its file, as the content folder is named: absolute, or from the project's folder. */
  filePath?: string
  /** For what Astro renders itself: its text, and that it is to be rendered from its file. */
  body?: string
  deferredRender?: boolean
}

/** Names of the loaders over the content folder. */
export const LOADERS = ['kho-conclusions', 'kho-vocabularies', 'kho-pages'] as const

/** Ids of the entries that hold what the owner edits beside the papers. */
export const VOCABULARY_NAMES = [
  'site',
  'units',
  'topics',
  'abbreviations',
  'places',
  'relations',
  'withdrawn',
] as const

/** The papers, without their bodies: frontmatter, sections, marks and mentions. */
export function conclusionLoader(folder: string, readers: Readers): Loader {
  return loader(LOADERS[0], folder, readers, ({ archive }) =>
    archive.conclusions.map((conclusion) => ({
      id: conclusion.id,
      data: { ...conclusion },
      filePath: conclusion.file,
    })),
  )
}

/** The owner's vocabularies: one entry for each file, its content under `value`. */
export function vocabularyLoader(folder: string, readers: Readers): Loader {
  return loader(LOADERS[1], folder, readers, ({ archive }, shown) => [
    ...VOCABULARY_NAMES.map((id) => ({
      id,
      data: { value: archive[id] },
      filePath: `${folder}/${id}.yaml`,
    })),
    ...(shown ? [changeEntry(shown)] : []),
  ])
}

/**
 * The owner's pages; @astrojs/mdx renders their files. One that cannot be read as it should is not there: it
 * might hold code, which must never run.
 */
export function ownedPageLoader(folder: string, readers: Readers): Loader {
  return loader(LOADERS[2], folder, readers, ({ pages }) =>
    pages.map(({ id, file, data, source }) => ({
      id,
      data: { ...data },
      filePath: file,
      body: source.text,
      deferredRender: true,
    })),
  )
}

/**
 * A loader over the whole content folder. In a build, a mistake in any file stops the build with all
 * problems; the preview shows what can be read, and says beside it what is wrong.
 */
function loader(
  name: string,
  folder: string,
  readers: Readers,
  entriesOf: (reading: Whole, shown?: Shown) => Entry[],
): Loader {
  return {
    name,
    load: async (context) => {
      // Everything is put in anew on each start, so a store kept by Astro can never be stale.
      if (!context.refreshContextData) context.store.clear()
      // There is a watcher in the preview only, which asks for this again after each change.
      if (context.watcher) {
        const shown = await readers.previewOf(folder)
        fill(context, entriesOf(shown, shown))
        tell(shown.problems)
        return
      }
      const reading = await readers.readingOf(folder)
      const { archive, problems } = reading
      if (!archive || hasErrors(problems)) throw new Error(`\n${formatProblems(problems)}`)
      fill(context, entriesOf({ ...reading, archive }))
    },
  }
}

/**
 * In the preview only: an entry that changes with every text and every problem, neither of which the store
 * has. Astro lets the browser load its page again when the store has changed.
 */
function changeEntry({ papers, problems }: Shown): Entry {
  const hash = createHash('sha256').update(JSON.stringify(problems))
  for (const [id, { source }] of papers) hash.update(`\0${id}\0${source.text}`)
  return { id: 'preview', data: { value: hash.digest('hex') } }
}

/** Makes a store hold these entries and no others. */
function fill({ store, generateDigest, config }: LoaderContext, entries: readonly Entry[]): void {
  const ids = new Set(entries.map(({ id }) => id))
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
  const project = fileURLToPath(config.root)
  for (const { filePath: file, ...entry } of entries) {
    const filePath = file === undefined ? undefined : fromProject(project, file)
    const digest = generateDigest({ ...entry })
    store.set({ ...entry, ...(filePath && { filePath }), digest })
  }
}

/** A path from the project's folder, as the store demands it; nothing for a file on another drive. */
function fromProject(project: string, file: string): string | undefined {
  const relative = path.relative(project, path.resolve(project, file))
  return path.isAbsolute(relative) ? undefined : relative.split(path.sep).join('/')
}

/** What was told last: there are two loaders over one folder, and many readings with the same problems. */
let told = formatProblems([])

/**
 * Tells in the terminal what is wrong, when that has changed: errors in full, the pages tell the rest too. Past
 * Astro's logger, which puts a time, a level and the loader's name before it, in English.
 */
function tell(problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const text = formatProblems(errors)
  if (text === told) return
  told = text
  if (errors.length > 0) process.stderr.write(`\n${text}\n`)
  else process.stdout.write(`\n${text}\n`)
}
