/** Anything is a query: no error, no markup, no freeze, and nothing that is taken for an answer. */
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

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
const ODD: Record<string, string> = {
  'a long word': 'a'.repeat(10_000),
  'a long word of Telex': 'ow'.repeat(5_000),
  'many words': 'xã mỏ than đường '.repeat(588),
  'many different words': Array.from({ length: 2_500 }, (_, n) => `x${n.toString(36)}`).join(' '),
  'many spaces': `xã${' '.repeat(9_000)}xã`,
  'many quotes': '"'.repeat(9_999),
  'many minus signs': ' -a'.repeat(3_000),
  'a lone quote': '"',
  'a quote that does not end': 'xã "mỏ than',
  'only marks': '?!…,.;:–—-/\\()[]{}*&^%$#@~`|<>=+_',
  'control characters': '\u0001\u0007\u001b[31m\u007f\u0085',
  'nothing but spaces': ' \u00a0\u2003\u200b\ufeff',
  'marks of direction': '\u202exã\u202c \u200fmỏ\u2066 than\u2069',
  emoji: '😀👩‍👩‍👧‍👦🇻🇳',
  'half an emoji': 'xã \ud83d',
  'loose accents': '\u0301\u0309\u0323 xã\u0301\u0301\u0301',
  markup: MARKUP,
  'a pattern': '(.*+?^${}()|[\\]\\\\)+$',
  'a question in a question': 'xã&don-vi=cong-an&q=mỏ#muc-4',
  'names of all objects': '__proto__ constructor toString hasOwnProperty',
  'index’s own marks': '\u0294\u0295 \u2060\u2061\u2062 ď Ď',
}

/** As much of a query as a server takes in an address; ours takes 16 kB of header. */
function addressable(query: string): string {
  let text = query
  while (encodeURIComponent(text.toWellFormed()).length > 12_000)
    text = text.slice(0, text.length * 0.9)
  return text
}

describeInBrowsers('odd queries', (openPage) => {
  test('in the address: all are answered, and none is markup', async () => {
    const search = new SearchPage(await openPage(), served.url)
    const { page } = search
    for (const [name, query] of Object.entries(ODD)) {
      const start = Date.now()
      await search.open(addressable(query))
      if (query.trim() !== '') await search.says(/phù hợp|Từ khóa cần có chữ hoặc số/)
      expect(await search.status.innerText(), name).not.toMatch(/bộ phận kỹ thuật/)
      expect(Date.now() - start, name).toBeLessThan(10_000)
      expect(await page.title(), name).toMatch(/^Tra cứu – /)
      expect(await page.locator('main img, main script:not([src])').count(), name).toBe(0)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        name,
      ).toBe(true)
    }
  })

  test('typed and pasted: the page goes on', async () => {
    const search = new SearchPage(await openPage(), served.url)
    const { page, field } = search
    await search.open()
    for (const [name, query] of Object.entries(ODD)) {
      await field.focus()
      await field.press('Control+A')
      await page.keyboard.insertText(query)
      expect((await field.inputValue()).length, name).toBeLessThanOrEqual(300)
      await field.press('Enter')
    }
    await field.fill('mỏ than -xyz "đất đai')
    await field.press('Enter')
    await field.fill('quản lý đất đai')
    await field.press('Enter')
    await search.says(/phù hợp\. Đã tìm cả: “QLĐĐ”\.$/)
    expect((await search.marked())[0]).toMatch(/^quản lý đất đai$/i)
    expect(await page.title()).toMatch(/^Tra cứu – /)
  })

  test('the main thread is never held for long', async () => {
    const search = new SearchPage(await openPage(), served.url)
    const { page } = search
    await search.ask('xã')
    for (const name of ['a long word of Telex', 'many words', 'many different words'] as const) {
      await page.evaluate(() => {
        const state = { longest: 0, last: performance.now() }
        Object.assign(window, { state })
        const tick = (): void => {
          const now = performance.now()
          state.longest = Math.max(state.longest, now - state.last)
          state.last = now
          setTimeout(tick)
        }
        tick()
      })
      await search.field.fill((ODD[name] ?? '').slice(0, 300))
      await page.waitForURL(new RegExp(`q=${(ODD[name] ?? '').slice(0, 1)}`))
      await search.status.filter({ hasText: /không có trong kho|phù hợp/ }).waitFor()
      const longest = await page.evaluate(
        () => (window as unknown as { state: { longest: number } }).state.longest,
      )
      expect(longest, name).toBeLessThan(1_000)
    }
  })

  test('unknown filters, orders and fields in the address are left out', async () => {
    const search = new SearchPage(await openPage(), served.url)
    await search.ask('quản lý đất đai')
    const status = await search.status.innerText()
    await search.ask([
      ['q', 'quản lý đất đai'],
      ['don-vi', 'khong-co'],
      ['don-vi', '"><script>'],
      ['nam', '1066'],
      ['thoi-han', '__proto__'],
      ['loai', 'toString'],
      ['sap-xep', 'ngau-nhien'],
      ['la', 'x'],
    ])
    expect(await search.status.innerText()).toBe(status)
    expect(await search.line('Đang lọc:').count()).toBe(0)
    expect(await search.page.getByLabel('Sắp xếp').inputValue()).toBe('')
  })

  test('odd words to mark on the page of a paper', async () => {
    const page = await openPage()
    const file = await page.request.get(`${served.url}pagefind/kho.json`)
    const { papers } = (await file.json()) as { papers: { url: string }[] }
    const { url = '' } = papers[0] ?? {}
    for (const [name, query] of Object.entries(ODD)) {
      await page.goto(
        `${new URL(url, served.url).href}?${new URLSearchParams({ tim: addressable(query) })}`,
      )
      await page.waitForLoadState('networkidle')
      expect(await page.locator('main img[src="x"]').count(), name).toBe(0)
      expect(await page.title(), name).not.toBe('1')
    }
  })
})
