import { readFile } from 'node:fs/promises'
import type { Problem } from '../../domain/problems.ts'
import { FORMAT_CODES } from '../../format/catalogue.ts'
import { decode } from '../../format/source.ts'

/** How much of a line is shown on each side of the place. */
const AROUND = 50

/**
 * The line of the file in which something could not be read, as the file is now, and below it a sign at the
 * place. Nothing for the findings of rules: they are about the text that the page shows, and those of the gate
 * must not be quoted; nothing where there is no such line any more.
 */
export async function excerptOf({
  code,
  file,
  line,
  column,
}: Problem): Promise<string | undefined> {
  if (!Object.hasOwn(FORMAT_CODES, code)) return undefined
  const source = decode(await readFile(file).catch(() => new Uint8Array()))
  const text = 'text' in source ? source.text.split('\n')[line - 1] : undefined
  if (text === undefined || text.trim() === '') return undefined
  return pointedAt(text, column)
}

/** A line cut to what stands around a column, with a sign below it. */
export function pointedAt(text: string, column: number): string {
  const at = Math.min(column - 1, text.length)
  const from = Math.max(0, at - AROUND)
  const [before, after] = [text.slice(from, at), text.slice(at, at + AROUND)]
  const left = `${from > 0 ? '… ' : ''}${before}`.replaceAll('\t', ' ')
  const right = `${after}${at + AROUND < text.length ? ' …' : ''}`.replaceAll('\t', ' ')
  // A combining mark takes no place of its own.
  return `${left}${right}\n${' '.repeat(left.replace(/\p{M}/gu, '').length)}^`
}
