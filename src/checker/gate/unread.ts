import { nfc } from '../../domain/text.ts'
import type { UnreadSource } from '../../format/archive.ts'
import type { Line, LinePart } from '../../format/printed-lines.ts'
import { cadresIn } from './cadres.ts'
import { marksOf } from './marks.ts'
import type { CadreInPaper, MarkInPaper } from './papers.ts'

/*
 * A paper that cannot be read as one, for a tag that is not closed, may still bear a mark: its lines are looked at
 * as they stand in the file. Nothing of it is shown, so that one line too many does no harm.
 */

const FRONTMATTER = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/
/** What ends a line of a cell or paragraph, and any other tag; its attributes may hold what they want. */
const TAGS = /<(\/?)([a-z][a-z0-9]*)\b[^<>\n]*>/gi
const LINE_END = /^(?:br|td|th|tr|p|li)$/i
/** Frames whose lines the gate judges otherwise than those of the body. */
const FRAMES: Record<string, LinePart> = {
  masthead: 'masthead',
  table: 'table',
  recipients: 'recipients',
  signature: 'signature',
}
/** As many lines may be the head of a paper in which no head is marked. */
const HEAD = 12

/** The marks in the file of a paper that could not be read. */
export function marksOfUnread(unread: UnreadSource): MarkInPaper[] {
  const { lines } = rawOf(unread)
  return marksOf(lines).flatMap(({ line, mark }) => at(lines, line, { mark }))
}

/** The cadres named with an act in the file of a paper that could not be read. */
export function cadresOfUnread(unread: UnreadSource): CadreInPaper[] {
  const { lines } = rawOf(unread)
  return cadresIn(lines).flatMap(({ line, certain }) => at(lines, line, { certain }))
}

/** Whether a rule is named in what may be the confirmations of such a paper. */
export function mayBeConfirmed(unread: UnreadSource, code: string): boolean {
  return new RegExp(`\\brule:\\s*["']?${code}(?![\\w-])`).test(rawOf(unread).frontmatter)
}

function at<T>(
  lines: readonly Line[],
  index: number,
  found: T,
): (T & Pick<MarkInPaper, 'place'>)[] {
  const line = lines[index]
  return line ? [{ ...found, place: line.place(0) }] : []
}

interface Raw {
  frontmatter: string
  lines: Line[]
}

// Several rules ask for the same file.
const known = new WeakMap<UnreadSource, Raw>()

function rawOf(unread: UnreadSource): Raw {
  const raw = known.get(unread) ?? cut(unread)
  known.set(unread, raw)
  return raw
}

function cut({ source }: UnreadSource): Raw {
  const [frontmatter = ''] = FRONTMATTER.exec(source.text) ?? []
  const lines: Line[] = []
  const hasHead = source.text.includes('<Masthead')
  let where: LinePart = 'body'
  let start = frontmatter.length
  for (const written of source.text.slice(start).split('\n')) {
    const place = source.place(start + Math.max(written.search(/\S/), 0))
    let before: LinePart = where
    const plain = written.replace(TAGS, (_tag, closes: string, name: string) => {
      const frame = FRAMES[name.toLowerCase()]
      if (frame !== undefined) where = closes === '' ? frame : 'body'
      if (closes === '' && frame !== undefined) before = frame
      return LINE_END.test(name) ? '\n' : ''
    })
    for (const text of nfc(plain.replaceAll('**', '')).split('\n')) {
      const shown = text.replace(/^#+\s+/, '')
      if (shown.trim() === '') continue
      const part = before === 'body' && !hasHead && lines.length < HEAD ? 'masthead' : before
      lines.push({ text: shown, where: part, place: () => place })
    }
    start += written.length + 1
  }
  return { frontmatter, lines }
}
