import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import type { Frontmatter } from '../../src/domain/schemas/frontmatter.ts'
import type { ImportedSection } from '../../src/importer/imported.ts'
import { root } from './paths.ts'

/** `dev` is there to work with; the others measure and are not looked at by who writes the importer. */
export const PAPER_SETS = ['dev', 'held-out', 'fresh'] as const
export type PaperSet = (typeof PAPER_SETS)[number]

/** What a person has read in a paper: test/fixtures/import/README.md. */
export interface ExpectedPaper {
  about: string
  facts: Pick<
    Frontmatter,
    'type' | 'issuer' | 'number' | 'date' | 'place' | 'session' | 'signatory'
  > & { recipients: string[]; unrecognised?: string[] }
  /** How many reports "(1) …" the text lists. */
  reports?: number
  outline: { number?: string; title: string; form: ImportedSection['stands'] }[]
  directives: ExpectedDirective[]
  remarks: string[]
}

/** A directive by its first and last words. */
export interface ExpectedDirective {
  /** For the person who reads; not compared. */
  section?: string
  from: string
  until: string
  to: string[]
  lead?: string[]
  support?: string[]
  /** Addressees that are in no vocabulary. */
  unknown?: string[]
  topics?: string[]
  due?: string
  dueText?: string
  recurs?: string
}

/** A paper of the tests. */
export interface ImportPaper {
  set: PaperSet
  name: string
  /** Name of the file that is imported. */
  file: string
  bytes: Uint8Array
  expected: ExpectedPaper
}

const FOLDER = join(root, 'test/fixtures/import')

/** All papers of a set. */
export async function importPapers(set: PaperSet): Promise<ImportPaper[]> {
  const names = readdirSync(join(FOLDER, set)).sort()
  return Promise.all(names.map((name) => importPaperOf(set, name)))
}

async function importPaperOf(set: PaperSet, name: string): Promise<ImportPaper> {
  const folder = join(FOLDER, set, name)
  const expected = parse(readFileSync(join(folder, 'expected.yaml'), 'utf8')) as ExpectedPaper
  if (readdirSync(folder).includes('paper.txt')) {
    return {
      set,
      name,
      file: `${name}.txt`,
      bytes: readFileSync(join(folder, 'paper.txt')),
      expected,
    }
  }
  const made = (await import(pathToFileURL(join(folder, 'paper.docx.ts')).href)) as {
    paper: () => Uint8Array
  }
  return { set, name, file: `${name}.docx`, bytes: made.paper(), expected }
}

/** Units a directive names in any role, once each. */
export const unitsOf = ({ to, lead = [], support = [] }: ExpectedDirective): string[] => [
  ...new Set([...to, ...lead, ...support]),
]
