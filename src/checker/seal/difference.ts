import { collapse, nfc } from '../../domain/text.ts'
import type { ReadConclusion } from '../../format/conclusion.ts'
import { type Line, printedLines } from '../../format/printed-lines.ts'
import { sealedText } from '../../format/seal.ts'
import { lookAlikes, shownWord } from './characters.ts'
import { type ChangedPlace, changedPlaces, type Run } from './words.ts'

/** Places that are shown of a difference, and of each of them words, letters of a word, and look-alikes. */
const MOST_PLACES = 20
const MOST_WORDS = 14
const LONGEST_WORD = 60
const MOST_CHARACTERS = 4

/**
 * How the text of a paper differs from the text that was sealed, for a person at a terminal: a line for each
 * place, with its line in the file. Takes the sealed text as it was kept.
 */
export function differenceFrom(sealed: string, { paper, source }: ReadConclusion): string {
  const lines = printedLines(paper.blocks, source).map((line) => ({
    ...line,
    words: wordsOf(line.text),
  }))
  const places = changedPlaces(
    wordsOf(sealed),
    lines.flatMap(({ words }) => words),
  )
  if (!places) return countedLines(sealed, sealedText(paper.blocks))
  const shown = places.slice(0, MOST_PLACES).flatMap((place) => shownPlace(place, lines))
  const rest = places.length - MOST_PLACES
  return [
    `Khác với chữ đã niêm phong ở ${places.length} chỗ ([-…-] là chữ đã niêm phong, {+…+} là chữ hiện nay):`,
    ...shown,
    ...(rest > 0 ? [`… và ${rest} chỗ khác.`] : []),
  ].join('\n')
}

/** A printed line with its words. */
interface ComparedLine extends Line {
  words: string[]
}

/** Where texts differ so much that words say nothing. */
function countedLines(sealed: string, now: string): string {
  const [old, present] = [sealed, now].map((text) =>
    nfc(text).split('\n').map(collapse).filter(Boolean),
  )
  const missing = notIn(present ?? [], old ?? [])
  const added = notIn(old ?? [], present ?? [])
  if (missing + added === 0) return 'Các đoạn vẫn như đã niêm phong, nhưng thứ tự đã khác.'
  return `Khác với chữ đã niêm phong quá nhiều, không chỉ từng chữ được: ${missing} đoạn đã niêm phong nay không còn hoặc đã khác, ${added} đoạn hiện nay là mới hoặc đã khác.`
}

/** How many lines of a text another has not, or has fewer times. */
function notIn(others: readonly string[], lines: readonly string[]): number {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  }).length
}

function wordsOf(text: string): string[] {
  return collapse(nfc(text)).split(' ').filter(Boolean)
}

function shownPlace(place: ChangedPlace, lines: readonly ComparedLine[]): string[] {
  const words = [
    ...(place.cutBefore ? ['…'] : []),
    ...place.before.map(shortened),
    ...place.runs.map(shownRun),
    ...place.after.map(shortened),
    ...(place.cutAfter ? ['…'] : []),
  ]
  const alike = place.runs.flatMap((run) =>
    'removed' in run ? lookAlikes(run.removed, run.added) : [],
  )
  const told = [...new Set(alike)].slice(0, MOST_CHARACTERS).join('; ')
  return [
    `dòng ${sourceLine(place.at, lines)}: ${words.join(' ')}`,
    ...(told === '' ? [] : [`    khác ở ký tự: ${told}`]),
  ]
}

function shownRun(run: Run): string {
  if ('same' in run) return run.same.map(shortened).join(' ')
  const removed = run.removed.length > 0 ? `[-${shownWords(run.removed)}-]` : ''
  const added = run.added.length > 0 ? `{+${shownWords(run.added)}+}` : ''
  return removed + added
}

/** Words of a change; of a long one its beginning and its end. */
function shownWords(words: readonly string[]): string {
  if (words.length <= MOST_WORDS) return words.map(shortened).join(' ')
  const [head, tail] = [words.slice(0, 6), words.slice(-4)].map((some) =>
    some.map(shortened).join(' '),
  )
  return `${head} … (${words.length} chữ) … ${tail}`
}

function shortened(word: string): string {
  const characters = [...word.slice(0, 2 * LONGEST_WORD + 1)]
  const cut =
    characters.length > LONGEST_WORD ? `${characters.slice(0, LONGEST_WORD).join('')}…` : word
  return shownWord(cut)
}

/** Line in the file of a word, by its number in the paper; the last line where words are missing at the end. */
function sourceLine(word: number, lines: readonly ComparedLine[]): number {
  let left = word
  for (const { words, text, place } of lines) {
    if (left < words.length) return place(startOf(left, text)).line
    left -= words.length
  }
  return lines.at(-1)?.place(0).line ?? 1
}

/** Where the n-th word of a line begins. */
function startOf(n: number, text: string): number {
  const word = /\S+/g
  for (let passed = 0; passed < n; passed++) word.exec(text)
  return word.exec(text)?.index ?? 0
}
