import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../../scripts/serve/server.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { describeInBrowsers } from '../support/each-browser.ts'
import { serve } from '../support/server.ts'
import { builtSite } from '../support/site.ts'

let served: Served
beforeAll(async () => {
  const { dir, base } = builtSite('real')
  served = await serve(dir, base)
})
afterAll(() => served.close())

const address = (parameters: Record<string, string>): string =>
  `${served.url}tra-cuu/?${new URLSearchParams(parameters).toString()}`

/** The sections of the results, in order: "4.2", "2"; "" for the opening and closing. */
async function found(page: Page): Promise<string[]> {
  await page
    .getByRole('status')
    .filter({ hasText: /phù hợp/ })
    .waitFor()
  const links = await page.locator('.search-result a').all()
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')))
  return hrefs.map((href) => (href?.split('#muc-')[1] ?? '').replace(/-/g, '.'))
}

const status = (page: Page): Promise<string> => page.locator('.search-status').innerText()

describeInBrowsers('search in the real archive', (openPage) => {
  const search = async (q: string): Promise<string[]> => {
    const page = await openPage()
    await page.goto(address({ q }))
    return found(page)
  }

  test('finds mục 4.2 without accents, and opens it', async () => {
    const page = await openPage()
    await page.goto(served.url)
    await page.getByRole('searchbox').first().fill('mo than na duong')
    await page.getByRole('searchbox').first().press('Enter')
    expect((await found(page))[0]).toBe('4.2')
    expect(await page.locator('.excerpt mark').allInnerTexts()).toEqual(['mỏ than Na Dương'])
    await page.getByRole('link', { name: /Mục 4\.2/ }).click()
    await page.waitForURL(/ket-luan\/2026\/btv-ky-hop-10\/#muc-4-2$/)
    expect(await page.locator(':target').isVisible()).toBe(true)
  })

  test('finds an abbreviation by its meaning and the other way round, a typo included', async () => {
    expect(await search('chuyển đổi số')).toEqual(['2', '4', '4.7'])
    expect(await search('CĐS')).toEqual(['2', '4', '4.7'])
    expect(await search('GPMB')).toEqual(await search('giải phóng mặt bằng'))
  })

  test('puts what has the accents typed before what has others', async () => {
    expect((await search('đội'))[0]).toBe('4')
    expect((await search('đường'))[0]).toBe('4.2')
  })

  test('finds the same however the words are written', async () => {
    const same = async (...queries: string[]): Promise<void> => {
      const [first, ...others] = await Promise.all(
        queries.map(async (q) => (await search(q)).sort()),
      )
      expect(first).not.toEqual([])
      for (const other of others) expect(other).toEqual(first)
    }
    await same('van hoa', 'văn hoá', 'văn hóa', 'văn hóa'.normalize('NFD'))
    await same('uỷ ban', 'ủy ban', 'Ủy Ban', 'ỦY BAN')
    await same('25/3/2026', '25/03/2026')
    await same('kinh tế - xã hội', 'kinh tế – xã hội', 'kinh tế xã hội')
  })

  test('keeps to the phrase in quotes', async () => {
    expect(await search('"sinh hoạt chi bộ"')).toEqual(['4', '4.5'])
    expect(await search('“sinh hoat chi bo”')).toEqual(['4', '4.5'])
  })

  test('names a word that the archive does not hold', async () => {
    const page = await openPage()
    await page.goto(address({ q: 'mỏ vàngxyz' }))
    await found(page)
    expect(await status(page)).toContain('Từ không có trong kho: “vàngxyz”.')
    expect(await page.getByRole('heading', { name: 'Chỉ có một số từ đã nhập' }).isVisible()).toBe(
      true,
    )
    await page.goto(address({ q: 'vàngxyz' }))
    expect(await found(page)).toEqual([])
    expect(await status(page)).toContain('Không tìm thấy nội dung phù hợp.')
  })

  test('keeps its state in the address, back and forward', async () => {
    const page = await openPage()
    await page.goto(`${served.url}tra-cuu/`)
    await page.getByLabel('Từ khóa').fill('giám sát')
    await page.getByRole('button', { name: 'Tra cứu' }).click()
    const all = await found(page)
    await page.getByLabel('Đơn vị được giao').selectOption({ label: 'Ủy ban Kiểm tra Đảng ủy xã' })
    await page.getByRole('button', { name: 'Tra cứu' }).click()
    await page
      .getByRole('status')
      .filter({ hasText: /^1 nội dung/ })
      .waitFor()
    expect(await found(page)).toEqual(['4.6'])
    expect(page.url()).toContain('don-vi=ubkt')
    await page.goBack()
    await page
      .getByRole('status')
      .filter({ hasText: `${all.length} nội dung` })
      .waitFor()
    expect(await page.getByLabel('Đơn vị được giao').inputValue()).toBe('')
    await page.goForward()
    await page
      .getByRole('status')
      .filter({ hasText: /^1 nội dung/ })
      .waitFor()
    expect(await page.getByLabel('Đơn vị được giao').inputValue()).toBe('ubkt')
    await page.reload()
    expect(await found(page)).toEqual(['4.6'])
  })

  test('takes anything for a query', async () => {
    const page = await openPage()
    const odd = ['"', '<img src=x onerror=alert(1)>', '😀', '\u202e\u0007', '?!…', 'a'.repeat(5000)]
    for (const q of odd) {
      await page.goto(address({ q, 'don-vi': 'khong-co', nam: '1066' }))
      await found(page)
      expect(await page.locator('main img').count()).toBe(0)
    }
  })

  test('has no fault that axe sees', async () => {
    const page = await openPage()
    await page.goto(address({ q: 'chuyển đổi số' }))
    await found(page)
    expect(await accessibilityProblems(page)).toEqual([])
  })

  describe('without a part of the index', () => {
    const parts = [
      'pagefind.js',
      '*.pf_meta',
      'index/*',
      'fragment/*',
      'filter/*',
      'wasm*',
      'kho.json',
    ]
    test.each(parts)('says so: %s', async (part) => {
      const page = await openPage({ expectedErrors: [/./] })
      await page
        .context()
        .route(`**/pagefind/${part}`, (route) =>
          route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' }),
        )
      await page.goto(address({ q: 'chuyển đổi số' }))
      await page.getByRole('status').filter({ hasText: 'không đọc được dữ liệu' }).waitFor()
      expect(await page.locator('.search-result').count()).toBe(0)
    })
  })

  test('explains itself without JavaScript', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(address({ q: 'văn hóa' }))
    const main = page.getByRole('main')
    expect(await main.getByText('Tra cứu theo từ khóa cần JavaScript').isVisible()).toBe(true)
    expect(await main.getByRole('link', { name: 'Đơn vị', exact: true }).isVisible()).toBe(true)
  })
})
