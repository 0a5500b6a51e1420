import { expect, test } from 'vitest'
import { describeInBrowsers, type OpenPage } from '../support/each-browser.ts'
import { serveForTest } from '../support/server.ts'
import { builtSite } from '../support/site.ts'

/** Opens a page of the real archive on a given day of the reader's calendar. */
async function open(openPage: OpenPage, address: string, day = '2026-03-24') {
  const { url } = await serveForTest(builtSite('real').dir)
  const page = await openPage({ timezoneId: 'Asia/Ho_Chi_Minh' })
  await page.clock.setFixedTime(new Date(`${day}T07:30:00+07:00`))
  await page.goto(url + address)
  return page
}

describeInBrowsers('the small script of every page', (openPage) => {
  test.each([
    ['2026-03-10', 'Chưa đến hạn'],
    ['2026-03-24', 'Sắp đến hạn (còn 1 ngày)'],
    ['2026-03-25', 'Đến hạn hôm nay'],
    ['2026-03-26', 'Đã qua thời hạn – chưa cập nhật kết quả'],
  ])('on %s the deadline of 25/3 says “%s”, without a new build', async (day, words) => {
    const page = await open(openPage, 'thoi-han/', day)
    const row = page.getByRole('row').filter({ hasText: '25/3/2026' }).first()
    expect(await row.textContent()).toContain(words)
    const heading = await page.locator('section', { has: row }).getByRole('heading').textContent()
    expect(heading?.trim()).toBe(
      day > '2026-03-25' ? 'Đã qua thời hạn – chưa cập nhật kết quả' : 'Còn thời hạn',
    )
  })

  test('the front page goes on to the deadlines that come next', async () => {
    const { dir, base } = builtSite('demo')
    const { url } = await serveForTest(dir, base)
    const page = await openPage()
    const shown = page.locator('[data-due-open] li:visible')
    await page.clock.setFixedTime(new Date('2000-01-01T00:00:00Z'))
    await page.goto(url)
    const [before, second] = [await shown.count(), shown.nth(1).locator('time')]
    const day = await second.getAttribute('datetime')
    await page.clock.setFixedTime(new Date(`${day}T00:00:00`))
    await page.reload()
    expect(await shown.count()).toBe(before)
    expect(await shown.first().textContent()).toContain('Đến hạn hôm nay')
  })

  test('without JavaScript the date stands alone, and no button that would do nothing', async () => {
    const { url } = await serveForTest(builtSite('real').dir)
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(`${url}thoi-han/`)
    const row = page.getByRole('row').filter({ hasText: '25/3/2026' })
    expect(await row.first().isVisible()).toBe(true)
    expect(await page.getByText(/Chưa đến hạn|Đã qua thời hạn –/).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'In trang này' }).isVisible()).toBe(false)
  })

  test('where the clipboard may be used, a citation goes there and the page says so', async () => {
    const page = await open(openPage, 'ket-luan/2026/btv-ky-hop-10/')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Sao chép trích dẫn', exact: true }).first().click()
    await page.getByRole('status').filter({ hasText: 'Đã sao chép' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Kết luận của Ban Thường vụ Đảng ủy xã Lợi Bác tại kỳ họp thứ 10, ngày 23/3/2026',
    )
  })

  test('where nothing may be copied, the text stands there selected', async () => {
    const page = await open(openPage, 'ket-luan/2026/btv-ky-hop-10/')
    await page.evaluate(() => {
      Object.defineProperty(window, 'isSecureContext', { value: false })
      document.execCommand = () => false
    })
    await page.getByRole('button', { name: 'Sao chép liên kết', exact: true }).first().click()
    const field = page.getByRole('textbox', { name: 'Nhấn Ctrl+C để sao chép.' })
    expect(await field.inputValue()).toBe(new URL('/ket-luan/2026/btv-ky-hop-10/', page.url()).href)
    expect(
      await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart),
    ).toBe((await field.inputValue()).length)
  })
})
