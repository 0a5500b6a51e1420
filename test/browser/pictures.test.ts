/** How pages look, in both pinned browsers: as they did when somebody looked at them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../../scripts/serve/server.ts'
import { EXAMPLES_PAGE, EXAMPLES_PAGES } from '../../src/components/examples/address.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { describeInBrowsers } from '../support/each-browser.ts'
import { judgedKinds, kindsOfPage } from '../support/pages.ts'
import { differenceFrom, notComparable } from '../support/pictures.ts'
import { serve } from '../support/server.ts'
import { builtSite } from '../support/site.ts'

/** A day before the deadline of the paper in the pictures. */
const NOW = new Date('2026-03-24T07:30:00+07:00')

const wide = { width: 1366, height: 768 }
const narrow = { width: 390, height: 844 }

let served: Served
beforeAll(async () => {
  const { dir, base } = builtSite('examples')
  served = await serve(dir, base)
})
afterAll(() => served.close())

const examples = EXAMPLES_PAGES.map((address) => `${address}/`)
const pages = [...judgedKinds.map((kind) => kindsOfPage[kind] ?? ''), ...examples].map(
  (address) => [address.replace(/\W+/g, '-').replace(/-$/, '') || 'trang-chu', address] as const,
)

describeInBrowsers('how pages look', (openPage, browser) => {
  describe.skipIf(notComparable)(notComparable ?? 'as they did', () => {
    test.each(pages)('%s', async (name, address) => {
      const whole = address.startsWith(EXAMPLES_PAGE)
      for (const [size, viewport] of Object.entries(whole ? { wide } : { wide, narrow })) {
        // Long pages are taken at half their size: their pictures stay in the repository.
        const deviceScaleFactor = whole ? 0.5 : 1
        const page = await openPage({ viewport, deviceScaleFactor, reducedMotion: 'reduce' })
        await page.clock.setFixedTime(NOW)
        await page.goto(served.url + address, { waitUntil: 'networkidle' })
        const taken = await page.screenshot({ fullPage: whole, animations: 'disabled' })
        expect.soft(await differenceFrom(browser, `${name}-${size}`, taken)).toBeUndefined()
      }
    })
  })

  test.each(examples)('every component is for all readers: %s', async (address) => {
    const page = await openPage({ viewport: wide })
    await page.goto(served.url + address)
    expect(await accessibilityProblems(page)).toEqual([])
  })
})
