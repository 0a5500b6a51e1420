import { createHash } from 'node:crypto'
import { type Block, blockText } from '../domain/paper.ts'
import { collapse, nfc } from '../domain/text.ts'

/*
 * The seal proves that the text which is shown is the text that was sealed. It is taken over what a reader
 * sees: the visible text in NFC, with each run of white space as one space.
 */

/** The seal of a text: `sha256-` and the hash of its visible characters in UTF-8. */
export function sealOfText(text: string): string {
  const hash = createHash('sha256').update(collapse(nfc(text)))
  return `sha256-${hash.digest('hex')}`
}

/** The seal of a paper. */
export function sealOf(blocks: readonly Block[]): string {
  return sealOfText(blockText(blocks))
}
