/*
 * What Pagefind has written, in the form that the site wants.
 *
 * Pagefind writes filters and their values in an order that changes from run to run. Here they are sorted, so that
 * the same papers give the same bytes under the same names: a copy of the site can be compared, and a browser
 * keeps what has not changed. Runs in Node, at build.
 */
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { array, digest, items, pack, string, text, unpack } from './cbor.ts'
import { cutPieces, isPieceList, pieceFiles } from './chunks.ts'

/** Sorts the filters of the index in a folder, cuts its pieces anew, and renames what has changed. */
export async function rewriteIndex(folder: string, language: string): Promise<void> {
  const entryFile = path.join(folder, 'pagefind-entry.json')
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as {
    languages: Record<string, { hash: string }>
  }
  const index = entry.languages[language]
  if (!index) return
  const metaFile = (hash: string): string => path.join(folder, `pagefind.${hash}.pf_meta`)
  const names = await sortFilterFiles(path.join(folder, 'filter'), language)
  const written = await unpack(metaFile(index.hash))
  const parts = items(written)
  const filters = parts.findIndex((part) => items(part).some((item) => names.has(nameOf(item))))
  if (filters !== -1) {
    const renamed = items(parts[filters]).map((item) => {
      const [name = Buffer.alloc(0), old] = items(item)
      return array([name, text(names.get(nameOf(item)) ?? string(old))])
    })
    parts[filters] = array(renamed.sort(Buffer.compare))
  }
  const files = await pieceFiles(folder)
  const pieces = parts.findIndex((part) => isPieceList(part, files))
  if (pieces === -1) throw new Error('Pagefind: no list of the pieces of the index')
  parts[pieces] = await cutPieces(folder, language, parts[pieces] ?? Buffer.alloc(0))
  const sorted = array(parts)
  const hash = `${language}_${digest(sorted).slice(0, 10)}`
  await rm(metaFile(index.hash))
  await pack(metaFile(hash), sorted)
  index.hash = hash
  await writeFile(entryFile, JSON.stringify(entry))
}

/** Sorts the values of each filter; answers with the new name of each file by its old one. */
async function sortFilterFiles(folder: string, language: string): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const file of await readdir(folder).catch((): string[] => [])) {
    const [name = Buffer.alloc(0), values] = items(await unpack(path.join(folder, file)))
    const sorted = array([name, array(items(values).sort(Buffer.compare))])
    const hash = `${language}_${digest(sorted).slice(0, 10)}`
    await rm(path.join(folder, file))
    await pack(path.join(folder, `${hash}.new`), sorted)
    names.set(path.parse(file).name, hash)
  }
  for (const hash of names.values()) {
    await rename(path.join(folder, `${hash}.new`), path.join(folder, `${hash}.pf_filter`))
  }
  return names
}

/** The second item of a pair, as text: the file of a filter. */
function nameOf(pair: Buffer): string {
  return string(items(pair)[1])
}
