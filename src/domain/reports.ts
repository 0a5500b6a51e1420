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
 * two, each naming a kind of paper. An item ends where the next begins; the last one at the paragraph's end.
 * Offsets are in UTF-16 units of `text`.
 */
export function findReports(text: string): Enumerated[] {
  const starts: number[] = []
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])\((\d{1,2})\)(?=\s*\p{L})/gu)) {
    if (Number(match[1]) === starts.length + 1) starts.push(match.index)
  }
  if (starts.length < 2) return []
  const items = starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length
    const item = text.slice(start, end).trimEnd()
    return { number: index + 1, start, end: start + item.length, text: item }
  })
  return items.every((item) => KINDS.test(item.text)) ? items : []
}
