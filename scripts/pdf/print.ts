import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { CivilDate } from '../../src/domain/dates.ts'
import { urlFactory } from '../../src/domain/urls.ts'
import { serveFolder } from '../serve/server.ts'
import { pdfFile, writeWhole } from './pages.ts'

/** A PDF that was made. */
export interface Printed {
  id: string
  file: string
  bytes: number
}

/** Prints papers of a built site, one after the other: tagged, with title, language and bookmarks. */
export async function* printPapers(
  browser: Browser,
  site: { out: string; base: string; sourceDate: CivilDate; ids: readonly string[] },
): AsyncGenerator<Printed> {
  const { out, base, sourceDate, ids } = site
  const served = await serveFolder({ dir: out, base, port: 0 })
  try {
    const context = await browser.newContext()
    // The page's script would write the address of this short-lived server into the print.
    await context.route('**/*.js', (route) => route.abort())
    const page = await context.newPage()
    for (const id of ids) {
      await page.goto(new URL(urlFactory({ base }).conclusion(id), served.url).href)
      await loadFonts(page)
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
      const file = path.join(out, pdfFile(id))
      const dated = withoutClock(pdf, sourceDate)
      await writeWhole(file, dated)
      yield { id, file, bytes: dated.length }
    }
    await context.close()
  } finally {
    await served.close()
  }
}

/** Fonts come into a page only if they are there at once; so they are fetched, and the page is opened again. */
async function loadFonts(page: Page): Promise<void> {
  const load = (): Promise<boolean> =>
    page.evaluate(async () => {
      const faces = [...document.fonts].filter(({ family }) => family.includes('Tinos'))
      const waiting = faces.some(({ status }) => status !== 'loaded')
      await Promise.allSettled(faces.map((face) => face.load()))
      return waiting
    })
  if (await load()) await page.reload()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** The day of the archive in place of the hour of printing, in as many bytes. */
function withoutClock(pdf: Uint8Array, day: CivilDate): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const at = `D:${day.replaceAll('-', '')}000000`
  return Buffer.from(text.replace(/\(D:\d{14}/g, `(${at}`), 'latin1')
}
