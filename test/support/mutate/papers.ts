import { readFileSync } from 'node:fs'
import path from 'node:path'
import { papersOf } from '../demo-papers.ts'
import { root } from '../paths.ts'

const files = [
  'content/conclusions/2026/btv-ky-hop-10.mdx',
  'test/fixtures/archive/conclusions/2026/btv-ky-hop-1.mdx',
]

/** The real paper, as it stands in its file. */
export const realPaper: string = read(files[0] ?? '')

/** How many of the synthetic papers are taken: one of each way of building a paper, and some more. */
const DEMO_PAPERS = 12

/** Sound papers of several kinds, which readers of the format accept: what mutants are made of. */
export function soundPapers(): string[] {
  // Of the present term, which is the only one that the tests' vocabularies have.
  const demo = papersOf(60).filter(
    ({ properties }) => properties.date >= '2025-07-01' && properties.text !== 'none',
  )
  // The tests' own archive has a topic that the real vocabularies have not.
  const own = files.map((file) => read(file).replaceAll('"an-ninh"', '"an-ninh-trat-tu"'))
  return [...own, ...demo.slice(0, DEMO_PAPERS).map(({ whole }) => whole)]
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}
