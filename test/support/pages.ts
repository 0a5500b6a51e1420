/** All files and pages of a built archive. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ArchiveName } from './archives.ts'
import { type HtmlElement, parsePage } from './html.ts'
import { builtSite } from './site.ts'

/** A page of a built archive. */
export interface BuiltPage {
  /** Below the base: '', 'ket-luan/', '404.html'. */
  address: string
  html: string
  document: HtmlElement
}

/** Paths of all files below a folder, with slashes, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}

const parsed = new Map<ArchiveName, Promise<BuiltPage[]>>()

/** Every page of an archive, parsed; once for each test file. */
export function allPages(name: ArchiveName): Promise<BuiltPage[]> {
  const known = parsed.get(name) ?? parsePages(name)
  parsed.set(name, known)
  return known
}

async function parsePages(name: ArchiveName): Promise<BuiltPage[]> {
  const { dir } = builtSite(name)
  const pages: BuiltPage[] = []
  for (const file of await filesBelow(dir)) {
    if (!file.endsWith('.html')) continue
    const html = await readFile(path.join(dir, file), 'utf8')
    const address = file.replace(/(^|\/)index\.html$/, '$1')
    pages.push({ address, html, document: await parsePage(html) })
  }
  return pages
}

/** Kinds of page, and the address of one of each in the archive of the real paper. */
export const kindsOfPage: Record<string, string> = {
  'trang chủ': '',
  'danh sách kết luận': 'ket-luan/',
  'kết luận theo năm': 'ket-luan/2026/',
  'kết luận': 'ket-luan/2026/btv-ky-hop-10/',
  'danh sách kỳ họp': 'ky-hop/',
  'kỳ họp': 'ky-hop/btv-2025-2030-10/',
  'danh sách đơn vị': 'don-vi/',
  'đơn vị': 'don-vi/cong-an/',
  'danh sách chủ đề': 'chu-de/',
  'chủ đề': 'chu-de/gpmb-du-an/',
  'danh sách địa bàn, công trình, dự án': 'dia-ban/',
  'địa bàn, công trình, dự án': 'dia-ban/quoc-lo-4b/',
  'từ viết tắt': 'tu-viet-tat/',
  'thời hạn': 'thoi-han/',
  'thời hạn theo năm': 'thoi-han/2026/',
  'tra cứu': 'tra-cuu/',
  'danh sách hướng dẫn': 'huong-dan/',
  'hướng dẫn': 'huong-dan/them-van-ban/',
  'trang của đơn vị chủ quản': 'trang/gioi-thieu/',
  'sơ đồ trang': 'so-do-trang/',
  'không tìm thấy trang': '404.html',
}

/** The kinds that Lighthouse judges and pictures are compared of: what readers open most. */
export const judgedKinds = ['trang chủ', 'kết luận', 'đơn vị', 'chủ đề', 'tra cứu'] as const
