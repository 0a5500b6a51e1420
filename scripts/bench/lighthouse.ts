import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { serveFolder } from '../serve/server.ts'
import { buildSite } from '../build/site.ts'

/**
 * Builds an archive and prints what Lighthouse (mobile preset) says of five kinds of page: scores, the time of the
 * largest paint and for how long scripts block. Texts are sent compressed, as the office's servers send them. Throws
 * where there is no browser.
 */
export async function benchLighthouse(content: string, folder: string): Promise<void> {
  // Browsers, and the list of kinds, are the tests'.
  const { judgePages } = await import('../../test/support/lighthouse.ts')
  const { judgedKinds, kindsOfPage } = await import('../../test/support/pages.ts')
  const out = path.join(folder, 'lighthouse')
  await buildSite({ content, out, base: '/' })
  await compress(out)
  const { url, close } = await serveFolder({ dir: out, port: 0 })
  console.log(
    'page\tperformance\taccessibility\tbest practices\tshift\tlargest paint ms\tblocked ms',
  )
  try {
    const urls = judgedKinds.map((kind) => url + (kindsOfPage[kind] ?? ''))
    await judgePages(urls, (page, verdict) => {
      const { performance, accessibility, bestPractices, layoutShift } = verdict
      const { largestPaint, blockingTime } = verdict
      const figures = [layoutShift.toFixed(3), largestPaint.toFixed(0), blockingTime.toFixed(0)]
      const scores = [performance, accessibility, bestPractices]
      console.log([`/${page.slice(url.length)}`, ...scores, ...figures].join('\t'))
    })
  } finally {
    await close()
  }
}

/** Puts a compressed copy beside each file of text. */
async function compress(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.(?:html|css|js|json|svg)$/.test(name)) continue
    const file = path.join(folder, name)
    await writeFile(`${file}.gz`, gzipSync(await readFile(file)))
  }
}
