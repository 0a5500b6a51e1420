/*
 * The state of the search page, as its address has it.
 */
import { type Choice, type Facet, FACETS } from '../filters.ts'
import { wordsOf } from '../words.ts'

/** What the page shows. */
export interface State {
  query: string
  choice: Choice
  order: 'best' | 'newest'
  /** Whether what the query names is applied, though it says more. */
  byName: boolean
}

const ORDER = 'sap-xep'
const NEWEST = 'moi-nhat'
const BY_NAME = 'theo-ten'

/** Reads the part of an address after "?"; `allowed` says which values of a facet exist, others are left out. */
export function readState(
  address: string,
  allowed: (facet: Facet, value: string) => boolean,
): State {
  const parameters = new URLSearchParams(address)
  const valuesOf = (facet: Facet): string[] =>
    [...new Set(parameters.getAll(facet))].filter((value) => allowed(facet, value))
  return {
    query: parameters.get('q') ?? '',
    choice: {
      'don-vi': valuesOf('don-vi'),
      'chu-de': valuesOf('chu-de'),
      nam: valuesOf('nam'),
      loai: valuesOf('loai'),
      'thoi-han': valuesOf('thoi-han'),
    },
    order: parameters.get(ORDER) === NEWEST ? 'newest' : 'best',
    byName: parameters.has(BY_NAME),
  }
}

/** The part of an address after "?" for a state; empty where nothing was asked. */
export function writeState({ query, choice, order, byName }: State): string {
  const parameters = new URLSearchParams()
  if (query.trim() !== '') parameters.set('q', query.trim())
  for (const facet of FACETS) {
    for (const value of choice[facet]) parameters.append(facet, value)
  }
  if (order === 'newest') parameters.set(ORDER, NEWEST)
  if (byName) parameters.set(BY_NAME, '1')
  return parameters.toString()
}

/** Whether a state asks for anything: marks alone are no words to look for. */
export function isQuestion({ query, choice }: State): boolean {
  return wordsOf(query).length > 0 || FACETS.some((facet) => choice[facet].length > 0)
}
