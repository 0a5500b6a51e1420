/*
 * Papers put before a session are often listed inside one paragraph: "gồm: (1) Báo cáo …. (2) Báo cáo …".
 */

/** One numbered item of such a list: its text, from its number on, and its place in the paragraph. */
export interface Enumerated {
  number: number
  start: number
  end: number
  text: string
}

/** Kinds of paper that are put before a session; an item that begins otherwise is no report. */
const KINDS =
  /^\(\d+\)\s*(?:dự thảo\s+)?(?:báo cáo|tờ trình|đề án|dự án|kế hoạch|chương trình|nghị quyết|quy chế|quy định|phương án|thông báo|công văn|đề cương|văn bản)(?!\p{L})/iu

/**
 * Finds the reports listed in a paragraph: items "(1)", "(2)" … that count up from 1 without a gap, at least
 * two, of which the first and more than half name a kind of paper; of several such lists the longest. An item
 * ends where the next begins; the last one at the paragraph's end. Offsets are in UTF-16 units of `text`.
 */
export function findReports(text: string): Enumerated[] {
  const numbers = [...text.matchAll(/(?<![\p{L}\p{N}])\((\d{1,2})\)(?=\s*\p{L})/gu)]
  let longest: Enumerated[] = []
  for (const [from, match] of numbers.entries()) {
    if (match[1] !== '1') continue
    const items = itemsOf(text, countUp(numbers.slice(from)))
    if (areReports(items) && items.length > longest.length) longest = items
  }
  return longest
}

/** Where the items of a list begin: the first "(1)", the next "(2)", and so on. */
function countUp(numbers: readonly RegExpExecArray[]): number[] {
  const starts: number[] = []
  for (const match of numbers) {
    if (Number(match[1]) === starts.length + 1) starts.push(match.index)
  }
  return starts
}

function itemsOf(text: string, starts: readonly number[]): Enumerated[] {
  return starts.map((start, index) => {
    const item = text.slice(start, starts[index + 1] ?? text.length).trimEnd()
    return { number: index + 1, start, end: start + item.length, text: item }
  })
}

function areReports(items: readonly Enumerated[]): boolean {
  const named = items.filter((item) => KINDS.test(item.text))
  return items.length >= 2 && named[0] === items[0] && named.length * 2 > items.length
}
