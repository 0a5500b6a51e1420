import type { Page } from 'playwright-core'

/** What happened on the search page while it was watched. */
export interface Seen {
  /** What the status said, with the words that stood in the field then. */
  told: [status: string, field: string][]
  /** How often the results vanished. */
  emptied: number
  /** How often a script wrote into the field, and how often the field lost the focus. */
  written: number
  left: number
}

/** Watches the page from now on. */
export async function watch(page: Page): Promise<() => Promise<Seen>> {
  await page.evaluate(() => {
    const seen: Seen = { told: [], emptied: 0, written: 0, left: 0 }
    Object.assign(window, { seen })
    const status = document.querySelector('.search-status')
    const found = document.querySelector('.search-found')
    const field = document.querySelector<HTMLInputElement>('main input[type=search]')
    if (!status || !found || !field) throw new Error('This is not the search page')
    new MutationObserver(() => seen.told.push([status.textContent, field.value])).observe(status, {
      childList: true,
    })
    new MutationObserver(() => {
      if (found.childElementCount === 0) seen.emptied++
    }).observe(found, { childList: true })
    field.addEventListener('blur', () => seen.left++)
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    Object.defineProperty(field, 'value', {
      get: () => value?.get?.call(field) as string,
      set: (text: string) => {
        seen.written++
        value?.set?.call(field, text)
      },
    })
  })
  return () => page.evaluate(() => (window as unknown as { seen: Seen }).seen)
}

/** Holds back what the page loads of the index until it is let go. */
export async function hold(page: Page, files: string): Promise<() => void> {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(files, async (route) => {
    await held
    await route.continue()
  })
  return release
}
