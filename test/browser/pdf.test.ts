/** `npm run pdf`: PDFs of a built site's papers, linked on their pages where they are, and nowhere else. */
import { cp, readFile } from 'node:fs/promises'
import path from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { runScript, runScriptWith } from '../support/commands.ts'
import { environmentOf, unavailable } from '../support/browsers.ts'
import { temporaryFolder } from '../support/folder.ts'
import { builtSite } from '../support/site.ts'

const id = '2026/btv-ky-hop-10'
const address = 'ket-luan/2026/btv-ky-hop-10/'
const file = `${address}btv-ky-hop-10.pdf`

/** A copy of the built archive of the real paper, for one test. */
async function copied(): Promise<string> {
  const dir = path.join(await temporaryFolder(), 'dist')
  await cp(builtSite('real').dir, dir, { recursive: true })
  return dir
}

describe.skipIf(unavailable('chromium'))('a PDF of every paper', () => {
  let browser: Record<string, string>
  beforeAll(async () => {
    browser = await environmentOf('chromium')
  })

  test('is tagged, has title, language and bookmarks, is the same again, and is linked with its size', async () => {
    const dir = await copied()
    const page = (): Promise<string> => readFile(path.join(dir, address, 'index.html'), 'utf8')
    expect(await page()).not.toContain('.pdf')
    const { code, stdout, stderr } = await runScriptWith(browser, 'pdf.ts', '--out', dir)
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout).toContain('Đã làm 1 bản PDF')
    const bytes = await readFile(path.join(dir, file))
    const html = await page()
    const link = `<a class="quiet" href="/${file}">Bản PDF để in</a> (${Math.round(bytes.length / 1000)} kB)`
    expect(html.split(link)).toHaveLength(3)
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Language: 'vi', CreationDate: "D:20260323000000+00'00'" })
    expect((info as { Title: string }).Title).toMatch(/^Kết luận của Ban Thường vụ Đảng ủy xã/)
    expect((await pdf.getMarkInfo())?.['Marked']).toBe(true)
    const titles = (await pdf.getOutline()).flatMap(({ title, items }) => [
      title,
      ...items.map((item: { title: string }) => item.title),
    ])
    expect(titles).toContain('2. Về các văn bản trình tại kỳ họp')
    expect(titles).toContain('4.7. Văn phòng Đảng ủy')

    const again = await runScriptWith(browser, 'pdf.ts', '--out', dir, id)
    expect(again.code).toBe(0)
    expect(await page()).toBe(html)
    expect((await readFile(path.join(dir, file))).equals(bytes)).toBe(true)
  })

  test('embeds Tinos where the system has no Times New Roman, and not the address of the moment', async () => {
    const dir = await copied()
    await runScriptWith(browser, 'pdf.ts', '--out', dir)
    const bytes = await readFile(path.join(dir, file))
    expect(bytes.toString('latin1')).toContain('Tinos')
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const last = await (await pdf.getPage(pdf.numPages)).getTextContent()
    const text = last.items.map((item) => ('str' in item ? item.str : '')).join('')
    expect(text).toContain(`Địa chỉ: /${address}`)
    expect(text).not.toContain('127.0.0.1')
  })
})

describe('what cannot be done is told', () => {
  test('no built site', async () => {
    const { code, stderr } = await runScript(
      'pdf.ts',
      '--out',
      path.join(await temporaryFolder(), 'x'),
    )
    expect(code).toBe(1)
    expect(stderr).toMatch(/^Không có trang đã dựng trong .*\n?.*npm run build/)
  })

  test('no such paper', async () => {
    const { dir } = builtSite('real')
    const { code, stderr } = await runScript('pdf.ts', '2026/khong-co', '--out', dir)
    expect(code).toBe(1)
    expect(stderr).toContain('2026/khong-co')
  })

  test('no browser where CHROME says', async () => {
    const { dir } = builtSite('real')
    const { code, stderr } = await runScriptWith({ CHROME: '/khong/co' }, 'pdf.ts', '--out', dir)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^Không mở được trình duyệt mà CHROME chỉ đến \(\/khong\/co\)/)
  })
})
