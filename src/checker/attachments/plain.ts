import type { Findings } from './attachment.ts'
import { decodeText } from '../../format/office/decode.ts'

/**
 * Bytes as plain text. Nothing where they hold characters of control, or begin as a web page or RTF does: there
 * words and mark-up cannot be told apart without reading them as such.
 */
export function plainText(bytes: Uint8Array): string | undefined {
  const text = decodeText(bytes)

  if (text === undefined || /[\u0000-\u0008\u000e-\u001f]/.test(text)) return undefined
  return /^\s*(?:<[!?a-z]|\{\\rtf)/i.test(text) ? undefined : text
}

/** Reads a plain text, of a table also each cell. */
export function readPlain(name: string, bytes: Uint8Array, findings: Findings): void {
  const text = plainText(bytes) ?? ''
  findings.lines('body', text)
  if (/\.(?:csv|tsv)$/i.test(name)) findings.lines('body', text.replace(/["',;\t]+/g, '\n'))
}
