/*
 * npm run bench [-- --counts 60,300]: how long a build takes, how much memory and how many bytes, for the real
 * archive and for synthetic ones. Figures for people; nothing is asserted.
 * npm run bench -- --fuzz 5000: reads as many papers that were changed at random; fails where one crashes the
 * reader, holds it up, loses a letter or is told of without a place.
 * npm run bench -- --fuzz-import 20000: the same for Word and text files that papers are imported from.
 * npm run bench -- --long-paper: how long a Word file of thirty pages is imported, and with how much memory.
 * npm run bench -- --proposals [--set held-out|fresh]: how well proposed marks agree with a person's reading.
 * npm run bench -- --lighthouse: what Lighthouse says of five kinds of page of the real archive, speed included.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PAPER_SETS } from '../test/support/import-papers.ts'
import { benchBuilds } from './bench/builds.ts'
import { fuzz } from './bench/fuzz.ts'
import { benchLighthouse } from './bench/lighthouse.ts'
import { longPaper } from './bench/long-paper.ts'
import { proposals } from './bench/proposals.ts'
import { argumentsOf, UsageError } from './build/options.ts'
import { run } from './build/run.ts'

const root = path.resolve(import.meta.dirname, '..')
const USAGE = `Cách dùng:
  npm run bench [-- --counts 60,300]
  npm run bench -- --fuzz 5000
  npm run bench -- --fuzz-import 20000
  npm run bench -- --long-paper
  npm run bench -- --proposals [--set held-out|fresh]
  npm run bench -- --lighthouse`

await run(async () => {
  const { values } = argumentsOf(USAGE, {
    counts: { type: 'string', default: '60,300' },
    fuzz: { type: 'string' },
    'fuzz-import': { type: 'string' },
    'long-paper': { type: 'boolean', default: false },
    proposals: { type: 'boolean', default: false },
    set: { type: 'string', default: 'dev' },
    lighthouse: { type: 'boolean', default: false },
  })
  const counts = values.counts.split(',').map(numberOf)
  const set = PAPER_SETS.find((name) => name === values.set)
  if (set === undefined) throw new UsageError(USAGE)
  if (values.fuzz !== undefined) return fuzz(numberOf(values.fuzz), 'papers')
  if (values['fuzz-import'] !== undefined) return fuzz(numberOf(values['fuzz-import']), 'import')
  if (values['long-paper']) return longPaper(root)
  if (values.proposals) return proposals(set)
  const folder = await mkdtemp(path.join(tmpdir(), 'kho-bench-'))
  try {
    if (values.lighthouse) await benchLighthouse(path.join(root, 'content'), folder)
    else await benchBuilds(counts, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

function numberOf(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new UsageError(USAGE)
}
