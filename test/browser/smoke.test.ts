import { expect, test } from 'vitest'
import { accessibilityProblems } from '../support/axe.ts'
import { describeInBrowsers } from '../support/each-browser.ts'
import { serveForTest } from '../support/server.ts'
import { temporaryFolder } from '../support/folder.ts'

const page = (body: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Thử</title><main>${body}</main></html>`

const sentence = 'Kết luận của Ban Thường vụ Đảng ủy: ẫ ễ ỗ ợ ữ ặ Ằ đ Đ ỷ ỵ'

describeInBrowsers('the browsers themselves', (openPage, name) => {
  test('are the versions meant', async () => {
    const version = (await openPage()).context().browser()?.version() ?? ''
    const major = Number.parseInt(version)
    if (name === 'chrome109') expect(major).toBe(109)
    else expect(major).toBeGreaterThanOrEqual(150)
  })

  test('draw Vietnamese text, every letter with its own glyph', async () => {
    const opened = await openPage()
    await opened.setContent(page(`<h1>${sentence}</h1>`))
    // A missing glyph is drawn as the same box whatever the character: all pictures must differ.
    const pictures = await opened.evaluate(() => {
      const canvas = document.createElement('canvas')
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.font = '40px serif'
      return ['\u{10FFFE}', ...'aáàảãạăắằẳẵặâấầẩẫậđeéẻẽẹêếềểễệơớờởỡợưứừửữựyỳỷỹỵĐỄỘ'].map(
        (letter) => {
          context.clearRect(0, 0, canvas.width, canvas.height)
          context.fillText(letter, 10, 60)
          return canvas.toDataURL()
        },
      )
    })
    expect(new Set(pictures).size).toBe(pictures.length)
    expect(await opened.getByRole('heading', { name: sentence }).isVisible()).toBe(true)
  })

  test('open a served page under the Content-Security-Policy of the server', async () => {
    const { url } = await serveForTest(
      await temporaryFolder({ 'index.html': page(`<h1>${sentence}</h1>`) }),
    )
    const opened = await openPage()
    await opened.goto(url)
    expect(await opened.getByRole('heading', { level: 1 }).textContent()).toBe(sentence)
  })

  test('let axe see a page, faults and all', async () => {
    const opened = await openPage()
    await opened.setContent(page(`<h1>${sentence}</h1>`))
    expect(await accessibilityProblems(opened)).toEqual([])
    await opened.setContent(page('<h1>Thử</h1><input>'))
    expect((await accessibilityProblems(opened)).join()).toMatch(/^label:/)
  })
})
