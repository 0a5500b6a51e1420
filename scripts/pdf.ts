/*
 * npm run pdf -- [id…] [--out dist]: makes a PDF of every paper in a built site, or of those that are named, and lets
 * their pages link to it. A later build begins without them. The same paper gives the same text; the bytes may differ
 * from one version of the browser to the next.
 */
import { readManifest } from './build/swap.ts'
import { argumentsOf, fromProject, UsageError } from './build/options.ts'
import { progress } from './build/progress.ts'
import { run } from './build/run.ts'
import { openBrowser } from './pdf/browser.ts'
import { builtPapers, linkPdf } from './pdf/pages.ts'
import { printPapers } from './pdf/print.ts'

const USAGE = 'Cách dùng: npm run pdf -- [mã văn bản …] [--out dist]'

await run(async () => {
  const { values, positionals } = argumentsOf(
    USAGE,
    { out: { type: 'string', default: 'dist' } },
    true,
  )
  const { out } = fromProject({ out: values.out })
  const manifest = await readManifest(out)
  if (!manifest) {
    throw new UsageError(`Không có trang đã dựng trong ${out}. Chạy npm run build trước.\n${USAGE}`)
  }
  const known = await builtPapers(out)
  const unknown = positionals.filter((id) => !known.includes(id))
  if (unknown.length > 0) {
    throw new UsageError(
      `Không có phần chữ của văn bản ${unknown.join(', ')} trong ${out}.\nMã văn bản có dạng 2026/btv-ky-hop-3.`,
    )
  }
  const ids = positionals.length > 0 ? positionals : known
  const tell = progress()
  const browser = await openBrowser()
  try {
    tell.step('Làm bản PDF')
    let done = 0
    for await (const { id, file, bytes } of printPapers(browser, { out, ...manifest, ids })) {
      await linkPdf(out, id, manifest.base, bytes)
      tell.count((done += 1), ids.length)
      if (ids.length <= 10) console.log(file)
    }
  } finally {
    tell.end()
    await browser.close()
  }
  console.log(`Đã làm ${ids.length} bản PDF trong ${out}.`)
})
