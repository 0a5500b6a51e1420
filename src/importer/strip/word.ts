import type { StripResult } from './stripped.ts'

/**
 * Makes a copy of a Word file (.docx) for publication: without author, company, paths, revision data, identifiers and
 * metadata of its pictures; text, numbering and layout are the same. The same file always gives the same bytes.
 * Refuses files with tracked changes, comments, macros, or objects that it cannot look into. Never throws.
 */
export function stripWord(bytes: Uint8Array): StripResult {
  void bytes
  return {
    code: 'not-yet',
    message: 'Chưa tạo được bản sao để đăng.',
    hint: 'Đăng bản PDF bằng --scan.',
  }
}
