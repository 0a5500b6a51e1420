import type { SourceDocument, Unreadable } from './document.ts'
import { kindOf } from './kind.ts'
import { readText } from './text/text-file.ts'
import { MAX_BYTES, unreadable } from './unreadable.ts'
import { readWord } from './word/word-file.ts'

/**
 * Reads the file of a paper: Word (.docx) or plain text. What it is, its first bytes say; `name` only tells in
 * which words a file that is neither is refused. Never throws.
 */
export function readSource(name: string, bytes: Uint8Array): SourceDocument | Unreadable {
  try {
    return readUnguarded(name, bytes)
  } catch {
    // Whatever a damaged file leads to that nobody thought of: it is a file that cannot be read.
    return unreadable('damaged')
  }
}

/** As `readSource`, but lets out what nobody thought of: for tests that look for just that. */
export function readUnguarded(name: string, bytes: Uint8Array): SourceDocument | Unreadable {
  if (bytes.length > MAX_BYTES) return unreadable('too-large')
  if (bytes.length === 0) return unreadable('empty')
  const kind = kindOf(bytes)
  if (kind === 'zip') return readWord(bytes)
  if (kind !== 'text') return unreadable(kind)
  const text = readText(bytes)
  if (text) return text
  if (/\.txt$/i.test(name)) return unreadable('unknown-text')
  return unreadable(/\.doc[xm]$/i.test(name) ? 'not-a-zip' : 'not-word')
}
