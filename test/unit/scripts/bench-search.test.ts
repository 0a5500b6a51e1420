/** The benchmark of the search, over a small corpus: the search is held to it, and a worse one fails it. */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ClassName, type Query } from '../../../scripts/bench/search/classes.ts'
import { type Judged, judgeAll } from '../../../scripts/bench/search/compare.ts'
import { makeCorpus } from '../../../scripts/bench/search/corpus.ts'
import { bare } from '../../../scripts/bench/search/marks.ts'
import {
  isNegative,
  isTypo,
  judge,
  type Means,
  means,
} from '../../../scripts/bench/search/metrics.ts'
import { queriesFor } from '../../../scripts/bench/search/queries/all.ts'
import { classTable, failures, goals, summary } from '../../../scripts/bench/search/report.ts'
import { bigrams } from '../../../scripts/bench/search/systems/bigrams.ts'
import { ours } from '../../../scripts/bench/search/systems/ours.ts'
import { fetchFiles } from '../../../scripts/bench/search/systems/pagefind.ts'
import type { Answered, SearchSystem } from '../../../scripts/bench/search/systems/system.ts'
import { Truth } from '../../../scripts/bench/search/truth.ts'

const SIZE = { papers: 30, share: 0.25, seed: 1 }

let folder: string
let undo: () => void
let truth: Truth
let queries: Query[]
let search: SearchSystem
let judged: Judged[]

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kho-bench-test-'))
  undo = fetchFiles()
  const corpus = await makeCorpus(folder, SIZE)
  truth = new Truth(corpus)
  queries = queriesFor(truth, SIZE.seed)
  search = await ours(corpus, folder)
  judged = await judgeAll(search, queries)
}, 60_000)
afterAll(async () => {
  undo()
  await rm(folder, { recursive: true })
})

const meansOf = (answers: Judged[], is: (query: Query) => boolean): Means =>
  means(answers.filter(({ query }) => is(query)).map(({ score }) => score))
const isAnswered = (query: Query): boolean => !isNegative(query) && !isTypo(query)
const inClass =
  (...names: ClassName[]) =>
  (query: Query): boolean =>
    names.includes(query.class)

/** What a worse search is worth: one that makes something else of our answers. */
const worse = (change: (answered: Answered) => Answered): Judged[] =>
  judged.map(({ query, answered }) => {
    const other = change(answered)
    return { query, answered: other, score: judge(query, other) }
  })

describe('the search', () => {
  test('finds what was planted, best first', () => {
    const { mrr, rPrecision, recall } = meansOf(judged, isAnswered)
    expect(mrr).toBeGreaterThanOrEqual(0.99)
    expect(rPrecision).toBeGreaterThanOrEqual(0.98)
    expect(recall).toBeGreaterThanOrEqual(0.99)
  })

  test('finds in spite of a slip', () => {
    const { mrr, rPrecision, recall } = meansOf(judged, isTypo)
    expect(Math.min(mrr, rPrecision, recall)).toBeGreaterThanOrEqual(0.9)
  })

  test('finds the same with and without accents', () => {
    for (const name of ['accented', 'bare', 'old tones', 'NFD', 'apart', 'apart, bare'] as const) {
      const { mrr, rPrecision, recall } = meansOf(judged, inClass(name))
      expect(Math.min(mrr, recall), name).toBeGreaterThanOrEqual(0.99)
      expect(rPrecision, name).toBeGreaterThanOrEqual(0.98)
    }
  })

  test('says what is missing, and never shows as found what is not', () => {
    const wrong = judged.filter(({ query, score }) => isNegative(query) && !score.clean)
    expect(wrong.map(({ query }) => query.typed)).toEqual([])
  })
})

describe('the benchmark', () => {
  test('has many queries of every class, and the same each time', async () => {
    expect(queries.length).toBeGreaterThan(300)
    const again = new Truth(await makeCorpus(path.join(folder, 'again'), SIZE))
    expect(queriesFor(again, SIZE.seed)).toEqual(queries)
    const other = queriesFor(again, SIZE.seed + 1)
    expect(other.map(({ typed }) => typed)).not.toEqual(queries.map(({ typed }) => typed))
  })

  test('is failed by a search that ranks worse', () => {
    const worstFirst = worse(({ hits, missing }) => ({ hits: [...hits].reverse(), missing }))
    const { mrr, rPrecision, recall } = meansOf(worstFirst, isAnswered)
    expect(mrr).toBeLessThan(0.9)
    expect(rPrecision).toBeLessThan(0.9)
    expect(recall).toBe(meansOf(judged, isAnswered).recall)
  })

  test('is failed by a search that takes mắt for mặt', async () => {
    const classes = inClass('bare', 'accented', 'one word')
    const deaf = await judgeAll(
      { ...search, answer: (typed) => search.answer(bare(typed)) },
      queries.filter(classes),
    )
    expect(meansOf(deaf, inClass('bare')).rPrecision).toBe(1)
    expect(meansOf(deaf, inClass('accented', 'one word')).rPrecision).toBeLessThan(0.8)
  })

  test('is failed by a search that drops what it does not know, or shows all words as a match', () => {
    const silent = worse(({ hits }) => ({ hits, missing: [] }))
    expect(meansOf(silent, inClass('no: word')).clean).toBe(0)
    const eager = worse(({ hits, missing }) => {
      return { hits: hits.map(({ url }) => ({ url, loose: false })), missing }
    })
    expect(meansOf(eager, isNegative).clean).toBeLessThan(0.9)
  })

  test('is failed by MiniSearch with bigrams, and tells so', async () => {
    const other = await judgeAll(bigrams(truth.corpus), queries)
    expect(meansOf(other, isAnswered).rPrecision).toBeLessThan(
      meansOf(judged, isAnswered).rPrecision,
    )
    const systems = new Map([
      ['ours', judged],
      ['other', other],
    ])
    expect(summary(systems).split('\n')).toHaveLength(4)
    expect(goals(other)).toContain('MISSED   MRR')
    expect(classTable('other', other)).toMatch(/^accented +\d+ +[01]\.\d{3}/m)
    expect(failures(other)).toMatch(/^no: word/m)
  })
})
