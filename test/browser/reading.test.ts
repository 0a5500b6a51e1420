/** Reading as people do: with the keyboard, without JavaScript, on paper, from an old link, and to cite. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Served } from '../../scripts/serve/server.ts'
import { readArchive } from '../../src/checker/archive.ts'
import { citation as citationOf } from '../../src/domain/citation.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { describeInBrowsers } from '../support/each-browser.ts'
import { collapsed } from '../support/html.ts'
import { root } from '../support/paths.ts'
import { serve, serveForTest } from '../support/server.ts'
import { builtSite } from '../support/site.ts'

const paper = 'ket-luan/2026/btv-ky-hop-10/'
const citation =
  'Kết luận của Ban Thường vụ Đảng ủy xã Lợi Bác tại kỳ họp thứ 10, ngày 23/3/2026, mục 4.6'

let served: Served
beforeAll(async () => {
  const { dir, base } = builtSite('real')
  served = await serve(dir, base)
})
afterAll(() => served.close())

/** What the clipboard holds, by pasting it into the search field: not every page may read it. */
async function pasted(page: Page): Promise<string> {
  const field = page.getByRole('searchbox')
  await field.fill('')
  await field.press('Control+V')
  return field.inputValue()
}

/** Whether the place that the address names is on the screen. */
const isAtTarget = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const top = document.querySelector(':target')?.getBoundingClientRect().top ?? -1
    return top >= 0 && top < window.innerHeight / 2
  })

describeInBrowsers('the text of the real paper', (openPage) => {
  test('is what the browser shows, character for character', async () => {
    const page = await openPage()
    await page.goto(served.url + paper)
    const text = await page.locator('[data-paper]').evaluate((element) => {
      const copy = element.cloneNode(true) as Element
      for (const aside of copy.querySelectorAll('[data-aside]')) aside.remove()
      return copy.textContent
    })
    const seed = readFileSync(path.join(root, 'test/fixtures/seed/ket-luan-ky-hop-10.txt'), 'utf8')
    expect(collapsed(text)).toBe(collapsed(seed.replaceAll('**', '')))
  })
})

describeInBrowsers('citing mục 4.6', (openPage) => {
  const button = (page: Page) =>
    page.getByRole('button', { name: 'Sao chép trích dẫn mục 4.6', exact: true })
  const copied = `${citation}\n`

  test('copies the citation and under it the link, which opens at that section', async () => {
    const page = await openPage()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${served.url}${paper}?tim=khong-co-tu-nay#muc-1`)
    await button(page).click()
    await page.getByText('Đã sao chép', { exact: true }).waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toBe(`${copied}${served.url}${paper}#muc-4-6`)
    const reader = await openPage()
    await reader.goto(text.slice(copied.length))
    expect(await reader.locator(':target').innerText()).toMatch(/^4\.6\./)
    expect(await isAtTarget(reader)).toBe(true)
  })

  test('does the same over plain http, where there is no clipboard', async () => {
    const page = await openPage()
    await page.addInitScript(() => {
      Object.defineProperty(window, 'isSecureContext', { value: false })
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await page.goto(served.url + paper)
    await button(page).click()
    await page.getByText('Đã sao chép', { exact: true }).waitFor()
    // A field of one line joins the two.
    await expect
      .poll(() => pasted(page))
      .toMatch(new RegExp(`^${citation} ?${served.url}${paper}#muc-4-6$`))
    expect(await page.locator('textarea').count()).toBe(0)
  })

  test('of the whole paper copies citation and link apart, and keeps to the folder it is served from', async () => {
    const { dir, base, content } = builtSite('demo')
    const { url } = await serveForTest(dir, base)
    const { archive } = await readArchive(content)
    const one = archive?.conclusions.find(({ sections }) => sections.length > 5)
    if (!archive || !one) throw new Error('no paper with five sections')
    const page = await openPage()
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await page.goto(`${url}ket-luan/${one.id}/`)
    await page.getByRole('button', { name: 'Sao chép trích dẫn', exact: true }).click()
    await page.getByText('Đã sao chép', { exact: true }).waitFor()
    expect(await pasted(page)).toBe(citationOf(one, undefined, archive))
    await page.getByRole('button', { name: 'Sao chép liên kết', exact: true }).click()
    await expect.poll(() => pasted(page)).toBe(`${url}ket-luan/${one.id}/`)
    expect(new URL(await pasted(page)).pathname).toMatch(/^\/luu-tru\/ket-luan\//)
  })
})

describeInBrowsers('a deadline', (openPage) => {
  test.each([
    ['2026-03-24T23:59:00+07:00', 'Sắp đến hạn (còn 1 ngày)'],
    ['2026-03-25T00:00:00+07:00', 'Đến hạn hôm nay'],
    ['2026-03-25T23:59:00+07:00', 'Đến hạn hôm nay'],
    ['2026-03-26T00:00:00+07:00', 'Đã qua thời hạn – chưa cập nhật kết quả'],
  ])('goes by the reader’s own day, on every page that shows it: %s', async (now, words) => {
    const page = await openPage({ timezoneId: 'Asia/Ho_Chi_Minh' })
    await page.clock.setFixedTime(new Date(now))
    for (const address of ['', paper, 'don-vi/uv-btv/', 'thoi-han/']) {
      await page.goto(served.url + address)
      const due = page.locator('.deadline').filter({ hasText: '25/3/2026' }).first()
      // On the front page a heading says it of all that is past.
      const said = address === '' && words.startsWith('Đã qua') ? '25/3/2026' : `25/3/2026 ${words}`
      expect(collapsed(await due.innerText()), `/${address}`).toBe(said)
      // A day that has passed says nothing about the work.
      expect(await page.locator('body').innerText()).not.toMatch(/quá hạn/i)
    }
  })
})

describeInBrowsers('an old address', (openPage) => {
  const moved = async () => {
    const { dir, base, content } = builtSite('demo')
    const { url } = await serveForTest(dir, base)
    const { archive } = await readArchive(content)
    const one = archive?.conclusions.find(({ formerIds }) => formerIds.length > 0)
    const anchor = one?.marks.findLast(({ ownAnchor }) => ownAnchor)?.anchor
    if (!one || anchor === undefined) throw new Error('no paper has moved')
    return {
      old: `${url}ket-luan/${one.formerIds[0] ?? ''}/#${anchor}`,
      now: `${url}ket-luan/${one.id}/`,
      anchor,
    }
  }

  test('leads to the paper’s new one, and to the same place in it', async () => {
    const { old, now, anchor } = await moved()
    const page = await openPage()
    await page.goto(old)
    await page.waitForURL(`${now}#${anchor}`)
    expect(await isAtTarget(page)).toBe(true)
  })

  test('leads to the new one without JavaScript', async () => {
    const { old, now } = await moved()
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(old)
    await page.waitForURL((url) => url.href.startsWith(now))
  })
})

describeInBrowsers('without JavaScript', (openPage) => {
  test('everything is read and found by links', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(served.url)
    const menu = page.getByRole('navigation', { name: 'Trình đơn chính' })
    await menu.getByRole('link', { name: 'Đơn vị' }).click()
    await page.getByRole('main').getByRole('link', { name: 'Công an xã', exact: true }).click()
    const row = page.getByRole('row').filter({ hasText: 'Chủ động nắm chắc tình hình địa bàn' })
    expect(await row.count()).toBe(1)
    expect(await row.innerText()).toContain('Không ghi thời hạn')
    await row.getByRole('link', { name: /^Mục 4\.4/ }).click()
    await page.waitForURL(`${served.url}${paper}#chi-dao-4-4-a`)
    const place = page.locator('#chi-dao-4-4-a')
    expect(await place.innerText()).toMatch(/^Chủ động nắm chắc tình hình địa bàn;/)
    expect(await page.getByText('Hoàng Hồng Điệp').first().isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: /Sao chép|In trang/ }).count()).toBe(0)
    await page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link').nth(5).click()
    await page.waitForURL(/#muc-4-1$/)
    await page.getByRole('link', { name: 'Năm 2026' }).first().click()
    await page
      .getByRole('row')
      .getByRole('link', { name: /kỳ họp thứ 10/ })
      .first()
      .click()
    await page.waitForURL(served.url + paper)
    await menu.getByRole('link', { name: 'Chủ đề' }).click()
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Giải phóng mặt bằng/ })
      .click()
    const task = page.getByRole('row').filter({ hasText: 'nâng công suất mỏ than Na Dương' })
    expect(await task.first().isVisible()).toBe(true)
    await menu.getByRole('link', { name: 'Kỳ họp' }).click()
    await page.getByRole('main').getByRole('link', { name: 'Kỳ họp thứ 10', exact: true }).click()
    await page.waitForURL(`${served.url}ky-hop/btv-2025-2030-10/`)
  })

  test('the search field leads to a page that explains and shows other ways', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(`${served.url}don-vi/`)
    await page.getByRole('searchbox').fill('mỏ than')
    await page.getByRole('search').getByRole('button').click()
    await page.waitForURL(/\/tra-cuu\/\?q=/)
    const main = page.getByRole('main')
    expect(await main.innerText()).toContain('cần JavaScript')
    await main.getByRole('link', { name: 'Chủ đề', exact: true }).click()
    await page.waitForURL(`${served.url}chu-de/`)
  })
})

describeInBrowsers('with the keyboard', (openPage) => {
  test('the first key leads past the head of the page', async () => {
    const page = await openPage()
    await page.goto(served.url + paper)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Chuyển đến nội dung' })
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
    const box = await skip.boundingBox()
    expect(box && box.x >= 0 && box.y >= 0 && box.height > 40).toBe(true)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  test.each(['', paper, 'don-vi/cong-an/', 'thoi-han/', 'tra-cuu/'])(
    'everything in /%s that can be used is reached, in order, and is seen to be',
    async (address) => {
      const page = await openPage({ viewport: { width: 1366, height: 768 } })
      await page.goto(served.url + address)
      const all = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
            .filter((element) => element.checkVisibility())
            .map((element, index) => {
              element.dataset.test = String(index)
              return element.textContent.trim()
            }).length,
      )
      const reached: (string | undefined)[] = []
      const unseen: string[] = []
      for (let step = 0; step < all; step += 1) {
        await page.keyboard.press('Tab')
        const focus = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement
          const { outlineStyle, outlineWidth } = getComputedStyle(element)
          const { top, bottom, left, right } = element.getBoundingClientRect()
          const onScreen =
            bottom > 0 && top < innerHeight && right > 0 && left < document.body.clientWidth
          return {
            index: element.dataset.test,
            words: element.textContent.trim(),
            seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && onScreen,
          }
        })
        reached.push(focus.index)
        if (!focus.seen) unseen.push(focus.words)
      }
      expect(reached).toEqual(Array.from({ length: all }, (_, index) => String(index)))
      expect(unseen).toEqual([])
    },
  )
})

describeInBrowsers('on paper', (openPage) => {
  test('a paper is printed as a Party paper, with no part of the site', async () => {
    const page = await openPage()
    await page.goto(served.url + paper)
    await page.emulateMedia({ media: 'print' })
    for (const part of [
      '.site-header',
      '.site-footer',
      '.site-nav',
      '.crumbs',
      '.outline',
      '.outline-fold',
      '.conclusion-header',
      '.neighbours',
      '.files',
      '[data-aside]',
      'button',
      '.skip',
    ])
      expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0)
    const lines = (await page.locator('body').innerText()).split('\n').filter((line) => line.trim())
    expect(lines[0]).toBe('KẾT LUẬN')
    // Below the paper and apart from it: the editor's notes, and what the print is worth.
    const end = lines.indexOf('Hoàng Hồng Điệp')
    const notes = lines.indexOf('Ghi chú của người biên tập (không thuộc văn bản)')
    expect(notes).toBeGreaterThan(end)
    expect(lines[notes + 1]).toBe('Mục 4: Văn bản gốc không có mục 3.')
    expect(lines.at(-1)).toBe(
      `Bản in để tra cứu, không thay thế bản chính. ${citation.replace(', mục 4.6', '')}. Địa chỉ: ${served.url}${paper}`,
    )
  })

  test('the page of a unit is printed as a list, without what is only for the screen', async () => {
    const page = await openPage()
    await page.goto(`${served.url}don-vi/cong-an/`)
    await page.emulateMedia({ media: 'print' })
    for (const part of ['.site-nav', '.crumbs', '.search-form', '.actions', 'button'])
      expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0)
    expect(await page.getByRole('main').innerText()).toContain('Chủ động nắm chắc tình hình')
  })
})
