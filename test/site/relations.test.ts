/** Relations on pages: each paper points to the other at the right place, and neither text changes. */
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../src/checker/archive.ts'
import type { Conclusion } from '../../src/domain/conclusion.ts'
import { relationsOf, relationWords } from '../../src/domain/relations.ts'
import { urlFactory } from '../../src/domain/urls.ts'
import { attribute, collapsed, type HtmlElement, parsePage, textOf } from '../support/html.ts'
import { builtSite, readPage } from '../support/site.ts'

const urls = urlFactory({ base: builtSite('demo').base })
const { archive } = await readArchive(builtSite('demo').content)
const related = archive?.conclusions.filter((one) => relationsOf(archive, one).length > 0) ?? []

const pageOf = async ({ id }: Conclusion): Promise<HtmlElement> =>
  parsePage(await readPage('demo', `ket-luan/${id}/`))

/** The relations that an element shows: words and address. */
function shownIn(element: HtmlElement): string[] {
  return element.querySelectorAll('.relation-notes li').map((item) => {
    const [link] = item.querySelectorAll('a')
    const words = collapsed(textOf(item, (inside) => inside === link))
    return `${words} ${(link && attribute(link, 'href')) ?? 'no link'}`
  })
}

test('there are relations of both kinds of places', () => {
  const views = related.flatMap((one) => (archive ? relationsOf(archive, one) : []))
  expect(views.some(({ at }) => at === undefined)).toBe(true)
  expect(views.some(({ at }) => at?.startsWith('muc-'))).toBe(true)
  expect(views.some(({ at }) => at?.startsWith('chi-dao-'))).toBe(true)
  expect(related.some(({ hasText }) => !hasText)).toBe(true)
})

describe.each(related.map((one) => [one.id, one] as const))('%s', (_id, conclusion) => {
  const views = archive ? relationsOf(archive, conclusion) : []

  test('shows every relation once, with a link to the other', async () => {
    const shown = shownIn(await pageOf(conclusion))
    expect(shown).toHaveLength(views.length)
    for (const view of views) {
      const address = urls.conclusion(view.other.id, view.otherAt)
      const words = relationWords(view).toLowerCase()
      const line = shown.find((one) => one.endsWith(` ${address}`) && one.includes(words.slice(1)))
      expect(line, `${words} ${address}`).toBeDefined()
    }
  })

  test('those of the whole paper stand at its head, the others beside their place, apart from the text', async () => {
    const page = await pageOf(conclusion)
    const [header] = page.querySelectorAll('.conclusion-header')
    const whole = views.filter(({ at }) => at === undefined)
    expect(header && shownIn(header)).toHaveLength(whole.length)
    for (const { at, other, otherAt } of views) {
      if (at === undefined) continue
      const rows = page.querySelectorAll('[data-paper] .row')
      const row = rows.find((one) => one.querySelectorAll(`#${at}`).length > 0)
      const lines = row ? shownIn(row) : []
      expect(lines.some((one) => one.endsWith(urls.conclusion(other.id, otherAt)))).toBe(true)
    }
    const notes = page.querySelectorAll('[data-paper] .relation-notes')
    expect(page.querySelectorAll('[data-aside] .relation-notes')).toHaveLength(notes.length)
  })
})
