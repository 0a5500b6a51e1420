import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { type DemoFile, demoFiles } from '../../../scripts/demo/archive.ts'
import { sealed } from '../../../scripts/demo/seals.ts'
import { comparedOn, resealings } from '../../../src/domain/seals.ts'
import type { Frontmatter } from '../../../src/domain/schemas/frontmatter.ts'
import { sealOfText } from '../../../src/format/seal.ts'

const archive = (count: number): Map<string, string> =>
  new Map([...sealed(demoFiles(count, 1, {}))].map(({ path, content }) => [path, String(content)]))

const propertiesOf = (mdx: string): Frontmatter =>
  parse(/^---\n([^]*?)\n---\n/.exec(mdx)?.[1] ?? '') as Frontmatter

const papers = (files: Map<string, string>): [id: string, properties: Frontmatter][] =>
  [...files]
    .filter(([path]) => path.startsWith('content/conclusions/'))
    .map(([path, mdx]) => [
      path.slice('content/conclusions/'.length, -'.mdx'.length),
      propertiesOf(mdx),
    ])

test('every paper with a text is sealed, and what was sealed lies beside it', () => {
  const files = archive(30)
  const copies = [...files.keys()].filter((path) => path.startsWith('content/sealed/'))
  const written = papers(files).filter(([, { text }]) => text !== 'none')
  expect(written.length).toBeGreaterThan(25)
  expect(written.length).toBeLessThan(30)
  expect(copies).toEqual(written.map(([id]) => `content/sealed/${id}.txt`))
  for (const [id, { text, history }] of written) {
    expect(sealOfText(files.get(`content/sealed/${id}.txt`) ?? ''), id).toBe(text)
    expect(history.at(-1)?.text, id).toBe(text)
  }
})

test('ten papers show a comparison, a new seal, and a comparison that holds no more', () => {
  const found = papers(archive(12)).filter(([, { text }]) => text !== 'none')
  const all = found.map(([, properties]) => properties)
  expect(all.some((one) => comparedOn(one) && resealings(one).length === 0)).toBe(true)
  expect(all.some((one) => comparedOn(one) && resealings(one).length > 0)).toBe(true)
  const lapsed = all.filter(({ history }) => history.some(({ action }) => action === 'compare'))
  expect(lapsed.some((one) => !comparedOn(one) && resealings(one).length > 0)).toBe(true)
  expect(all.some(({ history }) => history.length === 1)).toBe(true)
})

test('the same seed gives the same bytes', () => {
  expect(archive(15)).toEqual(archive(15))
})

test('nothing else changes on the way', () => {
  const before: DemoFile[] = [...demoFiles(8, 1, {})]
  const after = archive(8)
  for (const { path, content } of before) {
    const mdx = after.get(path) ?? ''
    expect(mdx.replace(/^text: sha256-.*\nhistory:\n(?: {2}- .*\n)+/m, ''), path).toBe(
      String(content),
    )
  }
})
