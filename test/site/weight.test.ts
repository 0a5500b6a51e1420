/** What the page of a paper weighs beyond its own words: offices read it over old lines on old machines. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { attribute, paperText, parsePage } from '../support/html.ts'
import { allPages, filesBelow } from '../support/pages.ts'
import { builtSite, readPage } from '../support/site.ts'

const weight = (text: string): number => gzipSync(text, { level: 9 }).length

/** At most so many bytes, gzip, of HTML, styles and scripts beyond the text itself. */
const LIMIT = 15_000
/** A synthetic paper tells twenty units something in single sentences: their names and topics beside it are content too. */
const DENSEST = 16_300

interface Weight {
  html: number
  css: number
  js: number
  text: number
  beyond: number
}

async function weigh(dir: string, base: string, html: string): Promise<Weight> {
  const page = await parsePage(html)
  const read = (file: string): string => readFileSync(path.join(dir, file), 'utf8')
  const linked = (selector: string, name: string): string[] =>
    page
      .querySelectorAll(selector)
      .flatMap((element) => attribute(element, name)?.replace(base, '/') ?? [])
  const styles = linked('link[rel="stylesheet"]', 'href')
  const scripts = linked('script', 'src')
  expect(styles, 'one stylesheet').toHaveLength(1)
  expect(scripts, 'one script').toHaveLength(1)
  expect(linked('script[type="module"]', 'src'), 'which waits').toHaveLength(1)
  expect(linked('link[rel="preload"], link[rel="modulepreload"]', 'href')).toEqual([])
  const sum = (files: string[]): number =>
    files.reduce((total, file) => total + weight(read(file)), 0)
  const parts = {
    html: weight(html),
    css: sum(styles),
    js: sum(withImports(scripts, read)),
    text: weight(paperText(page)),
  }
  return { ...parts, beyond: parts.html + parts.css + parts.js - parts.text }
}

test(`the page of the real paper weighs at most ${LIMIT} bytes beyond its text, its script 6 kB`, async () => {
  const { dir, base } = builtSite('real')
  const found = await weigh(dir, base, await readPage('real', 'ket-luan/2026/btv-ky-hop-10/'))
  console.log(`Conclusion page, gzip: ${JSON.stringify(found)}`)
  expect(found.js).toBeLessThanOrEqual(6000)
  expect(found.beyond).toBeLessThanOrEqual(LIMIT)
})

test(`so do four of five synthetic ones, and none weighs more than ${DENSEST}`, async () => {
  const { dir, base } = builtSite('demo')
  const papers = (await allPages('demo')).filter(({ html }) => html.includes('data-paper'))
  expect(papers.length).toBeGreaterThan(50)
  const found = await Promise.all(papers.map(({ html }) => weigh(dir, base, html)))
  const beyond = found.map((one) => one.beyond).sort((a, b) => a - b)
  console.log(`Synthetic pages, gzip: median ${beyond[beyond.length >> 1]}, most ${beyond.at(-1)}`)
  expect(beyond[Math.floor(beyond.length * 0.8) - 1]).toBeLessThanOrEqual(LIMIT)
  expect(beyond.at(-1)).toBeLessThanOrEqual(DENSEST)
})

test('the fonts weigh at most 55 kB, and come only where Times New Roman is lacking', async () => {
  const { dir } = builtSite('real')
  const files = await filesBelow(dir)
  const fonts = files.filter((file) => /\.woff2?$/.test(file))
  const bytes = fonts.reduce((sum, file) => sum + readFileSync(path.join(dir, file)).length, 0)
  console.log(`Fonts: ${fonts.length} files, ${bytes} bytes`)
  expect(fonts).toHaveLength(4)
  expect(bytes).toBeLessThanOrEqual(55_000)
  for (const file of fonts) expect(file).toMatch(/^_astro[\\/][^\\/]+\.[\w-]{8}\.woff2$/)
  for (const file of files.filter((one) => one.endsWith('.css'))) {
    const css = readFileSync(path.join(dir, file), 'utf8')
    if (!css.includes('Tinos')) continue
    expect(css, file).toMatch(/local\(["']?Times New Roman["']?\)/)
    expect(css, file).toMatch(/--font-paper: ?["']?Times cục bộ["']?, ?Tinos/)
  }
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
