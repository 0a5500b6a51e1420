import { existsSync } from 'node:fs'
import type { Browser, LaunchOptions } from 'playwright-core'
import { UsageError } from '../build/options.ts'

/** Where Linux has a Chromium; on Windows and macOS Playwright itself knows the places of Chrome and Edge. */
const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'].map(
  (name) => `/usr/bin/${name}`,
)

/**
 * Opens a browser that prints: the one that the environment variable CHROME names, Playwright's own, an installed
 * Chrome or Edge, a Chromium of the system. Throws a UsageError that says what to do where there is none.
 */
export async function openBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core').catch(() => {
    throw new UsageError(
      'Chưa cài đủ các gói: chạy npm ci (không bỏ các gói phát triển) rồi thử lại.',
    )
  })
  // Nobody's pages but our own are opened; as root, in a container, Chromium does not start with its sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : []
  const named = process.env['CHROME']
  if (named !== undefined && named !== '') {
    try {
      return await chromium.launch({ executablePath: named, args })
    } catch (error) {
      const [why] = (error as Error).message.split('\n')
      throw new UsageError(`Không mở được trình duyệt mà CHROME chỉ đến (${named}): ${why}`)
    }
  }
  const own = chromium.executablePath()
  const ways: LaunchOptions[] = [
    ...[own, ...LINUX]
      .filter((file) => existsSync(file))
      .map((executablePath) => ({ executablePath })),
    { channel: 'chrome' },
    { channel: 'msedge' },
  ]
  for (const way of ways) {
    const browser = await chromium.launch({ ...way, args }).catch(() => undefined)
    if (browser) return browser
  }
  throw new UsageError(
    'Không tìm thấy Chrome, Edge hoặc Chromium trên máy này.\nCài một trong các trình duyệt đó, hoặc đặt biến môi trường CHROME là đường dẫn đến tệp chạy của trình duyệt, rồi chạy lại.',
  )
}
