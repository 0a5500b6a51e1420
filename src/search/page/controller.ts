/*
 * The search page at work: address and form in step, one search at a time, the newest question wins.
 */
import { type Match, search } from '../engine.ts'
import { markerOf } from '../excerpt.ts'
import type { SearchFile } from '../lookups.ts'
import { alsoMessage, brokenMessage, countMessage, MESSAGES, missingMessage } from '../messages.ts'
import { openPagefind } from '../pagefind-adapter.ts'
import { EMPTY_INDEX, LOOKUPS_FILE, type SearchIndex } from '../search-index.ts'
import { testIndex } from '../self-test.ts'
import { resultItem } from './render.ts'
import { ResultList } from './result-list.ts'
import { filtersOf, isQuestion, readState, type State, writeState, FIELDS } from './state.ts'

/** The parts of the page that the script works on. */
export interface SearchPage {
  form: HTMLFormElement
  /** Says how many were found, or what is wrong; read out when it changes. */
  status: HTMLElement
  results: HTMLElement
  /** Address of the index's folder, with a slash at the end. */
  folder: string
}

interface Opened {
  index: SearchIndex
  file: SearchFile
}

/** Starts the page. */
export function startSearchPage(page: SearchPage): void {
  let opened: Promise<Opened> | undefined
  let running = new AbortController()
  const show = (state: State): void => {
    running.abort()
    running = new AbortController()
    fillForm(page.form, state)
    page.results.replaceChildren()
    page.status.textContent = ''
    if (!isQuestion(state)) return
    opened ??= open(page.folder)
    const { signal } = running
    run(page, state, opened, signal).catch((error: unknown) => {
      if (signal.aborted) return
      opened = undefined // the next question tries again
      page.results.replaceChildren()
      page.status.textContent = brokenMessage(
        error instanceof Error ? error.message : String(error),
      )
    })
  }
  const ask = (): void => {
    const address = writeState(readForm(page.form))
    const current = location.search.slice(1)
    if (address !== current)
      history.pushState(null, '', `${location.pathname}${address && `?${address}`}`)
    show(readForm(page.form))
  }
  const fromAddress = (): void => {
    show(
      readState(location.search, (field, value) => optionOf(page.form, field, value) !== undefined),
    )
  }
  page.form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask()
  })
  window.addEventListener('popstate', fromAddress)
  fromAddress()
}

async function open(folder: string): Promise<Opened> {
  const response = await fetch(`${folder}${LOOKUPS_FILE}`)
  if (!response.ok) throw new Error(`${LOOKUPS_FILE}: ${response.status}`)
  const file = (await response.json()) as SearchFile
  // Pagefind writes no index of nothing, and would say that it cannot be read.
  if (file.records === 0) return { index: EMPTY_INDEX, file }
  const index = await openPagefind(folder)
  await testIndex(index, file)
  return { index, file }
}

async function run(
  page: SearchPage,
  state: State,
  opening: Promise<Opened>,
  signal: AbortSignal,
): Promise<void> {
  const slow = setTimeout(() => {
    if (!signal.aborted) page.status.textContent = MESSAGES.loading
  }, 400)
  try {
    const { index, file } = await opening
    signal.throwIfAborted()
    const outcome = await search(index, state.query, {
      filters: filtersOf(state),
      order: state.order,
      aliases: file.aliases,
      signal,
    })
    const { matches, missing, alsoSearched } = outcome
    const byAlias = matches.some(({ kind }) => kind === 'alias')
    const marker = markerOf(state.query, alsoSearched)
    const item = async ({ id }: Match): Promise<HTMLLIElement> => {
      const record = await index.open(id)
      return resultItem(record, file.papers[record.url.split('#')[0] ?? ''], marker)
    }
    const list = new ResultList(page.results, matches, item, state.order === 'best')
    await list.more(signal)
    page.status.textContent = [
      matches.length > 0
        ? countMessage(matches.length)
        : file.records > 0
          ? MESSAGES.none
          : MESSAGES.emptyArchive,
      // What was found by its other spelling is not missing: the next sentence says how.
      ...(missing.length > 0 && !byAlias ? [missingMessage(missing)] : []),
      ...(alsoSearched.length > 0 && matches.length > 0 ? [alsoMessage(alsoSearched)] : []),
    ].join(' ')
  } finally {
    clearTimeout(slow)
  }
}

function readForm(form: HTMLFormElement): State {
  const data = new FormData(form)
  const parameters = new URLSearchParams()
  for (const [name, value] of data) if (typeof value === 'string') parameters.append(name, value)
  return readState(parameters.toString(), (_, value) => value !== '')
}

function fillForm(form: HTMLFormElement, { query, chosen, order }: State): void {
  const input = form.elements.namedItem('q')
  // Writing the same value would move the caret.
  if (input instanceof HTMLInputElement && input.value !== query) input.value = query
  for (const field of Object.keys(FIELDS)) select(form, field, chosen[field]?.[0] ?? '')
  select(form, 'sap-xep', order === 'newest' ? 'moi-nhat' : '')
}

function select(form: HTMLFormElement, field: string, value: string): void {
  const control = form.elements.namedItem(field)
  if (control instanceof HTMLSelectElement) control.value = value
}

function optionOf(
  form: HTMLFormElement,
  field: string,
  value: string,
): HTMLOptionElement | undefined {
  const control = form.elements.namedItem(field)
  if (value === '' || !(control instanceof HTMLSelectElement)) return undefined
  return [...control.options].find((option) => option.value === value)
}
