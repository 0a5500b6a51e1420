/*
 * The files of a Pagefind index: packed CBOR. Of that as much as it takes to put its pieces in another order:
 * numbers, texts and lists, cut out as bytes without being understood. Runs in Node, at build.
 */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

/** What every unpacked file of Pagefind begins with, before its CBOR. */
const SIGNATURE = 'pagefind_dcd'

/** The CBOR of a file of the index; throws where it is of another form. */
export async function unpack(file: string): Promise<Buffer> {
  const bytes = gunzipSync(await readFile(file))
  const signature = bytes.subarray(0, SIGNATURE.length).toString('latin1')
  if (signature !== SIGNATURE) throw new Error(`Pagefind: ${path.basename(file)}: unknown form`)
  return bytes.subarray(SIGNATURE.length)
}

/** Writes a file of the index. */
export async function pack(file: string, bytes: Buffer): Promise<void> {
  await writeFile(file, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 }))
}

/** SHA-256 in hexadecimal digits: files are named by what they hold. */
export function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

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
export function items(bytes: Buffer | undefined): Buffer[] {
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

/** A text item. */
export function string(bytes: Buffer | undefined): string {
  if (!bytes || bytes.length === 0) return ''
  const { type, value, next } = head(bytes, 0)
  return type === TEXT ? bytes.subarray(next, next + value).toString('utf8') : ''
}

/** A list of items. */
export function array(parts: readonly Buffer[]): Buffer {
  return Buffer.concat([header(LIST, parts.length), ...parts])
}

/** A text as an item. */
export function text(value: string): Buffer {
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
