import { nfc } from '../../domain/text.ts'
import type { LeftOut, SourceBlock, SourceDocument, SourceRun } from '../source/document.ts'

/*
 * Characters that no paper prints and that the format refuses: control characters, the sign of a lost character,
 * halves of characters. They are left out, and said to be.
 */

const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The document without unprintable characters; each of them is among what is left out. */
export function withoutUnprintable(document: SourceDocument): SourceDocument {
  const leftOut: LeftOut[] = []
  const blocks = cleaned(document.blocks, leftOut)
  return { ...document, blocks, leftOut: [...document.leftOut, ...leftOut] }
}

function cleaned(blocks: readonly SourceBlock[], leftOut: LeftOut[]): SourceBlock[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, runs: block.runs.map((run) => cleanRun(run, leftOut)) }
      : {
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) => ({ ...cell, blocks: cleaned(cell.blocks, leftOut) })),
          ),
        },
  )
}

function cleanRun(run: SourceRun, leftOut: LeftOut[]): SourceRun {
  const lost = run.text.match(UNPRINTABLE)
  if (lost) {
    leftOut.push({ reason: 'control-character', text: lost.join(''), origins: run.origins })
  }
  return { ...run, text: nfc(run.text.replace(UNPRINTABLE, '')) }
}
