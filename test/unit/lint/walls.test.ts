import { ESLint } from 'eslint'
import path from 'node:path'
import tseslint from 'typescript-eslint'
import { expect, test } from 'vitest'
import { root } from '../../support/paths.ts'

// The project's own configuration, less the rules that need a file on the disk for its types.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: path.join(root, 'test/lint/eslint.config.js'),
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
})

async function messages(file: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath: path.join(root, file) })
  return results.flatMap((result) =>
    result.messages.map(({ ruleId, message }) => `${ruleId ?? 'fatal'}: ${message}`),
  )
}

const importing = (source: string): string => `import { a } from '${source}'\nexport const b = a\n`

test.each([
  ['src/domain/a.ts', '../format/parse.ts'],
  ['src/format/a.ts', '../search/records.ts'],
  ['src/importer/a.ts', '../checker/rules.ts'],
  ['src/checker/rules/a.ts', '../../importer/word.ts'],
  ['src/search/a.ts', '../exports/csv.ts'],
  ['src/exports/a.ts', '../search/records.ts'],
  ['src/checker/a.ts', '../components/Unit.astro'],
  ['src/search/a.ts', '../client/page.ts'],
  ['src/components/a.ts', '../layouts/Page.astro'],
  ['src/layouts/a.ts', '../pages/index.astro'],
  ['src/components/a.ts', '/src/pages/index.astro'],
  ['scripts/a.ts', '../src/components/Unit.astro'],
  ['scripts/serve/a.ts', '../../src/pages/index.astro'],
])('%s must not import from %s', async (file, source) => {
  expect((await messages(file, importing(source))).join('\n')).toMatch(
    /^kho\/walls: .* must not import/,
  )
})

test.each([
  ['src/domain/a.ts', './b.ts'],
  ['src/domain/a.ts', '../domain/schemas/b.ts'],
  ['src/domain/schemas/a.ts', 'zod'],
  ['src/format/a.ts', '../domain/text.ts'],
  ['src/importer/a.ts', '../format/tags.ts'],
  ['src/checker/rules/a.ts', '../../domain/text.ts'],
  ['src/components/a.ts', '../search/records.ts'],
  ['src/layouts/a.ts', '../components/Unit.astro'],
  ['src/pages/a.ts', '../layouts/Page.astro'],
  ['src/pages/ket-luan/a.ts', '../../domain/urls.ts'],
  ['src/content.config.ts', './format/loader.ts'],
  ['scripts/a.ts', '../src/checker/rules.ts'],
  ['scripts/a.ts', 'node:fs'],
  ['test/unit/a.ts', '../../src/pages/index.astro'],
])('%s may import from %s', async (file, source) => {
  expect(await messages(file, importing(source))).toEqual([])
})

test.each([
  ["import 'node:fs'", 'not "node:fs"'],
  ["import 'astro:content'", 'not "astro:content"'],
  ["import 'yaml'", 'not "yaml"'],
  ["import 'zod/../yaml'", 'not "zod/../yaml"'],
  ["export * from '../format/parse.ts'", 'src/format'],
  ["export { a } from '../format/parse.ts'", 'src/format'],
  ["export const a = () => import('../format/parse.ts')", 'src/format'],
  ["import type { A } from '../format/parse.ts'\nexport type B = A", 'src/format'],
  ["export type B = import('../format/parse.ts').A", 'src/format'],
])('the domain may not: %s', async (code, told) => {
  const all = await messages('src/domain/a.ts', `${code}\n`)
  const found = all.filter((message) => message.startsWith('kho/walls: '))
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(told)
})

test('nothing in src imports from scripts or test', async () => {
  for (const part of ['domain', 'format', 'search', 'components', 'pages'])
    for (const top of ['scripts', 'test'])
      expect(await messages(`src/${part}/a.ts`, importing(`../../${top}/x.ts`))).toEqual([
        `kho/walls: src/ must not import from ${top}/.`,
      ])
})

test('a folder of src that stands in no layer is told', async () => {
  expect(await messages('src/stuff/a.ts', 'export {}\n')).toEqual([
    'kho/walls: src/stuff stands in no layer: give it one in test/lint/walls.js.',
  ])
})

test('the walls stand in .astro files too, scripts included', async () => {
  const frontmatter = "---\nimport Page from '../layouts/Page.astro'\n---\n<Page />\n"
  const script = "<p>a</p>\n<script>\n  import '../pages/a.ts'\n</script>\n"
  for (const code of [frontmatter, script])
    expect((await messages('src/components/A.astro', code)).join()).toContain('kho/walls')
})

test('long files are told: 200 lines, a component 100', async () => {
  const lines = (count: number): string => 'export {}\n'.repeat(count)
  expect(await messages('src/domain/a.ts', lines(200))).toEqual([])
  expect((await messages('src/domain/a.ts', lines(201))).join()).toContain('max-lines')
  expect(await messages('src/components/A.astro', '<p>a</p>\n'.repeat(100))).toEqual([])
  const long = await messages('src/components/A.astro', '<p>a</p>\n'.repeat(101))
  expect(long.join()).toContain('max-lines')
})

test('there is no clock where days are arguments, and no machine in the domain', async () => {
  for (const code of ['export const a = new Date()\n', 'export const a = Date.now()\n'])
    expect((await messages('src/format/a.ts', code)).join()).toContain('No clock here')
  for (const code of ['process.env', 'document.title', 'localStorage'])
    expect((await messages('src/domain/a.ts', `export const a = ${code}\n`)).join()).toContain(
      'no-restricted-globals',
    )
})
