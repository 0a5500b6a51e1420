import { isOldEncoding } from '../../../format/office/decode.ts'
import { nfc } from '../../../domain/text.ts'
import type {
  LeftOut,
  Origin,
  Remark,
  SourceDocument,
  SourceParagraph,
  SourceRun,
  Unreadable,
} from '../document.ts'
import { unreadable } from '../unreadable.ts'
import { decodeTextFile } from './encodings.ts'
import { groupLines, type TextLine } from './paragraphs.ts'
import { INVISIBLE } from '../invisible.ts'

const PART = 'text'

/**
 * Reads a text file: each line that is not blank is a text node (`text`, number of the line from 0). `**…**` are
 * bold words, also over the end of a line; those signs are left out as `mark-up`.
 */
export function readText(bytes: Uint8Array): SourceDocument | Unreadable | undefined {
  const decoded = decodeTextFile(bytes)
  if (!decoded) return undefined
  const { text, oldEncoding } = decoded
  const lines = text
    .split(/\r\n?|[\n\v\u0085\u2028\u2029]/)
    .map((line, number): TextLine => ({ text: line, number }))
  const leftOut: LeftOut[] = []
  const blocks = groupLines(lines).map(({ lines, joiner }, index): SourceParagraph => {
    return { kind: 'paragraph', index, runs: runsOf(lines, joiner, leftOut) }
  })
  if (!/[\p{L}\p{N}]/u.test(text)) return unreadable('empty')
  const remarks: Remark[] = []
  if (oldEncoding !== undefined) remarks.push({ kind: 'old-encoding', count: 1, text: oldEncoding })
  else if (isOldEncoding(text)) remarks.push({ kind: 'unknown-fonts', count: 1 })
  const scan = lines
    .filter((line) => line.text.trim() !== '')
    .map((line) => ({ part: PART, node: line.number, text: line.text }))
  return { kind: 'txt', blocks, leftOut, remarks, scan }
}

function runsOf(lines: readonly TextLine[], joiner: string, leftOut: LeftOut[]): SourceRun[] {
  const pairs = lines.reduce((sum, { text }) => sum + (text.match(BOLD_SIGN)?.length ?? 0), 0) >> 1
  const runs: SourceRun[] = []
  let signs = 0
  lines.forEach((line, at) => {
    const origin: Origin = { part: PART, node: line.number }
    const [first = '', ...rest] = line.text.trim().split(BOLD_SIGN)
    add(runs, at === 0 ? first : joiner + first, signs % 2 === 1, origin, leftOut)
    for (const piece of rest) {
      if (signs < pairs * 2) {
        signs += 1
        leftOut.push({ reason: 'mark-up', text: '**', origins: [origin] })
        add(runs, piece, signs % 2 === 1, origin, leftOut)
      } else add(runs, `**${piece}`, false, origin, leftOut)
    }
  })
  return runs
}

/** Two asterisks, not more: those are a line that somebody drew. */
const BOLD_SIGN = /(?<!\*)\*\*(?!\*)/g

function add(
  runs: SourceRun[],
  text: string,
  bold: boolean,
  origin: Origin,
  leftOut: LeftOut[],
): void {
  const hidden = text.match(INVISIBLE)
  if (hidden)
    leftOut.push({ reason: 'control-character', text: hidden.join(''), origins: [origin] })
  const shown = nfc(text.replace(INVISIBLE, ''))
  if (shown === '') return
  const last = runs.at(-1)
  if (last && (last.bold ?? false) === bold) {
    last.text = nfc(last.text + shown)
    if (last.origins.at(-1)?.node !== origin.node) last.origins.push(origin)
  } else runs.push({ text: shown, ...(bold ? { bold: true as const } : {}), origins: [origin] })
}
