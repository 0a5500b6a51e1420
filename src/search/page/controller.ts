/*
 * The search page at work: address and form in step, one search at a time, the newest question wins.
 */
import { noChoice, type Opened } from '../answer.ts'
import { brokenMessage, MESSAGES, STALE } from '../messages.ts'
import { causeOf } from './cause.ts'
import { fillForm, hasValue, openFilters, readForm, showFilters, wordsField } from './form.ts'
import { AddressBar, type Manner } from './history.ts'
import { listenToKeys } from './keys.ts'
import { isStale, open, StaleError } from './open.ts'
import { respond, type SearchPage } from './respond.ts'
import { isQuestion, readState, type State } from './state.ts'
import { Ways } from './ways.ts'

/** How long nothing must be typed before what was typed is looked for, in milliseconds. */
const PAUSE = 250

/** Starts the page. */
export function startSearchPage(page: SearchPage): void {
  const { form, results } = page
  const input = wordsField(form)
  const help = form.querySelector<HTMLElement>('#cach-tim')
  const address = new AddressBar()
  const ways = new Ways(results)
  let opening: Promise<Opened> | undefined
  let running = new AbortController()
  let shown: State | undefined
  let pause: ReturnType<typeof setTimeout> | undefined
  openFilters(page.layout)

  const empty = (status: string, ...instead: HTMLElement[]): void => {
    results.replaceChildren(...instead)
    page.hints.replaceChildren()
    page.status.textContent = status
    showFilters(page.layout, undefined)
  }
  const show = (state: State): void => {
    clearTimeout(pause)
    running.abort()
    running = new AbortController()
    shown = state
    fillForm(form, state)
    if (help) help.hidden = isQuestion(state)
    if (!isQuestion(state)) {
      empty(state.query.trim() === '' ? '' : MESSAGES.noWords, ways.line(false))
      return
    }
    const folder = form.dataset['index'] ?? ''
    const stamp = form.dataset['stamp'] ?? ''
    opening ??= open(folder, stamp)
    const { signal } = running
    const fail = async (error: unknown): Promise<void> => {
      if (signal.aborted) return
      opening = undefined // the next question tries again
      // A page that was open while the archive was copied anew fails in many ways.
      const stale = error instanceof StaleError || (await isStale(folder, stamp))
      if (signal.aborted) return
      empty(stale ? STALE : brokenMessage(causeOf(error)))
    }
    const failLater = (error: unknown): void => {
      void fail(error)
    }
    respond(page, { state, opening, ways, ask, fail: failLater, signal }).catch(failLater)
  }
  const ask = (state: State, manner: Manner = 'chosen'): void => {
    address.record(state, manner)
    show(state)
  }
  /** What the form says; what the words name stays applied while they stay the same. */
  const asked = (): State => {
    const state = readForm(form)
    const isSame = shown?.query.trim() === state.query.trim()
    return { ...state, byName: isSame && shown?.byName === true }
  }
  const fromAddress = (): void => {
    show(readState(location.search, (facet, value) => hasValue(form, facet, value)))
  }

  const asTyped = (): void => {
    clearTimeout(pause)
    pause = setTimeout(() => {
      ask(asked(), 'typed')
    }, PAUSE)
  }
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) asTyped()
  })
  input.addEventListener('compositionend', asTyped)
  page.layout.addEventListener('change', () => {
    ask(asked())
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask(asked(), 'submitted')
  })
  // A chip is gone when it was chosen: who chose it by the keyboard goes on in the field.
  page.hints.addEventListener('click', (event) => {
    if (event.detail === 0 && event.target instanceof HTMLButtonElement) input.focus()
  })
  listenToKeys(input, results, () => {
    input.value = ''
    ask({ ...readForm(form), query: '', choice: noChoice })
  })
  window.addEventListener('popstate', () => {
    address.moved()
    fromAddress()
  })
  fromAddress()
}
