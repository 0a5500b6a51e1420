/** What the preview shows while somebody edits: always something, never older than it must be. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Preview, readPreview } from '../../../src/checker/preview.ts'
import { previewOf, readAgain } from '../../../src/checker/reading.ts'
import { contentOver, contentWith } from '../format/content.ts'

const PAPER = 'conclusions/2026/btv-ky-hop-1.mdx'
const ID = '2026/btv-ky-hop-1'

async function change(content: string, name: string, from: string, to: string): Promise<void> {
  const file = path.join(content, name)
  const text = await readFile(file, 'utf8')
  expect(text).toContain(from)
  await writeFile(file, text.replace(from, to))
}

const codes = ({ problems }: Preview): string[] => problems.map(({ code }) => code)
const ids = ({ archive }: Preview): string[] => archive.conclusions.map(({ id }) => id)
const quote = ({ archive }: Preview): string | undefined => archive.conclusions[0]?.marks[0]?.quote

describe('the preview of a content folder', () => {
  test('keeps a paper as it was as long as its file has errors', async () => {
    const content = await contentOver()
    const first = await readPreview(content)
    await change(content, PAPER, 'to="cong-an"', 'to="cong-ann"')
    await change(content, PAPER, 'Giữ vững', 'Giữ thật vững')
    const broken = await readPreview(content, first)
    expect(codes(broken)).toEqual(['unknown-unit'])
    expect([...broken.kept]).toEqual([ID])
    expect(quote(broken)).toBe('Giữ vững an ninh.')
    expect(broken.publishable).toBe(false)
    const still = await readPreview(content, broken)
    expect(quote(still)).toBe('Giữ vững an ninh.')
    await change(content, PAPER, 'to="cong-ann"', 'to="cong-an"')
    const mended = await readPreview(content, still)
    // It is shown, and it is told that the text is no longer the one that was sealed.
    expect(codes(mended)).toEqual(['broken-seal'])
    expect([...mended.kept]).toEqual([])
    expect(quote(mended)).toBe('Giữ thật vững an ninh.')
  })

  test('shows the change of one paper while another has errors', async () => {
    const content = await contentWith({ 'conclusions/2026/hong.mdx': 'không có khai báo' })
    const first = await readPreview(content)
    expect(ids(first)).toEqual([ID])
    await change(content, PAPER, 'Giữ vững', 'Giữ thật vững')
    expect(quote(await readPreview(content, first))).toBe('Giữ thật vững an ninh.')
  })

  test('begins with what can be read, be it nothing', async () => {
    const content = await contentOver()
    for (const name of ['site', 'units', 'topics', 'abbreviations']) {
      await writeFile(path.join(content, `${name}.yaml`), ': [')
    }
    await rm(path.join(content, 'conclusions'), { recursive: true })
    await rm(path.join(content, 'pages'), { recursive: true })
    const { archive, problems } = await readPreview(content)
    expect(archive.conclusions).toEqual([])
    expect([archive.units, archive.topics, archive.site.terms]).toEqual([[], [], []])
    expect(problems).toHaveLength(4)
  })

  test('keeps a vocabulary that was saved broken', async () => {
    const content = await contentOver()
    const first = await readPreview(content)
    const text = await readFile(path.join(content, 'units.yaml'), 'utf8')
    await writeFile(path.join(content, 'units.yaml'), `${text}- { id: x`)
    const broken = await readPreview(content, first)
    expect(codes(broken)).toEqual(['broken-yaml'])
    expect(broken.archive.units).toEqual(first.archive.units)
    await writeFile(path.join(content, 'units.yaml'), text.replace('Công an xã', 'Công an xã A'))
    const mended = await readPreview(content, broken)
    expect(codes(mended)).toEqual([])
    expect(mended.archive.units.map(({ name }) => name)).toContain('Công an xã A')
  })

  test('forgets a paper whose file is gone, even one that had errors', async () => {
    const content = await contentOver()
    const first = await readPreview(content)
    await change(content, PAPER, 'type: ket-luan', 'type: ket-luann')
    const broken = await readPreview(content, first)
    expect(ids(broken)).toEqual([ID])
    await rm(path.join(content, PAPER))
    expect(ids(await readPreview(content, broken))).toEqual([])
  })

  test('knows a renamed paper by its new name only', async () => {
    const content = await contentOver()
    const first = await readPreview(content)
    const file = path.join(content, PAPER)
    await rename(file, file.replace('ky-hop-1', 'ky-hop-2'))
    expect(ids(await readPreview(content, first))).toEqual(['2026/btv-ky-hop-2'])
  })

  test('leaves out a page of the owner’s that holds code', async () => {
    const content = await contentOver()
    const first = await readPreview(content)
    expect(first.pages.map(({ id }) => id)).toEqual(['gioi-thieu'])
    const page = path.join(content, 'pages/gioi-thieu.mdx')
    await writeFile(page, `${await readFile(page, 'utf8')}\n\n{process.exit()}\n`)
    const broken = await readPreview(content, first)
    expect(broken.pages).toEqual([])
    expect(codes(broken)).toEqual(['expression'])
  })

  test('reads a paper again when what it is read against has changed', async () => {
    const content = await contentOver()
    const first = await readPreview(content)
    await change(content, 'units.yaml', 'id: cong-an,', 'id: cong-an-xa,')
    expect(codes(await readPreview(content, first))).toEqual(['unknown-unit'])
  })
})

describe('reading again', () => {
  test('has every change made before it was asked for, and is shared by all who ask', async () => {
    const content = await contentOver()
    expect(quote(await previewOf(content))).toBe('Giữ vững an ninh.')
    for (const word of ['một', 'hai', 'ba']) {
      await change(content, PAPER, 'vững', `vững ${word}`)
      const [one, other] = await Promise.all([readAgain(content), readAgain(content)])
      expect(one).toBe(other)
      expect(quote(one)).toContain(`vững ${word}`)
    }
    // While one reading runs, a later change is in the next one and not lost.
    const running = readAgain(content)
    await new Promise((resolve) => setTimeout(resolve, 101))
    await change(content, PAPER, 'vững', 'vững sau')
    await readAgain(content)
    await running
    expect(quote(await previewOf(content))).toContain('vững sau')
  })

  test('lets who asks meanwhile wait for it', async () => {
    const content = await contentOver()
    await previewOf(content)
    await change(content, PAPER, 'vững', 'vững thật')
    const again = readAgain(content)
    expect(quote(await previewOf(content))).toContain('vững thật')
    await again
  })
})
