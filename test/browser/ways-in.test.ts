/** Finding one's unit, and what of it is still to come: with and without JavaScript, by keyboard. */
import { expect, test } from 'vitest'
import { accessibilityProblems } from '../support/axe.ts'
import { describeInBrowsers, type OpenOptions, type OpenPage } from '../support/each-browser.ts'
import { serveForTest } from '../support/server.ts'
import { builtSite } from '../support/site.ts'

const UNIT = 'don-vi/p-kinh-te/'

async function open(
  openPage: OpenPage,
  archive: 'real' | 'demo',
  address: string,
  options?: OpenOptions,
) {
  const { dir, base } = builtSite(archive)
  const { url } = await serveForTest(dir, base)
  const page = await openPage(options)
  await page.clock.setFixedTime(new Date('2026-08-20T09:00:00'))
  await page.goto(url + address)
  return { page, url }
}

describeInBrowsers('the way to a unit', (openPage) => {
  test('the front page leads to the unit that is chosen', async () => {
    const { page, url } = await open(openPage, 'real', '')
    await page.getByLabel('Nội dung giao đơn vị').selectOption('Công an xã (1)')
    await page.getByRole('button', { name: 'Xem' }).click()
    await page.waitForURL(`${url}don-vi/cong-an/`)
  })

  test('without JavaScript to the list of all units', async () => {
    const { page, url } = await open(openPage, 'real', '', { javaScriptEnabled: false })
    await page.getByRole('button', { name: 'Xem' }).click()
    await page.waitForURL(`${url}don-vi/?don-vi=`)
    await page.getByRole('link', { name: 'Công an xã', exact: true }).click()
    await page.waitForURL(`${url}don-vi/cong-an/`)
  })

  test('a long list is lessened to what is still to come, and says so', async () => {
    const { page } = await open(openPage, 'demo', UNIT)
    const rows = page.locator('[data-filtered] tbody tr:visible')
    const all = await rows.count()
    const filter = page.getByRole('group', { name: 'Thời hạn:' })
    await filter.getByRole('button', { name: 'Còn thời hạn hoặc không ghi' }).click()
    const some = await rows.count()
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(all)
    expect(await filter.getByRole('status').innerText()).toBe(
      `Còn thời hạn hoặc không ghi, tính đến ngày 20/8/2026: ${some} trong ${all} nội dung.`,
    )
    expect(await rows.filter({ hasText: 'Đã qua thời hạn' }).count()).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
    await filter.getByRole('button', { name: 'Đã qua thời hạn' }).click()
    expect(await rows.count()).toBe(all - some)
    await filter.getByRole('button', { name: 'Tất cả' }).click()
    expect(await rows.count()).toBe(all)
    expect(await filter.getByRole('status').innerText()).toBe('')
  })

  test('without JavaScript all of it stands there, and older years are a link away', async () => {
    const { page, url } = await open(openPage, 'demo', UNIT, { javaScriptEnabled: false })
    expect(await page.getByRole('button', { name: 'Tất cả' }).isVisible()).toBe(false)
    expect(await page.locator('[data-filtered] tbody tr:visible').count()).toBeGreaterThan(20)
    await page
      .getByRole('navigation', { name: 'Theo năm' })
      .getByRole('link', { name: /^2024/ })
      .click()
    await page.waitForURL(`${url}${UNIT}2024/`)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Nội dung giao Phòng Kinh tế năm 2024',
    )
  })

  test.each([`${UNIT}2024/`, 'chu-de/nong-thon-moi/2022/', 'dia-ban/thon-na-may/', 'ky-hop/'])(
    '%s is as good for a screen reader',
    async (address) => {
      const { page } = await open(openPage, 'demo', address)
      expect(await accessibilityProblems(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await accessibilityProblems(page)).toEqual([])
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
      expect(scrollWidth).toBe(clientWidth)
    },
  )

  test('an abbreviation leads to what it means and back, by keyboard', async () => {
    const { page } = await open(openPage, 'real', 'ket-luan/2026/btv-ky-hop-10/')
    const short = page.locator('#muc-2').locator('xpath=..').getByRole('link', { name: 'UBND' })
    await short.focus()
    await page.keyboard.press('Enter')
    const line = page.locator('#vt-ubnd')
    await line.waitFor()
    expect(await line.innerText()).toContain('Ủy ban nhân dân')
    await expect.poll(() => new URL(page.url()).hash).toBe('#vt-ubnd')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).hash).toBe('#vt-ubnd-1')
  })
})
