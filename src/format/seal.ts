import { createHash } from 'node:crypto'
import { type Block, blockText } from '../domain/paper.ts'
import { collapse } from '../domain/text.ts'

/** The seal of a paper's visible text: `sha256-` and the hash of the text with white space collapsed, in UTF-8. */
export function sealOf(blocks: readonly Block[]): string {
  return `sha256-${createHash('sha256')
    .update(collapse(blockText(blocks)))
    .digest('hex')}`
}
