/** Texts that must be refused, each by the rules it names, and texts that must pass: realistic ones, and the real paper. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContent } from '../../../../src/format/archive.ts'
import { printedLines } from '../../../../src/format/printed-lines.ts'
import { demoFiles } from '../../../../scripts/demo/archive.ts'
import { root } from '../../../support/paths.ts'
import { contentWith } from '../../format/content.ts'
import { linesOf, refusedBy, textsOf } from './texts.ts'

const refused = textsOf('refused')
const passed = textsOf('passed')

test('both sides are held by many texts', () => {
  expect(refused.length).toBeGreaterThanOrEqual(150)
  expect(passed.length).toBeGreaterThanOrEqual(110)
  expect(refused.filter(({ expected }) => expected.length === 0)).toEqual([])
  expect(passed.filter(({ expected }) => expected.length > 0)).toEqual([])
})

describe('refused', () => {
  test.each(refused)('$name', ({ lines, expected }) => {
    expect(refusedBy(lines)).toEqual([...expected].sort())
  })
})

describe('passed', () => {
  test.each(passed)('$name', ({ lines }) => {
    expect(refusedBy(lines)).toEqual([])
  })

  test('the real paper, as a file and as it is published', async () => {
    const seed = readFileSync(path.join(root, 'test/fixtures/seed/ket-luan-ky-hop-10.txt'), 'utf8')
    const lines = seed
      .replaceAll('**', '')
      .split('\n')
      .filter((line) => line.trim() !== '')
    expect(lines.length).toBeGreaterThan(40)
    expect(refusedBy(linesOf('body', ...lines))).toEqual([])
    expect(refusedBy(linesOf('masthead', ...lines))).toEqual([])
    const { papers } = await readContent(path.join(root, 'content'))
    expect(papers.length).toBeGreaterThan(0)
    for (const { paper, source } of papers) {
      expect(refusedBy(printedLines(paper.blocks, source))).toEqual([])
    }
  })

  test('300 papers of the synthetic archive', async () => {
    const vocabularies = ['units.yaml', 'topics.yaml', 'abbreviations.yaml'].map((name) => [
      name,
      readFileSync(path.join(root, 'content', name), 'utf8'),
    ])
    const copied = Object.fromEntries(vocabularies) as Record<string, string>
    const files = [...demoFiles(300, 1, copied)].flatMap(({ path: name, content }) =>
      name.startsWith('content/') ? [[name.slice('content/'.length), content] as const] : [],
    )
    const { papers } = await readContent(await contentWith(Object.fromEntries(files)))
    expect(papers.length).toBeGreaterThanOrEqual(300)
    for (const { conclusion, paper, source } of papers) {
      const lines = printedLines(paper.blocks, source)
      expect([conclusion.id, refusedBy(lines)]).toEqual([conclusion.id, []])
    }
  })
})

test('a text is refused wherever in the paper it stands', () => {
  const seed = readFileSync(path.join(root, 'test/fixtures/seed/ket-luan-ky-hop-10.txt'), 'utf8')
  const around = linesOf('body', ...seed.split('\n').filter((line) => line.trim() !== ''))
  for (const { name, lines, expected } of refused) {
    for (const at of [0, Math.floor(around.length / 2), around.length]) {
      const whole = [...around.slice(0, at), ...lines, ...around.slice(at)]
      expect([name, at, refusedBy(whole)]).toEqual([name, at, expect.arrayContaining(expected)])
    }
  }
})
