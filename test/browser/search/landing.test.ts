/** A hit opens at its passage with the words marked; the marks can be gone through, and taken away. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Served } from '../../../scripts/serve/server.ts'
import { describeInBrowsers } from '../../support/each-browser.ts'
import { SearchPage } from '../../support/search-page.ts'
import { serve, serveForTest } from '../../support/server.ts'
import { builtSite } from '../../support/site.ts'

let served: Served
beforeAll(async () => {
  const { dir, base } = builtSite('real')
  served = await serve(dir, base)
})
afterAll(() => served.close())

const paper = 'ket-luan/2026/btv-ky-hop-10/'
const TEXT = '[data-paper]'

const marks = (page: Page) => page.locator(`${TEXT} mark`)
const current = (page: Page) => page.locator(`${TEXT} mark.current`)
const bar = (page: Page) => page.getByRole('region', { name: /^Các chỗ có/ })
const textOf = (page: Page): Promise<string | null> => page.locator(TEXT).textContent()

/** Opens the paper as a hit does. */
async function land(page: Page, tim: string[], hash = ''): Promise<void> {
  const parameters = new URLSearchParams(tim.map((text) => ['tim', text])).toString()
  await page.goto(`${served.url}${paper}?${parameters}${hash}`)
  await marks(page).first().waitFor()
}

const isOnScreen = (page: Page): Promise<boolean> =>
  current(page)
    .first()
    .evaluate((mark) => {
      const { top, bottom } = mark.getBoundingClientRect()
      return top >= 0 && bottom <= window.innerHeight
    })

describeInBrowsers('where a hit leads', (openPage) => {
  test('to the first marked place of its section, not of the page', async () => {
    const page = await openPage()
    await land(page, ['giám sát'], '#muc-4-6')
    expect(await current(page).allInnerTexts()).toEqual(['giám sát'])
    const section = await current(page)
      .first()
      .evaluate((mark) => {
        const before = [...document.querySelectorAll('[id^=muc-]')].filter(
          (place) => place.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING,
        )
        return before.at(-1)?.id
      })
    expect(section).toBe('muc-4-6')
    expect(await isOnScreen(page)).toBe(true)
  })

  test('each phrase is marked whole: with the right accents, across dashes and inline marks', async () => {
    const page = await openPage()
    for (const [typed, expected] of [
      ['kinh tế xã hội', ['kinh tế – xã hội', 'kinh tế - xã hội']],
      ['đội', ['đội']],
      ['doi', ['đổi', 'đội', 'đời', 'đối', 'Đối', 'đôi', 'dõi']],
      ['2026-2031', ['2026 – 2031', '2026 - 2031', '2026-2031', '2026–2031']],
      ['van hoa', ['văn hoá', 'văn hóa']],
    ] as const) {
      await land(page, [typed])
      const found = new Set(await marks(page).allInnerTexts())
      for (const one of found) expect(expected, typed).toContain(one)
      expect(found.size, typed).toBeGreaterThan(Math.min(1, expected.length - 1))
    }
    // The paper's bold type ends within the phrase, and a page break stands in it.
    await land(page, ['thẩm quyền hoàn thành trong ngày 25/3/2026'])
    expect(await marks(page).count()).toBeGreaterThan(1)
    expect((await marks(page).allInnerTexts()).join('')).toBe(
      'thẩm quyền, hoàn thành trong ngày 25/3/2026',
    )
    expect(await page.locator(`${TEXT} strong mark`).count()).toBe(1)
    await land(page, ['tích cực tiếp cận các nguồn vốn'])
    expect((await marks(page).allInnerTexts()).join('').replace(/\s+/g, ' ')).toBe(
      'tích cực tiếp cận các nguồn vốn',
    )
  })

  test('a word at the edge of a paragraph is a word', async () => {
    const page = await openPage()
    await land(page, ['Kết quả đạt được'])
    expect(await page.locator(`${TEXT} #muc-1-1 mark`).allInnerTexts()).toEqual([
      'Kết quả đạt được',
    ])
    await land(page, ['"quý I"'])
    expect(await marks(page).count()).toBeGreaterThan(2)
  })

  test('what else was searched for is marked as well', async () => {
    const page = await openPage()
    const search = new SearchPage(page, served.url)
    await search.ask('CĐS')
    await search.hits.first().click()
    await marks(page).first().waitFor()
    expect(new URL(page.url()).searchParams.getAll('tim')).toEqual(['CĐS', 'chuyển đổi số'])
    expect(new Set(await marks(page).allInnerTexts())).toEqual(new Set(['chuyển đổi số']))
  })

  test('next and previous, by buttons and by F3, round and round', async () => {
    const page = await openPage()
    await land(page, ['giám sát'])
    const status = bar(page).getByRole('status')
    const count = await marks(page).count()
    const says = (place: number): Promise<void> =>
      expect.poll(() => status.innerText()).toBe(`Chỗ ${place} trong ${count} chỗ tìm thấy`)
    await says(1)
    await bar(page).getByRole('button', { name: 'Chỗ sau' }).click()
    await says(2)
    await page.keyboard.press('F3')
    await says(3)
    expect(await isOnScreen(page)).toBe(true)
    await page.keyboard.press('Shift+F3')
    await bar(page).getByRole('button', { name: 'Chỗ trước' }).press('Enter')
    await says(1)
    await page.keyboard.press('Shift+F3')
    await says(count)
    expect(await isOnScreen(page)).toBe(true)
    await page.keyboard.press('F3')
    await says(1)
  })

  test('marks never change the text, and clearing leaves the page as it was', async () => {
    const page = await openPage()
    await page.goto(served.url + paper)
    const text = await textOf(page)
    const html = await page.locator(TEXT).innerHTML()
    for (const [typed, clear] of [
      ['các', 'button'],
      ['hoàn thành trong ngày 25/3/2026', 'Escape'],
      ['xã', 'button'],
    ] as const) {
      await land(page, [typed], '#muc-4-2')
      expect(await textOf(page)).toBe(text)
      if (clear === 'Escape') await page.keyboard.press('Escape')
      else await bar(page).getByRole('button', { name: 'Bỏ đánh dấu' }).click()
      expect(await marks(page).count()).toBe(0)
      expect(await textOf(page)).toBe(text)
      expect(await page.locator(TEXT).innerHTML()).toBe(html)
      expect(await bar(page).count()).toBe(0)
      expect(page.url()).toBe(`${served.url}${paper}#muc-4-2`)
    }
    await page.reload()
    expect(await marks(page).count()).toBe(0)
  })

  test('words that are not there are no fault, and leave no bar', async () => {
    const page = await openPage()
    await page.goto(`${served.url}${paper}?tim=vàngxyz&tim=&tim=<q>#muc-4-2`)
    await page.waitForLoadState('networkidle')
    expect(await bar(page).count()).toBe(0)
    expect(await marks(page).count()).toBe(0)
  })

  test('Escape in the field of the header is the field’s own', async () => {
    const page = await openPage()
    await land(page, ['giám sát'])
    await page.getByRole('searchbox').fill('abc')
    await page.getByRole('searchbox').press('Escape')
    expect(await marks(page).count()).toBeGreaterThan(0)
  })

  test('printing leaves out the bar and the marks', async () => {
    const page = await openPage()
    await land(page, ['giám sát'])
    expect(await bar(page).isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await bar(page).isVisible()).toBe(false)
    const style = await current(page).evaluate((mark) => {
      const { backgroundColor, outlineStyle, outlineWidth } = getComputedStyle(mark)
      return { backgroundColor, outline: outlineStyle === 'none' ? '0px' : outlineWidth }
    })
    expect(style).toEqual({ backgroundColor: 'rgba(0, 0, 0, 0)', outline: '0px' })
  })

  test('without JavaScript it opens at its section all the same', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(`${served.url}${paper}?tim=mo+than#muc-4-2`)
    expect(await page.locator(':target').innerText()).toMatch(/^4\.2\./)
    expect(await page.locator(':target').isVisible()).toBe(true)
    expect(await bar(page).count()).toBe(0)
  })

  test('in a subfolder, through the results', async () => {
    const { dir, base } = builtSite('demo')
    const { url } = await serveForTest(dir, base)
    const page = await openPage()
    const search = new SearchPage(page, url)
    await search.ask('dịch bệnh')
    await search.hits.first().click()
    await current(page).first().waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/luu-tru\/ket-luan\//)
    expect(await isOnScreen(page)).toBe(true)
  })
})
