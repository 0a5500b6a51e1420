/** What pages say of seals and comparisons; and that what was kept for comparing is nowhere on the site. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../src/checker/archive.ts'
import { formatShort } from '../../src/domain/dates.ts'
import { comparedOn, resealings } from '../../src/domain/seals.ts'
import { collapsed, paperText, parsePage, textOf } from '../support/html.ts'
import { filesBelow } from '../support/pages.ts'
import { builtSite, readPage } from '../support/site.ts'

const COMPARED = 'Đã đối chiếu với văn bản gốc ngày'

/** The whole text of a paper's page, and the text of its paper. */
async function pageOf(name: 'real' | 'demo', id: string): Promise<{ page: string; paper: string }> {
  const document = await parsePage(await readPage(name, `ket-luan/${id}/`))
  const [main] = document.querySelectorAll('main')
  return { page: main ? collapsed(textOf(main)) : '', paper: paperText(document) }
}

test('the real paper shows its seal; nobody has compared it, and the page does not say so', async () => {
  const { archive } = await readArchive(builtSite('real').content)
  const [conclusion] = archive?.conclusions ?? []
  const { page, paper } = await pageOf('real', conclusion?.id ?? '')
  expect(page).toContain(`Mã niêm phong phần chữ: ${conclusion?.text ?? 'none'}`)
  expect(page).toContain('sha256-')
  expect(page).not.toContain('đối chiếu với văn bản gốc')
  expect(paper).not.toContain('sha256-')
})

test('a page says of a comparison and of a new seal what the history says, and only that', async () => {
  const { archive } = await readArchive(builtSite('demo').content)
  const counts = { compared: 0, sealedAnew: 0, lapsed: 0 }
  for (const conclusion of archive?.conclusions ?? []) {
    const { page, paper } = await pageOf('demo', conclusion.id)
    const day = comparedOn(conclusion)
    expect(page.includes(COMPARED), conclusion.id).toBe(day !== undefined)
    if (day !== undefined) expect(page).toContain(`${COMPARED} ${formatShort(day)}`)
    const lines = page.match(/Niêm phong lại ngày/g) ?? []
    expect(lines.length, conclusion.id).toBe(resealings(conclusion).length)
    for (const { date, reason } of resealings(conclusion))
      expect(page).toContain(`Niêm phong lại ngày ${formatShort(date)}: ${reason ?? ''}`)
    expect(page.includes('Mã niêm phong'), conclusion.id).toBe(conclusion.hasText)
    expect(paper).not.toMatch(/niêm phong|đối chiếu với văn bản gốc/i)
    if (day !== undefined) counts.compared++
    if (lines.length > 0) counts.sealedAnew++
    if (day === undefined && conclusion.history.some(({ action }) => action === 'compare'))
      counts.lapsed++
  }
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(2)
})

describe.each(['real', 'demo'] as const)('the folder of the %s archive', (name) => {
  test('has nothing of what was kept when papers were sealed', async () => {
    const { dir, content } = builtSite(name)
    const sealed = path.join(content, 'sealed')
    const copies = readdirSync(sealed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)))
    expect(copies.length).toBeGreaterThan(0)
    for (const file of await filesBelow(dir)) {
      expect(file).not.toMatch(/sealed|\.txt$/)
      const bytes = readFileSync(path.join(dir, file))
      expect(
        copies.some((copy) => bytes.includes(copy)),
        file,
      ).toBe(false)
    }
  })

  test('names nobody who sealed or compared', async () => {
    const { dir, content } = builtSite(name)
    const { archive } = await readArchive(content)
    const people = new Set(
      archive?.conclusions.flatMap(({ history }) => history.map(({ by }) => by)),
    )
    expect(people.size).toBeGreaterThan(0)
    for (const file of await filesBelow(dir)) {
      const bytes = readFileSync(path.join(dir, file))
      for (const one of people) expect(bytes.includes(one), `${one}: ${file}`).toBe(false)
    }
  })
})
