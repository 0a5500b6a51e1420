import { MESSAGES } from '../messages.ts'
import { element } from './render.ts'

/** The other ways into the archive, where there is no question yet, or no answer. */
export class Ways {
  readonly #links: readonly HTMLAnchorElement[]

  /** Takes the links that the page has for readers without JavaScript. */
  constructor(results: HTMLElement) {
    this.#links = [...results.querySelectorAll('a')]
  }

  /** A line of all of them, behind what is said before it. */
  line(isAnswer: boolean): HTMLElement {
    const links = this.#links.flatMap((link, place) => (place === 0 ? [link] : [' · ', link]))
    return element('p', 'search-ways', isAnswer ? MESSAGES.tryElse : MESSAGES.ways, ' ', ...links)
  }
}
