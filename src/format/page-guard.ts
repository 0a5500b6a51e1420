import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isPlainPage, OWNED_PAGES } from './owned-pages.ts'

/**
 * A plugin for Vite that hands the owner's pages to @astrojs/mdx, and refuses those that hold anything but text.
 * Reading has checked them before; while somebody edits, a file may have changed since. Content never runs code.
 */
export function pageGuard(folder: string) {
  const pages = `${path.resolve(folder, OWNED_PAGES).replaceAll('\\', '/')}/`
  return {
    name: 'kho-page-guard',
    enforce: 'pre' as const,
    async load(id: string): Promise<string | undefined> {
      if (!id.startsWith(pages) || !id.endsWith('.mdx')) return undefined
      const text = await readFile(id, 'utf8')
      if (isPlainPage(text)) return text
      throw new Error(`Trang viết có lỗi, hoặc chứa mã lệnh, nên không được dựng: ${id}`)
    },
  }
}
