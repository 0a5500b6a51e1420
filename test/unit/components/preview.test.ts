/** Where the preview puts a problem, and how it shows a place in a file. */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPreview } from '../../../src/checker/preview.ts'
import { excerptOf, pointedAt } from '../../../src/components/preview/excerpt.ts'
import {
  besidePieces,
  pageOfFile,
  problemsInText,
  sourceOfPage,
  staleNote,
} from '../../../src/components/preview/problems.ts'
import type { Problem } from '../../../src/domain/problems.ts'
import { urlFactory } from '../../../src/domain/urls.ts'
import { contentOver, contentWith } from '../format/content.ts'

const PAPER = `---
type: ket-luan
issuer: btv
date: 2026-03-23
title: Kết luận thử
secrecy: none
---

<Masthead>
KẾT LUẬN
của Ban Thường vụ
</Masthead>

## 1. Mục một

Đoạn một
của mục một.

<Directive id="1-a" to="cong-an">

- Việc một.

- Việc hai.

</Directive>

<table>
<tr><td>Ô một</td><td>Ô hai</td></tr>
</table>

<Signature>
BÍ THƯ
</Signature>
`
/** What stands on each line of the text, by the first words of the piece. */
const lineOf = (text: string): number => PAPER.split('\n').indexOf(text) + 1

async function pieces(line: number, file?: string): Promise<string[]> {
  const content = await contentWith({ 'conclusions/2026/thu.mdx': PAPER })
  const preview = await readPreview(content)
  const paper = preview.papers.get('2026/thu')
  if (!paper) throw new Error('not read')
  const problem: Problem = {
    ...{ code: 'thu', severity: 'note', message: '', hint: '', column: 1, line },
    file: file ?? paper.conclusion.file,
  }
  const { blocks } = paper.paper
  const each = blocks.map((block) => [block])
  const beside = besidePieces(each, { ...preview, problems: [problem] }, '2026/thu')
  return blocks.filter((_, index) => beside[index]?.includes(problem)).map(({ kind }) => kind)
}

describe('a problem stands beside the piece of the paper', () => {
  test.each([
    ['KẾT LUẬN', 'masthead'],
    ['<Masthead>', 'masthead'],
    ['## 1. Mục một', 'heading'],
    ['của mục một.', 'paragraph'],
    ['<Directive id="1-a" to="cong-an">', 'mark'],
    ['- Việc hai.', 'mark'],
    ['<table>', 'table'],
    ['<tr><td>Ô một</td><td>Ô hai</td></tr>', 'table'],
    ['BÍ THƯ', 'signature'],
    ['</Signature>', 'signature'],
  ])('that its line is in: %s', async (line, kind) => {
    expect(await pieces(lineOf(line))).toEqual([kind])
  })

  test('and nowhere if it concerns the frontmatter or another file', async () => {
    expect(await pieces(2)).toEqual([])
    expect(await pieces(lineOf('KẾT LUẬN'), 'content/units.yaml')).toEqual([])
  })

  test('and nowhere if the paper is shown as it was before its file had errors', async () => {
    const content = await contentOver()
    const first = await readPreview(content)
    const file = path.join(content, 'conclusions/2026/btv-ky-hop-1.mdx')
    await writeFile(file, (await readFile(file, 'utf8')).replace('cong-an', 'cong-ann'))
    const broken = await readPreview(content, first)
    const [problem] = broken.problems
    if (!problem) throw new Error('no problem')
    expect(problemsInText(broken, '2026/btv-ky-hop-1')).toEqual([])
    expect(staleNote(broken, '2026/btv-ky-hop-1')).toContain('bản đọc được gần nhất')
    expect(staleNote(await readPreview(content), '2026/btv-ky-hop-1')).toContain('chưa có trang')
    expect(staleNote(first, '2026/btv-ky-hop-1')).toBeUndefined()
    const urls = urlFactory({ base: '/' })
    expect(pageOfFile(broken, problem, urls)).toBe(urls.conclusion('2026/btv-ky-hop-1'))
  })
})

describe('the files behind a page', () => {
  const urls = urlFactory({ base: '/luu-tru/' })
  const files = [
    'content/conclusions/2026/a.mdx',
    'content/conclusions/2026/a-2.mdx',
    'content/sealed/2026/a.txt',
    'content/attachments/2026/a/quet.pdf',
    'content/attachments/2026/a-2/quet.pdf',
    'content/pages/gioi-thieu.mdx',
  ]
  test.each([
    [urls.conclusion('2026/a'), [0, 2, 3]],
    [urls.conclusion('2026/a').slice(0, -1), [0, 2, 3]],
    [urls.owned('gioi-thieu'), [5]],
  ])('of %s', (address, own) => {
    const source = sourceOfPage('content', address, urls)
    expect(files.filter((file) => source?.has(file))).toEqual(own.map((index) => files[index]))
  })

  test.each([urls.home(), urls.conclusions(), urls.conclusions('2026'), urls.units('ubnd')])(
    'are too many to tell of %s',
    (address) => {
      expect(sourceOfPage('content', address, urls)).toBeUndefined()
    },
  )
})

describe('a place in a file', () => {
  test('is pointed at below its line', () => {
    expect(pointedAt('Giao cong-ann làm', 6)).toBe('Giao cong-ann làm\n     ^')
    expect(pointedAt('', 1)).toBe('\n^')
    expect(pointedAt('ngắn', 99)).toBe('ngắn\n    ^')
    expect(pointedAt('\tmột', 2)).toBe(' một\n ^')
  })

  test('is cut out of a long line, and marks take no place of their own', () => {
    const decomposed = 'o\u0302\u0301 '.repeat(80)
    const [line = '', sign = ''] = pointedAt(decomposed, 201).split('\n')
    expect(line.startsWith('… ')).toBe(true)
    expect(line.endsWith(' …')).toBe(true)
    expect(sign.length).toBeLessThan(45)
    expect(sign.endsWith('^')).toBe(true)
  })

  test('is not shown for what a rule has found: the gate never quotes', async () => {
    const content = await contentOver()
    const file = path.join(content, 'conclusions/2026/btv-ky-hop-1.mdx')
    const problem: Problem = {
      ...{ severity: 'error', file, line: 6, column: 1, message: '', hint: '' },
      code: 'invalid-secrecy',
    }
    expect(await excerptOf(problem)).toBe('secrecy: none\n^')
    expect(await excerptOf({ ...problem, code: 'secrecy-mark' })).toBeUndefined()
    expect(await excerptOf({ ...problem, line: 999 })).toBeUndefined()
    expect(await excerptOf({ ...problem, file: `${file}.gone` })).toBeUndefined()
  })
})
