import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { STUB_MARK } from '../../src/domain/withdrawals.ts'
import { addressFinder, type Sought } from './addresses.ts'
import { oldIndexFiles } from './old-index.ts'
import { unpacked } from './unpack.ts'

/** A file that has to do with a paper. */
export interface Trace {
  id: string
  /** Path below the folder, with forward slashes. */
  file: string
  /** What it is: the page that says that the paper was withdrawn, a redirection from a former address, or more. */
  kind: 'stub' | 'moved' | 'text'
}

/** What a scan of a built site, or of a copy of one, has found. */
export interface Scan {
  /** How many files were looked through. */
  files: number
  traces: Trace[]
  /** Files of an earlier search index. */
  oldIndex: string[]
  /** Files that could not be opened or unpacked. */
  unread: string[]
}

/** Files read at the same time. */
const AT_ONCE = 16

/**
 * Looks through every file of a built site, by its name and inside, for traces of papers; packed files are
 * unpacked.
 *
 * Papers are looked for by address, and attachments by their hash. That finds their words too: whatever the site
 * shows of a paper stands with a link to it, and a record of the search with its address; parts of an index
 * without addresses are no longer current, or hold current papers only. Fingerprints of the text itself are
 * not kept: from hashes of neighbouring words the whole text can be guessed word by word.
 */
export async function scanPublished(sought: readonly Sought[], folder: string): Promise<Scan> {
  const scan: Scan = { files: 0, traces: [], oldIndex: [], unread: [] }
  if (sought.length === 0) return scan
  const files = await filesOf(folder)
  scan.files = files.length
  const tracesIn = tracer(sought)
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const some = files.slice(start, start + AT_ONCE)
    const results = await Promise.all(some.map((file) => tracesOf(folder, file, tracesIn)))
    for (const [index, traces] of results.entries()) {
      if (traces) scan.traces.push(...traces)
      else scan.unread.push(some[index] ?? '')
    }
  }
  scan.oldIndex = await oldIndexFiles(folder, files)
  return scan
}

/** Paths of all files, sorted; none where there is no such folder. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}

type Tracer = (file: string, bytes: Buffer, inside: Buffer) => Trace[]

async function tracesOf(
  folder: string,
  file: string,
  tracesIn: Tracer,
): Promise<Trace[] | undefined> {
  try {
    const bytes = await readFile(path.join(folder, file))
    const inside = unpacked(file, bytes)
    return inside && tracesIn(file, bytes, inside)
  } catch (error) {
    // A link to a folder; what is in it is listed by itself.
    return (error as NodeJS.ErrnoException).code === 'EISDIR' ? [] : undefined
  }
}

function tracer(sought: readonly Sought[]): Tracer {
  const { inPath, inText } = addressFinder(sought)
  const owners = new Map(sought.flatMap((paper) => paper.attachments.map((sha) => [sha, paper.id])))
  const ownerOf = (bytes: Buffer): string | undefined =>
    owners.size === 0 ? undefined : owners.get(createHash('sha256').update(bytes).digest('hex'))
  return (file, bytes, inside) => {
    const text = inside.toString('latin1')
    const named = inText(file, text)
    const ids = new Set([...inPath(file), ...named])
    for (const content of new Set([bytes, inside])) {
      const owner = ownerOf(content)
      if (owner !== undefined) ids.add(owner)
    }
    const kind = isStub(text) && named.length === 0 ? 'stub' : kindOf(text)
    return [...ids].map((id) => ({ id, file, kind }))
  }
}

function isStub(text: string): boolean {
  return text.includes(STUB_MARK) && !text.includes('data-paper')
}

function kindOf(text: string): Trace['kind'] {
  return text.includes('data-moved') ? 'moved' : 'text'
}
