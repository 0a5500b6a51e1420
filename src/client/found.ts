/*
 * Marks on the page of a paper what was searched for, when one comes from a result: whole words, with the accents
 * that were typed where the paper has them, across bold type and line ends. Loaded only then.
 */
import { type Marker, markerOf } from '../search/excerpt.ts'
import { goThrough, type MarkedPlace } from './place-bar.ts'

/** Marks the words in the paper on this page, goes to the first of them, and shows how to go on. */
export function markFound([typed = '', ...others]: readonly string[]): void {
  const paper = document.querySelector<HTMLElement>('[data-paper]')
  if (!paper) return
  const places = wrapAll(paper, markerOf(typed, others))
  if (places.length === 0) return
  goThrough({
    places,
    label: `Các chỗ có “${typed.replace(/"/g, '')}”`,
    count: (at, of) => `Chỗ ${at} trong ${of} chỗ tìm thấy`,
    step: 'Chỗ',
    first: firstIn(paper, places),
    className: 'found',
    onClear: () => {
      forget(places)
    },
  })
}

function wrapAll(paper: HTMLElement, marker: Marker): MarkedPlace[] {
  const nodes = textNodes(paper)
  const spans = withoutOverlaps(marker(textOf(nodes)))
  const places: HTMLElement[][] = spans.map(() => [])
  // From the end, so that no place still to come moves.
  for (const { node, start } of nodes.reverse()) {
    for (const [index, span] of [...spans.entries()].reverse()) {
      const from = Math.max(span.start - start, 0)
      const to = Math.min(span.end - start, node.data.length)
      if (from >= to) continue
      const rest = node.splitText(from)
      rest.splitText(to - from)
      const mark = document.createElement('mark')
      rest.replaceWith(mark)
      mark.append(rest)
      places[index]?.unshift(mark)
    }
  }
  return places.filter((pieces) => pieces.length > 0)
}

/** Parts of a page that a word never runs across. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, caption, div'

/** The text of the paper, and of nothing that was put beside it, with its place in the whole. */
function textNodes(paper: HTMLElement): { node: Text; start: number }[] {
  const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const found: { node: Text; start: number }[] = []
  let start = 0
  let block: Element | null | undefined
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node instanceof HTMLBRElement) block = undefined
    if (!(node instanceof Text) || node.parentElement?.closest('[data-aside]')) continue
    const own = node.parentElement?.closest(BLOCKS)
    if (own !== block) start += GAP.length
    block = own
    found.push({ node, start })
    start += node.data.length
  }
  return found
}

/** What stands for the end of a line in the text that is searched. */
const GAP = '\n'

function textOf(nodes: readonly { node: Text; start: number }[]): string {
  return nodes.reduce((text, { node, start }) => text.padEnd(start, GAP) + node.data, '')
}

function withoutOverlaps<T extends { start: number; end: number }>(spans: readonly T[]): T[] {
  let end = 0
  return spans.filter((span) => {
    const isFree = span.start >= end
    if (isFree) end = span.end
    return isFree
  })
}

/** The first place in or behind the section that the address names. */
function firstIn(paper: HTMLElement, places: readonly MarkedPlace[]): number {
  const target = location.hash && document.getElementById(location.hash.slice(1))
  if (!target || !paper.contains(target)) return 0
  const behind = Node.DOCUMENT_POSITION_FOLLOWING
  const index = places.findIndex(
    ([first]) => first && (target.compareDocumentPosition(first) & behind) !== 0,
  )
  return Math.max(index, 0)
}

/** Takes the marks out of the page and the words out of its address. */
function forget(places: readonly MarkedPlace[]): void {
  for (const mark of places.flat()) mark.replaceWith(...mark.childNodes)
  const address = new URL(location.href)
  address.searchParams.delete('tim')
  history.replaceState(null, '', address)
}
