/*
 * Pagefind writes filters and their values in an order that changes from run to run. Here they are sorted, so that
 * the same papers give the same bytes under the same names: a copy of the site can be compared, and a browser
 * keeps what has not changed. Runs in Node, at build.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

/** What every unpacked file of Pagefind begins with, before its CBOR. */
const SIGNATURE = 'pagefind_dcd'

/** Sorts the filters of the index in a folder, and renames what has changed. */
export async function sortFilters(folder: string, language: string): Promise<void> {
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

async function unpack(file: string): Promise<Buffer> {
  const bytes = gunzipSync(await readFile(file))
  const signature = bytes.subarray(0, SIGNATURE.length).toString('latin1')
  if (signature !== SIGNATURE) throw new Error(`Pagefind: ${path.basename(file)}: unknown form`)
  return bytes.subarray(SIGNATURE.length)
}

async function pack(file: string, bytes: Buffer): Promise<void> {
  await writeFile(file, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 }))
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/*
 * As much of CBOR as that takes: numbers, texts and lists, cut out as bytes without being understood.
 */
const TEXT = 3
const LIST = 4

/** The head of an item: its type, its number, and where its contents begin. */
function head(bytes: Buffer, at: number): { type: number; value: number; next: number } {
  const first = bytes.readUInt8(at)
  const info = first & 0x1f
  const next = at + 1
  const type = first >> 5
  if (info < 24) return { type, value: info, next }
  const size = { 24: 1, 25: 2, 26: 4 }[info]
  if (size === undefined) throw new Error(`Pagefind: unknown CBOR 0x${first.toString(16)}`)
  return { type, value: bytes.readUIntBE(next, size), next: next + size }
}

/** Where the item that begins at a place ends. */
function endOf(bytes: Buffer, at: number): number {
  const { type, value, next } = head(bytes, at)
  if (type === TEXT) return next + value
  if (type !== LIST) return next
  let end = next
  for (let count = 0; count < value; count++) end = endOf(bytes, end)
  return end
}

/** The items of a list; none where it is no list. */
function items(bytes: Buffer | undefined): Buffer[] {
  if (!bytes || bytes.length === 0) return []
  const { type, value, next } = head(bytes, 0)
  if (type !== LIST) return []
  const found: Buffer[] = []
  let at = next
  for (let count = 0; count < value; count++) {
    const end = endOf(bytes, at)
    found.push(bytes.subarray(at, end))
    at = end
  }
  return found
}

function string(bytes: Buffer | undefined): string {
  if (!bytes || bytes.length === 0) return ''
  const { type, value, next } = head(bytes, 0)
  return type === TEXT ? bytes.subarray(next, next + value).toString('utf8') : ''
}

function array(parts: readonly Buffer[]): Buffer {
  return Buffer.concat([header(LIST, parts.length), ...parts])
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value)
  return Buffer.concat([header(TEXT, bytes.length), bytes])
}

function header(type: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(type << 5) | value])
  const size = value < 0x100 ? 1 : value < 0x10000 ? 2 : 4
  const bytes = Buffer.alloc(1 + size)
  bytes.writeUInt8((type << 5) | { 1: 24, 2: 25, 4: 26 }[size], 0)
  bytes.writeUIntBE(value, 1, size)
  return bytes
}
