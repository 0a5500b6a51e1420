/*
 * What a query costs in Chromium: bytes and time, on the built archive of the corpus, through the search page.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Request } from 'playwright-core'
import { MESSAGES } from '../../../src/search/messages.ts'
import { buildSite } from '../../build/site.ts'
import type { Progress } from '../../build/progress.ts'
import { createRandom } from '../../demo/random.ts'
import { serveFolder } from '../../serve/server.ts'
import type { Query } from './classes.ts'
import { type Corpus, urls } from './corpus.ts'
import { isNegative } from './metrics.ts'

/** What one query cost. */
export interface Cost {
  milliseconds: number
  /** As a server sends it that compresses text: scripts, lookups and index, no page, style or font. */
  bytes: number
  /** The same as a server sends it that compresses nothing, as `npm run preview` does. */
  whole: number
  requests: number
  /** Whether the page showed no result, though each query has one. */
  isEmpty: boolean
}

/** Costs of many visits: the first query, the next one, and the next one again, when all is loaded. */
export interface Costs {
  first: Cost[]
  next: Cost[]
  again: Cost[]
}

/** How many visits are made. */
const VISITS = 60
/** How long a query may take, in milliseconds. */
const PATIENCE = 30_000
const TEXT = /\.(?:js|json|html|css|txt)$/

/** Builds the corpus and asks it in a browser; throws where there is none. Queries are picked from all classes. */
export async function measureCosts(
  corpus: Corpus,
  folder: string,
  queries: readonly Query[],
  tell: Progress,
): Promise<Costs> {
  // A browser is a tool of the tests, which know where it is.
  const { launch } = await import('../../../test/support/browsers.ts')
  const dist = path.join(folder, 'dist')
  await buildSite({ content: corpus.content, out: dist, base: '/' })
  tell.step('Asking in Chromium')
  const random = createRandom('costs')
  const asked = random.shuffle(queries.filter((query) => !isNegative(query))).slice(0, VISITS + 1)
  const served = await serveFolder({ dir: dist, port: 0 })
  const browser = await launch('chromium')
  const costs: Costs = { first: [], next: [], again: [] }
  try {
    for (const [number, query] of asked.slice(0, -1).entries()) {
      const next = asked[number + 1] ?? query
      const visit = await visitOf(browser, new URL(urls.search(), served.url).href, dist)
      costs.first.push(await visit.ask(query.typed))
      costs.next.push(await visit.ask(next.typed))
      costs.again.push(await visit.ask(next.typed))
      await visit.end()
      tell.count(number + 1, VISITS)
    }
  } finally {
    await browser.close()
    await served.close()
  }
  return costs
}

/** A visit to the search page by somebody who was never there. */
async function visitOf(
  browser: Browser,
  address: string,
  dist: string,
): Promise<{ ask: (typed: string) => Promise<Cost>; end: () => Promise<void> }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  let requests: Request[] = []
  page.on('requestfinished', (request) => {
    if (['script', 'fetch', 'xhr', 'other'].includes(request.resourceType())) requests.push(request)
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const ask = async (typed: string): Promise<Cost> => {
    const milliseconds = await page.evaluate(answerTime, [
      typed,
      MESSAGES.loading,
      PATIENCE,
    ] as const)
    const isEmpty = (await page.locator('.search-found li').count()) === 0
    const loaded = requests
    requests = []
    const sizes = loaded.map((request) => sizeOf(dist, request.url()))
    const sum = (part: 'bytes' | 'whole'): number =>
      sizes.reduce((total, size) => total + size[part], 0)
    return {
      milliseconds,
      bytes: sum('bytes'),
      whole: sum('whole'),
      requests: loaded.length,
      isEmpty,
    }
  }
  return { ask, end: () => context.close() }
}

/** In the page: asks, and tells how long it took until the page said how many results there are. */
function answerTime([typed, loading, patience]: readonly [
  string,
  string,
  number,
]): Promise<number> {
  const form = document.querySelector('form')
  const input = document.querySelector<HTMLInputElement>('main input[type=search]')
  const status = document.querySelector('.search-status')
  if (!input?.form || !form || !status) throw new Error('This is not the search page')
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`No answer: ${typed}`))
    }, patience)
    const start = performance.now()
    const observer = new MutationObserver(() => {
      if (status.textContent === '' || status.textContent === loading) return
      observer.disconnect()
      clearTimeout(late)
      resolve(performance.now() - start)
    })
    observer.observe(status, { childList: true, characterData: true, subtree: true })
    input.value = typed
    input.form?.requestSubmit()
  })
}

/** Bytes of a file on its way, with text compressed and without; the index comes as it is. */
function sizeOf(dist: string, url: string): Pick<Cost, 'bytes' | 'whole'> {
  const file = decodeURI(new URL(url).pathname)
  const content = readFileSync(path.join(dist, file))
  const whole = content.length
  return { bytes: TEXT.test(file) ? gzipSync(content).length : whole, whole }
}

/** The costs as a table: median, 95th percentile, most. */
export function costTable({ first, next, again }: Costs): string {
  const line = (title: string, cells: readonly string[]): string =>
    title.padEnd(20) + cells.map((cell) => cell.padStart(10)).join('')
  const figures = (title: string, costs: readonly Cost[]): string => {
    const of = (value: (cost: Cost) => number, parts: readonly number[]): string[] =>
      parts.map((part) => quantile(costs.map(value), part).toFixed(0))
    return line(title, [
      ...of(({ milliseconds }) => milliseconds, [0.5, 0.95, 1]),
      ...of(({ bytes }) => bytes / 1000, [0.5, 0.95, 1]),
      ...of(({ whole }) => whole / 1000, [0.5]),
      ...of(({ requests }) => requests, [0.5]),
    ])
  }
  const empty = [...first, ...next].filter(({ isEmpty }) => isEmpty).length
  return [
    `## A query in Chromium, ${first.length} visits; from asking to the results on the page; kB with text compressed, and without`,
    line('', ['ms median', 'p95', 'most', 'kB median', 'p95', 'most', 'as it is', 'requests']),
    figures('first of a visit', first),
    figures('next', next),
    figures('next again, warm', again),
    ...(empty > 0 ? [`${empty} of these answers had no result on the page`] : []),
  ].join('\n')
}

/** The value below which a part of the values lies. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0
}
