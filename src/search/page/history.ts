/*
 * The address of the search page. A question that was asked on purpose (by the button, a filter, a chip) is a step
 * to come back to; while somebody types, all that is typed is one step.
 */
import { type State, writeState } from './state.ts'

/** Writes questions into the address. */
export class AddressBar {
  /** Whether the present step came of typing, and may give way to what is typed next. */
  #isTyped = false

  /** Puts a question into the address; `typed` while it is being typed. */
  record(state: State, typed: boolean): void {
    const address = writeState(state)
    const current = new URLSearchParams(location.search).toString()
    if (address === current) {
      if (!typed) this.#isTyped = false
      return
    }
    const url = `${location.pathname}${address && `?${address}`}`
    if (typed && (this.#isTyped || current === '')) history.replaceState(null, '', url)
    else history.pushState(null, '', url)
    this.#isTyped = typed
  }

  /** Tells that the reader went back or forward: the step where they are now is to stay. */
  moved(): void {
    this.#isTyped = false
  }
}
