/** What of the search cannot be loaded is told, with what to tell the technician; it is never "not found". */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

/** The types of files that the index is made of, as patterns of addresses. */
function typesOfFiles(): string[] {
  const folder = path.join(builtSite('demo').dir, 'pagefind')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  const types = files.map(({ name }) =>
    /\.(?:js|json)$/.test(name) ? name : `*${path.extname(name)}`,
  )
  return [...new Set(types)].sort()
}

/** Ways in which a server withholds a file. */
const WAYS: Record<string, (route: Route) => Promise<void>> = {
  'not found': (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' }),
  'cut off': (route) => route.abort(),
  'a page instead': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Trang chủ' }),
  empty: (route) => route.fulfill({ status: 200, body: '' }),
}

const WORDS = 'quản lý đất đai'
const BROKEN =
  /^Chức năng tra cứu chưa hoạt động do không đọc được dữ liệu\. Đây không phải là kết quả “không tìm thấy”\. Đề nghị báo bộ phận kỹ thuật: máy chủ không trả đúng tệp pagefind\/\S+/

const NOTHING = /không tìm thấy nội dung|không có trong kho/i

/** All that the status says, from the start. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const told: string[] = []
    Object.assign(window, { told })
    new MutationObserver(() => {
      const text = document.querySelector('.search-status')?.textContent ?? ''
      if (text !== '' && text !== told.at(-1)) told.push(text)
    }).observe(document, { childList: true, subtree: true })
  })
  return () => page.evaluate(() => (window as unknown as { told: string[] }).told)
}

describeInBrowsers('the search where the index cannot be read', (openPage) => {
  const open = async (): Promise<SearchPage> =>
    new SearchPage(await openPage({ expectedErrors: [/./] }), served.url)

  test('knows all types of files that the index is made of', () => {
    expect(typesOfFiles()).toEqual([
      ...['*.pagefind', '*.pf_fragment', '*.pf_index', '*.pf_meta'],
      ...['kho.json', 'pagefind-entry.json', 'pagefind-worker.js', 'pagefind.js'],
    ])
  })

  describe.each(Object.keys(WAYS))('a file is withheld: %s', (way) => {
    test.each([
      '*.pagefind',
      '*.pf_fragment',
      '*.pf_index',
      '*.pf_meta',
      'kho.json',
      'pagefind-entry.json',
      'pagefind.js',
    ])('%s', async (type) => {
      const search = await open()
      const told = await listen(search.page)
      const withhold = WAYS[way] ?? WAYS['empty']
      await search.page.route(`**/pagefind/**/${type}*`, (route) => withhold?.(route))
      await search.open(WORDS)
      await search.says(BROKEN)
      const named = /pagefind\/(?:\w+\/)?([^\s,]+)/.exec(await search.status.innerText())?.[1]
      expect(named).toBe(type === '*.pagefind' ? 'wasm.unknown.pagefind' : type)
      expect(await search.hits.count()).toBe(0)
      for (const text of await told()) expect(text).not.toMatch(NOTHING)
      await search.field.fill('nông thôn')
      await search.page.waitForURL(/n%C3%B4ng/)
      await search.says(BROKEN)
      expect(await search.page.getByRole('checkbox').first().isVisible()).toBe(false)
    })
  })

  test('works without a worker', async () => {
    const search = await open()
    await search.page.route('**/pagefind-worker.js', (route) => route.abort())
    await search.page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', {
        value: () => {
          throw new Error('blocked')
        },
      })
    })
    await search.ask(WORDS)
    expect(await search.count()).toBeGreaterThan(0)
  })

  test('says so where WebAssembly may not run', async () => {
    const search = await open()
    const told = await listen(search.page)
    await search.page.route('**/tra-cuu/**', async (route) => {
      const response = await route.fetch()
      const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" }
      await route.fulfill({ response, headers })
    })
    await search.open(WORDS)
    await search.says(BROKEN)
    expect(await search.status.innerText()).toMatch(/wasm|WebAssembly/i)
    expect((await told()).join()).not.toMatch(NOTHING)
  })

  test('one file of many is missing: told, and not taken for nothing', async () => {
    const search = await open()
    const { page, field } = search
    const loaded = new Set<string>()
    page.on('request', (request) => loaded.add(request.url()))
    await search.ask('xã')
    const known = new Set(loaded)
    const told = await listen(page)
    await page.route('**/*.pf_{index,fragment}', (route) =>
      known.has(route.request().url()) ? route.continue() : route.abort(),
    )
    await page.reload()
    await search.answered()
    // Some file that is needed for one of these was not needed before.
    for (const query of ['khiếu nại', 'thủy lợi', 'văn nghệ', 'trồng rừng', 'bầu cử']) {
      await field.fill(query)
      await field.press('Enter')
      await search.page.waitForURL(new RegExp(encodeURIComponent(query.split(' ')[0] ?? '')))
      await search.status.filter({ hasNotText: /Đang tìm/ }).waitFor()
    }
    await search.says(BROKEN)
    for (const text of await told()) expect(text).not.toMatch(NOTHING)
  })

  test('results that were to follow cannot be loaded', async () => {
    const search = await open()
    await search.ask('xã')
    await search.page.route('**/*.pf_fragment', (route) => route.abort())
    await search.answers.getByRole('button', { name: 'Xem thêm kết quả' }).click()
    await search.says(BROKEN)
  })

  test.each(['kho.json', '*.pf_index', '*.pf_meta', '*.pf_fragment', 'pagefind-entry.json'])(
    'a passing failure is over with the next question: %s',
    async (type) => {
      const search = await open()
      const pattern = `**/pagefind/**/${type}*`
      await search.page.route(pattern, (route) => route.abort())
      await search.open(WORDS)
      await search.says(BROKEN)
      await search.page.unroute(pattern)
      await search.field.fill('nông thôn')
      await search.answered()
      expect(await search.count()).toBeGreaterThan(0)
      await search.field.fill(WORDS)
      await expect.poll(async () => (await search.marked())[0]).toMatch(/^quản lý đất đai$/i)
    },
  )
})
