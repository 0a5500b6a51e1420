/*
 * Marks on the page of a paper what was searched for, when one comes from a result: whole words, with the accents
 * that were typed where the paper has them, across bold type and line ends. Loaded only then.
 */
import { type Marker, markerOf } from '../search/excerpt.ts'

/** Marks the words in the paper on this page, goes to the first of them, and shows how to go on. */
export function markFound([typed = '', ...others]: readonly string[]): void {
  const paper = document.querySelector<HTMLElement>('[data-paper]')
  if (!paper) return
  const places = wrapAll(paper, markerOf(typed, others))
  if (places.length > 0) new FoundBar(paper, places, typed)
}

/** A marked place: its pieces, of which there are several where bold type begins or ends in it. */
type MarkedPlace = readonly HTMLElement[]

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
      mark.className = 'found'
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

/** Tells how many places there are, goes from one to the next, and takes the marks away. */
class FoundBar {
  readonly #places: readonly MarkedPlace[]
  readonly #bar = document.createElement('div')
  readonly #count = document.createElement('p')
  #current = 0

  constructor(paper: HTMLElement, places: readonly MarkedPlace[], typed: string) {
    this.#places = places
    this.#bar.className = 'found-bar'
    this.#bar.setAttribute('role', 'region')
    this.#bar.setAttribute('aria-label', `Các chỗ có “${typed.replace(/"/g, '')}”`)
    this.#count.setAttribute('role', 'status')
    const steps = [
      button('Chỗ trước', () => {
        this.#go(-1)
      }),
      button('Chỗ sau', () => {
        this.#go(1)
      }),
    ]
    const clear = button('Bỏ đánh dấu', () => {
      this.#clear()
    })
    this.#bar.append(this.#count, ...(places.length > 1 ? steps : []), clear)
    document.body.append(this.#bar)
    document.addEventListener('keydown', this.#onKey)
    this.#current = this.#firstIn(paper)
    this.#go(0)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'F3') {
      event.preventDefault()
      this.#go(event.shiftKey ? -1 : 1)
    } else if (event.key === 'Escape' && !(event.target instanceof HTMLInputElement)) this.#clear()
  }

  /** The first place in or behind the section that the address names. */
  #firstIn(paper: HTMLElement): number {
    const target = location.hash && document.getElementById(location.hash.slice(1))
    if (!target || !paper.contains(target)) return 0
    const behind = Node.DOCUMENT_POSITION_FOLLOWING
    const index = this.#places.findIndex(
      ([first]) => first && (target.compareDocumentPosition(first) & behind) !== 0,
    )
    return Math.max(index, 0)
  }

  #go(step: number): void {
    const { length } = this.#places
    for (const piece of this.#places[this.#current] ?? []) piece.classList.remove('current')
    this.#current = (this.#current + step + length) % length
    const pieces = this.#places[this.#current] ?? []
    for (const piece of pieces) piece.classList.add('current')
    pieces[0]?.scrollIntoView({ block: 'center' })
    this.#count.textContent = `Chỗ ${this.#current + 1} trong ${length} chỗ tìm thấy`
  }

  #clear(): void {
    for (const mark of this.#places.flat()) mark.replaceWith(...mark.childNodes)
    document.removeEventListener('keydown', this.#onKey)
    this.#bar.remove()
    const address = new URL(location.href)
    address.searchParams.delete('tim')
    history.replaceState(null, '', address)
  }
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button'
  made.textContent = label
  made.addEventListener('click', act)
  return made
}
