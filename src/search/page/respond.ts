/*
 * Answers one question on the page: results, filters with their counts, hints, and the line that says how many.
 */
import type { CivilDate } from '../../domain/dates.ts'
import { answer, type Answered, type Opened } from '../answer.ts'
import { markerOf } from '../excerpt.ts'
import { MESSAGES } from '../messages.ts'
import { quoting } from '../understand/recognise.ts'
import { labelOf, showCounts, showFilters } from './form.ts'
import { showHints } from './hints.ts'
import { resultItem } from './render.ts'
import { type DrawItem, ResultList } from './result-list.ts'
import type { State } from './state.ts'
import { statusText } from './status.ts'
import { suggestionLine, suggestionsFor } from './suggestions.ts'
import type { Ways } from './ways.ts'

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

/** What answering a question needs beside the page. */
export interface Asked {
  state: State
  opening: Promise<Opened>
  ways: Ways
  /** Asks another question, on purpose. */
  ask: (state: State) => void
  /** Tells that results which were to follow could not be loaded. */
  fail: (error: unknown) => void
  /** Ends the work for this question. */
  signal: AbortSignal
}

/** How long an answer may take before the page says that it is looking, in milliseconds. */
const SLOW = 400

/** Shows the answer to a question; throws where the index cannot be read, and when another question was asked. */
export async function respond(page: SearchPage, asked: Asked): Promise<void> {
  const { state, ask, signal } = asked
  const slow = setTimeout(() => {
    if (!signal.aborted) page.status.textContent = MESSAGES.loading
  }, SLOW)
  try {
    const opened = await asked.opening
    signal.throwIfAborted()
    const { file, index } = opened
    const answered = await answer(opened, { ...state, today: page.today() }, signal)
    signal.throwIfAborted()
    const words = wordsToMark(answered)
    const drawing = {
      marker: markerOf(words, answered.alsoSearched),
      addressOf: (url: string) => landingAddress(url, [words, ...answered.alsoSearched]),
      unitName: (id: string) => file.units.find((unit) => unit.id === id)?.names[0] ?? id,
    }
    const item: DrawItem = async (one) => resultItem(await index.open(one.id), one, drawing)
    const list = new ResultList(page.results, answered.answers, item, state.order === 'best')
    await list.more(signal, asked.fail)
    if (answered.answers.length === 0) page.results.replaceChildren(asked.ways.line(true))
    showCounts(page.form, answered.counts)
    showFilters(page.layout, answered.answers.length)
    const value = labelOf.bind(null, page.form)
    showHints(page.hints, { state, answered, file, labelOf: value, ask })
    const places = suggestionLine(suggestionsFor(answered.text, file))
    if (places) page.hints.append(places)
    page.status.textContent = statusText(answered, file)
  } finally {
    clearTimeout(slow)
  }
}

/** The query for marking: what it names stands in quotes, for "mục 4.2" says nothing of "mục tiêu". */
function wordsToMark({ text, applied }: Answered): string {
  return applied.reduceRight(quoting, text)
}

/** How long what is to be marked may be in an address: IIS takes 2,048 characters of it, unless it is told otherwise. */
const MOST_WORDS = 1_500

/** The address of a record, which tells its page what to mark: as many of the texts as it can. */
function landingAddress(url: string, texts: readonly string[]): string {
  const [page = '', anchor] = url.split('#')
  const words = new URLSearchParams()
  for (const text of texts.map((one) => one.trim())) {
    const more = new URLSearchParams([...words, ['tim', text]])
    if (text !== '' && more.toString().length <= MOST_WORDS) words.append('tim', text)
  }
  const query = words.toString()
  return `${page}${query && `?${query}`}${anchor === undefined ? '' : `#${anchor}`}`
}
