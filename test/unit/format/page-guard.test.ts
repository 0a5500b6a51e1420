/** A written page is text: whatever else stands in it is not even compiled. */
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { isPlainPage } from '../../../src/format/owned-pages.ts'
import { pageGuard } from '../../../src/format/page-guard.ts'
import { contentWith } from './content.ts'

const HEAD = '---\ntitle: Trang\ndescription: Một trang.\n---\n'

describe('a written page', () => {
  test.each(['', 'Chữ **đậm**.\n', '## Mục\n\n- một\n- [hai](/don-vi/)\n', 'Ngoặc \\{x}.'])(
    'may hold %j',
    (body) => {
      expect(isPlainPage(HEAD + body)).toBe(true)
    },
  )

  test.each([
    '{process.exit()}',
    'Chữ {1 + 1}.',
    'import fs from "node:fs"',
    'export const a = 1',
    '<script>alert(1)</script>',
    '- <b onclick="x">một</b>',
    '<Foo {...bar}/>',
    '<Foo a={b}/>',
    '{',
  ])('may not hold %j', (body) => {
    expect(isPlainPage(`${HEAD}\n${body}\n`)).toBe(false)
  })

  test('must have its frontmatter', () => {
    expect(isPlainPage('Chữ.')).toBe(false)
  })
})

describe('the guard', () => {
  test('hands over text, refuses code, and minds no other file', async () => {
    const content = await contentWith({
      'pages/ma.mdx': `${HEAD}\n{1}\n`,
      'other/ma.mdx': `${HEAD}\n{1}\n`,
    })
    const { load } = pageGuard(content)
    const pages = path.join(content, 'pages').replaceAll('\\', '/')
    expect(await load(`${pages}/gioi-thieu.mdx`)).toContain('title:')
    await expect(load(`${pages}/ma.mdx`)).rejects.toThrow('chứa mã lệnh')
    expect(await load(`${pages}/../other/ma.mdx`.replace('pages/../', ''))).toBeUndefined()
    expect(await load(`${pages}/gioi-thieu.mdx?raw`)).toBeUndefined()
    expect(await load('\0virtual')).toBeUndefined()
  })
})
