import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes of a page as a server sends it, gzipped. */
export interface PageWeight {
  html: number
  css: number
  js: number
  /** All words of the page, those of its frame included; test/site/weight.test.ts counts the paper's alone. */
  text: number
}

/** Weighs a built page and the style sheets and scripts that it loads; `base` is the path it was built for. */
export async function weigh(dist: string, page: string, base: string): Promise<PageWeight> {
  const html = await readFile(path.join(dist, page), 'utf8')
  const files = (pattern: RegExp): string[] =>
    [...html.matchAll(pattern)].map(([, url = '']) => url.slice(base.length))
  const sum = async (names: string[]): Promise<number> => {
    const sizes = names.map(async (name) => gzipSync(await readFile(path.join(dist, name))).length)
    return (await Promise.all(sizes)).reduce((total, size) => total + size, 0)
  }
  const text = html
    .replace(/<(?:script|style)\b.*?<\/(?:script|style)>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
  return {
    html: gzipSync(html).length,
    css: await sum(files(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)),
    js: await sum(files(/<script[^>]+src="([^"]+)"/g)),
    text: gzipSync(text).length,
  }
}
