import { type Document, isMap, parseDocument } from 'yaml'
import { labelOf } from '../../src/domain/citation.ts'
import type { CivilDate } from '../../src/domain/dates.ts'
import type { Frontmatter } from '../../src/domain/schemas/frontmatter.ts'
import type { Unit } from '../../src/domain/schemas/units.ts'
import type { Session, Signatory } from './proposals.ts'

/** All that is known of a new paper before its text is there. */
export interface Draft {
  type: Frontmatter['type']
  issuer: string
  date: CivilDate
  session: Session | undefined
  number: string | undefined
  signatory: Signatory | undefined
  recipients: readonly string[]
}

/** The first line that every paper of a type prints. */
const HEADS: Record<Draft['type'], string> = { 'ket-luan': 'KẾT LUẬN', 'thong-bao': 'THÔNG BÁO' }

/** The label of a paper in lists. */
export function titleOf(draft: Draft, units: readonly Unit[]): string {
  return labelOf(draft, units)
}

/**
 * The file of a new paper: what was answered, and of the text only the line that tells what kind of paper it is.
 * Nothing of the text is made up; it is to be pasted from the paper.
 */
export function draftText(draft: Draft, units: readonly Unit[]): string {
  const { type, issuer, number, session, date, signatory, recipients } = draft
  const head = parseDocument('{}')
  head.contents = head.createNode({
    type,
    issuer,
    ...(number !== undefined && { number }),
    ...(session && { session }),
    date,
    title: titleOf(draft, units),
    ...(signatory && { signatory: inOrder(signatory) }),
    ...(recipients.length > 0 && { recipients: [...recipients] }),
    secrecy: 'none',
  }) as typeof head.contents
  onOneLine(head, 'session')
  onOneLine(head, 'signatory')
  return `---\n${head.toString({ lineWidth: 0 })}---\n<Masthead>\n${HEADS[type]}\n</Masthead>\n`
}

function inOrder({ authority, office, name }: Signatory): Signatory {
  return { ...(authority !== undefined && { authority }), ...(office && { office }), name }
}

function onOneLine(document: Document, key: string): void {
  const value = document.get(key)
  if (isMap(value)) value.flow = true
}
