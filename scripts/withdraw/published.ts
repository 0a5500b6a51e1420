import { readdir } from 'node:fs/promises'
import type { Withdrawal } from '../../src/domain/schemas/withdrawn.ts'
import { SITE_FOLDERS } from '../../src/domain/urls.ts'
import { idsOf } from '../../src/domain/withdrawals.ts'
import { readManifest } from '../build/swap.ts'
import { shownFiles } from '../published/leftovers.ts'
import { INDEX_FOLDER } from '../published/old-index.ts'
import { scanPublished } from '../published/scan.ts'

/** What is published of a paper, as far as the present build and the project's folder tell. */
export interface Published {
  /** Path of the site on its server. */
  base: string
  /** Whether the present build has anything of it. */
  built: boolean
  /** Former ids of which only the built site knows. */
  formerIds: string[]
  /** Folders to be deleted wherever the site was copied: its addresses, its attachments, the search index. */
  folders: string[]
  /** Other files that name it, to be replaced by those of the next build. */
  others: string[]
  /** Packages, each of which may hold it. */
  packages: string[]
}

const PACKAGE = /^kho-ket-luan-.*\.zip$/i

/** Looks for a paper in the present build, and for packages in a folder. */
export async function publishedOf(
  paper: Pick<Withdrawal, 'id' | 'formerIds' | 'attachments'>,
  out: string,
  project: string,
): Promise<Published> {
  const { traces } = await scanPublished([paper], out)
  const address = new RegExp(`^${SITE_FOLDERS.conclusions}/(\\d{4}/[^/]+)/`)
  const moved = traces.flatMap(({ file, kind }) => {
    const [, id = paper.id] = (kind === 'moved' && address.exec(file)) || []
    return id === paper.id || paper.formerIds.includes(id) ? [] : [id]
  })
  const formerIds = [...paper.formerIds, ...new Set(moved)]
  const folders = [
    ...idsOf({ id: paper.id, formerIds }).map((id) => `${SITE_FOLDERS.conclusions}/${id}/`),
    `${SITE_FOLDERS.attachments}/${paper.id}/`,
    `${INDEX_FOLDER}/`,
  ]
  const files = traces.filter(({ kind }) => kind !== 'stub').map(({ file }) => file)
  return {
    base: (await readManifest(out))?.base ?? '/',
    built: files.length > 0,
    formerIds: [...new Set(moved)],
    folders,
    others: shownFiles(files.filter((file) => !folders.some((folder) => file.startsWith(folder)))),
    packages: (await readdir(project)).filter((name) => PACKAGE.test(name)),
  }
}
