import type { Random } from '../../../scripts/demo/random.ts'
import { CHARACTERS, MARKUP, YAML } from './tokens.ts'

/** A change of a paper's text: anything that a slip of the hand or malice may do to a file. */
export type Change = (text: string, random: Random, others: readonly string[]) => string

const replace = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length)

const placeIn = (text: string, random: Random): number => random.int(0, text.length)

const insert =
  (tokens: readonly string[]): Change =>
  (text, random) =>
    replace(text, placeIn(text, random), 0, random.pick(tokens))

const overLines =
  (change: (lines: string[], at: number, random: Random) => void): Change =>
  (text, random) => {
    const lines = text.split('\n')
    change(lines, random.int(0, lines.length - 1), random)
    return lines.join('\n')
  }

/** Where the frontmatter ends, or might. */
const headOf = (text: string): number => Math.max(text.indexOf('\n---', 3), 4)

const inHead =
  (change: Change): Change =>
  (text, random, others) => {
    const end = headOf(text)
    return change(text.slice(0, end), random, others) + text.slice(end)
  }

const wrapAt =
  (open: string, close: string): Change =>
  (text, random) => {
    const depth = random.pick([2, 10, 100, 1000])
    const from = placeIn(text, random)
    const length = random.int(0, 40)
    const inside = text.slice(from, from + length)
    return replace(text, from, length, open.repeat(depth) + inside + close.repeat(depth))
  }

const CHANGES_OF_CHARACTERS: Record<string, Change> = {
  'delete characters': (text, random) =>
    replace(text, placeIn(text, random), random.pick([1, 1, 2, 10, 400]), ''),
  'double characters': (text, random) => {
    const at = placeIn(text, random)
    return replace(text, at, 0, text.slice(at, at + random.pick([1, 1, 5, 200])))
  },
  'swap characters': (text, random) => {
    const at = placeIn(text, random)
    return replace(text, at, 2, `${text[at + 1] ?? ''}${text[at] ?? ''}`)
  },
  'insert mark-up': insert(MARKUP),
  'insert mark-up in the place of a character': (text, random) =>
    replace(text, placeIn(text, random), 1, random.pick(MARKUP)),
  'insert mark-up many times': (text, random) =>
    replace(text, placeIn(text, random), 0, random.pick(MARKUP).repeat(random.int(2, 60))),
  'insert characters': insert(CHARACTERS),
  'insert characters many times': (text, random) =>
    replace(text, placeIn(text, random), 0, random.pick(CHARACTERS).repeat(random.int(2, 300))),
}

const CHANGES_OF_LINES: Record<string, Change> = {
  'delete lines': overLines((lines, at, random) => lines.splice(at, random.int(1, 4))),
  'double a line': overLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  'swap lines': overLines((lines, at) => lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? '')),
  'move a line': overLines((lines, at, random) => {
    lines.splice(random.int(0, lines.length), 0, ...lines.splice(at, 1))
  }),
  'join lines': overLines((lines, at) => lines.splice(at, 2, lines.slice(at, at + 2).join(' '))),
  'indent a line': overLines((lines, at, random) => {
    lines[at] = random.pick([' ', '  ', '    ', '\t', '\u00a0']) + (lines[at] ?? '')
  }),
  'cut the end off': (text, random) => text.slice(0, placeIn(text, random)),
  'cut the beginning off': (text, random) => text.slice(placeIn(text, random)),
  'a very long line': (text, random) =>
    replace(text, placeIn(text, random), 0, random.pick(['x', 'Ủy ban ', '. ']).repeat(5000)),
  'other line ends': (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n'])),
  'a byte order mark': (text, random) => '\ufeff'.repeat(random.int(1, 2)) + text,
  'letters in parts': (text) => text.normalize('NFD'),
  'spliced with another paper': (text, random, others) => {
    const other = random.pick(others)
    return text.slice(0, placeIn(text, random)) + other.slice(placeIn(other, random))
  },
}

const CHANGES_OF_DEPTH: Record<string, Change> = {
  'tags in tags': wrapAt('<strong>', '</strong>'),
  'tags never closed': wrapAt('<Directive id="x">\n\n', ''),
  'tags never opened': wrapAt('', '</u>'),
  'blocks in blocks': wrapAt('\n\n<Passage topics="hdnd">\n\n', '\n\n</Passage>\n\n'),
  'tables in tables': wrapAt('\n<table>\n<tr>\n<td>\n\n', '\n\n</td>\n</tr>\n</table>\n'),
  'lists in lists': wrapAt('\n- - - ', ''),
  'quotes in quotes': wrapAt('> ', ''),
  'emphasis in emphasis': wrapAt('*a ', ' b*'),
  'braces in braces': wrapAt('{', '}'),
  'brackets in brackets': wrapAt('[', '](a)'),
}

const CHANGES_OF_FRONTMATTER: Record<string, Change> = {
  'insert YAML': inHead(insert(YAML)),
  'insert characters into YAML': inHead(insert(CHARACTERS)),
  'YAML in the place of a value': inHead(
    overLines((lines, at, random) => {
      lines[at] = (lines[at] ?? '').replace(/:.*$/, `: ${random.pick(YAML)}`)
    }),
  ),
  'indent YAML': inHead(
    overLines((lines, at, random) => {
      lines[at] = ' '.repeat(random.int(1, 5)) + (lines[at] ?? '')
    }),
  ),
  'delete a line of YAML': inHead(overLines((lines, at) => lines.splice(at, 1))),
  'double a line of YAML': inHead(overLines((lines, at) => lines.splice(at, 0, lines[at] ?? ''))),
  'delete characters of YAML': inHead((text, random) =>
    replace(text, placeIn(text, random), random.int(1, 3), ''),
  ),
  'brackets in YAML': inHead((text, random) =>
    replace(text, placeIn(text, random), 0, random.pick(['[', '{a: ', '- ']).repeat(500)),
  ),
  'anchors that multiply': inHead((text) => {
    const bomb = 'abcdefghij'.replace(/./g, (name, at: number) => {
      const before = 'abcdefghij'[at - 1]
      const items = before === undefined ? 'x' : Array(10).fill(`*${before}`).join(', ')
      return `${name}: &${name} [${items}]\n`
    })
    return text.replace('\n', `\n${bomb}`)
  }),
}

/** Every change, by what it does. */
export const CHANGES: Readonly<Record<string, Change>> = {
  ...CHANGES_OF_CHARACTERS,
  ...CHANGES_OF_LINES,
  ...CHANGES_OF_DEPTH,
  ...CHANGES_OF_FRONTMATTER,
}
