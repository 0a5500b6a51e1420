/** Lighthouse on five kinds of page: nothing to mend for readers, nothing that moves. Speed is for `npm run bench`. */
import { expect, test } from 'vitest'
import { judgePages } from '../support/lighthouse.ts'
import { kindsOfPage, judgedKinds } from '../support/pages.ts'
import { serveForTest } from '../support/server.ts'
import { builtSite } from '../support/site.ts'

test(
  'accessibility and best practices are 100, and nothing shifts',
  { timeout: 240_000 },
  async () => {
    const { dir, base } = builtSite('real')
    const { url } = await serveForTest(dir, base)
    const found: Record<string, unknown> = {}
    const urls = judgedKinds.map((kind) => url + (kindsOfPage[kind] ?? ''))
    await judgePages(urls, (page, { accessibility, bestPractices, layoutShift, failures }) => {
      found[page.slice(url.length)] = { accessibility, bestPractices, layoutShift, failures }
    })
    const best = { accessibility: 100, bestPractices: 100, layoutShift: 0, failures: [] }
    expect(found).toEqual(
      Object.fromEntries(judgedKinds.map((kind) => [kindsOfPage[kind] ?? '', best])),
    )
  },
)
