/** The built folder as a whole: what it holds, what it must not hold, and that it is the same each time. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cp, readFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { sourceDateOf } from '../../src/domain/archive.ts'
import { readArchive } from '../../src/checker/archive.ts'
import { buildContent } from '../support/builds.ts'
import { temporaryFolder } from '../support/folder.ts'
import { filesBelow } from '../support/pages.ts'
import { root } from '../support/paths.ts'
import { builtSite } from '../support/site.ts'

describe.each(['real', 'demo'] as const)('the folder of the %s archive', (name) => {
  test('holds only what a reader’s browser asks for, and says what it is', async () => {
    const { dir, content } = builtSite(name)
    const { archive, papers } = await readArchive(content)
    if (!archive) throw new Error('not read')
    const files = await filesBelow(dir)
    const strange = files.filter(
      (file) =>
        !/(^|\/)index\.html$|^_astro\/[^/]+\.(css|js|woff2|png)$|^pagefind\/|^tep\//.test(file) &&
        !['404.html', 'favicon.svg', 'kho-ket-luan.json'].includes(file),
    )
    expect(strange).toEqual([])
    const manifest: unknown = JSON.parse(readFileSync(path.join(dir, 'kho-ket-luan.json'), 'utf8'))
    const sections = archive.conclusions.reduce((sum, one) => sum + one.sections.length, 0)
    expect(manifest).toEqual({
      version: packageJson.version,
      sourceDate: sourceDateOf(archive),
      base: builtSite(name).base,
      papers: papers.size,
      records: sections + papers.size,
      pages: files.filter((file) => file.endsWith('.html')).length,
      entries: [...new Set(files.map((file) => file.split('/')[0]))]
        .filter((entry) => entry !== 'kho-ket-luan.json')
        .sort(),
    })
    const index = JSON.parse(
      readFileSync(path.join(dir, 'pagefind/pagefind-entry.json'), 'utf8'),
    ) as { languages: Record<string, { page_count: number }> }
    expect(
      Object.entries(index.languages).map(([key, { page_count }]) => [key, page_count]),
    ).toEqual([['vi', sections + papers.size]])
    expect(files.filter((file) => file.startsWith('pagefind/fragment/')).length).toBe(
      sections + papers.size,
    )
  })

  test('names no folder of the machine that built it, and shows no mark-up of the sources', async () => {
    const { dir } = builtSite(name)
    const machine = [root, homedir(), tmpdir()].filter((folder) => folder.length > 3)
    const tags =
      /(?:<|&lt;)\/?(?:Directive|Passage|Masthead|Title|Recipients|Signature|PageBreak)\b/
    for (const file of await filesBelow(dir)) {
      if (!/\.(html|css|js|json|svg)$/.test(file)) continue
      const text = await readFile(path.join(dir, file), 'utf8')
      for (const folder of machine) expect(text.includes(folder), `${file}: ${folder}`).toBe(false)
      // The guide for clerks shows them on purpose.
      if (!file.startsWith('huong-dan/')) expect(tags.exec(text)?.[0], file).toBeUndefined()
    }
  })

  test('holds the attachments of the papers, byte for byte, and no other', async () => {
    const { dir, content } = builtSite(name)
    const { archive } = await readArchive(content)
    const expected = (archive?.conclusions ?? [])
      .flatMap(({ id, attachments }) =>
        attachments.map(({ file, sha256 }) => [`tep/${id}/${file}`, sha256]),
      )
      .sort()
    const found = (await filesBelow(dir))
      .filter((file) => file.startsWith('tep/'))
      .map((file) => [file, sha256Of(readFileSync(path.join(dir, file)))])
    expect(found).toEqual(expected)
    if (name === 'demo') expect(expected.length).toBeGreaterThan(0)
  })

  test('is the same, byte for byte, when its content is built again from another place', async () => {
    const { dir, base, content } = builtSite(name)
    const copy = path.join(await temporaryFolder(), 'content')
    await cp(content, copy, { recursive: true })
    const again = await buildContent(copy, '--base', base)
    expect(again).toMatchObject({ code: 0 })
    expect(await digests(again.out)).toEqual(await digests(dir))
  })
})

async function digests(folder: string): Promise<Record<string, string>> {
  const files = await filesBelow(folder)
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file, sha256Of(await readFile(path.join(folder, file)))] as const),
    ),
  )
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
