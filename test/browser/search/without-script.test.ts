/** Without JavaScript every page leads to the search page, which explains itself and offers the indexes. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Served } from '../../../scripts/serve/server.ts'
import { describeInBrowsers } from '../../support/each-browser.ts'
import { serve } from '../../support/server.ts'
import { builtSite } from '../../support/site.ts'

let served: Served
beforeAll(async () => {
  const { dir, base } = builtSite('demo')
  served = await serve(dir, base)
})
afterAll(() => served.close())

const pages = [
  ...['', 'ket-luan/', 'ket-luan/2026/', 'ky-hop/', 'don-vi/', 'don-vi/ubnd/', 'chu-de/'],
  ...['thoi-han/', 'huong-dan/', 'so-do-trang/', 'tra-cuu/', '404.html'],
]

describeInBrowsers('the search without JavaScript', (openPage) => {
  test.each(pages)('the form of “/%s” leads to the search page', async (address) => {
    const page = await openPage({
      javaScriptEnabled: false,
      ...(address === '404.html' && { expectedErrors: [/404/] }),
    })
    await page.goto(served.url + address)
    const form = page.getByRole('search')
    expect(await form.count()).toBe(1)
    await form.getByRole('searchbox').fill('văn hóa & "mỏ"')
    await form.getByRole('button', { name: 'Tra cứu' }).click()
    await page.waitForURL(/\/luu-tru\/tra-cuu\/\?q=v%C4%83n\+h%C3%B3a\+%26\+%22m%E1%BB%8F%22/)
  })

  test('the search page explains, and its indexes are there', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(`${served.url}tra-cuu/?q=v%C4%83n+h%C3%B3a`)
    const main = page.getByRole('main')
    await main.getByText('Tra cứu theo từ khóa cần JavaScript').waitFor()
    for (const name of ['Kết luận', 'Đơn vị', 'Chủ đề', 'Kỳ họp', 'Thời hạn']) {
      const link = main.getByRole('link', { name, exact: true })
      expect(await link.isVisible()).toBe(true)
      const response = await page.request.get(
        new URL((await link.getAttribute('href')) ?? '', page.url()).href,
      )
      expect(response.status()).toBe(200)
    }
    expect(await main.getByRole('checkbox').first().isVisible()).toBe(false)
    expect(await main.getByText('Phù hợp nhất').isVisible()).toBe(false)
  })
})
