import { KINDS, type Match } from '../engine.ts'
import { MESSAGES } from '../messages.ts'
import { element } from './render.ts'

/** How many results are shown at a time. */
const STEP = 20

/** The list of results, which grows on demand; with a heading where the way of matching changes. */
export class ResultList {
  readonly #parent: HTMLElement
  readonly #matches: readonly Match[]
  readonly #item: (match: Match) => Promise<HTMLLIElement>
  readonly #grouped: boolean
  #shown = 0

  constructor(
    parent: HTMLElement,
    matches: readonly Match[],
    item: (match: Match) => Promise<HTMLLIElement>,
    grouped: boolean,
  ) {
    this.#parent = parent
    this.#matches = matches
    this.#item = item
    this.#grouped = grouped
  }

  /** Shows the next results; answers with the first of them. */
  async more(signal: AbortSignal): Promise<HTMLLIElement | undefined> {
    const next = this.#matches.slice(this.#shown, this.#shown + STEP)
    const items = await Promise.all(next.map((match) => this.#item(match)))
    signal.throwIfAborted()
    const groups = this.#grouped ? KINDS : [undefined]
    for (const kind of groups) {
      const own = items.filter((_, place) => kind === undefined || next[place]?.kind === kind)
      if (own.length > 0) this.#listOf(kind ?? 'phrase').append(...own)
    }
    this.#shown += next.length
    if (this.#shown < this.#matches.length) this.#parent.append(this.#button(signal))
    return items[0]
  }

  /** The list of one kind of match; made with its heading when first needed. */
  #listOf(kind: Match['kind']): HTMLElement {
    const last = this.#parent.querySelector<HTMLElement>(`ol[data-kind="${kind}"]`)
    if (last) return last
    const list = element('ol', 'search-results')
    list.dataset['kind'] = kind
    const heading = MESSAGES.groups[kind]
    this.#parent.append(...(heading === '' ? [] : [element('h2', 'search-group', heading)]), list)
    return list
  }

  #button(signal: AbortSignal): HTMLElement {
    const button = element('button', 'button search-more', MESSAGES.more)
    button.type = 'button'
    button.addEventListener('click', () => {
      button.remove()
      this.more(signal)
        .then((first) => first?.querySelector('a')?.focus())
        .catch((error: unknown) => {
          if (!signal.aborted) throw error
        })
    })
    return button
  }
}
