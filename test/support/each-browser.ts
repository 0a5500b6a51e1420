import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest'
import { browserNames, launch, unavailable, type BrowserName } from './browsers.ts'

export interface OpenOptions extends BrowserContextOptions {
  /** Console errors that this test provokes on purpose. */
  expectedErrors?: RegExp[]
}

/** Opens an empty page in a context of its own; it is closed, and its complaints are read, when the test is over. */
export type OpenPage = (options?: OpenOptions) => Promise<Page>

/**
 * Runs the same tests in Chromium and in Chrome 109, or says why one is skipped.
 * A page that logs an error, breaks its Content-Security-Policy or asks another machine for anything fails its test.
 */
export function describeInBrowsers(
  title: string,
  body: (openPage: OpenPage, name: BrowserName) => void,
): void {
  for (const name of browserNames) {
    const reason = unavailable(name)
    describe.skipIf(reason)(`${title} [${reason ?? name}]`, () => {
      let browser: Browser
      beforeAll(async () => {
        browser = await launch(name)
      })
      afterAll(() => browser.close())
      body((options) => openPage(browser, options), name)
    })
  }
}

async function openPage(
  browser: Browser,
  { expectedErrors = [], ...options }: OpenOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  context.on('weberror', (error) => complaints.push(String(error.error())))
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1')
      complaints.push(`asks another machine: ${request.url()}`)
  })
  onTestFinished(async () => {
    await context.close()
    const unexpected = complaints.filter((text) => !expectedErrors.some((one) => one.test(text)))
    expect(unexpected, 'what the page complained of').toEqual([])
  })
  return page
}
