/*
 * Pagefind cuts its index into pieces by how many words they hold. In Vietnamese the words are syllables: few, and
 * each in many places, so that its pieces are large (five of over 100 kB at 300 papers), and a question of four
 * words loads most of the index. Here the pieces are cut anew, by their size. Runs in Node, at build.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { array, digest, items, pack, string, text, unpack } from './cbor.ts'

/** Size of a piece before packing; a word that is larger has a piece of its own. Packed it is about half of it. */
const PIECE = 12_000

/** A piece of the index as its list names it. */
interface Piece {
  from: string
  to: string
  file: string
}

/** Cuts the pieces of the index in a folder anew, and writes the list of them under the name of what it holds. */
export async function cutIndex(folder: string, language: string): Promise<void> {
  const entryFile = path.join(folder, 'pagefind-entry.json')
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as {
    languages: Record<string, { hash: string }>
  }
  const index = entry.languages[language]
  if (!index) return
  const metaFile = (hash: string): string => path.join(folder, `pagefind.${hash}.pf_meta`)
  const parts = items(await unpack(metaFile(index.hash)))
  const files = new Set(
    (await readdir(path.join(folder, 'index'))).map((name) => path.parse(name).name),
  )
  const list = parts.findIndex((part) => files.has(string(items(items(part)[0])[2])))
  if (list === -1) throw new Error('Pagefind: no list of the pieces of the index')
  parts[list] = await cutPieces(folder, language, parts[list])
  const whole = array(parts)
  const hash = `${language}_${digest(whole).slice(0, 10)}`
  await rm(metaFile(index.hash))
  await pack(metaFile(hash), whole)
  index.hash = hash
  await writeFile(entryFile, JSON.stringify(entry))
}

/** Cuts the pieces of a list anew; returns the new list of them. */
async function cutPieces(
  folder: string,
  language: string,
  list: Buffer | undefined,
): Promise<Buffer> {
  const fileOf = (name: string): string => path.join(folder, 'index', `${name}.pf_index`)
  const pieces: Piece[] = []
  for (const entry of items(list)) {
    const name = string(items(entry)[2])
    const words = items(items(await unpack(fileOf(name)))[0])
    await rm(fileOf(name))
    for (const run of runsOf(words)) {
      const bytes = array([array(run)])
      const file = `${language}_${digest(bytes).slice(0, 10)}`
      await pack(fileOf(file), bytes)
      pieces.push({ from: wordOf(run[0]), to: wordOf(run.at(-1)), file })
    }
  }
  return array(pieces.map(({ from, to, file }) => array([text(from), text(to), text(file)])))
}

/** Words that stand one after the other, in runs of about the size of a piece. */
function runsOf(words: readonly Buffer[]): Buffer[][] {
  const runs: Buffer[][] = []
  let size = Infinity
  for (const word of words) {
    if (size + word.length > PIECE) {
      runs.push([])
      size = 0
    }
    runs.at(-1)?.push(word)
    size += word.length
  }
  return runs
}

/** The word that an entry of a piece is about. */
function wordOf(entry: Buffer | undefined): string {
  return string(items(entry)[0])
}
