/** While a new build is copied to the server, or when a page was open all day, pages and index do not fit. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Served } from '../../../scripts/serve/server.ts'
import { describeInBrowsers } from '../../support/each-browser.ts'
import { SearchPage } from '../../support/search-page.ts'
import { serve } from '../../support/server.ts'
import { builtSite } from '../../support/site.ts'

let served: Served
beforeAll(async () => {
  const { dir, base } = builtSite('demo')
  served = await serve(dir, base)
})
afterAll(() => served.close())

const STALE = /trang này và dữ liệu tra cứu không cùng một lần dựng\. Đề nghị tải lại trang/

describeInBrowsers('pages and index of different builds', (openPage) => {
  const open = async (): Promise<SearchPage> =>
    new SearchPage(await openPage({ expectedErrors: [/./] }), served.url)
  const file = path.join(builtSite('demo').dir, 'pagefind/kho.json')
  const other = { ...(JSON.parse(readFileSync(file, 'utf8')) as object), stamp: '0000000000' }
  const ofAnotherBuild = (route: Route): Promise<void> => route.fulfill({ json: other })

  test('the page says to load it anew', async () => {
    const search = await open()
    await search.page.route('**/kho.json', ofAnotherBuild)
    await search.open('quản lý đất đai')
    await search.says(STALE)
    expect(await search.hits.count()).toBe(0)
    await search.page.unroute('**/kho.json')
    await search.page.reload()
    await search.answered()
    expect(await search.count()).toBeGreaterThan(0)
  })

  test('a page that was open while the archive was copied anew says so, too', async () => {
    const search = await open()
    await search.ask('xã')
    await search.page.route('**/kho.json', ofAnotherBuild)
    await search.page.route('**/*.pf_index', (route) => route.fulfill({ status: 404 }))
    for (const query of ['khiếu nại', 'thủy lợi', 'văn nghệ', 'trồng rừng', 'bầu cử']) {
      await search.field.fill(query)
      await search.field.press('Enter')
      await search.status.filter({ hasNotText: /Đang tìm/ }).waitFor()
    }
    await search.says(STALE)
  })
})
