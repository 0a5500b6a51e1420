/** Lighthouse over pages of a built archive, as a mobile telephone of the middle class would load them. */
import { createServer } from 'node:net'
import lighthouse from 'lighthouse'
import { launch } from './browsers.ts'

/** What Lighthouse says of a page; scores from 0 to 100, times in milliseconds. */
export interface Verdict {
  performance: number
  accessibility: number
  bestPractices: number
  /** Cumulative Layout Shift: 0 where nothing moves while the page loads. */
  layoutShift: number
  largestPaint: number
  blockingTime: number
  /** Audits of accessibility and best practices that failed, a line each. */
  failures: string[]
}

/** Judges pages with one browser, one after the other; `answer` gets each verdict as it comes. */
export async function judgePages(
  urls: readonly string[],
  answer: (url: string, verdict: Verdict) => void,
): Promise<void> {
  const port = await freePort()
  const browser = await launch('chromium', [`--remote-debugging-port=${port}`])
  try {
    for (const url of urls) answer(url, await judge(url, port))
  } finally {
    await browser.close()
  }
}

async function judge(url: string, port: number): Promise<Verdict> {
  const categories = ['performance', 'accessibility', 'best-practices'] as const
  const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'error' })
  if (!result) throw new Error(`Lighthouse said nothing of ${url}`)
  const { lhr } = result
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  const [performance = 0, accessibility = 0, bestPractices = 0] = categories.map((name) =>
    Math.round((lhr.categories[name]?.score ?? 0) * 100),
  )
  const judged = [...(lhr.categories['accessibility']?.auditRefs ?? [])]
    .concat(lhr.categories['best-practices']?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
  const failures = judged.flatMap(({ id }) => {
    const audit = lhr.audits[id]
    return audit && audit.score !== null && audit.score < 1 ? [`${id}: ${audit.title}`] : []
  })
  const numeric = (id: string): number => lhr.audits[id]?.numericValue ?? Number.NaN
  return {
    performance,
    accessibility,
    bestPractices,
    layoutShift: numeric('cumulative-layout-shift'),
    largestPaint: numeric('largest-contentful-paint'),
    blockingTime: numeric('total-blocking-time'),
    failures,
  }
}

/** Lighthouse talks to the browser over a port of its own, which must be known before the browser starts. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port)
        else reject(new Error('no free port'))
      })
    })
  })
}
