/** The first promise of the archive: a page shows every character of its paper, and no other. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { blockText } from '../../src/domain/paper.ts'
import { readArchive } from '../../src/checker/archive.ts'
import { collapsed, paperText, parsePage } from '../support/html.ts'
import { root } from '../support/paths.ts'
import { builtSite, readPage } from '../support/site.ts'

const seed = readFileSync(
  path.join(root, 'test/fixtures/seed/ket-luan-ky-hop-10.txt'),
  'utf8',
).replaceAll('**', '')

const textOnPage = async (html: string): Promise<string> => paperText(await parsePage(html))

describe('the real paper', () => {
  const page = (): Promise<string> => readPage('real', 'ket-luan/2026/btv-ky-hop-10/')

  test('stands on its page as in the text it was made from', async () => {
    expect(await textOnPage(await page())).toBe(collapsed(seed))
  })

  /** A change of the page at the one place in the paper that has these words. */
  const change = (html: string, from: string, to: string): string => {
    const start = html.indexOf('data-paper')
    const at = html.indexOf(from, start)
    expect(at, from).toBeGreaterThan(start)
    return html.slice(0, at) + to + html.slice(at + from.length)
  }

  test.each([
    ['an accent', 'tổ chức kỳ họp thứ 10', 'tổ chức ky họp thứ 10'],
    ['a tone mark’s place', 'phát triển kinh tế, văn hoá', 'phát triển kinh tế, văn hóa'],
    ['a dash', 'nhiệm kỳ 2026 – 2031', 'nhiệm kỳ 2026 - 2031'],
    ['a space', 'xem xét, cho ý kiến', 'xem xét,cho ý kiến'],
    ['a space that may not break', 'xem xét, cho ý kiến', 'xem xét,\u00a0cho ý kiến'],
    ['a capital', 'Ngày 23/3/2026', 'ngày 23/3/2026'],
    ['a letter more', 'chuyên đổi số', 'chuyển đổi số'],
  ])('would be seen to differ by %s', async (_, from, to) => {
    expect(await textOnPage(change(await page(), from, to))).not.toBe(collapsed(seed))
  })

  test('would be seen to differ by two paragraphs changed round', async () => {
    const html = await page()
    const paragraphs = [...html.slice(html.indexOf('data-paper')).matchAll(/<p>[^<]{40,}<\/p>/g)]
    const [first, second] = paragraphs.map(([paragraph]) => paragraph)
    if (!first || !second) throw new Error('the page has no two plain paragraphs')
    const swapped = html.replace(first, '\0').replace(second, first).replace('\0', second)
    expect(await textOnPage(swapped)).not.toBe(collapsed(seed))
  })

  test('may have other notes beside it without being another text', async () => {
    const html = await page()
    const noted = html.replace(/(<div class="margin" data-aside>)/, '$1<p>Một ghi chú.</p>')
    expect(noted).not.toBe(html)
    expect(await textOnPage(noted)).toBe(collapsed(seed))
  })
})

test('every paper of the synthetic archive stands on its page as it was read', async () => {
  const { archive, papers } = await readArchive(builtSite('demo').content)
  expect(papers.size).toBe(60)
  const withText = archive?.conclusions.filter(({ hasText }) => hasText) ?? []
  expect(withText.length).toBeGreaterThan(50)
  for (const { id } of withText) {
    const text = await textOnPage(await readPage('demo', `ket-luan/${id}/`))
    expect(text, id).toBe(collapsed(blockText(papers.get(id)?.paper.blocks ?? [])))
    expect(text.length, id).toBeGreaterThan(200)
  }
})
