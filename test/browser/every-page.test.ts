/** Every kind of page, in both browsers, wide and narrow: for all readers, in the colours meant, without a fault. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../../scripts/serve/server.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { buildContent, contentFolder } from '../support/builds.ts'
import { describeInBrowsers } from '../support/each-browser.ts'
import { allPages, kindsOfPage } from '../support/pages.ts'
import { serve, serveForTest } from '../support/server.ts'
import { builtSite } from '../support/site.ts'

const wide = { width: 1366, height: 768 }
const narrow = { width: 390, height: 844 }

let served: Served
beforeAll(async () => {
  const { dir, base } = builtSite('real')
  served = await serve(dir, base)
})
afterAll(() => served.close())

/** What a reader would miss in a page at its present width, a line each. */
function layoutProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 40)}”`
    const { documentElement } = document
    const found: string[] = []
    if (documentElement.scrollWidth > documentElement.clientWidth) {
      const out = [...document.querySelectorAll('body *')].filter(
        (element) =>
          element.getBoundingClientRect().right > documentElement.clientWidth + 1 &&
          !element.closest('.sr-only'),
      )
      found.push(
        `scrolls sideways: ${documentElement.scrollWidth} in ${documentElement.clientWidth}`,
        ...out.slice(-3).map(name),
      )
    }
    const size = Number.parseFloat(getComputedStyle(document.body).fontSize)
    if (size < 18) found.push(`body text of ${size}px`)
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, .button, summary, select, input',
    )) {
      const { width, height } = element.getBoundingClientRect()
      if (width > 0 && height > 0 && height < 43.9) found.push(`${height}px high: ${name(element)}`)
    }
    // Text smaller than the reader's size would be text for nobody.
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      const small = Number.parseFloat(getComputedStyle(element).fontSize)
      if (own && small < 17.9 && element.checkVisibility())
        found.push(`${small}px: ${name(element)}`)
    }
    return found
  })
}

describeInBrowsers('every kind of page', (openPage) => {
  test.each(Object.entries(kindsOfPage))('%s', async (_, address) => {
    const page = await openPage({ viewport: wide })
    await page.goto(served.url + address)
    expect(await accessibilityProblems(page), 'wide').toEqual([])
    expect(await layoutProblems(page), 'wide').toEqual([])
    await page.setViewportSize(narrow)
    expect(await accessibilityProblems(page), 'narrow').toEqual([])
    expect(await layoutProblems(page), 'narrow').toEqual([])
    // 1366 px at a zoom of 200 %.
    await page.setViewportSize({ width: 683, height: 384 })
    expect(await layoutProblems(page), 'at 200 %').toEqual([])
  })

  test('an archive without papers', async () => {
    const { out } = await buildContent(await contentFolder())
    const { url } = await serveForTest(out)
    const page = await openPage({ viewport: wide })
    for (const address of ['', 'ket-luan/', 'thoi-han/', 'tra-cuu/']) {
      await page.goto(url + address)
      expect(await accessibilityProblems(page), address).toEqual([])
    }
    await page.goto(url)
    await page.getByText('Kho chưa có văn bản nào.').waitFor()
    await page.setViewportSize(narrow)
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await layoutProblems(page)).toEqual([])
  })

  test('an address that nobody has gets the page for it, in the site’s own look', async () => {
    const page = await openPage({ expectedErrors: [/status of 404/] })
    const response = await page.goto(`${served.url}ket-luan/2026/khong-co/`)
    expect(response?.status()).toBe(404)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Không tìm thấy trang')
    await page.getByRole('link', { name: 'Danh sách đơn vị' }).click()
    await page.waitForURL(`${served.url}don-vi/`)
  })

  test('papers of all forms keep within a narrow screen', { timeout: 120_000 }, async () => {
    const { dir, base } = builtSite('demo')
    const { url } = await serveForTest(dir, base)
    const page = await openPage({ viewport: narrow })
    const papers = (await allPages('demo')).filter(
      ({ address, html }) => /^ket-luan\/\d+\/./.test(address) && !html.includes('data-moved'),
    )
    expect(papers).toHaveLength(60)
    for (const { address } of papers) {
      await page.goto(url + address)
      expect(await layoutProblems(page), address).toEqual([])
    }
  })

  test('a paper with tables, attachments or notes is as good for a screen reader', async () => {
    const { dir, base } = builtSite('demo')
    const { url } = await serveForTest(dir, base)
    const page = await openPage({ viewport: wide })
    const pages = await allPages('demo')
    for (const feature of ['colspan=', 'rowspan=', 'id="tep-kem-theo"', 'data-moved', '(8) ']) {
      const address = pages.find(({ html }) => html.includes(feature))?.address
      if (address === undefined) throw new Error(`no page with ${feature}`)
      await page.goto(url + address)
      expect(await accessibilityProblems(page), `${feature} ${address}`).toEqual([])
    }
  })

  test('shows the colours of the tokens', async () => {
    const page = await openPage({ viewport: wide })
    await page.goto(served.url)
    const style = (selector: string, property: 'color' | 'backgroundColor'): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element)[name], property)
    expect({
      text: await style('body', 'color'),
      paper: await style('body', 'backgroundColor'),
      link: await style('.short-list a', 'color'),
      button: await style('.button.primary', 'backgroundColor'),
      buttonText: await style('.button.primary', 'color'),
      menu: await style('.site-nav', 'backgroundColor'),
      brand: await style('.brand-title', 'color'),
    }).toEqual({
      text: 'rgb(27, 23, 20)',
      paper: 'rgb(255, 255, 255)',
      link: 'rgb(11, 59, 140)',
      button: 'rgb(143, 20, 20)',
      buttonText: 'rgb(255, 255, 255)',
      menu: 'rgb(248, 245, 239)',
      brand: 'rgb(143, 20, 20)',
    })
  })
})

describeInBrowsers('the look at a page’s layout', (openPage) => {
  test('sees what is too wide, too small and too low', async () => {
    const page = await openPage({ viewport: narrow })
    await page.setContent(
      '<body style="font-size:18px"><p style="font-size:12px">nhỏ</p><button>Nút</button><div style="width:500px">rộng</div>',
    )
    const found = (await layoutProblems(page)).join('\n')
    expect(found).toMatch(/scrolls sideways: \d+ in 390/)
    expect(found).toContain('div. “rộng”')
    expect(found).toMatch(/px high: button\. “Nút”/)
    expect(found).toContain('12px: p. “nhỏ”')
    await page.setContent('<body><p>chữ</p></body>')
    expect(await layoutProblems(page)).toContain('body text of 16px')
  })
})

describe('the list of kinds', () => {
  test('has every kind of page that the site has', async () => {
    const kind = (address: string): string =>
      address
        .replace(/^ket-luan\/\d+\/$/, 'ket-luan/<năm>/')
        .replace(/^ket-luan\/\d+\/[^/]+\/$/, 'ket-luan/<năm>/<văn bản>/')
        .replace(/^([a-z-]+)\/(?!<)[^/]+\/$/, '$1/<mã>/')
    const all = new Set((await allPages('real')).map(({ address }) => kind(address)))
    expect([...all].sort()).toEqual(Object.values(kindsOfPage).map(kind).sort())
  })
})
