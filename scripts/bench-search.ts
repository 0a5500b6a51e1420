/*
 * npm run bench:search [-- --papers 300] [--seed 1] [--failures] [--no-chromium]: how well the search finds, beside
 * stock Pagefind and MiniSearch with bigrams, over papers in which sentences were planted; then what a query costs
 * in Chromium. 580 papers are about 4,200 records. Figures for people; test/unit/scripts/bench-search.test.ts holds
 * the search to them.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { costTable, measureCosts } from './bench/search/chromium.ts'
import { type Judged, judgeAll } from './bench/search/compare.ts'
import { makeCorpus } from './bench/search/corpus.ts'
import { queriesFor } from './bench/search/queries/all.ts'
import { classTable, failures, goals, summary } from './bench/search/report.ts'
import { bigrams } from './bench/search/systems/bigrams.ts'
import { ours } from './bench/search/systems/ours.ts'
import { fetchFiles } from './bench/search/systems/pagefind.ts'
import { stock } from './bench/search/systems/stock.ts'
import { Truth } from './bench/search/truth.ts'
import { UsageError } from './build/options.ts'
import { progress } from './build/progress.ts'
import { run } from './build/run.ts'

await run(async () => {
  const { papers, seed, values } = readArguments()
  const tell = progress()
  const folder = await mkdtemp(path.join(tmpdir(), 'kho-bench-search-'))
  try {
    tell.step('Planting the corpus')
    const corpus = await makeCorpus(folder, { papers, share: 1, seed })
    const queries = queriesFor(new Truth(corpus), seed)
    const facts = [
      `${corpus.archive.conclusions.length} papers, ${corpus.records.length} records`,
      `${corpus.phrases.size} phrases and ${corpus.pairs.size} pairs planted, ${queries.length} queries, seed ${seed}`,
    ]
    tell.step('Indexing')
    const undo = fetchFiles()
    const systems = [await ours(corpus, folder), await stock(corpus, folder), bigrams(corpus)]
    const all = new Map<string, Judged[]>()
    for (const system of systems) {
      tell.step(`Asking ${system.name}`)
      const done = (count: number): void => {
        tell.count(count, queries.length)
      }
      all.set(system.name, await judgeAll(system, queries, done))
    }
    undo()
    tell.end()
    const [mine = []] = [...all.values()]
    const tables = [...all].map(([name, judged]) => classTable(name, judged))
    console.log([facts.join('; '), ...tables, summary(all), goals(mine)].join('\n\n'))
    if (values.failures) console.log(`\n${failures(mine)}`)
    if (values['no-chromium']) return
    tell.step('Measuring in Chromium')
    const costs = await measureCosts(corpus, folder, queries, tell)
    tell.end()
    console.log(`\n${costTable(costs)}`)
  } finally {
    tell.end()
    await rm(folder, { recursive: true, force: true })
  }
})

function readArguments(): {
  papers: number
  seed: number
  values: { failures: boolean; 'no-chromium': boolean }
} {
  const { values } = parseArgs({
    options: {
      papers: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      failures: { type: 'boolean', default: false },
      'no-chromium': { type: 'boolean', default: false },
    },
  })
  const [papers, seed] = [Number(values.papers), Number(values.seed)]
  if (!Number.isInteger(papers) || papers < 150 || !Number.isInteger(seed) || seed < 0) {
    throw new UsageError('npm run bench:search -- --papers 300 (at least 150) --seed 1')
  }
  return { papers, seed, values }
}
