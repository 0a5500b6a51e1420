/** What is inside every file of a built folder, packed ones unpacked: for tests that something is nowhere. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { nfc } from '../../src/domain/text.ts'
import { filesBelow } from './pages.ts'

/** Marks that Pagefind's index and ours put behind words and into letters. */
const MARKS = /[\u0294\u0335\u2060-\u2064]/g

/** A file as text: parts of the search index are unpacked, and freed of the marks among their words. */
export async function bytesOf(folder: string, file: string): Promise<string> {
  let bytes = await readFile(path.join(folder, file))
  while (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes)
  return nfc(bytes.toString('utf8').replace(MARKS, ''))
}

/** The files whose bytes or names hold something; texts are compared in lower case. */
export async function filesHolding(folder: string, pattern: RegExp): Promise<string[]> {
  const found: string[] = []
  for (const file of await filesBelow(folder)) {
    const text = `${file}\n${await bytesOf(folder, file)}`.toLowerCase()
    if (pattern.test(text)) found.push(file)
  }
  return found
}
