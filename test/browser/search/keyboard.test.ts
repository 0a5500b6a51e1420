/** The search page by keyboard and by ear. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Served } from '../../../scripts/serve/server.ts'
import { accessibilityProblems } from '../../support/axe.ts'
import { describeInBrowsers } from '../../support/each-browser.ts'
import { SearchPage } from '../../support/search-page.ts'
import { serve } from '../../support/server.ts'
import { builtSite } from '../../support/site.ts'

let served: Served
beforeAll(async () => {
  const { dir, base } = builtSite('real')
  served = await serve(dir, base)
})
afterAll(() => served.close())

const paper = 'ket-luan/2026/btv-ky-hop-10/'
const wide = { viewport: { width: 1366, height: 768 } }
const narrow = { viewport: { width: 390, height: 800 } }

describeInBrowsers('the search by keyboard', (openPage) => {
  const open = async (options = wide): Promise<SearchPage> =>
    new SearchPage(await openPage(options), served.url)
  /** Role and name of what has the focus. */
  const focused = (search: SearchPage): Promise<string> =>
    search.page.evaluate(() => {
      const { activeElement: element } = document
      if (element instanceof HTMLInputElement) {
        return `${element.type} ${element.labels?.[0]?.textContent.trim() ?? ''}`
      }
      return `${element?.tagName.toLowerCase() ?? ''} ${element?.textContent.trim() ?? ''}`
    })

  test('“/” goes to the field, from a page, a link or a box, and is a letter inside a field', async () => {
    const search = await open()
    const { page, field } = search
    for (const address of ['', 'don-vi/', paper, 'tra-cuu/']) {
      await page.goto(served.url + address)
      await page.keyboard.press('/')
      const first = page.getByRole('searchbox')
      await expect
        .poll(() => first.evaluate((input) => input === document.activeElement))
        .toBe(true)
      await page.keyboard.type('a/b')
      expect(await first.inputValue(), address).toBe('a/b')
    }
    await search.ask('giám sát')
    await page.getByRole('group', { name: 'Chủ đề' }).getByRole('checkbox').first().focus()
    await page.keyboard.press('/')
    await page.keyboard.type('x')
    expect(await field.inputValue()).toBe('x') // the old words were selected
    await search.ask('giám sát')
    await page.getByLabel('Sắp xếp').focus()
    await page.keyboard.press('/')
    expect(await field.inputValue()).toBe('giám sát')
    await page.keyboard.press('Control+/')
    expect(await focused(search)).not.toMatch(/^search/)
  })

  test('arrows go from the field through the hits and back, Escape clears', async () => {
    const search = await open()
    const { page, field } = search
    await search.open()
    await page.keyboard.press('/')
    await page.keyboard.type('văn hóa')
    await search.answered()
    const pressOften = async (key: string, times: number): Promise<void> => {
      for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key)
    }
    const names = (await search.hits.allInnerTexts()).map((name) => `a ${name}`)
    await page.keyboard.press('ArrowDown')
    expect(await focused(search)).toBe(names[0])
    await page.keyboard.press('ArrowDown')
    expect(await focused(search)).toBe(names[1])
    await pressOften('ArrowDown', names.length)
    expect(await focused(search)).toBe(names.at(-1))
    await pressOften('ArrowUp', names.length)
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await field.inputValue()).toBe('')
    await expect.poll(() => search.hits.count()).toBe(0)
    expect(await search.status.innerText()).toBe('')
    expect(new URL(page.url()).search).toBe('')
    // With nothing to go to, an arrow is the field's own.
    await page.keyboard.press('ArrowDown')
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true)
  })

  test('a hit is opened by Enter', async () => {
    const search = await open()
    await search.ask('mo than na duong')
    await search.field.press('ArrowDown')
    await search.page.keyboard.press('Enter')
    await search.page.waitForURL(/#muc-4-2$/)
  })

  test('every filter is reached by Tab and toggled by Space', async () => {
    for (const size of [wide, narrow]) {
      const search = await open(size)
      const { page } = search
      await search.ask('giám sát')
      await search.field.focus()
      const expected = await page.locator('.search-filters label').allInnerTexts()
      if (size === narrow) {
        // Folded away on a small screen; the heading opens it.
        expect(await page.getByRole('checkbox').first().isVisible()).toBe(false)
        await page.getByText('Bộ lọc', { exact: true }).focus()
        await page.keyboard.press('Space')
      }
      const visible = await page.locator('.search-filters label:visible').allInnerTexts()
      expect(visible.length).toBeGreaterThan(5)
      expect(visible.length).toBeLessThan(expected.length)
      const reached = new Set<string>()
      for (let steps = 0; steps < visible.length + 8; steps++) {
        await page.keyboard.press('Tab')
        const one = await focused(search)
        if (one.startsWith('checkbox')) reached.add(one.replace(/^checkbox /, ''))
      }
      expect([...reached].map((one) => one.replace(/\s+/g, ' '))).toEqual(visible)
      const box = search.box('Đơn vị được giao', 'Ủy ban Kiểm tra Đảng ủy xã')
      await box.focus()
      await page.keyboard.press('Space')
      await search.says(/^1 nội dung/)
      expect(await box.isChecked()).toBe(true)
      expect(await box.evaluate((input) => input === document.activeElement)).toBe(true)
      await page.keyboard.press('Space')
      await expect.poll(() => search.count()).toBeGreaterThan(1)
      expect(await box.evaluate((input) => input === document.activeElement)).toBe(true)
    }
  })

  test('a live region tells how many, what is missing, and what filters did', async () => {
    const search = await open()
    await search.open()
    expect(await search.status.getAttribute('role')).toBe('status')
    await search.field.fill('"sinh hoạt chi bộ"')
    await search.says('2 nội dung phù hợp.')
    await search.field.fill('vàngxyz')
    await search.says('Không tìm thấy nội dung phù hợp. Từ không có trong kho: “vàngxyz”.')
    await search.field.fill('CĐS')
    await search.says('3 nội dung phù hợp. Đã tìm cả: “chuyển đổi số”.')
  })
})

describeInBrowsers('axe finds no fault, and nothing is left out', (openPage) => {
  test.each([wide, narrow])('on the search page: %o', async (size) => {
    const search = new SearchPage(await openPage(size), served.url)
    const { page } = search
    await search.open()
    expect(await accessibilityProblems(page)).toEqual([])
    await search.ask('công tác')
    expect(await accessibilityProblems(page)).toEqual([])
    if (size === narrow) await page.getByText('Bộ lọc', { exact: true }).click()
    await search.box('Đơn vị được giao', 'Ủy ban nhân dân xã').check()
    await search.line('Đang lọc:').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    for (const query of ['vàngxyz', 'kỳ họp 10', 'QL mor', 'chuyên đổi số', 'công']) {
      await search.ask(query)
      expect(await accessibilityProblems(page), query).toEqual([])
    }
  })

  test('on a paper with marked places', async () => {
    const page = await openPage(wide)
    await page.goto(`${served.url}${paper}?tim=giám+sát#muc-4-6`)
    await page.getByRole('region', { name: 'Các chỗ có “giám sát”' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
  })
})
