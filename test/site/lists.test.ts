/** The list pages of the real archive, as the product's tasks ask for them. */
import { beforeAll, describe, expect, test } from 'vitest'
import { type HtmlElement, parsePage, texts } from '../support/html.ts'
import { readPage } from '../support/site.ts'

const open = async (address: string): Promise<HtmlElement> =>
  parsePage(await readPage('real', address))

/** The block of a page under the heading with this id. */
function block(page: HtmlElement, id: string): HtmlElement {
  const found = page.querySelector(`section[aria-labelledby="${id}"]`)
  if (!found) throw new Error(`no block ${id}`)
  return found
}

/** The addresses that the rows of a block quote from, in their order. */
function places(from: HtmlElement): string[] {
  return from
    .querySelectorAll('tbody .source a')
    .map((link) => (link.getAttributeValue('href') ?? '').replace('/ket-luan/2026/', ''))
}

const blocksOf = (page: HtmlElement): (string | null)[] =>
  page
    .querySelectorAll('section.block')
    .map((section) => section.getAttributeValue('aria-labelledby'))

describe('the page of a unit', () => {
  test('of the police has what 4.4 gives to it, whole, and nothing more as its own', async () => {
    const direct = block(await open('don-vi/cong-an/'), 'giao-truc-tiep')
    expect(places(direct)).toEqual(['btv-ky-hop-10/#chi-dao-4-4-a'])
    const paper = await readPage('real', 'ket-luan/2026/btv-ky-hop-10/')
    const [quote = ''] = texts(direct, '.quote')
    expect(quote).toMatch(/^Chủ động nắm chắc tình hình địa bàn;/)
    expect(paper).toContain(`id="chi-dao-4-4-a">${quote}</span>`)
    expect(texts(direct, 'tbody th')[0]).toBe(
      'Mục 4.4, Kết luận kỳ họp thứ 10 Ban Thường vụ Đảng ủy xã, 23/3/2026',
    )
    expect(texts(direct, '.deadline')).toEqual(['Không ghi thời hạn'])
    expect(texts(direct, '.units')).toEqual(['Cùng được giao: Ban Chỉ huy quân sự xã'])
  })

  test('of the farmers’ union has 4.3 through its group, and nothing as its own', async () => {
    const page = await open('don-vi/hoi-nong-dan/')
    expect(texts(block(page, 'giao-truc-tiep'), 'p')).toEqual([
      'Chưa có nội dung nào giao trực tiếp cho đơn vị này.',
    ])
    const group = block(page, 'giao-cho-to-chuc-ctxh')
    expect(texts(group, 'h2')[0]).toMatch(/^Giao cho .*tổ chức chính trị/)
    expect(places(group).length).toBeGreaterThan(0)
    for (const place of places(group)) expect(place).toMatch(/^btv-ky-hop-10\/#chi-dao-4-3-[a-z]$/)
  })

  test('of the economic office has 4.2 through the People’s Committee', async () => {
    const page = await open('don-vi/p-kinh-te/')
    const through = places(block(page, 'giao-cho-ubnd'))
    expect(through.length).toBeGreaterThan(5)
    for (const place of through) expect(place).toMatch(/^btv-ky-hop-10\/#chi-dao-4-2-[a-z]$/)
    expect(through).toContain('btv-ky-hop-10/#chi-dao-4-2-c')
  })

  test('has what is given to everybody in a block of its own, once', async () => {
    for (const unit of ['cong-an', 'hoi-nong-dan', 'p-kinh-te']) {
      const page = await open(`don-vi/${unit}/`)
      expect(blocksOf(page).filter((id) => id === 'giao-chung')).toHaveLength(1)
      expect(places(block(page, 'giao-chung'))).toContain('btv-ky-hop-10/#chi-dao-1-2-a')
      const all = page
        .querySelectorAll('section.block')
        .flatMap((section) =>
          section.getAttributeValue('aria-labelledby') === 'duoc-nhac-den' ? [] : places(section),
        )
      expect(new Set(all).size, unit).toBe(all.length)
    }
  })

  test.each(['tt-pvhcc', 'chu-tich-ubnd'])('of %s has where 4.2 names it', async (unit) => {
    const page = await open(`don-vi/${unit}/`)
    const mentioned = block(page, 'duoc-nhac-den')
    expect(places(mentioned)).toEqual(['btv-ky-hop-10/#muc-4-2'])
    const name = unit === 'tt-pvhcc' ? 'Trung tâm Phục vụ hành chính công' : 'Chủ tịch'
    expect(texts(mentioned, '.quote')[0]).toContain(name)
    expect(texts(block(page, 'giao-truc-tiep'), 'p')).toEqual([
      'Chưa có nội dung nào giao trực tiếp cho đơn vị này.',
    ])
  })

  test('of the People’s Committee does not take the mention of its chairman for its own', async () => {
    const page = await open('don-vi/ubnd/')
    const quotes = blocksOf(page).includes('duoc-nhac-den')
      ? texts(block(page, 'duoc-nhac-den'), '.quote')
      : []
    expect(quotes.filter((quote) => /Chủ tịch (UBND|Ủy ban nhân dân) xã/.test(quote))).toEqual([])
  })
})

describe('the page of a topic', () => {
  test('has what was ordered on land clearance apart from where it is only spoken of', async () => {
    const page = await open('chu-de/gpmb-du-an/')
    const tasks = places(block(page, 'noi-dung-giao'))
    expect(tasks).toContain('btv-ky-hop-10/#chi-dao-4-2-c')
    for (const place of tasks) expect(place).toMatch(/#chi-dao-/)
    expect(texts(block(page, 'noi-dung-giao'), '.deadline')).toHaveLength(tasks.length)
    const mentions = places(block(page, 'duoc-nhac-den'))
    expect(mentions).toContain('btv-ky-hop-10/#bao-cao-2-3')
    expect(mentions.filter((place) => tasks.includes(place))).toEqual([])
  })
})

describe('the page of deadlines', () => {
  let page: HtmlElement
  beforeAll(async () => {
    page = await open('thoi-han/')
  })

  test('has the one deadline that the paper gives, and its day', () => {
    const dated = page.querySelectorAll('tbody tr').filter((row) => row.querySelector('time.due'))
    expect(dated).toHaveLength(1)
    const [row] = dated
    expect(row && texts(row, 'time.due')).toEqual(['25/3/2026'])
    expect(row && places(page)[0]).toBe('btv-ky-hop-10/#chi-dao-2-b')
    expect(row && texts(row, 'td')[1]).toContain('hoàn thành trong ngày 25/3/2026.')
  })

  test('says nothing of where a deadline stands: that depends on the reader’s day', async () => {
    expect(texts(page, '.due-status').filter((text) => text !== '')).toEqual([])
    expect(await readPage('real', 'thoi-han/')).not.toMatch(/quá hạn/i)
  })
})

describe('the page of the paper', () => {
  test('has its notes where they belong, and outside the text', async () => {
    const page = await open('ket-luan/2026/btv-ky-hop-10/')
    const notes = texts(page, '.editor-notes')
    expect(notes.join('\n')).toContain('Văn bản gốc không có mục 3.')
    expect(notes.every((note) => note.startsWith('Ghi chú của người biên tập'))).toBe(true)
    for (const note of page.querySelectorAll('[data-paper] .editor-notes'))
      expect(note.closest('[data-aside]')).not.toBeNull()
  })

  test('has its outline: every section, linked, with no section 3', async () => {
    const outline = texts(await open('ket-luan/2026/btv-ky-hop-10/'), '.outline li')
    expect(outline.map((line) => line.split(' ')[0])).toEqual(
      '1. 1.1. 1.2. 2. 4. 4.1. 4.2. 4.3. 4.4. 4.5. 4.6. 4.7. 5. 5.1. 5.2. 6.'.split(' '),
    )
  })
})
