import type { Answer } from '../answer.ts'
import { KINDS } from '../engine.ts'
import { MESSAGES } from '../messages.ts'
import { element, paperHead } from './render.ts'

/** How many results are shown at first, and how many more at a time: each is a file to load. */
const FIRST = 8
const STEP = 20

/** Draws one result. */
export type DrawItem = (answer: Answer) => Promise<HTMLLIElement>

/**
 * The list of results, which grows on demand: with a heading where the way of matching changes, and within that
 * the results of one paper together.
 */
export class ResultList {
  readonly #parent: HTMLElement
  readonly #answers: readonly Answer[]
  readonly #item: DrawItem
  readonly #byKind: boolean
  #shown = 0

  constructor(parent: HTMLElement, answers: readonly Answer[], item: DrawItem, byKind: boolean) {
    this.#parent = parent
    this.#answers = byKind ? KINDS.flatMap((kind) => together(answers, kind)) : answers
    this.#item = item
    this.#byKind = byKind
  }

  /**
   * Shows the first or the next results, in place of what stood there before; answers with the first of them.
   * `fail` is told where those that are asked for later cannot be loaded.
   */
  async more(
    signal: AbortSignal,
    fail: (error: unknown) => void,
  ): Promise<HTMLLIElement | undefined> {
    const step = this.#shown === 0 ? FIRST : STEP
    const next = this.#answers.slice(this.#shown, this.#shown + step)
    const items = await Promise.all(next.map((answer) => this.#item(answer)))
    signal.throwIfAborted()
    if (this.#shown === 0) this.#parent.replaceChildren()
    next.forEach((answer, place) => {
      const item = items[place]
      if (item) this.#listOf(answer).append(item)
    })
    this.#shown += next.length
    if (this.#shown < this.#answers.length) this.#parent.append(this.#button(signal, fail))
    return items[0]
  }

  /** The list of a paper's results of one kind; made with its headings when first needed. */
  #listOf({ kind, row: { paper } }: Answer): HTMLElement {
    const group = this.#group(this.#byKind ? kind : 'phrase')
    const last = group.lastElementChild
    const open = last?.querySelector<HTMLElement>('ol')
    if (last instanceof HTMLElement && open && last.dataset['paper'] === paper.url) return open
    const list = element('ol', 'search-results')
    const article = element('article', 'search-paper', paperHead(paper), list)
    article.dataset['paper'] = paper.url
    group.append(article)
    return list
  }

  #group(kind: Answer['kind']): HTMLElement {
    const known = this.#parent.querySelector<HTMLElement>(`[data-kind="${kind}"]`)
    if (known) return known
    const group = element('div', '')
    group.dataset['kind'] = kind
    const heading = MESSAGES.groups[kind]
    this.#parent.append(...(heading === '' ? [] : [element('h2', 'search-group', heading)]), group)
    return group
  }

  #button(signal: AbortSignal, fail: (error: unknown) => void): HTMLElement {
    const button = element('button', 'button search-more', MESSAGES.more)
    button.type = 'button'
    button.addEventListener('click', () => {
      button.remove()
      this.more(signal, fail)
        .then((first) => first?.querySelector('a')?.focus())
        .catch(fail)
    })
    return button
  }
}

/** The answers of one kind, those of one paper together, where the best of them stands. */
function together(answers: readonly Answer[], kind: Answer['kind']): Answer[] {
  // Not Map.groupBy, which Chrome 109 lacks.
  const papers = new Map<Answer['row']['paper'], Answer[]>()
  for (const answer of answers) {
    if (answer.kind !== kind) continue
    const { paper } = answer.row
    papers.set(paper, [...(papers.get(paper) ?? []), answer])
  }
  return [...papers.values()].flat()
}
