/*
 * The address of the search page. A question that was asked on purpose (by the button, a filter, a chip) is a step
 * to come back to; while somebody types, all that is typed is one step.
 */
import { type State, writeState } from './state.ts'

/** How a question was asked: by typing, by the button behind what was typed, or by a filter or a chip. */
export type Manner = 'typed' | 'submitted' | 'chosen'

/** Writes questions into the address. */
export class AddressBar {
  /** Whether the present step came of typing, and gives way to what is typed next. */
  #isTyped = false

  /** Puts a question into the address. */
  record(state: State, manner: Manner): void {
    const address = writeState(state)
    const current = new URLSearchParams(location.search).toString()
    if (address !== current) {
      const url = `${location.pathname}${address && `?${address}`}`
      const isSameStep = manner !== 'chosen' && (this.#isTyped || current === '')
      if (isSameStep) history.replaceState(null, '', url)
      else history.pushState(null, '', url)
      this.#isTyped = true
    }
    if (manner !== 'typed') this.#isTyped = false
  }

  /** Tells that the reader went back or forward: the step where they are now is to stay. */
  moved(): void {
    this.#isTyped = false
  }
}
