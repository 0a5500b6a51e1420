/** The preview is for whoever edits: nothing of it is in a build, neither its page, its words, its styles nor its code. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { PROBLEMS_PAGE } from '../../src/components/preview/address.ts'
import { filesBelow } from '../support/pages.ts'
import { root } from '../support/paths.ts'
import { builtSite } from '../support/site.ts'

/** What the preview puts into a page: ids, classes, and words that no other page has. */
const TRACES = ['problem-', 'preview-count', 'preview-page', 'van-de-', 'BesideText']

test('the traces looked for are the preview’s own', async () => {
  const folder = path.join(root, 'src/components/preview')
  const page = path.join(root, 'src/pages/_preview/problems.astro')
  const names = (await filesBelow(folder)).map((name) => path.join(folder, name))
  const source = await Promise.all([page, ...names].map((name) => readFile(name, 'utf8')))
  for (const trace of TRACES) {
    expect(source.join() + names.join(), trace).toContain(trace)
  }
})

test.each(['real', 'demo'] as const)('no byte of it is in the %s archive', async (name) => {
  const { dir } = builtSite(name)
  const files = await filesBelow(dir)
  expect(files.filter((file) => file.startsWith(`${PROBLEMS_PAGE}/`))).toEqual([])
  const found: string[] = []
  for (const file of files.filter((one) => /\.(?:html|css|js|mjs|json)$/.test(one))) {
    const text = await readFile(path.join(dir, file), 'utf8')
    for (const trace of TRACES) if (text.includes(trace)) found.push(`${file}: ${trace}`)
  }
  expect(found).toEqual([])
})
