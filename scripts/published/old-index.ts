import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { unpacked } from './unpack.ts'

/** The folder of the search index, in a built site. */
export const INDEX_FOLDER = 'pagefind'

const PART = /^(.+)\.pf_(?:meta|index|filter|fragment)(?:\.gz|\.br)?$/

/**
 * The files of an earlier index that stayed when a new one was copied over it. Such a file holds every word of
 * its papers, in order, and no address by which a paper could be recognised.
 */
export async function oldIndexFiles(folder: string, files: readonly string[]): Promise<string[]> {
  const parts = files.flatMap((file) => {
    const [, name] = (file.startsWith(`${INDEX_FOLDER}/`) && PART.exec(path.basename(file))) || []
    return name === undefined ? [] : [{ file, name }]
  })
  const current = await currentParts(folder)
  return parts.filter(({ name }) => !current(name)).map(({ file }) => file)
}

/** Tells the parts that the index in use is made of, by their names without ending. */
async function currentParts(folder: string): Promise<(name: string) => boolean> {
  const index = path.join(folder, INDEX_FOLDER)
  try {
    const entry = JSON.parse(await readFile(path.join(index, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { hash: string }>
    }
    const heads = Object.values(entry.languages).map(({ hash }) => `pagefind.${hash}`)
    const lists = await Promise.all(
      heads.map(async (head) => {
        const bytes = await readFile(path.join(index, `${head}.pf_meta`))
        return unpacked(head, bytes)?.toString('latin1') ?? ''
      }),
    )
    return (name) => heads.includes(name) || lists.some((list) => list.includes(name))
  } catch {
    return () => false
  }
}
