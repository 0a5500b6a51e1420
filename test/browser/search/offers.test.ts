/** What the page offers where little or nothing was found, or where words may mean several things. */
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

describeInBrowsers('offers of the search page', (openPage) => {
  const open = async (): Promise<SearchPage> => new SearchPage(await openPage(), served.url)

  test('raw Telex is recognised', async () => {
    const search = await open()
    for (const [typed, meant, section] of [
      ['mor than', 'mỏ than', '4.2'],
      ['chuyeenr ddooir soos', 'chuyển đổi số', '2'],
      ['giair phongs', 'giải phóng', '2'],
    ] as const) {
      await search.ask(typed)
      await search.line('Có phải muốn gõ:').getByRole('button', { name: meant }).click()
      await expect.poll(() => search.field.inputValue()).toBe(meant)
      await expect.poll(async () => (await search.sections())[0], { message: typed }).toBe(section)
    }
  })

  test('the nearest word that the archive holds', async () => {
    const search = await open()
    await search.ask('quy hoạchh')
    await search.says('Từ không có trong kho: “hoạchh”.')
    const offer = search.line('Có phải cần tìm:').getByRole('button')
    expect(await offer.innerText()).toBe('quy hoạch')
    await offer.click()
    await expect.poll(async () => (await search.marked())[0]).toBe('quy hoạch')
    expect((await search.sections())[0]).toBe('4.5')
    // What is near to nothing is offered nothing.
    await search.ask('xyzwvut')
    expect(await search.line('Có phải cần tìm:').count()).toBe(0)
  })

  test('the meanings of an ambiguous abbreviation, and none is chosen', async () => {
    const search = await open()
    await search.ask('QL')
    const meanings = search.line('“QL” có thể là:').getByRole('button')
    expect(await meanings.allInnerTexts()).toEqual(['quốc lộ', 'quản lý'])
    await meanings.first().click()
    await expect.poll(async () => (await search.marked())[0]).toBe('Quốc lộ')
    expect(await search.field.inputValue()).toBe('quốc lộ')
    // Within another abbreviation it means nothing of its own.
    await search.ask('CT-XH')
    expect(await search.page.getByText('“CT” có thể là:').count()).toBe(0)
  })

  test('without the filters, where only they leave nothing', async () => {
    const search = await open()
    await search.ask([
      ['q', 'mỏ than'],
      ['don-vi', 'cong-an'],
    ])
    await search.says('Không có nội dung phù hợp với bộ lọc đang chọn.')
    await search.page.getByRole('button', { name: 'Bỏ mọi bộ lọc (1)' }).click()
    await expect.poll(() => search.sections()).toEqual(['4.2'])
    expect(new URL(search.page.url()).search).toBe('?q=m%E1%BB%8F+than')
  })

  test('without accents, and the indexes, where there is nothing', async () => {
    const search = await open()
    await search.ask('"mỏ sắt Na Dương"')
    await search.says('Không tìm thấy nội dung phù hợp.')
    await search
      .line('Tìm không phân biệt dấu:')
      .getByRole('button', { name: '"mo sat na duong"' })
      .waitFor()
    for (const name of ['Kết luận', 'Đơn vị', 'Chủ đề', 'Kỳ họp', 'Thời hạn']) {
      expect(await search.answers.getByRole('link', { name, exact: true }).isVisible()).toBe(true)
    }
    // There is nothing to filter and nothing to order.
    expect(await search.page.getByText('Bộ lọc', { exact: true }).isVisible()).toBe(false)
    expect(await search.page.getByLabel('Sắp xếp').isVisible()).toBe(false)
  })

  test('pages of units, topics and papers whose names are being typed', async () => {
    const search = await open()
    await search.open()
    await search.field.pressSequentially('cong')
    const links = search.line('Trang có liên quan:').getByRole('link')
    await links.first().waitFor()
    const names = await links.allInnerTexts()
    expect(names).toEqual(expect.arrayContaining(['Công an xã (đơn vị)', 'Công đoàn xã (đơn vị)']))
    await links.filter({ hasText: 'Công an xã' }).click()
    await search.page.waitForURL(/\/don-vi\/cong-an\/$/)
  })
})
