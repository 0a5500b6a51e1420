import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../scripts/demo/random.ts'
import { eachTextBlock, type Inline } from '../../../src/domain/paper.ts'
import type { LocalProblem } from '../../../src/domain/problems.ts'
import { CHANGES } from '../../support/mutate/changes.ts'
import { mutant } from '../../support/mutate/mutants.ts'
import { readingOf } from '../../support/mutate/oddities.ts'
import { realPaper, soundPapers } from '../../support/mutate/papers.ts'
import { HEAD, readFile, readSource } from './reading.ts'

/*
 * Papers changed in every way that a slip of the hand or malice may find. Thousands of them are read by
 * `npm run bench -- --fuzz 5000`; here are the first.
 */

const papers = soundPapers()
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8')

test('the papers that are changed are sound', () => {
  expect(papers.length).toBeGreaterThan(10)
  for (const paper of papers) {
    expect(readingOf(bytesOf(paper))).toEqual({ accepted: true, codes: [], oddities: [] })
  }
})

test.each(Object.keys(CHANGES))('%s: read without a crash, told with a place', (name) => {
  for (let n = 0; n < 6; n += 1) {
    const random = createRandom(`${name} ${n}`)
    const changed = CHANGES[name]?.(random.pick(papers), random, papers) ?? ''
    expect([n, readingOf(bytesOf(changed)).oddities]).toEqual([n, []])
  }
})

test('two hundred mutants: read without a crash, told with a place', () => {
  const readings = Array.from({ length: 200 }, (_, n) => {
    const { changes, bytes } = mutant(n, papers)
    const reading = readingOf(bytes)
    expect([n, changes, reading.oddities]).toEqual([n, changes, []])
    return reading
  })
  // Of both kinds there must be enough, or the mutants are too tame or too wild to tell anything.
  const accepted = readings.filter((reading) => reading.accepted).length
  expect(accepted).toBeGreaterThan(20)
  expect(readings.length - accepted).toBeGreaterThan(20)
  expect(new Set(readings.flatMap(({ codes }) => codes)).size).toBeGreaterThan(15)
})

describe('a reader that breaks a promise is found out', () => {
  type Reader = NonNullable<Parameters<typeof readingOf>[1]>
  const bytes = bytesOf(`${HEAD}## 1. Một câu\n\nHai câu.\n`)
  const problem = (rest: Partial<LocalProblem>): LocalProblem => ({
    ...{ code: 'broken-tag', severity: 'error', line: 1, column: 1 },
    ...{ message: 'Sai.', hint: 'Sửa.', ...rest },
  })
  const changing =
    (change: (children: Inline[]) => unknown): Reader =>
    (source) => {
      const result = readSource(source)
      eachTextBlock(result.read?.paper.blocks ?? [], ({ children }) => change(children))
      return result
    }
  const telling =
    (...problems: LocalProblem[]): Reader =>
    () => ({ problems })

  test.each<[string, Reader]>([
    ['says nothing', telling()],
    ['loses text', changing((children) => children.pop())],
    ['makes text up', changing((children) => children.push({ kind: 'text', value: 'x' }))],
    [
      'turns text round',
      changing((children) => {
        for (const child of children) {
          if (child.kind === 'text') child.value = [...child.value].reverse().join('')
        }
      }),
    ],
    [
      'does not know where text is from',
      changing((children) => {
        for (const child of children) if (child.kind === 'text') child.at = 3
      }),
    ],
    ['names no line', telling(problem({ line: 0 }))],
    ['names a line behind the end', telling(problem({ line: 99 }))],
    ['names no column', telling(problem({ column: 0 }))],
    ['names a column behind the end', telling(problem({ line: 1, column: 5 }))],
    ['names a column that is no number', telling(problem({ column: NaN }))],
    ['has a code of its own', telling(problem({ code: 'sai' }))],
    ['has no words', telling(problem({ message: '' }))],
    ['has no way out', telling(problem({ hint: '' }))],
    ['talks like a machine', telling(problem({ message: 'Thiếu undefined.' }))],
    ['is of two minds', (source) => ({ ...readSource(source), problems: [problem({})] })],
  ])('%s', (_, reader) => {
    expect(readingOf(bytes).oddities).toEqual([])
    expect(readingOf(bytes, reader).oddities).not.toEqual([])
  })
})

describe('tags, lists and brackets, deep in each other', () => {
  const around = (open: string, close: string, depth: number): string =>
    `${HEAD}${open.repeat(depth)}x${close.repeat(depth)}\n`
  const kinds: [name: string, open: string, close: string][] = [
    ['tags in a line', '<strong>', '</strong>'],
    ['tags around blocks', '<Passage topics="hdnd">\n\n', '\n\n</Passage>'],
    ['tables', '<table>\n<tr>\n<td>\n\n', '\n\n</td>\n</tr>\n</table>'],
    ['lists', '- ', ''],
    ['numbered lists', '1. ', ''],
    ['quotes', '> ', ''],
    ['emphasis', '*a ', ' b*'],
    ['frames', '<Masthead>\n', '\n</Masthead>'],
  ]

  test.each(kinds)('%s: a thousand levels are told as such', (_, open, close) => {
    const { read, problems } = readFile(around(open, close, 1000))
    expect(read).toBeUndefined()
    expect(problems.map(({ code }) => code)).toContain('too-deep')
  })

  test.each(kinds)('%s: tens of thousands are not even parsed, or told', (_, open, close) => {
    const { read, problems } = readFile(around(open, close, 20_000))
    expect(read).toBeUndefined()
    expect(problems.map(({ code }) => code)).toContainEqual(
      expect.stringMatching(/^too-(?:deep|many-signs)$/),
    )
  })

  test.each([
    ['[', ']'],
    ['{a: ', '}'],
    ['- ', ''],
    ['? ', ''],
    ['!!seq [', ']'],
  ])('YAML: %j', (open, close) => {
    for (const depth of [200, 1000, 10_000]) {
      const place = `place:\n  ${open.repeat(depth)}x${close.repeat(depth)}\nsecrecy:`
      const { read, problems } = readFile(`${HEAD.replace('secrecy:', place)}Chữ.\n`)
      expect(read).toBeUndefined()
      expect(problems[0]?.code).toMatch(/^(?:broken-yaml|wrong-type)$/)
    }
  })

  test.each(['{', '{x ', '\\\\{', '<Title label={'])('open tags behind %s', (brace) => {
    // A program is looked for there, in twice as many ways with every tag: thirty of them took minutes.
    for (const tags of ['<br>'.repeat(60), '<br>chữ của văn bản '.repeat(60)]) {
      const { read, problems } = readFile(`${HEAD}Chữ ${brace}${tags}} chữ\n`)
      expect(read).toBeUndefined()
      expect(problems.map(({ code }) => code)).toEqual(['expression'])
    }
  })

  test('a dozen levels are a paper', () => {
    const list = Array.from({ length: 12 }, (_, n) => `${'  '.repeat(n)}- mục ${n}`).join('\n')
    expect(readFile(`${HEAD}${list}\n`).problems).toEqual([])
  })
})

test('a paper of five megabytes is read, whatever its lines', () => {
  const body = realPaper
    .slice(realPaper.indexOf('\n---\n') + 5)
    .replace(/<[^>]*>/g, '')
    .replace(/[#*]/g, '')
  const copies = Math.ceil(5e6 / Buffer.byteLength(body))
  for (const text of [body.repeat(copies), body.replace(/\s+/g, ' ').repeat(copies)]) {
    const { read, problems } = readFile(HEAD + text)
    expect(problems).toEqual([])
    expect(read?.conclusion.mentions.length).toBeGreaterThan(10)
  }
})
