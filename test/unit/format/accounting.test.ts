import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf } from '../../../src/domain/paper.ts'
import { root } from '../../support/paths.ts'
import { HEAD, readFile, visible } from './reading.ts'

/*
 * Every character of a source is mark-up that the format knows, or text of the paper, or a problem with a place.
 */

const collapsed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** The one way to escape, from the documented rules: a backslash before ASCII punctuation. */
const escaped = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&')

const words = [
  ...[
    'Đảng',
    'ủy',
    'xã',
    'uỷ',
    'Quý',
    'II',
    '399,5',
    '25/3/2026',
    'KT-XH',
    '–',
    '-',
    '+',
    '*',
    '**',
  ],
  ...[
    '1.',
    'a)',
    '(1)',
    '#',
    '##',
    '>',
    '<',
    '{',
    '}',
    '{}',
    '<b>',
    '</b>',
    '`',
    '```',
    '_x_',
    '__',
  ],
  ...['[a](b)', '![a](b)', '[a]:', '&', '&amp;', '&#60;', '\\', '\\\\', '-----', '===', '~~~', '|'],
  ...[
    'import',
    'export',
    'https://xa.vn',
    '<!--',
    '$x$',
    ':::',
    '😀',
    '“ngoặc”',
    '…',
    './.',
    "'",
    '"',
  ],
  ...['<Directive', 'id="a"', '</Title>', '<br/>', '\u00a0', '%', '^', '@', '---', '***', '+07:00'],
]
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
    .map((text) => collapsed(text.replace(/[\p{C}\ufffd]/gu, ''))),
)
const paragraph = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map((list) => collapsed(list.join(' ')))
  .filter((text) => text !== '' && text !== 'import' && !/^(?:import|export)\b/.test(text))

test('any text, escaped, comes out as it went in', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const { read, problems } = readFile(`${HEAD}${paragraphs.map(escaped).join('\n\n')}\n`)
      expect(problems).toEqual([])
      expect(read && visible(read)).toBe(collapsed(paragraphs.join(' ')))
    }),
    { numRuns: 400, seed: 2 },
  )
})

test('any text, escaped, inside marks, titles, emphasis, items and cells, comes out as it went in', () => {
  const wrap: ((text: string, index: number) => string)[] = [
    (text, index) => `<Directive id="d${index}">${text}</Directive>`,
    (text) => `<Passage topics="hdnd">${text}</Passage>`,
    (text, index) => `<Directive id="d${index}">\n\n${text}\n\n</Directive>`,
    (text) => `- ${text}`,
    (text) => `<strong>${text}</strong>`,
    (text) => `<table>\n<tr><td>${text}</td><td>${text}</td></tr>\n</table>`,
    (text, index) => `Chữ <Directive id="d${index}">${text}</Directive> cuối <em>${text}</em>.`,
  ]
  const texts = ['T', 'T', 'T', '- T', 'T', 'TT', 'Chữ T cuối T.']
  const one = fc.tuple(paragraph, fc.nat({ max: wrap.length - 1 }))
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (list) => {
      const body = list
        .map(([text, kind], index) => wrap[kind]?.(escaped(text), index))
        .join('\n\n')
      const shown = list.map(([text, kind]) =>
        (texts[kind] ?? '').replaceAll('T', () => `${text} `),
      )
      const { read, problems } = readFile(`${HEAD}${body}\n`)
      expect(problems).toEqual([])
      const bare = (text: string): string => collapsed(text).replace(/\s/g, '')
      expect(bare(read ? visible(read) : '')).toBe(bare(shown.join(' ')))
    }),
    { numRuns: 300, seed: 3 },
  )
})

const mdx = readFileSync(path.join(root, 'content/conclusions/2026/btv-ky-hop-10.mdx'), 'utf8')
const bodyStart = mdx.indexOf('\n---\n') + 5

/**
 * What a body shows, told from its source without a parser: known tags, heading signs, stars of emphasis and
 * the backslash of an escape are taken away, and nothing else. White space is left out: where emphasis begins
 * and paragraphs end is not the matter here.
 */
function shownBy(source: string): string {
  const body = source.slice(source.indexOf('\n---\n') + 5)
  return body
    .replace(/(?<=^|\n)[ \t]*#{1,6}(?=[ \t\r\n]|$)/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) =>
      String.fromCharCode(0xe000 + sign.charCodeAt(0)),
    )
    .replace(
      /<\/?(?:Masthead|Recipients|Signature|Title|Directive|Passage|PageBreak|strong|em|u|br|table|tr|td)\b(?:"[^"]*"|'[^']*'|[^>"'])*>/g,
      '',
    )
    .replace(/[\ue000-\ue0ff]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xe000))
    .normalize('NFC')
    .replace(/\s/g, '')
}

/** A source that is broken somewhere: it reads as what it shows, or has problems at places that exist. */
function accountedFor(source: string): void {
  const { read, problems } = readFile(source)
  if (!read) {
    const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
    expect(problems.length).toBeGreaterThan(0)
    for (const { line, column, message } of problems) {
      expect(lines[line - 1], message).toBeDefined()
      expect(column).toBeGreaterThanOrEqual(1)
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
    }
    return
  }
  expect(problems).toEqual([])
  // Each section begins a part of the text: what is searched and what is listed are the same.
  expect(
    partsOf(read.paper.blocks)
      .slice(1)
      .map(({ section }) => section),
  ).toEqual(read.conclusion.sections.map(({ anchor }) => anchor))
  // Stars may be emphasis or text; an even number of them may be missing, and nothing else.
  const got = visible(read).replace(/\s/g, '')
  const want = shownBy(source)
  expect(got.replaceAll('*', '')).toBe(want.replaceAll('*', ''))
  const missing = want.split('*').length - got.split('*').length
  expect(missing).toBeGreaterThanOrEqual(0)
  expect(missing % 2).toBe(0)
}

test('the real document is accounted for', () => {
  accountedFor(mdx)
})

const noise = fc.constantFrom(
  ...[
    '<',
    '>',
    '{',
    '}',
    '`',
    '*',
    '**',
    '_',
    '#',
    '\\',
    '&',
    '&amp;',
    '[',
    ']',
    '(',
    ')',
    '!',
    '~',
    '-',
    '+',
  ],
  ...[
    '\n',
    '\n\n',
    '\n> ',
    '\n- ',
    '\n    ',
    '\n-----\n',
    '\n***\n',
    '\n```\n',
    '\n## ',
    '\n1. ',
    ' ',
    '\t',
    '\r\n',
  ],
  ...[
    '<br>',
    '<br/>',
    '<PageBreak/>',
    '</Directive>',
    '<Directive id="x">',
    '<Title>',
    '</Title>',
    '<strong>',
  ],
  ...[
    '</strong>',
    '<td>',
    '<table>',
    '</table>',
    '<x>',
    '<u/>',
    '{/*',
    '*/}',
    '<!--',
    'import a',
    '"',
    "'",
    '=',
  ],
  ...[
    '\u0000',
    '\uFEFF',
    '\u00a0',
    '\u2028',
    'é',
    'e\u0301',
    '😀',
    '\ud83d',
    '$',
    '|',
    ':',
    '[a]: b\n',
  ],
)
const place = fc.integer({ min: bodyStart, max: mdx.length })
const change = fc.oneof(
  fc.record({ at: place, cut: fc.constant(0), put: noise }),
  fc.record({ at: place, cut: fc.integer({ min: 1, max: 3 }), put: fc.constant('') }),
  fc.record({ at: place, cut: fc.constant(1), put: noise }),
  fc.record({ at: place, cut: fc.integer({ min: 1, max: 400 }), put: fc.constant('') }),
)

test('of the real document, changed in a few places, nothing is lost unnoticed', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const changed = changes.reduce(
        (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
        mdx,
      )
      accountedFor(changed)
    }),
    { numRuns: 500, seed: 4 },
  )
})

test('of the real document without some of its lines, nothing is lost unnoticed', () => {
  const lines = mdx.split('\n')
  const first = mdx.slice(0, bodyStart).split('\n').length - 1
  const cut = fc.tuple(
    fc.integer({ min: first, max: lines.length - 1 }),
    fc.integer({ min: 1, max: 4 }),
  )
  fc.assert(
    fc.property(cut, ([from, count]) => {
      accountedFor(lines.toSpliced(from, count).join('\n'))
    }),
    { numRuns: 100, seed: 5 },
  )
})

test('of small sources full of signs, nothing is lost unnoticed', () => {
  const piece = fc.oneof(noise, fc.constantFrom('chữ', 'Đảng', ' ', ' ', 'ủy.', '1.', 'a)'))
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
      accountedFor(`${HEAD}Đầu.\n\n${pieces.join('')}\n`)
    }),
    { numRuns: 3000, seed: 6 },
  )
})

test('a hostile source does not hang', () => {
  const started = performance.now()
  const sources = [
    '*'.repeat(20_000),
    '['.repeat(20_000),
    '<'.repeat(5_000),
    '{'.repeat(5_000),
    '<strong>'.repeat(2_000),
    '- '.repeat(400),
    `${'_a'.repeat(10_000)}`,
    '&amp;'.repeat(5_000),
    '\\'.repeat(20_001),
    'Tỷ lệ <5%.\n\n'.repeat(2_000),
  ]
  for (const source of sources) readFile(`${HEAD}${source}\n`)
  expect(performance.now() - started).toBeLessThan(15_000)
})
