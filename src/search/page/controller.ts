/*
 * The search page at work: address and form in step, one search at a time, the newest question wins.
 */
import type { CivilDate } from '../../domain/dates.ts'
import { answer, type Answered, noChoice, type Opened } from '../answer.ts'
import { markerOf } from '../excerpt.ts'
import type { SearchFile } from '../lookups.ts'
import {
  alsoMessage,
  brokenMessage,
  countMessage,
  MESSAGES,
  missingMessage,
  STALE,
} from '../messages.ts'
import { fillForm, hasValue, labelOf, readForm, showCounts, wordsField } from './form.ts'
import { showHints } from './hints.ts'
import { listenToKeys } from './keys.ts'
import { open, StaleError } from './open.ts'
import { resultItem } from './render.ts'
import { type DrawItem, ResultList } from './result-list.ts'
import { isQuestion, readState, type State, writeState } from './state.ts'
import { suggestionLine, suggestionsFor } from './suggestions.ts'

/** The parts of the page that the script works on. */
export interface SearchPage {
  form: HTMLFormElement
  /** Says how many were found, or what is wrong; read out when it changes. */
  status: HTMLElement
  /** What the words were taken for, and what else may be meant. */
  hints: HTMLElement
  results: HTMLElement
  /** Holds filters, order and results. */
  layout: HTMLElement
  /** Today by the reader's calendar. */
  today: () => CivilDate
}

/** How long nothing must be typed before what was typed is looked for, in milliseconds. */
const PAUSE = 250

/** Starts the page. */
export function startSearchPage(page: SearchPage): void {
  const { form } = page
  const input = wordsField(form)
  let opening: Promise<Opened> | undefined
  let running = new AbortController()

  const show = (state: State): void => {
    running.abort()
    running = new AbortController()
    fillForm(form, state)
    if (!isQuestion(state)) {
      page.results.replaceChildren()
      page.hints.replaceChildren()
      page.status.textContent = ''
      showFilters(page.layout, false)
      return
    }
    opening ??= open(form.dataset['index'] ?? '', form.dataset['stamp'] ?? '')
    const { signal } = running
    run(page, state, opening, ask, signal).catch((error: unknown) => {
      if (signal.aborted) return
      opening = undefined // the next question tries again
      page.results.replaceChildren()
      page.hints.replaceChildren()
      const cause = error instanceof Error ? error.message : String(error)
      page.status.textContent = error instanceof StaleError ? STALE : brokenMessage(cause)
    })
  }
  /** Asks, and puts the question into the address: as a new step of the history, or in place of the last. */
  const ask = (state: State, step: 'push' | 'replace' = 'push'): void => {
    const address = writeState(state)
    if (address !== location.search.slice(1)) {
      const url = `${location.pathname}${address && `?${address}`}`
      if (step === 'push') history.pushState(null, '', url)
      else history.replaceState(null, '', url)
    }
    show(state)
  }
  const fromAddress = (): void => {
    show(readState(location.search, (facet, value) => hasValue(form, facet, value)))
  }

  let pause: ReturnType<typeof setTimeout> | undefined
  const asTyped = (): void => {
    clearTimeout(pause)
    pause = setTimeout(() => {
      ask(readForm(form), 'replace')
    }, PAUSE)
  }
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) asTyped()
  })
  input.addEventListener('compositionend', asTyped)
  page.layout.addEventListener('change', () => {
    clearTimeout(pause)
    ask(readForm(form))
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(pause)
    ask(readForm(form))
  })
  listenToKeys(input, page.results, () => {
    clearTimeout(pause)
    input.value = ''
    ask({ ...readForm(form), query: '', choice: noChoice })
  })
  window.addEventListener('popstate', fromAddress)
  fromAddress()
}

async function run(
  page: SearchPage,
  state: State,
  opening: Promise<Opened>,
  ask: (state: State) => void,
  signal: AbortSignal,
): Promise<void> {
  const slow = setTimeout(() => {
    if (!signal.aborted) page.status.textContent = MESSAGES.loading
  }, 400)
  try {
    const opened = await opening
    signal.throwIfAborted()
    const { file, index } = opened
    const answered = await answer(opened, { ...state, today: page.today() }, signal)
    signal.throwIfAborted()
    const drawing = {
      marker: markerOf(state.query, answered.alsoSearched),
      addressOf: (url: string) => landingAddress(url, state.query, answered),
      unitName: (id: string) => file.units.find((unit) => unit.id === id)?.names[0] ?? id,
    }
    const item: DrawItem = async (one) => resultItem(await index.open(one.id), one, drawing)
    await new ResultList(page.results, answered.answers, item, state.order === 'best').more(signal)
    showFilters(page.layout, true)
    showCounts(page.form, answered.counts)
    const value = labelOf.bind(null, page.form)
    showHints(page.hints, { state, answered, file, labelOf: value, ask })
    const places = suggestionLine(suggestionsFor(state.query, file))
    if (places) page.hints.append(places)
    page.status.textContent = statusText(answered, file)
  } finally {
    clearTimeout(slow)
  }
}

/** The address of a record, which tells its page what to mark. */
function landingAddress(url: string, query: string, { alsoSearched }: Answered): string {
  const [page = '', anchor] = url.split('#')
  const words = new URLSearchParams([query, ...alsoSearched].map((text) => ['tim', text]))
  return `${page}?${words.toString()}${anchor === undefined ? '' : `#${anchor}`}`
}

function statusText(answered: Answered, file: SearchFile): string {
  const { answers, missing, alsoSearched, unfiltered } = answered
  const byAlias = answers.some(({ kind }) => kind === 'alias')
  const none = unfiltered > 0 ? MESSAGES.noneFiltered : MESSAGES.none
  const count =
    answers.length > 0
      ? countMessage(answers.length)
      : file.records > 0
        ? none
        : MESSAGES.emptyArchive
  return [
    count,
    // What was found by its other spelling is not missing: the next sentence says how.
    ...(missing.length > 0 && !byAlias ? [missingMessage(missing)] : []),
    ...(alsoSearched.length > 0 && answers.length > 0 ? [alsoMessage(alsoSearched)] : []),
  ].join(' ')
}

/** Filters and order are there when there is something to filter. */
function showFilters(layout: HTMLElement, shown: boolean): void {
  for (const part of layout.querySelectorAll<HTMLElement>('.search-filters, .search-order')) {
    // On a wide screen they stand beside the results, and open.
    if (part.hidden && shown && part instanceof HTMLDetailsElement) part.open = isWide()
    part.hidden = !shown
  }
}

function isWide(): boolean {
  return matchMedia('(min-width: 64rem)').matches
}
