import type { MdastNode } from 'satteri'
import { rangeOf } from './element.ts'
import type { ProblemSink } from './source.ts'

/*
 * What no paper has, and what a parser cannot stand: its time grows with the square of the tags, its stack
 * with their depth. Such a file is refused in words before it holds up the machine.
 */

/** How many signs that may begin mark-up one file may have. The longest papers have a few hundred. */
const MOST_SIGNS = 10_000

/** How many syntax errors of one file are looked for; fewer, where it has many signs to go through each time. */
const MOST_ERRORS = 20

/** How deep tags, lists and emphasis may stand in each other. Papers come to a dozen. */
const MOST_LEVELS = 100

/**
 * How many tags may stand open in each other behind a brace. What follows a brace is read as a program, and
 * trying what an open tag may mean there takes twice as long with every one.
 */
const MOST_OPEN = 12

/** How many times a text may be parsed to find its errors; none, and the reason is told, where it is no paper. */
export function triesFor(text: string, sink: ProblemSink): number {
  let signs = 0
  let brace: number | undefined
  let open = 0
  for (const { index, 0: sign } of text.matchAll(/\\.|[<{&]/gs)) {
    if (sign.startsWith('\\')) continue
    signs += 1
    if (sign === '{') brace ??= index
    if (sign === '<' && brace !== undefined) open = Math.max(open + levelsOf(text, index), 0)
    if (brace !== undefined && open > MOST_OPEN) {
      sink.add('expression', brace, ...BRACE)
      return 0
    }
    if (signs > MOST_SIGNS) {
      sink.add('too-many-signs', index, ...SIGNS)
      return 0
    }
  }
  return Math.min(MOST_ERRORS, Math.ceil(MOST_SIGNS / (signs + 1)))
}

/** By how many levels a tag goes deeper, judged by its look: 1, or 0, or -1 where it closes another. */
function levelsOf(text: string, start: number): number {
  if (text[start + 1] === '/') return -1
  return text[text.indexOf('>', start) - 1] === '/' ? 0 : 1
}

const BRACE = [
  'Dấu { bị hiểu là mở một biểu thức.',
  'Nếu là chữ của văn bản, ghi \\{ thay cho {.',
] as const
const SIGNS = [
  `Tệp có hơn ${MOST_SIGNS} dấu <, {, &: không thể là một văn bản.`,
  'Tệp có lẽ chứa mã của một trang HTML: chỉ dán phần chữ của văn bản vào đây.',
] as const

/** Whether nodes stand too deep in each other to be gone through; says so. */
export function isTooDeep(nodes: readonly MdastNode[], sink: ProblemSink): boolean {
  let level = nodes
  for (let depth = 1; level.length > 0; depth += 1) {
    const first = level[0]
    if (first && depth > MOST_LEVELS) {
      sink.add(
        'too-deep',
        rangeOf(first)[0],
        `Thẻ, danh sách hoặc dấu nhấn mạnh lồng vào nhau quá ${MOST_LEVELS} tầng.`,
        'Bỏ các thẻ hoặc dấu lặp lại; nếu là chữ của văn bản, đặt dấu \\ ngay trước mỗi dấu.',
      )
      return true
    }
    level = level.flatMap((node) => ('children' in node ? (node.children as MdastNode[]) : []))
  }
  return false
}
