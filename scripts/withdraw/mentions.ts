import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { nfc } from '../../src/domain/text.ts'
import { CONCLUSIONS } from '../../src/format/archive.ts'
import { contentFiles } from '../../src/format/files.ts'
import { RECORD_FILE } from './record.ts'

/**
 * Lines of the content folder, as `file:line`, that name a paper by an id or its number: written pages, notes
 * and other declarations of papers, vocabularies. A person must decide on them. The text of another paper is
 * not looked at: it was signed as it is.
 */
export async function mentionsOf(
  content: string,
  ids: readonly string[],
  number: string | undefined,
): Promise<string[]> {
  const files = contentFiles(content)
  const names = ids.map((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`))
  if (number !== undefined) names.push(new RegExp(`(?<!\\d)${escaped(number)}(?!\\p{L})`, 'u'))
  const found: string[] = []
  for (const file of await files.list('')) {
    if (!/\.(?:mdx|yaml)$/.test(file) || file === RECORD_FILE) continue
    const text = nfc(await readFile(path.join(content, file), 'utf8').catch(() => ''))
    const lines = text.split('\n')
    const end = file.startsWith(`${CONCLUSIONS}/`) ? headEnd(lines) : lines.length
    for (const [index, line] of lines.slice(0, end).entries()) {
      if (names.some((name) => name.test(line))) found.push(`${files.nameOf(file)}:${index + 1}`)
    }
  }
  return found
}

/** Number of the line that ends the declaration of a paper. */
function headEnd(lines: readonly string[]): number {
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*\r?$/.test(line))
  return end < 0 ? lines.length : end
}

/** A number, however it was typed, as a regular expression finds it. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
