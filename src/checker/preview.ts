import { type Archive, createArchive } from '../domain/archive.ts'
import type { Site } from '../domain/schemas/site.ts'
import type { Vocabularies } from '../domain/vocabularies.ts'
import { readContent, type ReadContent } from '../format/archive.ts'
import { emptyMemory, type Memory } from '../format/memory.ts'
import { checkArchive, type CheckedArchive } from './archive.ts'
import type { CheckedPaper } from './rule.ts'

/** A content folder as its preview shows it: what can be read of it now, and what could be read before. */
export interface Preview extends CheckedArchive {
  /** There is always one: a person who mends a folder wants to see it. Never to be published. */
  archive: Archive
  /** Ids of the papers that are shown as they were, because their files cannot be read as they are now. */
  kept: ReadonlySet<string>
  /** What need not be parsed again. */
  memory: Memory
}

/** What stands for site.yaml as long as none could be read. */
const NO_SITE: Site = { title: 'Kho Kết luận', commune: '', committee: '', terms: [] }

/** Reads and checks a content folder for its preview; `before` is what was shown of it until now. */
export async function readPreview(folder: string, before?: Preview): Promise<Preview> {
  const memory = before?.memory ?? emptyMemory()
  const content = await readContent(folder, memory)
  return { ...previewOf(content, await checkArchive(content), before), memory }
}

/**
 * A paper whose file has errors is shown as it was, or is missing where it never could be read; so is a
 * vocabulary, which is empty then. A file that is gone is gone.
 */
function previewOf(
  { vocabularies, unread }: ReadContent,
  checked: CheckedArchive,
  before: Preview | undefined,
): Omit<Preview, 'memory'> {
  const papers = new Map(checked.papers)
  const kept = new Set<string>()
  for (const id of unread) {
    const last: CheckedPaper | undefined = before?.papers.get(id)
    if (!last) continue
    papers.set(id, last)
    kept.add(id)
  }
  const last: Partial<Vocabularies> = before?.archive ?? {}
  const archive = createArchive(
    {
      site: vocabularies.site ?? last.site ?? NO_SITE,
      units: vocabularies.units ?? last.units ?? [],
      topics: vocabularies.topics ?? last.topics ?? [],
      abbreviations: vocabularies.abbreviations ?? last.abbreviations ?? [],
      places: vocabularies.places ?? last.places ?? [],
      relations: vocabularies.relations ?? last.relations ?? [],
      withdrawn: vocabularies.withdrawn ?? last.withdrawn ?? [],
    },
    [...papers.values()].map(({ conclusion }) => conclusion),
  )
  return { ...checked, archive, papers, kept }
}
