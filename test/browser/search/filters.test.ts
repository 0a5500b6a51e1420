/** Filters of the search page: their counts are those of the papers, and several narrow and widen as they should. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Served } from '../../../scripts/serve/server.ts'
import { readArchive } from '../../../src/checker/archive.ts'
import type { Archive } from '../../../src/domain/archive.ts'
import { addressees, directives, type Mark } from '../../../src/domain/conclusion.ts'
import { describeInBrowsers } from '../../support/each-browser.ts'
import { SearchPage } from '../../support/search-page.ts'
import { serve } from '../../support/server.ts'
import { builtSite } from '../../support/site.ts'

let served: Served
let archive: Archive
beforeAll(async () => {
  const { dir, base, content } = builtSite('demo')
  served = await serve(dir, base)
  const checked = await readArchive(content)
  if (!checked.archive) throw new Error('the synthetic archive cannot be read')
  archive = checked.archive
})
afterAll(() => served.close())

const UNITS = 'Đơn vị được giao'
const year = '2026'

/** The records of papers that fit, as "paper#section", counted from the papers themselves. */
function records(fits: (mark: Mark) => boolean, papers = archive.conclusions): Set<string> {
  return new Set(
    papers.flatMap((paper) =>
      directives(paper)
        .filter(fits)
        .map(({ section = '' }) => `${paper.id}#${section}`),
    ),
  )
}

const nameOf = (id: string): string => archive.units.find((unit) => unit.id === id)?.name ?? id
const isFor =
  (...units: string[]) =>
  (mark: Mark): boolean =>
    addressees(mark).some((id) => units.includes(id))

/** The units with the most orders. */
function busiest(): [string, string] {
  const ids = archive.units.map(({ id }) => id).filter((id) => !hasHeirs(id))
  const count = (id: string): number => records(isFor(id)).size
  const [first = '', second = ''] = ids.sort((a, b) => count(b) - count(a))
  return [first, second]
}

const hasHeirs = (id: string): boolean =>
  archive.units.some(({ id: own, successor }) => successor === id || (own === id && !!successor))

describeInBrowsers('filters of the search page', (openPage) => {
  const ask = async (question: [string, string][]): Promise<SearchPage> => {
    const search = new SearchPage(await openPage(), served.url)
    await search.ask(question)
    return search
  }

  test('every unit has as many results as the papers have sections that charge it', async () => {
    const search = await ask([['nam', year]])
    const papers = archive.conclusions.filter(({ date }) => date.startsWith(year))
    const shown = await search.counts(UNITS)
    const expected = archive.units
      .filter(({ id }) => !hasHeirs(id))
      .map(({ id, name }) => [name, records(isFor(id), papers).size] as const)
      .filter(([, count]) => count > 0)
    expect(expected.length).toBeGreaterThan(10)
    for (const [name, count] of expected) expect([name, shown[name]]).toEqual([name, count])
    const sections = papers.reduce((sum, paper) => sum + paper.sections.length + 1, 0)
    expect(await search.count()).toBe(sections)
    // Its own value of a filter does not narrow the filter: the other years keep their counts.
    expect(Object.keys(await search.counts('Năm')).length).toBeGreaterThan(2)
  })

  test('several values of one filter widen, several filters narrow', async () => {
    const [first, second] = busiest()
    const search = await ask([['don-vi', first]])
    expect(await search.count()).toBe(records(isFor(first)).size)
    await search.box(UNITS, nameOf(second)).check()
    const both = records(isFor(first, second)).size
    await search.says(`${both} nội dung phù hợp.`)
    expect(both).toBeGreaterThan(records(isFor(first)).size)
    await search.box('Năm', year).check()
    const ofYear = archive.conclusions.filter(({ date }) => date.startsWith(year))
    await search.says(`${records(isFor(first, second), ofYear).size} nội dung phù hợp.`)
    const parameters = new URL(search.page.url()).searchParams
    expect(parameters.getAll('don-vi').sort()).toEqual([first, second].sort())
    expect(parameters.getAll('nam')).toEqual([year])
    await search
      .line('Đang lọc:')
      .getByRole('button', { name: nameOf(first) })
      .click()
    await search.says(`${records(isFor(second), ofYear).size} nội dung phù hợp.`)
  })

  test('a unit and a deadline are of the same order', async () => {
    const recurs = (mark: Mark): boolean => mark.due === undefined && mark.recurs !== undefined
    // A unit with an order of its own in a section where another unit's order recurs.
    const wrong = archive.units.find(({ id }) => {
      const own = records(isFor(id))
      const right = records((mark) => isFor(id)(mark) && recurs(mark))
      const others = [...records(recurs)].filter((record) => own.has(record) && !right.has(record))
      return others.length > 0 && right.size > 0 && !hasHeirs(id)
    })
    if (!wrong) throw new Error('the synthetic archive has no such section')
    const search = await ask([
      ['don-vi', wrong.id],
      ['thoi-han', 'dinh-ky'],
    ])
    const expected = records((mark) => isFor(wrong.id)(mark) && recurs(mark)).size
    expect(await search.count()).toBe(expected)
    expect((await search.counts(UNITS))[wrong.name]).toBe(expected)
  })

  test('deadlines go by the reader’s own day', async () => {
    const search = new SearchPage(await openPage({ timezoneId: 'Asia/Ho_Chi_Minh' }), served.url)
    const due = archive.conclusions
      .flatMap(directives)
      .map((mark) => mark.due ?? '')
      .find((day) => /^2026-09-\d\d$/.test(day))
    if (!due) throw new Error('the synthetic archive has no deadline in September')
    const counts: Record<string, number>[] = []
    for (const day of [0, 1]) {
      const now = new Date(`${due}T12:00:00+07:00`)
      now.setDate(now.getDate() + day)
      await search.page.clock.setFixedTime(now)
      await search.ask([['nam', year]])
      counts.push(await search.counts('Thời hạn'))
    }
    const [on, after] = counts
    expect(after?.['Đã qua thời hạn']).toBeGreaterThan(on?.['Đã qua thời hạn'] ?? Infinity)
  })

  test('a hit names its section, units and deadline; papers name issuer and date', async () => {
    const [first] = busiest()
    const search = await ask([
      ['don-vi', first],
      ['thoi-han', 'dinh-ky'],
    ])
    const paper = search.papers.first()
    expect(await paper.getByRole('heading', { level: 3 }).getByRole('link').count()).toBe(1)
    expect(await paper.locator('header time').innerText()).toMatch(/^\d{1,2}\/\d{1,2}\/\d{4}$/)
    const hit = await paper.getByRole('listitem').first().innerText()
    expect(hit).toMatch(new RegExp(`Giao: .*${nameOf(first)}.*định kỳ`, 's'))
    expect(hit).toMatch(/^(Mục .+|Phần đầu và phần cuối văn bản)\n/)
  })

  test('hits of one paper stand together; more are shown on demand, and the first of them is focused', async () => {
    const search = await ask([['q', 'xã']])
    expect(await search.hits.count()).toBe(8)
    const more = search.answers.getByRole('button', { name: 'Xem thêm kết quả' })
    await more.click()
    await expect.poll(() => search.hits.count()).toBe(28)
    expect(await search.hits.nth(8).evaluate((link) => link === document.activeElement)).toBe(true)
    const hrefs = await search.hits.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.split('?')[0]),
    )
    expect(new Set(hrefs).size).toBeLessThan(hrefs.length)
    const runs = hrefs.filter((href, place) => href !== hrefs[place - 1])
    expect(runs).toEqual([...new Set(hrefs)])
  })

  test('the newest first, where one wants that', async () => {
    const search = await ask([['q', 'dịch bệnh']])
    const { page } = search
    await page.getByLabel('Sắp xếp').selectOption('Mới nhất')
    await expect.poll(() => page.url()).toContain('sap-xep')
    const days = async (): Promise<string[]> =>
      search.papers
        .locator('header time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
    const isByTime = async (): Promise<boolean> => {
      const shown = await days()
      return shown.join() === [...shown].sort().reverse().join()
    }
    await expect.poll(isByTime).toBe(true)
    expect((await days()).length).toBeGreaterThan(2)
  })
})
