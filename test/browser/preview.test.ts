/**
 * The preview as a clerk has it open while editing: every save is on the page by itself, with what is wrong with
 * it. One browser is enough: nothing of it is ever published.
 */
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { collapse } from '../../src/domain/text.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { launch } from '../support/browsers.ts'
import { root, storeOf } from '../support/paths.ts'
import { type RunningPreview, startPreview } from '../support/preview.ts'

const PAPER = 'conclusions/2026/btv-ky-hop-1.mdx'
const ADDRESS = 'ket-luan/2026/btv-ky-hop-1/'

/** Its own, without a seal, so that its words may be changed. */
const original = `---
type: ket-luan
issuer: btv
date: 2026-03-23
title: Kết luận kỳ họp thứ 1
secrecy: none
---
<Masthead>
KẾT LUẬN
CỦA BAN THƯỜNG VỤ
</Masthead>

## 1. Về an ninh

<Directive id="1-a" to="cong-an" topics="an-ninh">Giữ vững an ninh.</Directive>
`

let folder: string
let content: string
let preview: RunningPreview
let browser: Browser
let page: Page

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kho-xem-truoc-'))
  content = path.join(folder, 'content')
  await cp(path.join(root, 'test/fixtures/archive'), content, { recursive: true })
  await rm(path.join(content, 'sealed'), { recursive: true, force: true })
  await writeFile(path.join(content, PAPER), original)
  ;[preview, browser] = await Promise.all([startPreview(content), launch('chromium')])
  page = await (await browser.newContext({ locale: 'vi-VN' })).newPage()
})

afterAll(async () => {
  await browser.close()
  await preview.stop()
  await rm(storeOf(content), { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
})

/** Saves the paper with a part of it replaced, as an editor does: into a new file that takes its place. */
async function save(from = '', to = '', name = PAPER): Promise<void> {
  expect(original).toContain(from)
  await writeFile(path.join(content, `${name}.tmp`), original.replace(from, to))
  await rename(path.join(content, `${name}.tmp`), path.join(content, name))
}

/** Opens a page; the preview may let the browser load another one again at the same moment. */
async function visit(address: string): Promise<void> {
  await expect
    .poll(() => page.goto(address).then(() => true, String), { timeout: 20_000 })
    .toBe(true)
}

const panel = (): Locator => page.getByRole('complementary', { name: 'Xem trước' })
const said = (text: string | RegExp): Locator => panel().getByText(text)
const paper = (): Locator => page.locator('[data-paper]')
/** How many errors the preview tells, on the whole. */
async function errors(): Promise<number> {
  const told = await panel().getByText('Xem trước.').innerText()
  return Number(/(\d+) lỗi/.exec(told)?.[1] ?? 0)
}

/** Waits until so many errors are told. */
async function errorsTold(count: number): Promise<void> {
  await expect.poll(() => errors().catch(String), { timeout: 10_000 }).toBe(count)
}

/** The words of the paper on the page, without what stands beside them. */
function words(): Promise<string> {
  return paper().evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement
    for (const aside of copy.querySelectorAll('[data-aside]')) aside.remove()
    return copy.textContent
  })
}

describe('the preview', () => {
  beforeEach(async () => {
    await save()
    await visit(preview.url + ADDRESS)
    await errorsTold(0)
  })

  test('shows a paper as it is saved, by itself', async () => {
    await save('Giữ vững', 'Giữ thật vững')
    await paper().getByText('Giữ thật vững an ninh.').waitFor()
    // Words that stand in no section and no mark are in no list either.
    await save('## 1.', 'Lời mở đầu.\n\n## 1.')
    await paper().getByText('Lời mở đầu.').waitFor()
    expect(await errors()).toBe(0)
  })

  test('keeps the last good page while a file has errors, and says what is wrong with it', async () => {
    await save('Giữ vững an ninh.', 'Chữ mới.\n\nhỏng <Directive')
    await said('bản đọc được gần nhất').waitFor()
    await save('to="cong-an"', 'to="cong-ann"')
    await said('Không có đơn vị “cong-ann” trong units.yaml.').waitFor()
    expect(await panel().getByText('Lỗi:', { exact: true }).isVisible()).toBe(true)
    expect(await said(/Gần nhất: “cong-an”/).isVisible()).toBe(true)
    const line = original.split('\n').findIndex((text) => text.includes('<Directive')) + 1
    const column = '<Directive id="1-a" to="'.length + 1
    expect(await said(`${PAPER}:${line}:${column}`).isVisible()).toBe(true)
    const [excerpt = '', sign = ''] = (await panel().locator('pre').innerText()).split('\n')
    expect(excerpt.slice(sign.indexOf('^'))).toMatch(/^cong-ann"/)
    expect(await words()).toContain('Giữ vững an ninh.')
    expect(await words()).not.toContain('Chữ mới')
    await save('an ninh.', 'trật tự.')
    await paper().getByText('Giữ vững trật tự.').waitFor()
    expect(await errors()).toBe(0)
  })

  test('shows what a rule has found beside its passage, and hides nothing', async () => {
    await save('## 1.', 'Lời mở đầu.\n\nMẬT\n\nLời tiếp theo.\n\n## 1.')
    const note = page.getByRole('note').filter({ hasText: 'secrecy-mark' })
    await note.waitFor()
    const line = original.split('\n').findIndex((text) => text.startsWith('## 1.')) + 3
    expect(await note.innerText()).toContain(`Dòng ${line}`)
    const row = paper().locator('.row').filter({ has: note })
    expect(await row.locator('.text').innerText()).toBe('MẬT')
    expect(collapse(await words())).toBe(
      'KẾT LUẬN CỦA BAN THƯỜNG VỤ Lời mở đầu. MẬT Lời tiếp theo. 1. Về an ninh Giữ vững an ninh.',
    )
    const link = panel().getByRole('link', { name: /mật/i })
    expect(await link.getAttribute('href')).toBe(`#${(await note.getAttribute('id')) ?? ''}`)
    // The panel only leads there: errors first, though the seal is missed in a line above.
    const [first = '', ...others] = await panel().getByRole('listitem').allInnerTexts()
    expect(first).toMatch(/^Lỗi: .* Dòng \d+$/)
    expect(others.join()).toContain('Cảnh báo:')
    expect(await note.innerText()).toContain('Cách sửa:')
    expect(await accessibilityProblems(page)).toEqual([])
    expect(preview.said()).toContain('[secrecy-mark]')
    // Nothing that only a programmer would understand.
    expect(preview.said()).not.toMatch(
      /\[(?:vite|content|router|watch|types|ERROR|WARN|200)\]|kho-vocabularies|astro/i,
    )
    expect(preview.said()).not.toMatch(/watching|ready in|connected/)
  })

  test('leaves the page in sight, however much is wrong', async () => {
    await page.setViewportSize({ width: 1366, height: 768 })
    await save('## 1.', `${'MẬT\n\n'.repeat(30)}## 1.`)
    await errorsTold(30)
    expect((await panel().boundingBox())?.height).toBeLessThan(768 / 2)
    expect(await accessibilityProblems(page)).toEqual([])
  })

  test('shows a broken seal, with the place of the difference', async () => {
    const seal = `sha256-${'a'.repeat(64)}`
    await save('secrecy: none', `secrecy: none\ntext: ${seal}`)
    await said(/không còn đúng với mã niêm phong/).waitFor()
    expect(await said('broken-seal').isVisible()).toBe(true)
    expect(await panel().locator('pre').count()).toBeGreaterThan(0)
    expect(await words()).toContain('Giữ vững an ninh.')
    expect(await paper().getByRole('note').count()).toBe(0)
  })

  test('tells of a new file with errors on every page, and shows it when it is mended', async () => {
    const name = 'conclusions/2026/moi.mdx'
    await save('type: ket-luan', 'type: ket-luann', name)
    await errorsTold(1)
    const count = panel().getByRole('link', { name: /Nội dung có/ })
    await visit(new URL((await count.getAttribute('href')) ?? '', preview.url).href)
    await page.getByRole('heading', { level: 1, name: 'Kiểm tra nội dung' }).waitFor()
    expect(await page.getByRole('main').innerText()).toContain(`${name}:2:7`)
    expect(await accessibilityProblems(page)).toEqual([])
    await visit(`${preview.url}ket-luan/2026/moi/`)
    await said('Tệp đang có lỗi nên chưa có trang để xem.').waitFor()
    await save('', '', name)
    await paper().waitFor()
    expect(await errors()).toBe(0)
    await rm(path.join(content, name))
    await page.getByRole('heading', { name: 'Không tìm thấy trang' }).waitFor()
  })

  test('lives through a vocabulary that is saved broken', async () => {
    const units = path.join(content, 'units.yaml')
    const text = await readFile(units, 'utf8')
    await writeFile(units, `${text}- { id: x`)
    await errorsTold(1)
    expect(await words()).toContain('Giữ vững an ninh.')
    await writeFile(units, text)
    await errorsTold(0)
  })
})

test('the preview begins with what can be read, where a folder has errors from the start', async () => {
  const broken = path.join(folder, 'broken')
  await cp(content, broken, { recursive: true })
  await writeFile(path.join(broken, 'units.yaml'), '- [')
  await mkdir(path.join(broken, 'pages'), { recursive: true })
  await writeFile(path.join(broken, 'pages/ma.mdx'), '{process.exit()}')
  const second = await startPreview(broken)
  try {
    await visit(`${second.url}${ADDRESS}`)
    // A preview that has just started may let the browser load the page again.
    await expect.poll(() => words().catch(String)).toContain('Giữ vững an ninh.')
    await panel()
      .getByRole('link', { name: /Nội dung có \d+ lỗi/ })
      .click()
    await page.getByRole('heading', { level: 1, name: 'Kiểm tra nội dung' }).waitFor()
    const listed = await page.getByRole('main').innerText()
    for (const file of ['units.yaml:1:', 'pages/ma.mdx:1:1']) expect(listed).toContain(file)
    await visit(`${second.url}trang/ma/`)
    await page.getByRole('heading', { name: 'Không tìm thấy trang' }).waitFor()
    expect(await said('pages/ma.mdx:1:1').isVisible()).toBe(true)
  } finally {
    await second.stop()
    await rm(storeOf(broken), { recursive: true, force: true })
  }
})
