/** Rules of the house that a look at the files decides: one place for each thing, and no seed in the software. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/paths.ts'

const files = ['src', 'scripts', 'test'].flatMap((top) =>
  readdirSync(path.join(root, top), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/')),
)
const software = files.filter((file) =>
  /^(src|scripts)\/.*\.(astro|css|js|json|mdx?|mjs|ts)$/.test(file),
)

/** `file:line` of every line with the pattern, lines that are wholly comment left out. */
function places(pattern: RegExp, where = software): string[] {
  return where.flatMap((file) =>
    readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) && !/^\s*(\/\/|\/?\*)/.test(line) ? [`${file}:${index + 1}`] : [],
      ),
  )
}

/** The places that do not stand in the one module for it. */
const strays = (pattern: RegExp, home: string): string[] =>
  places(pattern).filter((place) => !place.startsWith(`${home}:`))

test('text is normalised in src/domain/text.ts only', () => {
  expect(strays(/(?<!\bpath)\.normalize\(/, 'src/domain/text.ts')).toEqual([])
})

test('the machine’s own formats stand in src/domain/dates.ts only', () => {
  expect(strays(/\btoLocale|\bIntl\.|\.toLocale/, 'src/domain/dates.ts')).toEqual([])
})

const prose = /\.mdx?:\d+$/

test('addresses stand in src/domain/urls.ts only', () => {
  const sections = 'ket-luan|don-vi|chu-de|ky-hop|thoi-han|tra-cuu|huong-dan|trang|so-do-trang'
  const address = new RegExp(`["'\`(}]/?(?:${sections})/|["'\`(]/(?:${sections})\\b`)
  for (const line of [
    "'/ket-luan'",
    '"/trang/"',
    '`/don-vi/${id}`',
    '`${base}chu-de/`',
    '](/ky-hop/)',
  ])
    expect(line).toMatch(address)
  for (const line of ["'ket-luan'", "'../ky-hop.ts'", "'ky-hop-'"])
    expect(line).not.toMatch(address)
  expect(strays(address, 'src/domain/urls.ts').filter((place) => !prose.test(place))).toEqual([])
  // Guides may name an address; their links are relative, so that they hold under any base.
  expect(places(/\]\(\/|href="\//).filter((place) => prose.test(place))).toEqual([])
})

test('the software knows nothing of the one commune it was first made for', () => {
  const seed = /Lợi Bác|loi-bac|btv-ky-hop-10|Na Dương|Hoàng Hồng Điệp/i
  const mentions = software.filter((file) => seed.test(readFileSync(path.join(root, file), 'utf8')))
  expect(mentions).toEqual([])
})

test('no folder is a drawer for odds and ends', () => {
  const drawers = /(^|\/)(utils?|libs?|helpers?|common|misc|shared)\//
  expect(files.filter((file) => !file.startsWith('test/fixtures/') && drawers.test(file))).toEqual(
    [],
  )
})
