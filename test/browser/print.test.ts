/** What comes out of the printer: sheets, their text, and what may not be parted. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Served } from '../../scripts/serve/server.ts'
import { readArchive } from '../../src/checker/archive.ts'
import { blockText } from '../../src/domain/paper.ts'
import { describeInBrowsers } from '../support/each-browser.ts'
import { root } from '../support/paths.ts'
import { serve, serveForTest } from '../support/server.ts'
import { builtSite } from '../support/site.ts'

const paper = 'ket-luan/2026/btv-ky-hop-10/'
const foot = 'Bản in để tra cứu, không thay thế bản chính'

let served: Served
beforeAll(async () => {
  const { dir, base } = builtSite('real')
  served = await serve(dir, base)
})
afterAll(() => served.close())

/** A piece of text on a sheet: its words, and where it begins, in millimetres from the top left corner. */
interface Piece {
  text: string
  x: number
  y: number
  size: number
}

/** Prints a page and reads what is on each sheet. */
async function sheetsOf(page: Page): Promise<Piece[][]> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const sheets: Piece[][] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number)
    const { width, height } = sheet.getViewport({ scale: 1 })
    expect([Math.round(width), Math.round(height)], 'A4').toEqual([595, 842])
    const { items } = await sheet.getTextContent()
    const mm = (points: number): number => (points * 25.4) / 72
    sheets.push(
      items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [
              {
                text: item.str,
                x: mm(Number(item.transform[4])),
                y: mm(height - Number(item.transform[5])),
                size: Number(item.height),
              },
            ]
          : [],
      ),
    )
  }
  return sheets
}

/** Text without any white space: a sheet has its own lines, and some fonts draw spaces as distance. */
const squeezed = (text: string): string => text.replace(/\s+/g, '')
const textOf = (pieces: readonly Piece[]): string =>
  squeezed(pieces.map((one) => one.text).join(''))

/** What stands inside the margins of the sheets: the paper and what follows it. */
const inside = (sheets: readonly Piece[][]): Piece[][] =>
  sheets.map((pieces) => pieces.filter(({ y }) => y > 19 && y < 278))

describeInBrowsers('a printed paper', (openPage, name) => {
  // Chrome 109's headless shell prints as well, but neither page numbers nor the line at the foot.
  const isNew = name === 'chromium'

  test('has its text on six sheets of A4, every character of it, within the margins of a Party paper', async () => {
    const page = await openPage()
    await page.goto(served.url + paper)
    const sheets = await sheetsOf(page)
    expect(sheets).toHaveLength(6)
    const seed = readFileSync(path.join(root, 'test/fixtures/seed/ket-luan-ky-hop-10.txt'), 'utf8')
    const text = inside(sheets).map(textOf).join('')
    expect(text.startsWith(squeezed(seed.replaceAll('**', '')))).toBe(true)
    const rest = text.slice(squeezed(seed.replaceAll('**', '')).length)
    expect(rest).toMatch(/^TừviếttắttrongvănbảnnàyHĐND:Hộiđồngnhândân/)
    expect(rest).toMatch(/Ghichúcủangườibiêntập\(khôngthuộcvănbản\)Mục4:Vănbảngốckhôngcómục3\./)
    expect(rest).toContain(squeezed(foot))
    expect(rest).toContain(squeezed(served.url + paper))
    for (const { x, text: words } of inside(sheets).flat()) {
      expect(x, words).toBeGreaterThan(29)
      expect(x, words).toBeLessThan(196)
    }
    const pieces = inside(sheets).flat()
    const set = pieces.filter(({ size }) => Math.round(size) === 14)
    expect(textOf(set).length, 'in 14 pt').toBeGreaterThan(textOf(pieces).length * 0.8)
  })

  test('numbers its sheets from the second, and says on each what it is worth, where the browser can', async () => {
    const page = await openPage()
    await page.goto(served.url + paper)
    const sheets = await sheetsOf(page)
    const numbers = sheets.map((pieces) => textOf(pieces.filter(({ y }) => y <= 19)))
    expect(numbers).toEqual(isNew ? ['', '2', '3', '4', '5', '6'] : ['', '', '', '', '', ''])
    if (!isNew) return
    for (const pieces of sheets)
      expect(textOf(pieces.filter(({ y }) => y >= 278))).toBe(squeezed(foot))
  })
})

describeInBrowsers('printed papers of every form', (openPage) => {
  test('part no heading from its text, no row of a table, no signature; and lose nothing', async () => {
    const { dir, base, content } = builtSite('demo')
    const { url } = await serveForTest(dir, base)
    const { archive, papers } = await readArchive(content)
    const page = await openPage()
    const chosen = archive?.conclusions.filter(({ hasText }) => hasText) ?? []
    // One in six: they are made by turns, so that every form is among them.
    for (const conclusion of chosen.filter((_, index) => index % 6 === 0)) {
      const { id, sections } = conclusion
      await page.goto(`${url}ket-luan/${id}/`)
      const sheets = inside(await sheetsOf(page)).map(textOf)
      const blocks = papers.get(id)?.paper.blocks ?? []
      expect(sheets.join('').startsWith(squeezed(blockText(blocks))), id).toBe(true)
      const signature = squeezed(blockText(blocks.filter(({ kind }) => kind === 'signature')))
      expect(sheets.filter((sheet) => sheet.includes(signature)).length, id).toBeGreaterThan(0)
      for (const { title } of sections) {
        const words = squeezed(title)
        if (words.length > 8)
          expect(
            sheets.some((sheet) => sheet.endsWith(words)),
            id,
          ).toBe(false)
      }
    }
  })
})
