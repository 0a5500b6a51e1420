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
  if (!text.includes('(1)')) return []
  const numbers = [...text.matchAll(/(?<![\p{L}\p{N}])\((\d{1,2})\)(?=\s*\p{L})/gu)]
  let longest: Enumerated[] = []
  for (const starts of listsIn(numbers)) {
    const items = itemsOf(text, starts)
    if (areReports(items) && items.length > longest.length) longest = items
  }
  return longest
}

/** Where the items of each list begin: a "(1)", the next "(2)" after it, and so on; the lists in their order. */
function listsIn(numbers: readonly RegExpExecArray[]): number[][] {
  interface Item {
    start: number
    next: Item | undefined
  }
  const lists: Item[] = []
  // From the last to the first, so that of every number the next one after it is known: a text that begins
  // thousands of lists is gone through once.
  const nearest = new Map<number, Item>()
  for (const match of numbers.toReversed()) {
    const number = Number(match[1])
    const item = { start: match.index, next: nearest.get(number + 1) }
    nearest.set(number, item)
    if (match[1] === '1') lists.push(item)
  }
  return lists.reverse().map((first) => {
    const starts: number[] = []
    for (let item: Item | undefined = first; item; item = item.next) starts.push(item.start)
    return starts
  })
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
