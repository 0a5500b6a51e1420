/*
 * What stands between the words and the results: what the words were taken to name, what is filtered by, and what
 * else may have been meant. Each is a button that changes the question, or a link to a page.
 */
import { closest } from 'fastest-levenshtein'
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
  const { query } = state
  const other = (text: string): HTMLElement =>
    button(text, () => {
      ask({ ...state, query: text })
    })
  const meanings = file.ambiguous.flatMap(({ keys, expansions }) => {
    const word = wordsOf(query).find(({ exact }) =>
      keys.some((key) => wordsOf(key)[0]?.exact === exact),
    )
    if (!word || !keys.some((key) => query.includes(key))) return []
    const said = query.slice(word.start, word.end)
    return [
      line(
        ambiguousMessage(said),
        expansions.map((one) => other(query.replace(said, one))),
      ),
    ]
  })
  if (answered.answers.length > 0 && answered.missing.length === 0) return meanings
  const telex = fromTelex(query)
  const near = nearest(query, answered.missing, file.words)
  const filtered = answered.unfiltered > 0 && answered.answers.length === 0
  return [
    ...meanings,
    telex === undefined ? undefined : line(MESSAGES.telex, [other(telex)]),
    near === undefined ? undefined : line(MESSAGES.nearest, [other(near)]),
    answered.answers.length === 0 && fold(query) !== query.toLowerCase()
      ? line(MESSAGES.bare, [other(fold(query))])
      : undefined,
    filtered
      ? line('', [
          button(`${MESSAGES.withoutFilters} (${answered.unfiltered})`, () => {
            ask({ ...state, choice: noChoice })
          }),
        ])
      : undefined,
  ]
}

/** The query with the words that the archive lacks replaced by the nearest that it holds. */
function nearest(
  query: string,
  missing: readonly string[],
  known: readonly string[],
): string | undefined {
  if (missing.length === 0 || known.length === 0) return undefined
  const lacking = new Set(missing.flatMap((text) => wordsOf(text)).map(({ exact }) => exact))
  const held = new Set(known)
  let text = ''
  let at = 0
  for (const { start, end, exact } of wordsOf(query)) {
    if (!lacking.has(exact) || held.has(exact) || !/\p{L}/u.test(exact)) continue
    text += query.slice(at, start) + closest(exact, known)
    at = end
  }
  return at === 0 ? undefined : text + query.slice(at)
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
  chip.append(element('span', 'sr-only', `: ${what}`))
  return chip
}

function button(label: string, act: () => void): HTMLElement {
  const chip = element('button', 'chip', label)
  chip.type = 'button'
  chip.addEventListener('click', act)
  return chip
}
