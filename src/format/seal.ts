import { hash } from 'node:crypto'
import { type Block, blockText, eachTextBlock, inlineText } from '../domain/paper.ts'
import { collapse, nfc } from '../domain/text.ts'
import { SEALED } from './archive.ts'

/*
 * The seal proves that the text which is shown is the text that was sealed. It is taken over what a reader
 * sees: the visible text in NFC, with each run of white space as one space.
 */

/** The seal of a text: `sha256-` and the hash of its visible characters in UTF-8. */
export function sealOfText(text: string): string {
  return `sha256-${hash('sha256', collapse(nfc(text)), 'hex')}`
}

/** The seal of a paper. */
export function sealOf(blocks: readonly Block[]): string {
  return sealOfText(blockText(blocks))
}

/**
 * What is kept of a paper when it is sealed: its visible text, one paragraph a line. The seal of this text is
 * the seal of the paper, so that nobody has to trust the file in which it is kept.
 */
export function sealedText(blocks: readonly Block[]): string {
  const lines: string[] = []
  eachTextBlock(blocks, ({ children }) => {
    const line = collapse(nfc(inlineText(children)))
    if (line !== '') lines.push(line)
  })
  return `${lines.join('\n')}\n`
}

/** Path in the content folder of the text that was sealed; a build never publishes it. */
export function sealedName(id: string): string {
  return `${SEALED}/${id}.txt`
}
