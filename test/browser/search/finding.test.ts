/** What officials look for in the real paper, and must find: tasks 2 to 5 of the product. */
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

describeInBrowsers('finding in the real paper', (openPage) => {
  const open = async (): Promise<SearchPage> => new SearchPage(await openPage(), served.url)
  const found = async (search: SearchPage, query: string): Promise<string[]> => {
    await search.ask(query)
    return search.sections()
  }
  const same = async (search: SearchPage, ...queries: string[]): Promise<void> => {
    const [first = '', ...others] = queries
    const expected = (await found(search, first)).sort()
    expect(expected).not.toEqual([])
    for (const query of others) {
      expect((await found(search, query)).sort(), query).toEqual(expected)
    }
  }

  test('“mo than na duong”, from the front page: mục 4.2 first, and it opens at the passage', async () => {
    const search = await open()
    const { page } = search
    await page.goto(served.url)
    await page.getByRole('searchbox').fill('mo than na duong')
    await page.getByRole('searchbox').press('Enter')
    await search.answered()
    expect((await search.sections())[0]).toBe('4.2')
    expect(await search.marked()).toEqual(['mỏ than Na Dương'])
    await search.hits.first().click()
    await page.waitForURL(/ket-luan\/2026\/btv-ky-hop-10\/\?tim=mo\+than\+na\+duong#muc-4-2$/)
    const mark = page.locator('[data-paper] mark')
    await mark.waitFor()
    expect(await mark.innerText()).toBe('mỏ than Na Dương')
    const box = await mark.boundingBox()
    const height = page.viewportSize()?.height ?? 0
    expect(box && box.y > 0 && box.y + box.height < height).toBe(true)
  })

  test('an abbreviation and what it stands for, a typo of the paper included', async () => {
    const search = await open()
    for (const query of ['chuyển đổi số', 'CĐS', 'cđs']) {
      expect(await found(search, query), query).toEqual(['2', '4', '4.7'])
    }
    // Without accents they fit other words too, which stand apart and below.
    expect((await found(search, 'chuyen doi so')).slice(0, 3)).toEqual(['2', '4', '4.7'])
    await same(search, 'GPMB', 'giải phóng mặt bằng', 'gpmb')
  })

  test('words with the accents typed stand before words of the same letters', async () => {
    const search = await open()
    expect((await found(search, 'đội'))[0]).toBe('4')
    expect((await search.marked())[0]).toBe('đội')
    expect((await found(search, 'đường'))[0]).toBe('4.2')
    await search.ask('đổi')
    expect((await search.marked())[0]).toBe('đổi')
  })

  test('the same however the words are written', async () => {
    const search = await open()
    await same(search, 'van hoa', 'văn hoá', 'văn hóa', 'VĂN HÓA', 'văn hóa'.normalize('NFD'))
    await same(search, 'uỷ ban', 'ủy ban', 'Ủy Ban', 'ỦY BAN', 'uỷ ban'.normalize('NFD'))
    await same(
      search,
      'kinh tế - xã hội',
      'kinh tế – xã hội',
      'kinh tế xã hội',
      'kinh te xa hoi',
      'KT-XH',
    )
    await same(search, 'quy chế dân chủ', 'qui chế dân chủ')
    await same(search, 'kỷ luật', 'kỉ luật')
    await same(search, '2026 – 2031', '2026-2031', '2026 - 2031')
  })

  test('in quotes, the phrase and nothing else', async () => {
    const search = await open()
    for (const query of ['"sinh hoạt chi bộ"', '“sinh hoạt chi bộ”', '“sinh hoat chi bo”']) {
      expect(await found(search, query), query).toEqual(['4', '4.5'])
    }
    expect((await found(search, '"giám sát" "kỷ luật"')).sort()).toEqual(['2', '4', '4.6'])
    expect((await found(search, 'đoàn kiểm tra "giám sát" "kỷ luật"'))[0]).toBe('4.6')
  })

  test('a word left out by a minus', async () => {
    const search = await open()
    const all = await found(search, 'giám sát')
    const left = await found(search, 'giám sát -"đoàn thể" -cử')
    expect(left.length).toBeGreaterThan(0)
    expect(left.length).toBeLessThan(all.length)
    expect(left).not.toContain('4.1')
  })

  test('one wrong mark still finds, below what has the right ones', async () => {
    const search = await open()
    expect(await found(search, 'sinh hoạt chi bổ')).toEqual(['4', '4.5'])
    await search.ask('chuyên đổi số')
    expect((await search.sections()).sort()).toEqual(['2', '4', '4.7'])
    expect((await search.sections())[0]).toBe('4.7')
    await search.answers.getByRole('heading', { name: 'Giống chữ, khác dấu' }).waitFor()
  })

  test('a word that the archive lacks is named, and the rest is found apart', async () => {
    const search = await open()
    await search.ask('mỏ vàngxyz')
    await search.says('Từ không có trong kho: “vàngxyz”.')
    await search.answers.getByRole('heading', { name: 'Chỉ có một số từ đã nhập' }).waitFor()
    await search.ask('vàngxyz')
    await search.says('Không tìm thấy nội dung phù hợp. Từ không có trong kho: “vàngxyz”.')
    expect(await search.sections()).toEqual([])
  })
})
