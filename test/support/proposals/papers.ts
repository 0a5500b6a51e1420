import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse, stringify } from 'yaml'
import { nameFinder } from '../../../src/domain/mentions.ts'
import { abbreviations } from '../../../src/domain/schemas/abbreviations.ts'
import { topics } from '../../../src/domain/schemas/topics.ts'
import { units } from '../../../src/domain/schemas/units.ts'
import { type ReadConclusion, readConclusion } from '../../../src/format/conclusion.ts'
import { references } from '../../../src/format/references.ts'
import { sourceOf } from '../../../src/format/source.ts'
import { applyMarks } from '../../../src/importer/propose/apply.ts'
import type { Proposals } from '../../../src/importer/propose/mark.ts'
import { proposeMarks } from '../../../src/importer/propose/propose.ts'
import type { ProposalVocabularies } from '../../../src/importer/propose/reader.ts'
import { root } from '../paths.ts'

/** The vocabularies of this repository. */
export const vocabularies: ProposalVocabularies = {
  units: units.parse(vocabulary('units')),
  topics: topics.parse(vocabulary('topics')),
  abbreviations: abbreviations.parse(vocabulary('abbreviations')),
}

function vocabulary(name: string): unknown {
  return parse(readFileSync(path.join(root, 'content', `${name}.yaml`), 'utf8'))
}

/** Frontmatter of a paper of the Ban Thường vụ. */
export const HEAD = headOf({ type: 'ket-luan', issuer: 'btv', date: '2026-03-23' })

/** Frontmatter with what a file must have besides. */
export function headOf(facts: object): string {
  return `---\n${stringify({ title: 'Kết luận thử', secrecy: 'none', ...facts })}---\n`
}

/** Reads the text of a paper against the vocabularies; throws an Error with all that is wrong with it. */
export function readPaper(text: string): ReadConclusion {
  const { read, problems } = readConclusion(sourceOf(text), '2026/thu', 'thu.mdx', {
    // Demo papers are of many years; terms are no matter of proposals.
    terms: undefined,
    known: references(vocabularies),
    findNames: nameFinder(vocabularies.units),
    findPlaces: () => [],
  })
  if (!read) throw new Error(JSON.stringify(problems, null, 2))
  return read
}

/** A paper, what is proposed for it, and the paper with that in it. */
export interface Marked {
  bare: ReadConclusion
  proposals: Proposals
  marked: ReadConclusion
}

/** Proposes marks for the text of a paper and puts them in. */
export function markPaper(text: string): Marked {
  const bare = readPaper(text)
  const proposals = proposeMarks(bare, vocabularies)
  return { bare, proposals, marked: readPaper(applyMarks(bare.source.text, proposals.marks)) }
}

/** A paper without its marks, and without what an editor wrote that names them or more than the paper says. */
export function withoutMarks(text: string): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  const meta = Object.entries(parse(head) as Record<string, unknown>)
  const kept = meta.filter(
    ([field]) => !['notes', 'text', 'history', 'attachments'].includes(field),
  )
  const bare = body
    .replace(/^<(Directive|Passage)\b[^>]*>\n\n([\s\S]*?)\n\n<\/\1>$/gm, '$2')
    .replace(/<\/?(?:Directive|Passage)\b[^>]*>/g, '')
    .replace(/<Title label="[^"]*">/g, '<Title>')
  return `---\n${stringify(Object.fromEntries(kept))}---\n${bare}`
}

/** The real paper, from its file with marks made by hand. */
export function realPaper(): { marked: string; bare: string } {
  const file = path.join(root, 'content/conclusions/2026/btv-ky-hop-10.mdx')
  const marked = readFileSync(file, 'utf8')
  return { marked, bare: withoutMarks(marked) }
}
