/** The ways into the archive: front page, years of units and topics, places, abbreviations. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildContent, contentFolder } from '../support/builds.ts'
import { attribute, type HtmlElement, parsePage, texts } from '../support/html.ts'
import { allPages } from '../support/pages.ts'
import { builtSite, readPage } from '../support/site.ts'

const open = async (address: string, archive: 'real' | 'demo' = 'real'): Promise<HtmlElement> =>
  parsePage(await readPage(archive, address))

const hrefs = (from: HtmlElement, selector: string): string[] =>
  from.querySelectorAll(selector).map((link) => attribute(link, 'href') ?? '')

/** Whether an address is that of an order: other passages may stand in several places of a list. */
const isOrder = (href: string): boolean => href.includes('#chi-dao-')

describe('the front page', () => {
  test('says what is new and how much it orders', async () => {
    expect(texts(await open(''), '[aria-labelledby="moi"] li')).toEqual([
      'Kết luận của Ban Thường vụ Đảng ủy xã tại kỳ họp thứ 10 23/3/2026 · 31 nội dung giao',
    ])
  })

  test('says what is due as on the day of the data, and nothing of today', async () => {
    const page = await open('')
    expect(texts(page, '[data-due-open] li time')).toEqual(['25/3/2026'])
    expect(texts(page, '[data-due-open] h3')).toEqual(['Từ ngày 23/3/2026 trở đi'])
    expect(texts(page, '[data-due-past] li')).toEqual([])
  })

  test('leads to every unit that was given something, without unfolding', async () => {
    const page = await open('')
    const linked = hrefs(page, '.unit-group a')
    expect(linked).toHaveLength(12)
    expect(linked).toContain('/don-vi/cong-an/')
    expect(page.querySelectorAll('details')).toHaveLength(0)
    const all = page.querySelectorAll('.finder option').map((one) => attribute(one, 'value'))
    expect(all.length).toBeGreaterThan(35)
    expect(all).toContain('/don-vi/hoi-nong-dan/')
  })
})

describe('a list that is shared out over years', () => {
  test.each(['don-vi/p-kinh-te/', 'chu-de/nong-thon-moi/'])('%s has all of it', async (address) => {
    const { base } = builtSite('demo')
    const first = await open(address, 'demo')
    const years = hrefs(first, 'nav[aria-label="Theo năm"] a')
    expect(years.length).toBeGreaterThan(2)
    const announced = texts(first, 'nav[aria-label="Theo năm"] a').map((text) =>
      Number(/\((\d+)\)/.exec(text)?.[1]),
    )
    const rows: number[] = []
    const seen: string[] = []
    for (const href of years) {
      const page = await open(href.slice(base.length), 'demo')
      const blocks = page
        .querySelectorAll('section.block')
        .filter((block) => attribute(block, 'aria-labelledby') !== 'tu-nam-truoc')
      rows.push(blocks.flatMap((block) => block.querySelectorAll('tbody tr')).length)
      seen.push(...blocks.flatMap((block) => hrefs(block, 'tbody .source a')).filter(isOrder))
      expect(texts(page, 'nav [aria-current="page"].button')).toHaveLength(1)
    }
    expect(rows).toEqual(announced)
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('what is still to come from older years stands on the first page of a unit too', async () => {
    const pages = await allPages('demo')
    const carried = pages.filter(({ html }) => html.includes('id="tu-nam-truoc"'))
    for (const { document } of carried) {
      const [block] = document.querySelectorAll('section[aria-labelledby="tu-nam-truoc"]')
      expect(block?.querySelectorAll('tbody tr').length).toBe(
        block?.querySelectorAll('time.due').length,
      )
    }
  })
})

test('sessions stand by term and year, with the papers of each and what they order', async () => {
  const page = await open('ky-hop/')
  expect(texts(page, 'h2, h3')).toEqual(['Nhiệm kỳ 2025-2030', 'Năm 2026 1 kỳ họp; 1 văn bản'])
  expect(texts(page, '.timeline > li')).toEqual([
    '23/3/2026 Kỳ họp thứ 10 Ban Thường vụ Đảng ủy xã Kết luận kỳ họp thứ 10 31 nội dung giao',
  ])
})

describe('places and projects', () => {
  test.each(['quoc-lo-4b', 'mo-than-na-duong'])('%s has the passage that names it', async (id) => {
    const page = await open(`dia-ban/${id}/`)
    expect(hrefs(page, 'tbody .source a')).toEqual(['/ket-luan/2026/btv-ky-hop-10/#chi-dao-4-2-c'])
    expect(texts(page, 'tbody .units')).toEqual(['Ủy ban nhân dân xã'])
    expect(texts(page, 'tbody .deadline')).toEqual(['Không ghi thời hạn'])
  })

  test('are linked from the paper that names them', async () => {
    const links = hrefs(await open('ket-luan/2026/btv-ky-hop-10/'), '.facts a')
    expect(links.filter((href) => href.startsWith('/dia-ban/'))).toEqual([
      '/dia-ban/quoc-lo-4b/',
      '/dia-ban/mo-than-na-duong/',
    ])
  })

  test('have no page and no place in the menu where the owner lists none', async () => {
    const { code, out } = await buildContent(await contentFolder())
    expect(code).toBe(0)
    expect(existsSync(path.join(out, 'dia-ban'))).toBe(false)
    expect(existsSync(path.join(out, 'don-vi'))).toBe(true)
  })
})

describe('abbreviations', () => {
  test('stand in the order of the Vietnamese alphabet, the ambiguous with all meanings', async () => {
    const page = await open('tu-viet-tat/')
    const letters = texts(page, 'h2')
    expect(letters.indexOf('Đ')).toBe(letters.indexOf('D') + 1)
    const rows = texts(page, 'tbody tr')
    expect(rows).toContain('UBND Ủy ban nhân dân 1 văn bản')
    expect(rows).toContain('CB Có nhiều nghĩa: chi bộ; cán bộ')
  })

  test('are explained in a paper: a link at the first place of a section, and a list after it', async () => {
    const page = await open('ket-luan/2026/btv-ky-hop-10/')
    const links = page.querySelectorAll('[data-paper] a.abbr')
    expect(links.map((link) => attribute(link, 'href'))).toEqual([
      '#vt-ubnd',
      '#vt-hdnd',
      '#vt-ubnd',
    ])
    expect(
      page.querySelectorAll('[data-paper] abbr').map((one) => attribute(one, 'title')),
    ).toEqual(['Ủy ban nhân dân', 'Hội đồng nhân dân', 'Ủy ban nhân dân'])
    expect(texts(page, '.abbreviation-notes dl > div')).toEqual([
      'HĐND Hội đồng nhân dân mục 4.2',
      'UBND Ủy ban nhân dân mục 2 mục 4.2',
    ])
  })
})
