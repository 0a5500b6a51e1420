/*
 * npm run pictures: makes the pictures of the guides anew, in src/guides/pictures. An invented paper is imported; what
 * the command says and what the pages show is kept. To be run, and looked at, when any of them has changed.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { urlFactory } from '../src/domain/urls.ts'
import { progress } from './build/progress.ts'
import { UsageError } from './build/options.ts'
import { run } from './build/run.ts'
import { EXPLORER } from './pictures/explorer.ts'

const root = path.resolve(import.meta.dirname, '..')
const target = path.join(root, 'src/guides/pictures')
/** A paper with a head of two columns, whose proposals are not all sure. */
const PAPER = '02-hoi-nghi-bch-bang-dau'
const SITE = `title: Kho Kết luận
commune: xã Đồng Mít
committee: Đảng ủy xã Đồng Mít
notice: Văn bản trong hình là văn bản mẫu.
terms:
  - { id: 2025-2030, from: 2025-07-01, to: 2030-06-30 }
`
const VIEWPORT = { width: 1366, height: 768 }

await run(async () => {
  const tell = progress()
  process.chdir(root)
  const { launch } = await import('../test/support/browsers.ts')
  const folder = await mkdtemp(path.join(tmpdir(), 'kho-pictures-'))
  const content = path.join(folder, 'content')
  const browser = await launch('chromium')
  try {
    await mkdir(target, { recursive: true })
    tell.step('Vẽ hình')
    await drawExplorer(browser)
    tell.step('Nhập một văn bản')
    const id = await importPaper(folder, content)
    tell.step('Chụp các trang')
    await picturePages(browser, content, id)
  } finally {
    tell.end()
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
  console.log(`Đã làm lại các hình trong ${path.relative(root, target)}: xem từng hình.`)
})

function fileOf(name: string): string {
  return path.join(target, `${name}.png`)
}

async function drawExplorer(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 760, height: 200 } })
  await page.setContent(EXPLORER)
  await page.screenshot({ path: fileOf('explorer'), fullPage: true })
  await page.close()
}

/** Imports the paper into a content of its own; keeps what the command says, and returns the paper's id. */
async function importPaper(folder: string, content: string): Promise<string> {
  const { importPapers } = await import('../test/support/import-papers.ts')
  const { runScript } = await import('../test/support/commands.ts')
  const paper = (await importPapers('dev')).find(({ name }) => name === PAPER)
  if (!paper) throw new UsageError(`Không thấy văn bản mẫu ${PAPER}.`)
  for (const name of ['units', 'topics', 'abbreviations'])
    await cp(path.join(root, 'content', `${name}.yaml`), path.join(content, `${name}.yaml`))
  await writeFile(path.join(content, 'site.yaml'), SITE)
  const file = path.join(folder, 'KL hoi nghi BCH.docx')
  await writeFile(file, paper.bytes)
  const declared = ['--secrecy', 'none', '--by', 'Vi Thị Ví Dụ']
  const said = await runScript('import.ts', file, '--content', content, ...declared)
  const id = /conclusions[\\/](\d{4})[\\/]([a-z0-9-]+)\.mdx/.exec(said.stdout)
  if (said.code !== 0 || !id) throw new UsageError(said.stdout + said.stderr)
  const text = said.stdout
    .replaceAll(new RegExp(`(?: --)? --content ${content}$`, 'gm'), '')
    .replaceAll(` --content ${content}`, '')
    .replaceAll(content, 'content')
  await writeFile(path.join(target, 'import.txt'), text)
  return `${id[1] ?? ''}/${id[2] ?? ''}`
}

/** Pictures of the pages: with proposals that wait for a person, and when none is left. */
async function picturePages(browser: Browser, content: string, id: string): Promise<void> {
  const { runScript } = await import('../test/support/commands.ts')
  const { startPreview } = await import('../test/support/preview.ts')
  const preview = await startPreview(content)
  try {
    const page = await browser.newPage({ viewport: VIEWPORT })
    const address = new URL(urlFactory({ base: '/' }).conclusion(id), preview.url).href
    await page.goto(address, { waitUntil: 'networkidle' })
    // The face of papers is used when it is there at once, which it is at the second look.
    await page.reload({ waitUntil: 'networkidle' })
    await page.screenshot({ path: fileOf('xem-truoc') })
    const problem = page.locator('.paper .row', { hasText: 'unconfirmed-proposal' }).first()
    const place = await problem.getByText('unconfirmed-proposal').first().boundingBox()
    if (!place) throw new UsageError('Trang xem trước không nêu đề xuất nào.')
    const clip = { x: 330, y: place.y - 560, width: VIEWPORT.width - 330, height: 600 }
    await page.screenshot({ path: fileOf('de-xuat'), fullPage: true, clip })
    await runScript('confirm.ts', id, '--all', '--by', 'Vi Thị Ví Dụ', '--content', content)
    await page.getByText('unconfirmed-proposal').first().waitFor({ state: 'detached' })
    await page.goto('about:blank')
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.screenshot({ path: fileOf('trang-van-ban') })
    await page.close()
  } finally {
    await preview.stop()
  }
}
