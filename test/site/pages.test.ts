/** What every page of every archive has and has not; and that every link in it leads somewhere. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../src/domain/security.ts'
import { attribute, htmlProblems, textOf } from '../support/html.ts'
import { allPages, type BuiltPage, filesBelow } from '../support/pages.ts'
import { builtSite } from '../support/site.ts'

describe.each(['real', 'demo'] as const)('the pages of the %s archive', (name) => {
  let pages: BuiltPage[]
  beforeAll(async () => {
    pages = await allPages(name)
  }, 60_000)

  /** Problems of all pages, each with the page's address. */
  const problems = (find: (page: BuiltPage) => string[]): string[] =>
    pages.flatMap((page) => find(page).map((problem) => `/${page.address}: ${problem}`))

  test('are many', () => {
    expect(pages.length).toBeGreaterThan(name === 'real' ? 80 : 150)
  })

  test('are valid HTML', async () => {
    for (const { address, html } of pages) expect(await htmlProblems(html), address).toEqual([])
  })

  test('have one heading, one main, a language, a title, a description, and the policy', () => {
    const wanted: [selector: string, right: (value: string | undefined) => boolean, of?: string][] =
      [
        ['h1', (text) => Boolean(text?.trim())],
        ['main', () => true],
        ['html', (lang) => lang === 'vi', 'lang'],
        ['head > title', (text) => (text?.trim().length ?? 0) > 10],
        ['meta[name="description"]', (text) => (text?.trim().length ?? 0) > 10, 'content'],
        [
          'meta[http-equiv="Content-Security-Policy"]',
          (text) => text === contentSecurityPolicy,
          'content',
        ],
      ]
    expect(
      problems(({ document }) =>
        wanted.flatMap(([selector, right, of]) => {
          const found = document.querySelectorAll(selector)
          const [first] = found
          if (found.length !== 1 || !first) return [`${found.length} × ${selector}`]
          const value = of === undefined ? textOf(first) : attribute(first, of)
          return right(value) ? [] : [`${selector}: ${String(value)}`]
        }),
      ),
    ).toEqual([])
  })

  test('have titles of their own', () => {
    const titles = new Map<string, string>()
    const moved = pages.filter(({ html }) => html.includes('data-moved'))
    const repeated = pages
      .filter((page) => !moved.includes(page))
      .flatMap(({ address, document }) => {
        const title = document.querySelectorAll('head > title').map((one) => textOf(one))[0] ?? ''
        const other = titles.get(title)
        titles.set(title, address)
        return other === undefined ? [] : [`/${other} and /${address}: ${title}`]
      })
    expect(repeated).toEqual([])
  })

  test('use no id twice', () => {
    expect(
      problems(({ document }) => {
        const ids = idsOf(document)
        return ids.filter((id, index) => ids.indexOf(id) !== index)
      }),
    ).toEqual([])
  })

  test('carry no script, style or handler of their own', () => {
    expect(
      problems(({ document }) =>
        document.querySelectorAll('*').flatMap((element) => {
          const bad = element.attributes.filter(({ key }) => key === 'style' || /^on/i.test(key))
          const inline =
            element.tagName === 'style' ||
            (element.tagName === 'script' && !element.hasAttribute('src'))
          return [
            ...bad.map(({ key }) => `${element.tagName} ${key}`),
            ...(inline ? [element.tagName] : []),
          ]
        }),
      ),
    ).toEqual([])
  })

  test('lead to files of the archive, and to places that are there', () => {
    const { dir, base } = builtSite(name)
    const ids = new Map(pages.map(({ address, document }) => [address, new Set(idsOf(document))]))
    let count = 0
    const found = problems((page) =>
      addressesOf(page).flatMap((address) => {
        count += 1
        if (address.startsWith('#')) {
          return ids.get(page.address)?.has(address.slice(1)) ? [] : [`no place ${address}`]
        }
        // Guides link relatively, so that they hold under any base.
        const url = new URL(address, `http://archive${base}${page.address}`)
        if (url.origin !== 'http://archive') return [`leaves the site: ${address}`]
        if (!url.pathname.startsWith(base)) return [`not below ${base}: ${address}`]
        const inside = decodeURIComponent(url.pathname.slice(base.length))
        const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
        if (!existsSync(path.join(dir, file))) return [`no file ${address}`]
        if (url.hash === '' || !file.endsWith('.html')) return []
        return ids.get(inside)?.has(url.hash.slice(1)) ? [] : [`no place ${address}`]
      }),
    )
    expect(found).toEqual([])
    expect(count).toBeGreaterThan(pages.length * 10)
  })

  test('are all reached by links from the front page, apart from the one for lost readers', () => {
    const { base } = builtSite(name)
    const links = new Map(
      pages.map((page) => [
        page.address,
        addressesOf(page).map(
          (address) => new URL(address, `http://archive${base}${page.address}`),
        ),
      ]),
    )
    const reached = new Set<string>()
    const visit = (address: string): void => {
      if (reached.has(address)) return
      reached.add(address)
      for (const { pathname } of links.get(address) ?? []) visit(pathname.slice(base.length))
    }
    visit('')
    const lost = pages.filter(
      ({ address, html }) => !reached.has(address) && !html.includes('data-moved'),
    )
    expect(lost.map(({ address }) => address)).toEqual(['404.html'])
  })

  test('load styles that load nothing from elsewhere, and hide nothing by what Firefox 115 does not know', async () => {
    const { dir } = builtSite(name)
    const styles = (await filesBelow(dir)).filter((file) => file.endsWith('.css'))
    expect(styles.length).toBeGreaterThan(0)
    for (const file of styles) {
      const css = readFileSync(path.join(dir, file), 'utf8')
      const loaded = [...css.matchAll(/url\([^)]*\)|@import[^;]*/g)].map(([text]) => text)
      expect(
        // Fonts are the site's own.
        loaded.filter((text) => !/^url\(["']?(data:|\.|[\w/-]*\/_astro\/)/.test(text)),
        file,
      ).toEqual([])
      const hiding = [...css.matchAll(/[^{}]*:has\([^{}]*\{[^}]*(?:display|visibility):[^}]*\}/g)]
      expect(
        hiding.map(([rule]) => rule),
        file,
      ).toEqual([])
    }
  })
})

test('every page of the synthetic archive says that its data are samples', async () => {
  for (const { address, html } of await allPages('demo'))
    expect(html, address).toContain('DỮ LIỆU MẪU')
})

function idsOf(document: BuiltPage['document']): string[] {
  return document.querySelectorAll('[id]').map((element) => attribute(element, 'id') ?? '')
}

/** Everything in a page that is an address: of links, files, forms, and of the copy buttons. */
function addressesOf({ document }: BuiltPage): string[] {
  return ['href', 'src', 'action', 'data-copy-link'].flatMap((name) =>
    document.querySelectorAll(`[${name}]`).flatMap((element) => attribute(element, name) ?? []),
  )
}
