import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse, stringify } from 'yaml'
import { nameFinder } from '../../../src/domain/mentions.ts'
import { abbreviations } from '../../../src/domain/schemas/abbreviations.ts'
import { topics } from '../../../src/domain/schemas/topics.ts'
import { units } from '../../../src/domain/schemas/units.ts'
import { type ReadConclusion, readConclusion } from '../../../src/format/conclusion.ts'
import { references } from '../../../src/format/references.ts'
import { sourceOf } from '../../../src/format/source.ts'
import type { ProposalVocabularies } from '../../../src/importer/propose/reader.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** The vocabularies of this repository. */
export const vocabularies: ProposalVocabularies = {
  units: units.parse(vocabulary('units')),
  topics: topics.parse(vocabulary('topics')),
  abbreviations: abbreviations.parse(vocabulary('abbreviations')),
}

function vocabulary(name: string): unknown {
  return parse(readFileSync(path.join(root, 'content', `${name}.yaml`), 'utf8'))
}

/** Reads the text of a paper against the vocabularies; throws with all that is wrong with it. */
export function readPaper(text: string): ReadConclusion {
  const meta = parse(head) as Record<string, unknown>
  for (const field of ['notes', 'text', 'history']) delete meta[field]
  const bare = body
    .replace(/^<(Directive|Passage)\b[^>]*>\n\n([\s\S]*?)\n\n<\/\1>$/gm, '$2')
    .replace(/<\/?(?:Directive|Passage)\b[^>]*>/g, '')
    // Labels of titles are an editor's words too.
    .replace(/<Title label="[^"]*">/g, '<Title>')
  return `---\n${stringify(meta)}---\n${bare}`
}

/** A marked passage as somebody who reads carefully marks it. Offsets are in the visible text. */
export interface Reference {
  start: number
  end: number
  units: string[]
  topics: string[]
  due: string | undefined
  dueText: string | undefined
  recurs: string | undefined
}

/** A paper without marks, and what its marks should be. */
export interface Measured {
  name: string
  read: ReadConclusion
  directives: Reference[]
}

/** The real paper, from its file with marks made by hand. */
export function realPaper(): { marked: string; bare: string } {
  const file = path.join(root, 'content/conclusions/2026/btv-ky-hop-10.mdx')
  const marked = readFileSync(file, 'utf8')
  return { marked, bare: withoutMarks(marked) }
}

/** Names of the papers written for tests of which this may know: those that nothing is held back of. */
export function developmentPapers(): string[] {
  const folder = path.join(root, 'test/fixtures/import/dev')
  return readdirSync(folder).toSorted()
}
