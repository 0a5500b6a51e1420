import path from 'node:path'
import { type FixedText, fixText } from '../../src/checker/fix.ts'
import { contentFiles } from '../../src/format/files.ts'
import { writeWhole } from '../files.ts'

/** Files that a person writes; all others in the content folder are left alone. */
const WRITTEN = /\.(?:mdx|yaml)$/i

/** What was changed, in words. */
const CHANGES: Record<FixedText['changed'][number], string> = {
  unicode: 'dạng chữ Unicode',
  'trailing-space': 'khoảng trắng cuối dòng',
}

/**
 * Mends in a content folder what needs no person; returns what was done, a line for each file that was changed. Files that are
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
    const { text: fixed, changed } = fixText(text)
    if (changed.length === 0) continue
    await writeWhole(file, fixed)
    const told = changed.map((one) => CHANGES[one]).join(', ')
    done.push(`Đã sửa ${files.nameOf(name)}: ${told}.`)
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
