import type { Place } from '../../format/source.ts'
import { type CheckedPaper, type Finding, isConfirmed, type Rule } from '../rule.ts'
import { outside, type Range } from './ranges.ts'

/**
 * What a rule says of all it found in one line. Words of the paper stand in `detail` only: that is left out where
 * the paper may not be published.
 */
type Said = Pick<Finding, 'message' | 'hint' | 'detail'>

type Find<T extends Range> = (text: string) => readonly T[]
type Say<T extends Range> = (found: readonly T[]) => Said

/**
 * A check of the printed lines of papers: one finding a line, at the first place in it. `code` is the rule's
 * where somebody may confirm what it finds: papers with such a confirmation are let be.
 */
export function checkLines<T extends Range>(
  find: Find<T>,
  say: Say<T>,
  code?: string,
): Rule['check'] {
  return checkTexts(({ lines }) => lines, find, say, code)
}

/**
 * The same of the lines of their files as they stand there, frontmatter and marks included. What `find` finds in a
 * line it must find in the whole file, too; what lies in a part of the line that is let be is not told.
 */
export function checkSource<T extends Range>(
  find: Find<T>,
  say: Say<T>,
  letBe: Find<Range> = () => [],
): Rule['check'] {
  // Nearly all files have nothing to be found: to see that, they need not be cut into lines.
  const linesOf = (paper: CheckedPaper): Iterable<Text> =>
    find(paper.source.text).length > 0 ? sourceLines(paper) : []
  const findInLine: Find<T> = (line) => {
    const found = find(line)
    return found.length > 0 ? outside(found, letBe(line)) : found
  }
  return checkTexts(linesOf, findInLine, say)
}

interface Text {
  text: string
  place: (index: number) => Place
}

function checkTexts<T extends Range>(
  textsOf: (paper: CheckedPaper) => Iterable<Text>,
  find: Find<T>,
  say: Say<T>,
  code?: string,
): Rule['check'] {
  return function* ({ papers }) {
    for (const paper of papers) {
      if (code !== undefined && isConfirmed(paper, code)) continue
      for (const { text, place } of textsOf(paper)) {
        const found = find(text)
        const [first] = found
        if (first) yield { file: paper.conclusion.file, place: place(first.start), ...say(found) }
      }
    }
  }
}

function* sourceLines({ source }: CheckedPaper): Iterable<Text> {
  let start = 0
  for (const text of source.text.split('\n')) {
    const from = start
    yield { text, place: (index) => source.place(from + index) }
    start += text.length + 1
  }
}

const MOST_NAMED = 5
const LONGEST_NAMED = 60

/** The first of what was found, each once, with what it should be: “vụĐảng” → “vụ Đảng”; … và 2 chỗ nữa. */
export function named(list: readonly [found: string, mended?: string][]): string {
  const all = [...new Set(list.map((pair) => quoted(pair)))]
  const more = all.length - MOST_NAMED
  return all.slice(0, MOST_NAMED).join('; ') + (more > 0 ? `; và ${more} chỗ nữa` : '')
}

function quoted([found, mended]: [found: string, mended?: string]): string {
  const after = mended === undefined ? '' : ` → “${shortened(mended)}”`
  return `“${shortened(found)}”${after}`
}

function shortened(text: string): string {
  return text.length > LONGEST_NAMED ? `${text.slice(0, LONGEST_NAMED - 1).trimEnd()}…` : text
}

/** How many there are, where there are more than one: "2 chỗ", "một chỗ". */
export function places(found: readonly Range[]): string {
  return found.length === 1 ? 'một chỗ' : `${found.length} chỗ`
}

/** What a person does who lets pass what a rule found. */
export function confirming(code: string): string {
  return `ghi xác nhận vào confirmations (rule: ${code})`
}
