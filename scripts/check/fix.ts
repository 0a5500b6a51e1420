import path from 'node:path'
import { fixText } from '../../src/checker/fix.ts'
import { contentFiles } from '../../src/format/files.ts'
import { writeWhole } from '../files.ts'

/** Files that a person writes; all others in the content folder are left alone. */
const WRITTEN = /\.(?:mdx|yaml)$/i

/**
 * Mends in a content folder what needs no person; returns what was done, a line for each file. Files that are
 * not UTF-8, or cannot be read, are left as they are: the check tells of them.
 */
export async function fixContent(folder: string): Promise<string[]> {
  const files = contentFiles(folder)
  const done: string[] = []
  for (const name of await files.list('')) {
    if (!WRITTEN.test(name)) continue
    const file = path.join(folder, name)
    const bytes = await files.bytes(name)
    const text = bytes && decode(bytes)
    if (text === undefined) continue
    const fixed = fixText(text)
    if (fixed === text) continue
    await writeWhole(file, fixed)
    done.push(`Đã sửa ${files.nameOf(name)}: dạng chữ Unicode, khoảng trắng cuối dòng.`)
  }
  return done
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
