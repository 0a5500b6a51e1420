/*
 * Draws results. All text goes in as text, never as markup.
 */
import { type Excerpt, excerptOf, markAll, type Marker, type Segment } from '../excerpt.ts'
import type { PaperLookup } from '../lookups.ts'
import { MESSAGES } from '../messages.ts'
import type { StoredRecord } from '../search-index.ts'

/** An element with a class and contents. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name)
  if (className !== '') node.className = className
  node.append(...children)
  return node
}

/** One result: the section as a link, the paper it is in, an excerpt. */
export function resultItem(
  record: StoredRecord,
  paper: PaperLookup | undefined,
  marker: Marker,
): HTMLLIElement {
  const isSection = record.url.includes('#')
  const link = element(
    'a',
    '',
    ...runs(markAll(isSection ? `Mục ${record.title}` : record.title, marker)),
  )
  link.href = record.url
  const item = element('li', 'search-result', element('h3', '', link))
  const source = element('p', 'meta')
  if (!isSection && !paper?.scanOnly) source.append(`${MESSAGES.openingAndClosing}. `)
  if (paper) {
    const time = element('time', '', paper.day)
    time.dateTime = paper.date
    source.append(`${paper.name}, ${paper.issuer}, `, time)
  }
  item.append(source)
  if (paper?.scanOnly) item.append(element('p', '', MESSAGES.scanOnly))
  else item.append(quote(excerptOf(record.text, marker, behindTitle(record))))
  return item
}

/** Where the text goes on behind its printed title, which the link shows already. */
function behindTitle({ text, title }: StoredRecord): number {
  if (!text.startsWith(title)) return 0
  const rest = /^[\s:.]*/.exec(text.slice(title.length))
  const start = title.length + (rest?.[0].length ?? 0)
  return start < text.length ? start : 0
}

function quote({ segments, cutBefore, cutAfter }: Excerpt): HTMLElement {
  const words = runs(segments)
  if (cutBefore) words.unshift('… ')
  if (cutAfter) words.push(' …')
  return element('blockquote', 'excerpt', ...words)
}

function runs(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, hit }) => (hit ? element('mark', '', text) : text))
}
