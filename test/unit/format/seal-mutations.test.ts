import { describe, expect, test } from 'vitest'
import { createRandom, type Random } from '../../../scripts/demo/random.ts'
import { blockText } from '../../../src/domain/paper.ts'
import { sealOf, sealOfText } from '../../../src/format/seal.ts'
import { realPaper } from '../../support/mutate/papers.ts'
import { readFile } from './reading.ts'

/*
 * The seal of the real paper, tried with random changes of one character. By its definition there are changes
 * that it does not see, all of them such as no reader sees: how much white space there is and of which kind
 * (space, no-break space, line end, byte order mark), and whether a letter and its accents are one character
 * or several. Whether there is white space at all, between two words, it does see.
 */

const { read } = readFile(realPaper)
if (!read) throw new Error('The real paper cannot be read')
const { blocks } = read.paper
const text = blockText(blocks)
const seal = sealOf(blocks)

/** Letters of Vietnamese with their accents, digits, punctuation, look-alikes, and characters without width. */
const CHARACTERS = [
  ...'aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ',
  ...'0123456789.,;:!?()[]{}<>-–—‑−/\\…"\'“”‘’*_#%&+=@|~^$`',
  ...'ÐаоесрOl1I',
  ...'\u00ad\u200b\u200c\u200d\u200e\u2060\u0301\u0309\u0323\u0302',
]

/** What the seal is taken over, told anew: letters with their accents in one, white space as one space. */
const visible = (changed: string): string => changed.normalize('NFC').replace(/\s+/g, ' ').trim()

interface Change {
  kind: 'insert' | 'delete' | 'replace' | 'swap'
  at: number
  character: string
}

function changeOf(random: Random): Change {
  return {
    kind: random.pick(['insert', 'delete', 'replace', 'swap'] as const),
    at: random.int(0, text.length - 2),
    character: random.pick(CHARACTERS),
  }
}

function changed(source: string, { kind, at, character }: Change): string {
  const [before, here, next] = [source.slice(0, at), source[at] ?? '', source[at + 1] ?? '']
  const after = source.slice(at + 1)
  if (kind === 'insert') return before + character + here + after
  if (kind === 'delete') return before + after
  if (kind === 'replace') return before + character + after
  return before + next + here + after.slice(1)
}

/** The first `count` random changes after which something else is to be seen. */
function visibleChanges(count: number, source: string, seed: string): Change[] {
  const random = createRandom(seed)
  const whole = visible(source)
  const changes: Change[] = []
  while (changes.length < count) {
    const change = { ...changeOf(random), at: random.int(0, source.length - 2) }
    if (visible(changed(source, change)) !== whole) changes.push(change)
  }
  return changes
}

describe('the seal of the real paper', () => {
  test('is that of its visible text', () => {
    expect(sealOfText(text)).toBe(seal)
    expect(text.length).toBeGreaterThan(10_000)
  })

  test('notices each of 10,000 changes of one character', () => {
    const changes = visibleChanges(10_000, text, 'seal')
    const unnoticed = changes.filter((change) => sealOfText(changed(text, change)) === seal)
    expect(unnoticed).toEqual([])
    // All kinds, and the whole paper: a test of ten thousand deletions in one line would tell little.
    for (const kind of ['insert', 'delete', 'replace', 'swap'] as const) {
      const places = changes.filter((change) => change.kind === kind).map(({ at }) => at)
      expect(places.length).toBeGreaterThan(1500)
      expect(Math.min(...places)).toBeLessThan(text.length / 100)
      expect(Math.max(...places)).toBeGreaterThan((text.length * 99) / 100)
    }
  })

  test('notices every white space that is taken away between words, or put into one', () => {
    const spaces = [...text.matchAll(/(?<=\S)\s(?=\S)/g)].map(({ index }) => index)
    expect(spaces.length).toBeGreaterThan(2000)
    for (const at of spaces) {
      expect(sealOfText(text.slice(0, at) + text.slice(at + 1)) === seal).toBe(false)
    }
    const inside = [...text.matchAll(/(?<=\S)(?=\p{L})/gu)].map(({ index }) => index)
    for (const at of inside.filter((_, index) => index % 10 === 0)) {
      expect(sealOfText(`${text.slice(0, at)} ${text.slice(at)}`) === seal).toBe(false)
    }
  })

  test('notices two paragraphs that change places', () => {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    for (let at = 0; at + 1 < lines.length; at += 1) {
      const [one = '', two = ''] = lines.slice(at, at + 2)
      expect(sealOfText(lines.toSpliced(at, 2, two, one).join('\n')) === seal).toBe(one === two)
    }
  })
})

describe('what the seal does not see, by its definition', () => {
  test.each<[string, (whole: string) => string]>([
    ['more white space where there is some', (whole) => whole.replaceAll(' ', '   ')],
    ['no-break spaces', (whole) => whole.replaceAll(' ', '\u00a0')],
    ['tabs, wide spaces, byte order marks', (whole) => whole.replaceAll(' ', '\t\u3000\ufeff')],
    ['other line ends', (whole) => whole.replaceAll('\n', '\r\n')],
    ['lines that are joined', (whole) => whole.replaceAll('\n', ' ')],
    ['white space at either end', (whole) => `\n ${whole} \n`],
    ['letters and accents in parts', (whole) => whole.normalize('NFD')],
    ['accents in another order', (whole) => whole.replaceAll('ộ', 'o\u0302\u0323')],
  ])('%s', (_, change) => {
    expect(change(text)).not.toBe(text)
    expect(sealOfText(change(text))).toBe(seal)
  })
})

describe('the sealed source of the real paper', () => {
  const sealed = realPaper
    .replace(/^text: .*\n/m, '')
    // Notes may stand at marks, which some of the changes here take away.
    .replace(/^notes:\n(?: .*\n)+/m, '')
    .replace('secrecy: none\n', `secrecy: none\ntext: ${seal}\n`)
  const bodyStart = sealed.indexOf('\n---\n') + 5
  const tags = [...sealed.matchAll(/<[^>]*>/g)]

  /** Whether a change touches a tag, which shows nothing. */
  const inTag = (at: number): boolean =>
    tags.some((tag) => tag.index <= at + 1 && at <= tag.index + tag[0].length)

  /** Whether the sealed paper, read from a changed source, is refused: its seal broken, or unreadable. */
  const noticed = (source: string): boolean => {
    const { read: again } = readFile(source)
    return again?.conclusion.text !== sealOf(again?.paper.blocks ?? [])
  }

  test('holds', () => {
    expect(noticed(sealed)).toBe(false)
  })

  test('gives hundreds of changes of its text away', () => {
    const changes = visibleChanges(1500, sealed, 'source')
      .filter(({ at }) => at >= bodyStart && !inTag(at))
      .slice(0, 500)
    expect(changes).toHaveLength(500)
    const unnoticed = changes
      .filter((change) => !noticed(changed(sealed, change)))
      // Signs that Markdown keeps to itself show nothing: a # more before a title, a star less around bold.
      .filter((change) => !/[#*\\]/.test(change.character + sealed.slice(change.at, change.at + 2)))
    expect(unnoticed).toEqual([])
  })

  test.each<[string, (source: string) => string]>([
    ['line ends of Windows', (source) => source.replaceAll('\n', '\r\n')],
    ['a byte order mark', (source) => `\ufeff${source}`],
    ['letters and accents in parts', (source) => source.normalize('NFD')],
    ['spaces at the ends of lines', (source) => source.replace(/(?<=\p{L})\n/gu, '  \n')],
    ['no mark left', (source) => source.replace(/<\/?(?:Passage|Directive)\b[^>]*>/g, '')],
    ['bold by tags', (source) => source.replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')],
    ['a note more', (source) => source.replace('\ntext:', '\nnotes: [{ text: Thêm. }]\ntext:')],
  ])('holds with %s', (_, change) => {
    const source = change(sealed)
    expect(source).not.toBe(sealed)
    const { read: again, problems } = readFile(source)
    expect(problems).toEqual([])
    expect(again?.conclusion.text).toBe(sealOf(again?.paper.blocks ?? []))
  })
})
