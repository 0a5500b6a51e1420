import type { ContentFiles } from '../../format/files.ts'
import { sealedName, sealOfText } from '../../format/seal.ts'

/** The text of a paper as it was kept when it was sealed. */
export interface SealedCopy {
  text: string
  /** Its own seal: that of the paper, unless somebody changed the one or the other. */
  seal: string
}

/** Reads what was kept of a paper; nothing where there is no such file, or where it cannot be read. */
export async function readSealedCopy(
  files: ContentFiles,
  id: string,
): Promise<SealedCopy | undefined> {
  const name = sealedName(id)
  // What cannot be read is told once, however many rules ask for it.
  const bytes = files.hasProblem(name) ? undefined : await files.bytes(name)
  if (!bytes) return undefined
  // Bytes that are no letters change the seal, and so need no message of their own.
  const text = new TextDecoder().decode(bytes)
  return { text, seal: sealOfText(text) }
}
