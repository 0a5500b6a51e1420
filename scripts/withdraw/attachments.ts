import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { ATTACHMENTS } from '../../src/format/archive.ts'

/** The hashes of a paper's attachments. */
export interface Hashes {
  /** By which copies of them are recognised once they are gone. */
  own: string[]
  /** Files of other papers that are the same, byte for byte; these go on being published. */
  shared: string[]
}

/** SHA-256 of all that lies in a paper's folder of attachments, listed in its frontmatter or not. */
export async function attachmentHashes(content: string, id: string): Promise<Hashes> {
  const home = `${ATTACHMENTS}/${id}/`
  const files = await filesWithSizes(content)
  const own = new Map<string, string>()
  const sizes = new Set<number>()
  for (const { name, size } of files.filter((file) => file.name.startsWith(home))) {
    own.set(await sha256(content, name), name)
    sizes.add(size)
  }
  const shared: string[] = []
  for (const { name, size } of files.filter((file) => !file.name.startsWith(home))) {
    if (sizes.has(size) && own.delete(await sha256(content, name))) shared.push(name)
  }
  return { own: [...own.keys()].sort(), shared }
}

async function filesWithSizes(content: string): Promise<{ name: string; size: number }[]> {
  const folder = path.join(content, ATTACHMENTS)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(content, path.join(entry.parentPath, entry.name)))
  return Promise.all(
    names.map(async (name) => ({
      name: name.replaceAll('\\', '/'),
      size: (await stat(path.join(content, name))).size,
    })),
  )
}

async function sha256(content: string, name: string): Promise<string> {
  const bytes = await readFile(path.join(content, name))
  return createHash('sha256').update(bytes).digest('hex')
}
