/*
 * What stands between the words and the results: what the words were taken to name, what is filtered by, and what
 * else may have been meant. Each is a button that changes the question, or a link to a page.
 */
import { closest, distance } from 'fastest-levenshtein'
import { fold } from '../../domain/text.ts'
import type { Answered } from '../answer.ts'
import { type Facet, FACETS } from '../filters.ts'
import type { SearchFile } from '../lookups.ts'
import { ambiguousMessage, MESSAGES } from '../messages.ts'
import { noChoice } from '../answer.ts'
import { quoting, type Recognised, restOf } from '../understand/recognise.ts'
import { fromTelex } from '../understand/telex.ts'
import { wordsOf } from '../words.ts'
import { element } from './render.ts'
import type { State } from './state.ts'

/** What hints are made of. */
export interface Hinting {
  state: State
  answered: Answered
  file: SearchFile
  /** Name of a value of a facet. */
  labelOf: (facet: Facet, value: string) => string
  /** Asks another question. */
  ask: (state: State) => void
}

/** Shows the hints for what was answered. */
export function showHints(parent: HTMLElement, hinting: Hinting): void {
  const lines = [names(hinting), chosen(hinting), offers(hinting), ...corrections(hinting)]
  parent.replaceChildren(...lines.filter((line) => line !== undefined))
}

function names({ answered, state, ask }: Hinting): HTMLElement | undefined {
  return line(
    MESSAGES.understood,
    answered.applied.map((one) =>
      removable(one.label, MESSAGES.removeName, () => {
        ask({ ...state, query: quoting(answered.text, one), byName: false })
      }),
    ),
  )
}

function chosen({ state, labelOf, ask }: Hinting): HTMLElement | undefined {
  const chips = FACETS.flatMap((facet) =>
    state.choice[facet].map((value) =>
      removable(labelOf(facet, value), MESSAGES.removeFilter, () => {
        const left = state.choice[facet].filter((other) => other !== value)
        ask({ ...state, choice: { ...state.choice, [facet]: left } })
      }),
    ),
  )
  return line(MESSAGES.filters, chips)
}

function offers({ answered, state, ask }: Hinting): HTMLElement | undefined {
  const facetOf = { unit: 'don-vi', topic: 'chu-de' } as const
  const chips = answered.offered.map((one: Recognised) =>
    button(one.label, () => {
      const { thing } = one
      if (thing.kind !== 'unit' && thing.kind !== 'topic') {
        ask({ ...state, byName: true })
        return
      }
      const facet = facetOf[thing.kind]
      const values = [...new Set([...state.choice[facet], thing.id])]
      const query = restOf(answered.text, [one])
      ask({ ...state, query, choice: { ...state.choice, [facet]: values } })
    }),
  )
  return line(MESSAGES.offered, chips)
}

/** What else may have been meant: an abbreviation of several meanings; where little was found, other spellings. */
function corrections({ answered, state, file, ask }: Hinting): (HTMLElement | undefined)[] {
  const { text } = answered
  const other = (query: string): HTMLElement =>
    button(query, () => {
      ask({ ...state, query })
    })
  const meanings = ambiguous(text, file)
  const lines = meanings.map(({ start, end, expansions }) =>
    line(
      ambiguousMessage(text.slice(start, end)),
      expansions.map((one) => other(text.slice(0, start) + one + text.slice(end))),
    ),
  )
  const none = answered.answers.length === 0
  if (!none && answered.missing.length === 0) return lines
  const telex = fromTelex(text)
  const isExplained = telex !== undefined || meanings.length > 0
  const near = isExplained ? undefined : nearest(text, answered.missing, file.words)
  return [
    ...lines,
    telex === undefined ? undefined : line(MESSAGES.telex, [other(telex)]),
    near === undefined ? undefined : line(MESSAGES.nearest, [other(near)]),
    none && fold(text) !== text.toLowerCase()
      ? line(MESSAGES.bare, [other(fold(text))])
      : undefined,
    none && answered.unfiltered > 0
      ? line('', [
          button(`${MESSAGES.withoutFilters} (${answered.unfiltered})`, () => {
            ask({ ...state, choice: noChoice })
          }),
        ])
      : undefined,
  ]
}

/** The abbreviations of several meanings in a query, each a word of its own: not the "CT" of "CT-XH". */
function ambiguous(
  text: string,
  file: SearchFile,
): { start: number; end: number; expansions: readonly string[] }[] {
  return wordsOf(text).flatMap(({ start, end }) => {
    if (/[-/&]$/.test(text.slice(0, start)) || /^[-/&]/.test(text.slice(end))) return []
    const said = text.slice(start, end)
    const meant = file.ambiguous.find(({ keys }) => keys.includes(said))
    return meant ? [{ start, end, expansions: meant.expansions }] : []
  })
}

/** The query with the words that the archive lacks replaced by the nearest that it holds, if they are near. */
function nearest(
  text: string,
  missing: readonly string[],
  known: readonly string[],
): string | undefined {
  if (missing.length === 0 || known.length === 0) return undefined
  const lacking = new Set(missing.flatMap((piece) => wordsOf(piece)).map(({ exact }) => exact))
  const held = new Set(known)
  let result = ''
  let at = 0
  for (const { start, end, exact } of wordsOf(text)) {
    if (!lacking.has(exact) || held.has(exact) || !/\p{L}/u.test(exact)) continue
    const near = closest(exact, known)
    if (distance(exact, near) > (exact.length < 5 ? 1 : 2)) continue
    result += text.slice(at, start) + near
    at = end
  }
  return at === 0 ? undefined : result + text.slice(at)
}

function line(label: string, chips: readonly HTMLElement[]): HTMLElement | undefined {
  if (chips.length === 0) return undefined
  const items = chips.map((chip) => element('li', '', chip))
  const list = element('ul', 'search-chips', ...items)
  if (label === '') return element('div', 'search-hint', list)
  return element('div', 'search-hint', element('p', '', label), list)
}

function removable(label: string, what: string, act: () => void): HTMLElement {
  const chip = button(label, act)
  chip.classList.add('removable')
  chip.append(' ', element('span', 'sr-only', `(${what})`))
  return chip
}

function button(label: string, act: () => void): HTMLElement {
  const chip = element('button', 'chip', label)
  chip.type = 'button'
  chip.addEventListener('click', act)
  return chip
}
