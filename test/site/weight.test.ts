/** What the page of a paper weighs beyond its own words: offices read it over old lines on old machines. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { attribute, paperText, parsePage } from '../support/html.ts'
import { builtSite, readPage } from '../support/site.ts'

const weight = (text: string): number => gzipSync(text, { level: 9 }).length

/** At most so many bytes, gzip, of HTML, styles and scripts beyond the text itself. */
const LIMIT = 15_000

test(`the page of the real paper weighs at most ${LIMIT} bytes beyond its text`, async () => {
  const { dir } = builtSite('real')
  const html = await readPage('real', 'ket-luan/2026/btv-ky-hop-10/')
  const page = await parsePage(html)
  const read = (file: string): string => readFileSync(path.join(dir, file), 'utf8')
  const linked = (selector: string, name: string): string[] =>
    page.querySelectorAll(selector).flatMap((element) => attribute(element, name) ?? [])
  const styles = linked('link[rel="stylesheet"]', 'href')
  const scripts = withImports(linked('script', 'src'), read)
  const sum = (files: string[]): number =>
    files.reduce((total, file) => total + weight(read(file)), 0)
  const parts = {
    html: weight(html),
    css: sum(styles),
    js: sum(scripts),
    text: weight(paperText(page)),
  }
  const beyond = parts.html + parts.css + parts.js - parts.text
  console.log(`Conclusion page, gzip: ${JSON.stringify({ ...parts, beyond })}`)
  expect(scripts.length).toBeGreaterThan(0)
  expect(beyond).toBeLessThanOrEqual(LIMIT)
})

/** Scripts with all that they import, once each. */
function withImports(files: string[], read: (file: string) => string): string[] {
  const all = new Set<string>()
  const visit = (file: string): void => {
    if (all.has(file)) return
    all.add(file)
    for (const [, name] of read(file).matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/g))
      if (name) visit(path.posix.join(path.posix.dirname(file), name))
  }
  files.forEach(visit)
  return [...all]
}
