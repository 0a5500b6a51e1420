/** Results as one types: of the last words and no others, without a flicker, whatever the input method does. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Served } from '../../../scripts/serve/server.ts'
import { describeInBrowsers } from '../../support/each-browser.ts'
import { SearchPage } from '../../support/search-page.ts'
import { hold, watch } from '../../support/search-watch.ts'
import { serve } from '../../support/server.ts'
import { builtSite } from '../../support/site.ts'

let served: Served
beforeAll(async () => {
  const { dir, base } = builtSite('demo')
  served = await serve(dir, base)
})
afterAll(() => served.close())

describeInBrowsers('typing on the search page', (openPage) => {
  const open = async (): Promise<SearchPage> => {
    const search = new SearchPage(await openPage(), served.url)
    await search.open()
    await search.field.focus()
    return search
  }
  const caret = (search: SearchPage): Promise<number | null> =>
    search.field.evaluate((input: HTMLInputElement) => input.selectionStart)
  const isFocused = (search: SearchPage): Promise<boolean> =>
    search.field.evaluate((input) => input === document.activeElement)
  /** What the page says of a query that is asked by itself. */
  const answerTo = async (query: string): Promise<string> => {
    const search = await open()
    await search.ask(query)
    return search.status.innerText()
  }

  test('slowly: each pause brings the answer for what stands there', async () => {
    const expected = [await answerTo('quản lý'), await answerTo('quản lý đất đai')]
    const search = await open()
    await search.field.pressSequentially('quản lý')
    await search.says(expected[0] ?? '')
    await search.field.pressSequentially(' đất đai')
    await search.says(expected[1] ?? '')
    expect(expected[0]).not.toBe(expected[1])
    expect(await search.field.inputValue()).toBe('quản lý đất đai')
    expect(await isFocused(search)).toBe(true)
  })

  test('quickly, over a slow network: no answer to earlier words, no flicker', async () => {
    const expected = await answerTo('quản lý đất đai')
    const search = await open()
    const { page, field } = search
    await field.pressSequentially('nông thôn')
    await search.answered()
    const seen = await watch(page)
    const release = await hold(page, '**/*.pf_{index,fragment}')
    await field.fill('quản')
    await page.waitForURL(/q=qu%E1%BA%A3n$/)
    await field.fill('quản lý')
    await page.waitForURL(/q=qu%E1%BA%A3n\+l%C3%BD$/)
    await field.fill('quản lý đất đai')
    await page.waitForURL(/%C4%91ai$/)
    await search.says('Đang tìm…')
    release()
    await search.says(expected)
    const { told, emptied, written, left } = await seen()
    expect([...new Set(told.map(([status]) => status))].sort()).toEqual(
      [expected, 'Đang tìm…'].sort(),
    )
    expect([emptied, written, left]).toEqual([0, 0, 0])
  })

  test('an answer that comes after the field was emptied is not shown', async () => {
    const search = await open()
    const release = await hold(search.page, '**/kho.json')
    await search.field.pressSequentially('quản lý')
    await search.page.waitForURL(/q=/)
    await search.field.press('Escape')
    await search.page.waitForURL(/tra-cuu\/$/)
    const loaded = search.page.waitForEvent('requestfinished', (one) =>
      one.url().includes('/pagefind/wasm'),
    )
    release()
    await loaded
    await search.field.pressSequentially('nông thôn')
    await search.answered()
    expect(await search.field.inputValue()).toBe('nông thôn')
  })

  test('an input method that rewrites by backspacing: nothing but the last words is kept', async () => {
    const expected = await answerTo('đường xá nông thôn')
    const search = await open()
    const { page } = search
    const { keyboard } = page
    const seen = await watch(page)
    // As UniKey types "đường" by Telex: d, d → backspace, đ; u, o, w → backspaces, ươ; n, g, f → backspaces, ường.
    const rewrite = async (letter: string, backspaces: number, text: string): Promise<void> => {
      if (letter !== '') await keyboard.press(letter)
      for (let count = 0; count < backspaces; count++) await keyboard.press('Backspace')
      await keyboard.insertText(text)
    }
    await rewrite('d', 1, 'đ')
    await rewrite('', 0, 'uo')
    await rewrite('', 2, 'ươ')
    await rewrite('', 0, 'ng')
    await search.says(/phù hợp/) // an answer comes while the word is half typed
    await rewrite('', 3, 'ờng')
    await keyboard.insertText(' xa')
    await rewrite('', 1, 'á')
    for (const letter of ' noong') await keyboard.press(letter === ' ' ? 'Space' : letter)
    await rewrite('', 4, 'ông')
    for (const letter of ' thoon') await keyboard.press(letter === ' ' ? 'Space' : letter)
    await rewrite('', 3, 'ôn')
    await search.says(expected)
    const value = 'đường xá nông thôn'
    expect(await search.field.inputValue()).toBe(value)
    expect(await caret(search)).toBe(value.length)
    const { written, left, emptied } = await seen()
    expect([written, left, emptied]).toEqual([0, 0, 0])
  })

  test('an input method that composes: asks when a word is done, and never writes into it', async () => {
    const search = await open()
    const { page } = search
    await search.field.pressSequentially('quản lý ')
    await search.answered()
    const seen = await watch(page)
    const session = await page.context().newCDPSession(page)
    for (const text of ['d', 'đ', 'đa', 'đai']) {
      await session.send('Input.imeSetComposition', {
        ...{ text, selectionStart: text.length, selectionEnd: text.length },
      })
    }
    expect(await search.field.inputValue()).toBe('quản lý đai')
    expect((await seen()).told).toEqual([])
    await session.send('Input.insertText', { text: 'đai' })
    await page.waitForURL(/%C4%91ai$/)
    await expect.poll(async () => (await seen()).told.length).toBeGreaterThan(0)
    expect(await search.field.inputValue()).toBe('quản lý đai')
    expect(await caret(search)).toBe('quản lý đai'.length)
    const { written, left } = await seen()
    expect([written, left]).toEqual([0, 0])
  })

  test('in the middle of the words: the caret stays where it is', async () => {
    const search = await open()
    await search.field.fill('quản đất đai')
    await search.answered()
    const seen = await watch(search.page)
    await search.field.evaluate((input: HTMLInputElement) => {
      input.setSelectionRange(5, 5)
    })
    await search.page.keyboard.insertText('lý ')
    await expect.poll(async () => (await seen()).told.length).toBeGreaterThan(0)
    expect(await caret(search)).toBe(8)
    // A space at the end is part of what is being typed.
    await search.field.press('End')
    await search.page.keyboard.press('Space')
    await search.page.keyboard.insertText('x')
    await search.page.waitForURL(/\+x$/)
    expect(await search.field.inputValue()).toBe('quản lý đất đai x')
    expect((await seen()).written).toBe(0)
  })
})
