/** Automatic numbers: each case was compared with LibreOffice 7.4, but for what it cannot do (lvlRestart, isLgl). */
import { expect, test } from 'vitest'
import {
  deleted,
  type Level,
  markDeleted,
  p,
  type WordFile,
} from '../../../support/docx/word-file.ts'
import { read, runs, texts } from './reading.ts'

const THREE: Level[] = [{ text: '%1.' }, { text: '%1.%2.' }, { text: '%1.%2.%3.' }]
const numbered = (levels: Level[], ...steps: number[]): WordFile => ({
  numbering: { definitions: [{ id: 1, levels }] },
  body: steps.map((level) => p('x', { number: [1, level] })),
})
const numbersOf = (file: WordFile): string[] => texts(file).map((text) => text.replace(/ ?x$/, ''))

test('numbers linked through styles, and inherited by styles that are based on them', () => {
  const file: WordFile = {
    styles: [
      { id: 'M1', name: 'heading 1', paragraph: '<w:numPr><w:numId w:val="1"/></w:numPr>' },
      {
        id: 'M2',
        name: 'heading 2',
        basedOn: 'M1',
        paragraph: '<w:numPr><w:ilvl w:val="1"/></w:numPr>',
      },
      { id: 'M2b', basedOn: 'M2' },
    ],
    numbering: {
      definitions: [
        {
          id: 1,
          levels: [
            { text: 'Mục %1.', style: 'M1' },
            { text: '%1.%2.', style: 'M2' },
          ],
        },
      ],
    },
    body: ['M1', 'M2', 'M2b', 'M1', 'M2'].map((paragraphStyle) => p('x', { paragraphStyle })),
  }
  expect(numbersOf(file)).toEqual(['Mục 1.', '1.1.', '1.2.', 'Mục 2.', '2.1.'])
})

test('numId 0 switches the number of a style off', () => {
  const file: WordFile = {
    styles: [{ id: 'M', paragraph: '<w:numPr><w:numId w:val="1"/></w:numPr>' }],
    numbering: { definitions: [{ id: 1, levels: THREE }] },
    body: [
      p('x', { paragraphStyle: 'M' }),
      p('x', { paragraphStyle: 'M', number: 0 }),
      p('x', { paragraphStyle: 'M' }),
    ],
  }
  expect(numbersOf(file)).toEqual(['1.', '', '2.'])
})

test('lists of one definition count on; startOverride begins anew, once', () => {
  const file: WordFile = {
    numbering: {
      definitions: [{ id: 1, levels: THREE }],
      lists: [
        { id: 1, definition: 1 },
        { id: 2, definition: 1 },
        { id: 3, definition: 1, overrides: { 0: { start: 5 } } },
      ],
    },
    body: [1, 1, 2, 3, 3, 1, 3].map((list) => p('x', { number: [list, 0] })),
  }
  expect(numbersOf(file)).toEqual(['1.', '2.', '3.', '5.', '6.', '7.', '8.'])
})

test('startOverride on two levels', () => {
  const file: WordFile = {
    numbering: {
      definitions: [{ id: 1, levels: THREE }],
      lists: [
        { id: 1, definition: 1 },
        { id: 2, definition: 1, overrides: { 0: { start: 1 }, 1: { start: 1 } } },
      ],
    },
    body: (
      [
        [1, 0],
        [1, 1],
        [1, 1],
        [2, 0],
        [2, 1],
        [2, 1],
        [2, 0],
        [2, 1],
      ] as const
    ).map((number) => p('x', { number })),
  }
  const expected = ['1.', '1.1.', '1.2.', '1.', '1.1.', '1.2.', '2.', '2.1.']
  expect(numbersOf(file)).toEqual(expected)
})

test('a list may redefine a level', () => {
  const file: WordFile = {
    numbering: {
      definitions: [{ id: 1, levels: THREE }],
      lists: [
        { id: 1, definition: 1 },
        { id: 2, definition: 1, overrides: { 0: { level: { text: 'Điều %1:', start: 3 } } } },
      ],
    },
    body: [p('x', { number: [1, 0] }), p('x', { number: [2, 0] }), p('x', { number: [2, 1] })],
  }
  expect(numbersOf(file)).toEqual(['1.', 'Điều 2:', '2.1.'])
})

test('lvlRestart: never, and only after a level further up', () => {
  const never = [
    { text: 'Phần %1', format: 'upperRoman' },
    { text: '%2.', restart: 0 },
  ]
  expect(numbersOf(numbered(never, 0, 1, 1, 0, 1))).toEqual(['Phần I', '1.', '2.', 'Phần II', '3.'])
  const first = [{ text: '%1.' }, { text: '%1.%2.' }, { text: '(%3)', restart: 1 }]
  expect(numbersOf(numbered(first, 0, 1, 2, 1, 2, 0, 2))).toEqual([
    '1.',
    '1.1.',
    '(1)',
    '1.2.',
    '(2)',
    '2.',
    '(1)',
  ])
})

test('roman numbers, letters, leading zeros', () => {
  const levels = ['upperRoman', 'lowerLetter', 'lowerRoman', 'upperLetter', 'decimalZero'].map(
    (format, index) => ({ format, text: `%${index + 1}.` }),
  )
  expect(numbersOf(numbered(levels, 0, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 0, 0, 0, 1))).toEqual(
    'I. a. b. i. ii. iii. iv. A. B. 01. 02. II. III. IV. a.'.split(' '),
  )
})

test('letters after z are doubled; other formats', () => {
  const many = numbered([{ format: 'lowerLetter', text: '%1)', start: 25 }], 0, 0, 0, 0)
  expect(numbersOf(many)).toEqual(['y)', 'z)', 'aa)', 'bb)'])
  const one = (format: string): string[] => numbersOf(numbered([{ format, text: '%1' }], 0, 0, 0))
  expect(one('ordinal')).toEqual(['1st', '2nd', '3rd'])
  expect(one('decimalEnclosedCircle')).toEqual(['①', '②', '③'])
  expect(one('numberInDash')).toEqual(['- 1 -', '- 2 -', '- 3 -'])
  expect(one('none')).toEqual(['', '', ''])
  expect(one('something new')).toEqual(['1', '2', '3'])
})

test('isLgl turns the numbers of other levels into digits', () => {
  const levels = [
    { format: 'upperRoman', text: '%1.' },
    { text: '%1.%2.', legal: true },
    { format: 'lowerLetter', text: '%1.%2.%3' },
  ]
  expect(numbersOf(numbered(levels, 0, 1, 1, 2, 0, 1))).toEqual([
    'I.',
    '1.1.',
    '1.2.',
    'I.2.a',
    'II.',
    '2.1.',
  ])
})

test('an empty numbered paragraph counts and is printed', () => {
  const file = numbered(THREE, 0)
  const body = [p('a', { number: [1, 0] }), p('', { number: [1, 0] }), p('c', { number: [1, 0] })]
  expect(texts({ ...file, body })).toEqual(['1. a', '2. ', '3. c'])
})

test('a paragraph that is deleted with its mark does not count', () => {
  const file = numbered(THREE, 0)
  const body = [
    p('a', { number: [1, 0] }),
    p([deleted('b')], { number: [1, 0], mark: { more: markDeleted } }),
    p('c', { number: [1, 0] }),
  ]
  expect(texts({ ...file, body })).toEqual(['1. a', '2. c'])
})

test('a paragraph that is hidden whole does not count; one whose end is hidden does', () => {
  const file = numbered(THREE, 0)
  const hidden = p('ẩn', { number: [1, 0], hidden: true })
  const body = [p('a', { number: [1, 0] }), hidden, p('b', { number: [1, 0] })]
  expect(texts({ ...file, body })).toEqual(['1. a', '2. b'])
  const run = [p('Mục. ', { number: [1, 0], mark: { hidden: true } }), p('Chữ'), ...body]
  expect(texts({ ...file, body: run })).toEqual(['1. Mục. Chữ', '2. a', '3. b'])
})

test('a list that begins with a deeper level', () => {
  expect(numbersOf(numbered(THREE, 1, 1, 0, 1))).toEqual(['1.1.', '1.2.', '2.', '2.1.'])
})

test('lists that are linked to a numbering style, in circles too', () => {
  const file: WordFile = {
    styles: [
      { id: 'L', type: 'numbering', paragraph: '<w:numPr><w:numId w:val="1"/></w:numPr>' },
      { id: 'O', type: 'numbering', paragraph: '<w:numPr><w:numId w:val="3"/></w:numPr>' },
    ],
    numbering: {
      definitions: [
        { id: 1, styleLink: 'L', levels: THREE },
        { id: 2, numStyleLink: 'L' },
        { id: 3, numStyleLink: 'O' },
      ],
    },
    body: [p('x', { number: [2, 0] }), p('x', { number: [2, 1] }), p('x', { number: [3, 0] })],
  }
  expect(numbersOf(file)).toEqual(['1.', '1.1.', ''])
})

test('bullets are what their font prints', () => {
  const bullets: Level[] = [
    { text: '\uf0b7', look: { font: 'Symbol' } },
    { text: '-' },
    { text: '\uf0d8', look: { font: 'Wingdings' } },
    { text: '\uf0a7', look: { font: 'Wingdings' } },
    { text: '\uf0b7', look: { font: 'Times New Roman' } },
    { text: 'o', look: { font: 'Courier New' } },
  ]
  const levels = bullets.map((level) => ({ ...level, format: 'bullet' }))
  expect(numbersOf(numbered(levels, 0, 1, 2, 3, 4, 5))).toEqual(['•', '-', '➢', '▪', '•', 'o'])
})

test('what stands between number and text', () => {
  const levels: Level[] = [
    { text: '%1/', suffix: 'nothing' },
    { text: '%2-', suffix: 'space' },
    { text: '%3)', suffix: 'tab' },
    { text: '' },
  ]
  expect(texts(numbered(levels, 0, 1, 2, 3))).toEqual(['1/x', '1- x', '1) x', 'x'])
})

test('a number looks as its paragraph’s mark does, unless its level says otherwise', () => {
  const levels: Level[] = [{ text: '%1.' }, { text: '%2)', look: { bold: false, italic: true } }]
  const body = [0, 1].map((level) => p('chữ', { number: [1, level], mark: { bold: true } }))
  expect(runs({ ...numbered(levels), body })).toEqual([
    ['#b:1. ', 'chữ'],
    ['#i:1) ', 'chữ'],
  ])
})

test('a number in an old font', () => {
  const levels: Level[] = [{ text: '§iÒu %1.', look: { font: '.VnTime' } }]
  expect(texts(numbered(levels, 0))).toEqual(['Điều 1. x'])
})

test('the level of the list is told', () => {
  const { blocks } = read(numbered(THREE, 0, 2))
  expect(blocks).toMatchObject([{ listLevel: 0 }, { listLevel: 2 }])
})
