import type { Conclusion } from '../../../domain/conclusion.ts'
import { type RelationView, relationsOf } from '../../../domain/relations.ts'
import type { Paper } from '../../../format/conclusion.ts'
import { getArchive, getPaper } from '../../../site.ts'

const archive = await getArchive()

/** A paper of the archive with all that its page shows; its oldest, which in the tests has every part of one. */
export const shown = await read(archive.conclusions.findLast(({ hasText }) => hasText))

/** A paper of which the archive has only a scan. */
export const scanned = archive.conclusions.find(({ hasText }) => !hasText)

/** A paper with an editor's notes and passages that other sessions have something on; its newest. */
export const newest = await read(archive.conclusions.find(({ hasText }) => hasText))

/** A paper as it was read, and how it bears on others. */
interface ShownPaper {
  conclusion: Conclusion
  paper: Paper
  relations: RelationView[]
}

async function read(conclusion: Conclusion | undefined): Promise<ShownPaper | undefined> {
  if (!conclusion) return undefined
  const paper = await getPaper(conclusion.id)
  return { conclusion, paper, relations: relationsOf(archive, conclusion) }
}
