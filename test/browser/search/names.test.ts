/** Numbers, sessions, times, sections and units that a query names: shown as chips, and text again by one click. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Served } from '../../../scripts/serve/server.ts'
import { describeInBrowsers } from '../../support/each-browser.ts'
import { SearchPage } from '../../support/search-page.ts'
import { serve } from '../../support/server.ts'
import { builtSite } from '../../support/site.ts'

let real: Served
let demo: Served
beforeAll(async () => {
  const [one, other] = [builtSite('real'), builtSite('demo')]
  real = await serve(one.dir, one.base)
  demo = await serve(other.dir, other.base)
})
afterAll(() => Promise.all([real.close(), demo.close()]))

describeInBrowsers('what a query names', (openPage) => {
  const open = async (served: Served = real): Promise<SearchPage> =>
    new SearchPage(await openPage(), served.url)
  const chip = (search: SearchPage, name: string) =>
    search
      .line('Hiểu là:')
      .getByRole('button', { name: `${name} (bỏ, tìm như từ khóa thường)`, exact: true })

  test.each([
    ['kỳ họp thứ 10', 'Kỳ họp thứ 10', 17],
    ['ky hop 10', 'Kỳ họp thứ 10', 17],
    ['mục 4.2', 'Mục 4.2', 1],
    ['MUC 4.2', 'Mục 4.2', 1],
    ['tháng 3/2026', 'tháng 3/2026', 17],
    ['thang 3 nam 2026', 'tháng 3/2026', 17],
    ['quý I năm 2026', 'Quý I/2026', 17],
    ['23/3/2026', '23/3/2026', 17],
    ['từ 1/3 đến 30/4', 'từ 1/3/2026 đến 30/4/2026', 17],
    ['25/03/2026', '25/3/2026', 1],
    ['công an', 'Công an xã', 1],
    ['UBKT', 'Ủy ban Kiểm tra Đảng ủy xã', 1],
    ['HĐND', 'Hội đồng nhân dân xã', 1],
  ])('“%s” is %s', async (query, label, count) => {
    const search = await open()
    await search.ask(query)
    expect(await search.count()).toBe(count)
    expect(await chip(search, label).count()).toBe(1)
    expect(await search.line('Hiểu là:').getByRole('button').count()).toBe(1)
  })

  test('a chip that is taken away leaves the words, in quotes, as text; by keyboard too', async () => {
    const search = await open()
    const { page, field } = search
    await search.ask('công an')
    expect(await search.sections()).toEqual(['4.4'])
    await chip(search, 'Công an xã').click()
    await expect.poll(() => field.inputValue()).toBe('"công an"')
    await expect.poll(() => search.line('Hiểu là:').count()).toBe(0)
    expect(new URL(page.url()).searchParams.get('q')).toBe('"công an"')
    expect(await search.sections()).toEqual(['4.4'])
    expect(await search.hits.locator('mark').allInnerTexts()).toEqual(['Công an'])

    await search.ask('HĐND')
    expect(await search.sections()).toEqual(['4.1'])
    await chip(search, 'Hội đồng nhân dân xã').press('Enter')
    await expect.poll(() => field.inputValue()).toBe('"HĐND"')
    await expect.poll(() => search.sections()).toEqual(['', '4.2'])
    expect(new Set(await search.marked())).toEqual(new Set(['HĐND']))
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true)
    await page.goBack()
    await expect.poll(() => search.sections()).toEqual(['4.1'])
    expect(await field.inputValue()).toBe('HĐND')
  })

  test('things beside words narrow the search for the words', async () => {
    const search = await open()
    await search.ask('giám sát mục 4.6')
    expect(await search.sections()).toEqual(['4.6'])
    expect(await chip(search, 'Mục 4.6').count()).toBe(1)
    expect(new Set(await search.marked())).toEqual(new Set(['giám sát']))
  })

  test('a unit beside words is offered, and taken by one click as a filter', async () => {
    const search = await open()
    await search.ask('quy hoạch ban xây dựng đảng')
    await search
      .line('Chỉ lấy nội dung của:')
      .getByRole('button', { name: 'Ban Xây dựng Đảng Đảng ủy xã' })
      .click()
    await expect.poll(() => search.field.inputValue()).toBe('quy hoạch')
    await expect.poll(() => search.sections()).toEqual(['4.5'])
    expect(await search.box('Đơn vị được giao', 'Ban Xây dựng Đảng Đảng ủy xã').isChecked()).toBe(
      true,
    )
    expect(new URL(search.page.url()).searchParams.getAll('don-vi')).toEqual(['ban-xd-dang'])
  })

  test('a document number, however it is written', async () => {
    const search = await open(demo)
    await search.ask('20-KL/ĐU')
    const papers = await search.papers.allInnerTexts()
    expect(papers).toHaveLength(1)
    const [first = ''] = await search.answers.getByRole('heading', { level: 3 }).allInnerTexts()
    expect(first).toContain('20-KL/ĐU')
    const count = await search.count()
    for (const query of ['20-kl/du', 'số 20-KL/ĐU', '20 - KL/ĐU', 'so 20-kl']) {
      await search.ask(query)
      expect(await search.count(), query).toBe(count)
      expect(await search.line('Hiểu là:').getByRole('button').count(), query).toBe(1)
    }
  })

  test('what nothing answers is searched as text', async () => {
    const search = await open()
    await search.ask('mục 9.9')
    expect(await search.line('Hiểu là:').count()).toBe(0)
    await search.ask('kỳ họp thứ 99')
    expect(await search.line('Hiểu là:').count()).toBe(0)
  })
})
