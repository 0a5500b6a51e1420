/** The pages of all components show every one, and each state as if it stood alone. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { apart } from '../../../src/components/examples/apart.ts'
import { root } from '../../support/paths.ts'

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const below = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))

/** The components that a file imports, those that they import among them. */
function importedBy(file: string, known = new Set<string>()): Set<string> {
  for (const [, from = ''] of read(file).matchAll(/(?:from |import\()'([^']+\.astro)'/g)) {
    const imported = path.join(path.dirname(file), from)
    if (known.has(imported)) continue
    known.add(imported)
    importedBy(imported, known)
  }
  return known
}

test('every component has an example of its own, or is whole page', () => {
  const files = below('src/components').filter((file) => file.endsWith('.astro'))
  const isExample = (file: string): boolean => file.startsWith('src/components/examples/')
  const components = files.filter((file) => !isExample(file))
  const shown = files
    .filter((file) => isExample(file))
    .map((file) => [path.basename(file), importedBy(file)] as const)
  const lacking = components.filter(
    (file) => !shown.some(([name, own]) => name === path.basename(file) && own.has(file)),
  )
  // A component that is all of a page is seen on that page.
  const pages = below('src/pages').filter((file) => file.endsWith('.astro'))
  const whole = lacking.filter((file) => /from '[./]+\/layouts\//.test(read(file)))
  expect(lacking).toEqual(whole)
  for (const file of whole)
    expect(
      pages.some((page) => importedBy(page).has(file)),
      file,
    ).toBe(true)
})

describe('a state among others', () => {
  test('has ids, references and names of landmarks of its own', () => {
    const html =
      '<nav aria-label="Theo năm"><a href="#nam">2026</a><a href="#khac">khác</a></nav>' +
      '<section aria-labelledby="nam"><h2 id="nam">Năm</h2></section>' +
      '<form role="search"><label for="q">Từ</label><input id="q" aria-describedby="khac q"></form>'
    expect(apart(html, 'v-ba', 'ba')).toBe(
      '<nav aria-label="Theo năm, ba"><a href="#v-ba-nam">2026</a><a href="#khac">khác</a></nav>' +
        '<section aria-labelledby="v-ba-nam ba"><h2 id="v-ba-nam">Năm</h2></section>' +
        '<form role="search" aria-labelledby="ba"><label for="v-ba-q">Từ</label>' +
        '<input id="v-ba-q" aria-describedby="khac v-ba-q"></form>',
    )
  })

  test('leads nowhere by itself', () => {
    expect(apart('<a href="/moi/" data-moved>mới</a>', 'k', 's')).toBe('<a href="/moi/">mới</a>')
  })
})
