import { blockText } from '../../../src/domain/paper.ts'
import type { LocalProblem } from '../../../src/domain/problems.ts'
import { FORMAT_CODES } from '../../../src/format/catalogue.ts'
import type { ReadConclusion } from '../../../src/format/conclusion.ts'
import { printedLines } from '../../../src/format/printed-lines.ts'
import { sealedText, sealOf, sealOfText } from '../../../src/format/seal.ts'
import { decode } from '../../../src/format/source.ts'
import { readSource } from '../../unit/format/reading.ts'

/** What reading a file's bytes came to: whether it was accepted, and each promise of a reader it has broken. */
export interface Reading {
  accepted: boolean
  codes: string[]
  oddities: string[]
}

/** Reads the bytes of a paper as the archive does and looks whether the reader keeps its promises. */
export function readingOf(bytes: Uint8Array, reader: typeof readSource = readSource): Reading {
  const source = decode(bytes)
  const { read, problems } = 'text' in source ? reader(source) : { problems: [source] }
  const text = new TextDecoder().decode(bytes)
  const oddities = problems.flatMap((problem) => oddProblem(problem, text))
  if (!read && problems.length === 0) oddities.push('neither a paper nor a problem')
  if (read && problems.length > 0) oddities.push('a paper in spite of problems')
  if (read) oddities.push(...oddPaper(read))
  return { accepted: read !== undefined, codes: problems.map(({ code }) => code), oddities }
}

/** A problem names a place that exists, says what is wrong and how to mend it, under a code that is listed. */
function oddProblem({ code, line, column, message, hint }: LocalProblem, text: string): string[] {
  const odd: string[] = []
  // A decoder takes one byte order mark away; so does the reader, and a second one stays.
  const length = text.split(/\r\n?|\n/)[line - 1]?.length
  if (!Object.hasOwn(FORMAT_CODES, code)) odd.push(`unknown code ${code}`)
  if (length === undefined) odd.push(`${code}: no line ${line}`)
  else if (!(column >= 1 && column <= length + 1)) odd.push(`${code}: no column ${line}:${column}`)
  if (!isSentence(message)) odd.push(`${code}: message “${message}”`)
  if (!isSentence(hint)) odd.push(`${code}: hint “${hint}”`)
  return odd
}

/** Words for a person: a sentence, in which nothing but what is quoted may be of a machine. */
function isSentence(text: string): boolean {
  const words = text.replace(/“.*?”/gs, '“”')
  return /^[\p{Lu}“<].*[.…”]$/u.test(words) && !/undefined|null|NaN|\[object/.test(words)
}

/** A paper that was accepted shows what its source has, and knows where each character of it comes from. */
function oddPaper({ paper, source }: ReadConclusion): string[] {
  const odd: string[] = []
  const [shown, written] = [essence(blockText(paper.blocks)), essence(withoutTags(source.text))]
  if (shown !== written) odd.push(`text lost or made up: ${firstDifference(written, shown)}`)
  if (sealOfText(sealedText(paper.blocks)) !== sealOf(paper.blocks)) odd.push('two seals')
  const lines = printedLines(paper.blocks, source)
  if (essence(lines.map(({ text }) => text).join('')) !== shown) odd.push('lines are not the text')
  if (source.text === source.text.normalize('NFC')) odd.push(...oddPlaces(lines, source.text))
  return odd
}

function oddPlaces(lines: ReturnType<typeof printedLines>, text: string): string[] {
  const rows = text.split('\n')
  for (const { text: printed, place } of lines) {
    for (const index of [0, Math.floor(printed.length / 2), printed.length - 1]) {
      const { line, column } = place(index)
      const there = rows[line - 1]?.[column - 1]
      if (there === printed[index] || printed[index]?.trim() === '') continue
      return [
        `“${printed[index] ?? ''}” of “${printed}” is not at ${line}:${column} but “${there ?? ''}”`,
      ]
    }
  }
  return []
}

/** The body of a source less the format's tags, told without a parser; an escaped sign is that sign. */
function withoutTags(text: string): string {
  const body = /^---[ \t]*\n(?:.*\n)*?---[ \t]*(?:\n|$)([\s\S]*)$/.exec(text)?.[1] ?? ''
  const tag =
    /\\([!-/:-@[-`{-~])|<\/?\s*(?:Masthead|Recipients|Signature|Title|Directive|Passage|PageBreak|strong|em|u|br|table|tr|td)\b(?:"[^"]*"|'[^']*'|[^>"'])*>/g
  return body.replace(tag, (_, sign: string | undefined) => sign ?? '')
}

/**
 * What may on no account be lost or made up: all but white space and ASCII signs, of which mark-up is made.
 * In parts, since letters may be put together on either side of a tag.
 */
function essence(text: string): string {
  return text.normalize('NFD').replace(/[\s!-/:-@[-`{-~]/g, '')
}

function firstDifference(a: string, b: string): string {
  let at = 0
  while (a[at] === b[at]) at += 1
  return `“${a.slice(at - 10, at + 20)}” is “${b.slice(at - 10, at + 20)}”`
}
