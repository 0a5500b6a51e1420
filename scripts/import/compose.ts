import { stringify } from 'yaml'
import type { Conclusion } from '../../src/domain/conclusion.ts'
import type { Frontmatter } from '../../src/domain/schemas/frontmatter.ts'
import { fieldText } from '../../src/format/field-edits.ts'
import type { Settled } from './facts.ts'

/** What stands in the file of an imported paper. */
export interface Composed {
  settled: Settled
  /** From `<Masthead>` to the last line; empty of a paper of which only a scan exists. */
  body: string
  notes: Frontmatter['notes']
  attachments: Frontmatter['attachments']
  confirmations: Frontmatter['confirmations']
  original: Frontmatter['original']
  /** What a paper that is replaced leaves to the new one. */
  before: Pick<Conclusion, 'formerIds' | 'history'> | undefined
  /** The seal of the text and what is recorded of it; nothing before it is known. */
  seal: { text: string; entry: Frontmatter['history'][number] } | undefined
}

/** The text of the file of an imported paper. */
export function composed(paper: Composed): string {
  const { settled, body, notes, attachments, confirmations, original, before, seal } = paper
  const { type, issuer, number, session, date, place, title } = settled
  const { signatory, recipients, urgency, proposed } = settled
  const history = [...(before?.history ?? []), ...(seal ? [seal.entry] : [])]
  const fields: [name: string, value: unknown, block?: true][] = [
    ...list({ type, issuer, number, session, date, place, title, signatory }),
    ['recipients', some(recipients)],
    ...list({ secrecy: 'none', urgency, original }),
    ['attachments', some(attachments), true],
    ['formerIds', some(before?.formerIds)],
    ['confirmations', some(confirmations)],
    ['notes', some(notes), true],
    ['proposed', some(proposed)],
    ['text', body === '' ? 'none' : seal?.text],
    ['history', body === '' ? undefined : some(history)],
  ]
  const head = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value, block]) =>
      block ? stringify({ [name]: value }, { lineWidth: 0 }) : fieldText(name, value),
    )
  return `---\n${head.join('')}---\n${body === '' ? '' : `${body.trimEnd()}\n`}`
}

function list(fields: Record<string, unknown>): [name: string, value: unknown][] {
  return Object.entries(fields)
}

function some<T>(values: readonly T[] | undefined): readonly T[] | undefined {
  return values && values.length > 0 ? values : undefined
}
