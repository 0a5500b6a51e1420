/** The address of the search page holds all of its state; back and forward go from question to question. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Served } from '../../../scripts/serve/server.ts'
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

const unit = 'Ủy ban Kiểm tra Đảng ủy xã'

describeInBrowsers('the address of the search page', (openPage) => {
  const open = async (): Promise<SearchPage> => new SearchPage(await openPage(), served.url)
  const steps = (search: SearchPage): Promise<number> => search.page.evaluate(() => history.length)
  const query = (search: SearchPage): string | null =>
    new URL(search.page.url()).searchParams.get('q')

  test('follows what is typed, without a step of the history for each letter', async () => {
    const search = await open()
    await search.open()
    const before = await steps(search)
    await search.field.pressSequentially('giám')
    await expect.poll(() => query(search)).toBe('giám')
    await search.field.pressSequentially(' sát')
    await expect.poll(() => query(search)).toBe('giám sát')
    await search.submit.click()
    await search.answered()
    expect(await steps(search)).toBe(before)
  })

  test('a question that was asked is a step to come back to', async () => {
    const search = await open()
    const { page, field } = search
    await search.open()
    await field.fill('mỏ than')
    await field.press('Enter')
    await expect.poll(() => search.sections()).toEqual(['4.2'])
    await field.fill('sinh')
    await expect.poll(() => query(search)).toBe('sinh')
    await field.fill('"sinh hoạt chi bộ"')
    await field.press('Enter')
    await expect.poll(() => search.sections()).toEqual(['4', '4.5'])
    await page.goBack()
    await expect.poll(() => search.sections()).toEqual(['4.2'])
    expect(await field.inputValue()).toBe('mỏ than')
    await page.goForward()
    await expect.poll(() => search.sections()).toEqual(['4', '4.5'])
    expect(await field.inputValue()).toBe('"sinh hoạt chi bộ"')
  })

  test('filters and order are steps as well; reloading changes nothing', async () => {
    const search = await open()
    const { page } = search
    await search.ask('giám sát')
    const all = await search.sections()
    const status = await search.status.innerText()
    const before = await steps(search)
    await search.box('Đơn vị được giao', unit).check()
    await expect.poll(() => search.sections()).toEqual(['4.6'])
    expect(page.url()).toContain('don-vi=ubkt')
    await page.getByLabel('Sắp xếp').waitFor({ state: 'hidden' }) // one result has no order
    expect(await steps(search)).toBe(before + 1)
    await page.goBack()
    await search.says(status)
    expect(await search.sections()).toEqual(all)
    expect(await search.box('Đơn vị được giao', unit).isChecked()).toBe(false)
    await page.getByLabel('Sắp xếp').selectOption('Mới nhất')
    await expect.poll(() => page.url()).toContain('sap-xep=moi-nhat')
    await page.reload()
    await search.says(status)
    expect(await page.getByLabel('Sắp xếp').inputValue()).toBe('moi-nhat')
    expect((await search.sections()).sort()).toEqual([...all].sort())
  })

  test('a visit to a paper and back shows the same results', async () => {
    const search = await open()
    const { page } = search
    await search.open()
    await search.field.pressSequentially('giám sát')
    await search.answered()
    await expect.poll(() => query(search)).toBe('giám sát')
    const all = await search.sections()
    await search.hits.nth(1).click()
    await page.locator('[data-paper] mark').first().waitFor()
    await page.goBack()
    await search.answered()
    await expect.poll(() => search.sections()).toEqual(all)
    expect(await search.field.inputValue()).toBe('giám sát')
  })

  test('what a chip changed is a step as well', async () => {
    const search = await open()
    await search.ask('quy hoạch ban xây dựng đảng')
    await search.line('Chỉ lấy nội dung của:').getByRole('button').first().click()
    await expect.poll(() => search.sections()).toEqual(['4.5'])
    await search
      .line('Đang lọc:')
      .getByRole('button', { name: 'Ban Xây dựng Đảng Đảng ủy xã (bỏ bộ lọc này)' })
      .click()
    await expect.poll(() => search.page.url()).not.toContain('don-vi')
    await search.page.goBack()
    await search.page.goBack()
    await expect.poll(() => search.field.inputValue()).toBe('quy hoạch ban xây dựng đảng')
  })
})
