/*
 * Pagefind cuts its index into pieces by how many words they hold. In Vietnamese the words are syllables: few, and
 * each in many places, so that its pieces are large (five of over 100 kB at 300 papers), and a question of four
 * words loads most of the index. Here the pieces are cut anew, by their size. Runs in Node, at build.
 */
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { array, digest, items, pack, string, text, unpack } from './cbor.ts'

/** Size of a piece before packing; a word that is larger has a piece of its own. Packed it is about half of it. */
const PIECE = 24_000

/** A piece of the index as its list names it. */
interface Piece {
  from: string
  to: string
  file: string
}

/** Whether this is the list of the pieces: each with its first word, its last word and its file. */
export function isPieceList(part: Buffer, files: ReadonlySet<string>): boolean {
  const [first] = items(part)
  const [, , file] = items(first)
  return files.has(string(file))
}

/** Names of the pieces that are there now. */
export async function pieceFiles(folder: string): Promise<Set<string>> {
  const names = await readdir(path.join(folder, 'index')).catch((): string[] => [])
  return new Set(names.map((name) => path.parse(name).name))
}

/** Cuts the pieces of the index in a folder anew; returns the new list of them. */
export async function cutPieces(folder: string, language: string, list: Buffer): Promise<Buffer> {
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
