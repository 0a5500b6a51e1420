/** Colours and type have one place, and their contrast is enough wherever two colours meet. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  coloursOf,
  contrast,
  formatRatio,
  tokensOf,
} from '../../../src/components/examples/contrast.ts'
import {
  DIVIDERS,
  EDGE_LEAST,
  EDGE_PAIRS,
  TEXT_LEAST,
  TEXT_PAIRS,
} from '../../../src/components/examples/pairs.ts'
import { root } from '../../support/paths.ts'

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const below = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
const tokens = read('src/styles/tokens.css')
const colours = coloursOf(tokens)

describe('colours', () => {
  const valueOf = (name: string): string => colours.get(name) ?? `no colour ${name}`

  test.each(TEXT_PAIRS)('text: $front on $ground', ({ front, ground }) => {
    expect(contrast(valueOf(front), valueOf(ground))).toBeGreaterThanOrEqual(TEXT_LEAST)
  })

  test.each(EDGE_PAIRS)('line: $front on $ground', ({ front, ground }) => {
    expect(contrast(valueOf(front), valueOf(ground))).toBeGreaterThanOrEqual(EDGE_LEAST)
  })

  test('stylesheets use no colour in a part in which no pair has it', () => {
    const used = (property: string): string[] => {
      const pattern = new RegExp(
        `(?<![a-z-])(?:${property}):[^;{}]*?var\\(--color-([a-z-]+)\\)`,
        'g',
      )
      return [
        ...new Set(
          styles.flatMap(({ text }) => [...text.matchAll(pattern)]).map(([, n]) => n ?? ''),
        ),
      ]
    }
    const fronts = (pairs: typeof TEXT_PAIRS): string[] => pairs.map(({ front }) => front)
    const grounds = [...TEXT_PAIRS, ...EDGE_PAIRS].map(({ ground }) => ground)
    expect(fronts(TEXT_PAIRS)).toEqual(expect.arrayContaining(used('color')))
    expect(grounds).toEqual(expect.arrayContaining(used('background(?:-color)?')))
    // What is drawn in the colour of a ground cannot be seen, and is not meant to be.
    expect([...fronts(EDGE_PAIRS), ...fronts(TEXT_PAIRS), ...DIVIDERS]).toEqual(
      expect.arrayContaining(used('border[a-z-]*|outline|text-decoration-color')),
    )
  })

  test('no token of a colour is without use, nor a use without token', () => {
    const used = styles.flatMap(({ text }) =>
      [...text.matchAll(/var\(--color-([a-z-]+)\)/g)].map(([, name]) => name ?? ''),
    )
    expect([...new Set(used)].sort()).toEqual([...colours.keys()].sort())
  })

  test('contrast is reckoned as WCAG 2 does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#ffffff', '#ffffff')).toBe(1)
    // The grey that just reaches 4.5 on white.
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2)
    expect(formatRatio(6.999)).toBe('6,99 : 1')
    expect(() => contrast('red', '#ffffff')).toThrow(RangeError)
  })
})

/** Every stylesheet with its comments and what is for print alone left out: on paper there are points and black. */
const styles = [...below('src/styles'), ...below('src/components')]
  .filter((file) => file.endsWith('.css') && !/\/print[a-z-]*\.css$/.test(file))
  .map((file) => ({ file, text: withoutPrint(read(file).replace(/\/\*[\s\S]*?\*\//g, '')) }))

function withoutPrint(css: string): string {
  const start = /@media print\s*\{/.exec(css)
  if (!start) return css
  let [depth, end] = [1, start.index + start[0].length]
  for (; depth > 0 && end < css.length; end++) {
    if (css[end] === '{') depth++
    if (css[end] === '}') depth--
  }
  return withoutPrint(css.slice(0, start.index) + css.slice(end))
}

/** `file: declaration` of all that a pattern finds outside of tokens.css. */
const strays = (pattern: RegExp): string[] =>
  styles
    .filter(({ file }) => file !== 'src/styles/tokens.css')
    .flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([found]) => `${file}: ${found}`))

describe('tokens', () => {
  test('no stylesheet has a colour of its own', () => {
    const names = 'white|black|gr[ae]y|red|green|blue|yellow|orange|brown|navy|silver'
    const named = new RegExp(`(?<=:[^;{}]*[\\s,(])(?:${names})(?=[\\s,;)])`, 'g')
    expect(
      strays(/#[0-9a-f]{3,8}(?=[\s,;)])|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/gi),
    ).toEqual([])
    expect(strays(named)).toEqual([])
  })

  test('type has the sizes of the scale, that of the page, or a part of that around it', () => {
    const sizes = strays(/(?<![a-z-])font-size:\s*([^;]+);/g)
    const allowed = /: (?:var\(--text-[a-z0-9]+\)|1rem|inherit|[\d.]+(?:em|%));$/
    expect(sizes.filter((size) => !allowed.test(size))).toEqual([])
    expect(strays(/(?<![a-z-])font:(?!\s*inherit)[^;]+;/g)).toEqual([])
    // Only the page itself says how large its text is: in per cent, so that a reader's own size counts.
    expect(sizes.filter((size) => size.endsWith('%;'))).toEqual([
      'src/styles/base.css: font-size: 112.5%;',
    ])
  })

  test('type has the faces and weights of the tokens', () => {
    // fonts.css says what the faces are.
    const faces = strays(/font-family:[^;]+;/g).filter((face) => !face.includes('/fonts.css:'))
    const allowed = /: (?:var\(--font-[a-z]+\)|inherit|.*\bmonospace);$/
    expect(faces.filter((face) => !allowed.test(face))).toEqual([])
    expect(strays(/font-weight:(?!\s*(?:var\(--font-weight-|inherit|\d00;))[^;]+;/g)).toEqual([])
  })

  test('the scale on the page of examples is whole', () => {
    const css = read('src/components/examples/examples.css')
    for (const [kind, attribute] of [
      ['text', 'size'],
      ['font-weight', 'weight'],
    ] as const)
      for (const name of tokensOf(tokens, kind).keys())
        expect(css).toContain(`[data-${attribute}='${name}']`)
  })
})
