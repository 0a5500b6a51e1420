/** Parts of a Party paper as Word files hold them, for papers of the importer's tests. */
import { p, run, table, type RunLook, type Xml } from './docx/word-file.ts'

/** A paragraph of the text. */
export const text = (words: string, look: RunLook = {}): Xml => p(words, { align: 'both', ...look })

/** A title on a line of its own. */
export const title = (words: string): Xml => p(words, { bold: true, align: 'both' })

/** A line in the middle, bold as type and summary are. */
export const middle = (words: string, look: RunLook = {}): Xml =>
  p(words, { align: 'center', bold: true, ...look })

/** The head of a Party paper in a table of two columns without lines. */
export function head(superior: string, committee: string, number: string, day: string): Xml {
  const left = [
    p(superior, { align: 'center' }),
    middle(committee),
    p('*', { align: 'center' }),
    p(number, { align: 'center' }),
  ]
  const right = [
    p('ĐẢNG CỘNG SẢN VIỆT NAM', { align: 'center', bold: true, underline: true }),
    p(day, { align: 'center', italic: true }),
  ]
  return table([[{ content: left }, { content: right }]], { lines: false })
}

/** Recipients on the left and the signature on the right, in a table without lines. */
export function foot(recipients: readonly string[], signature: readonly string[]): Xml {
  const left = [
    p('Nơi nhận:', { underline: true }),
    ...recipients.map((line) => p(line, { align: 'left' })),
  ]
  const right = signature.map((line) => middle(line))
  return table([[{ content: left }, { content: right }]], { lines: false })
}

/** A paragraph whose words Word has cut into runs of a few letters, in the middle of words too. */
export function cut(words: string, look: RunLook = {}): Xml {
  const pieces: Xml[] = []
  for (let at = 0, size = 3; at < words.length; at += size, size = (size % 11) + 4)
    pieces.push(run(words.slice(at, at + size), look))
  return p(pieces, { align: 'both' })
}
