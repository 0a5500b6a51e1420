import { nfc } from '../../../../src/domain/text.ts'
import { unaccounted } from '../../../../src/importer/source/account.ts'
import {
  paragraphsOf,
  type SourceBlock,
  type SourceDocument,
} from '../../../../src/importer/source/document.ts'
import { INVISIBLE } from '../../../../src/importer/source/invisible.ts'
import { readUnguarded } from '../../../../src/importer/source/read.ts'
import { isUnreadable, unreadableCodes } from '../../../../src/importer/source/unreadable.ts'
import type { Reading } from '../../mutate/oddities.ts'

/** How long a file may be read at most, in ms. */
const LONGEST = 5000

/** Reads a file and looks whether the reader keeps its promises. What it throws, is thrown. */
export function wordReadingOf(name: string, bytes: Uint8Array): Reading {
  const start = performance.now()
  const read = readUnguarded(name, bytes)
  const oddities: string[] = []
  if (isUnreadable(read)) {
    if (!(unreadableCodes as string[]).includes(read.code)) oddities.push(`code ${read.code}`)
    return { accepted: false, codes: [read.code], oddities }
  }
  oddities.push(...oddDocument(read))
  const ms = performance.now() - start
  if (ms > LONGEST) oddities.push(`read for ${ms.toFixed(0)} ms`)
  const codes: string[] = read.remarks.map(({ kind }) => kind)
  if (unaccounted(read).length > 0) codes.push('unaccounted')
  return { accepted: true, codes, oddities }
}

function oddDocument(document: SourceDocument): string[] {
  const odd: string[] = []
  const paragraphs = paragraphsOf(document.blocks)
  // Text where Word allows none is not read, and the account says so; but what was read must be right.
  const claimed = new Set(
    [...paragraphs.flatMap(({ runs }) => runs), ...document.leftOut]
      .flatMap(({ origins }) => origins)
      .map(({ part, node }) => `${part} ${node}`),
  )
  for (const { part, node, text } of unaccounted(document))
    if (claimed.has(`${part} ${node}`)) odd.push(`differs: ${part} ${node} “${text.slice(0, 40)}”`)
  if (paragraphs.some(({ index }, at) => index !== at)) odd.push('paragraphs out of order')
  for (const { text, generated, origins } of paragraphs.flatMap(({ runs }) => runs)) {
    if (text === '') odd.push('an empty run')
    if (text !== nfc(text)) odd.push(`not composed: “${text.slice(0, 40)}”`)
    if (text.replace(INVISIBLE, '') !== text) odd.push(`invisible: “${text.slice(0, 40)}”`)
    if (generated && origins.length > 0) odd.push('generated, but from somewhere')
  }
  for (const { paragraph } of document.remarks)
    if (paragraph !== undefined && !paragraphs[paragraph]) odd.push(`a remark on ${paragraph}`)
  return [...odd, ...oddTables(document.blocks)].slice(0, 5)
}

function oddTables(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? []
      : block.rows.flatMap((row) =>
          row.flatMap(({ colspan, rowspan, blocks }) => [
            ...(colspan >= 1 && rowspan >= 1 ? [] : [`a cell over ${colspan}×${rowspan}`]),
            ...oddTables(blocks),
          ]),
        ),
  )
}
