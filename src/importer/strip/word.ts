import { copyWord } from './copy.ts'
import { damaged, Refusal } from './refusal.ts'
import type { StripResult } from './stripped.ts'

/**
 * Makes a copy of a Word file (.docx) for publication: without author, company, paths, revision data, identifiers and
 * metadata of its pictures; text, numbering and layout are the same. The same file always gives the same bytes.
 * Refuses files with tracked changes, comments, macros, or objects that it cannot look into. Never throws.
 */
export function stripWord(bytes: Uint8Array): StripResult {
  try {
    return copyWord(bytes)
  } catch (error) {
    return error instanceof Refusal ? error.reason : damaged('tệp bị hỏng').reason
  }
}
