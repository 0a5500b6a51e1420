/*
 * The state of the search page, as its address has it.
 */
import type { Filters } from '../search-index.ts'

/** What the page shows. */
export interface State {
  query: string
  /** Chosen values by the name of the form's field. */
  chosen: Record<string, string[]>
  order: 'best' | 'newest'
}

/** The form's fields that filter, and the filters of the index. */
export const FIELDS = { 'don-vi': 'unit', 'chu-de': 'topic', nam: 'year' } as const
const ORDER = 'sap-xep'
const NEWEST = 'moi-nhat'

/**
 * Reads the part of an address after "?"; `allowed` says which values of a field exist, others are left out. Of
 * several values the first holds: the form shows no more than one.
 */
export function readState(
  address: string,
  allowed: (field: string, value: string) => boolean,
): State {
  const parameters = new URLSearchParams(address)
  const chosen = Object.keys(FIELDS).map((field) => [
    field,
    parameters
      .getAll(field)
      .filter((value) => allowed(field, value))
      .slice(0, 1),
  ])
  return {
    query: parameters.get('q') ?? '',
    chosen: Object.fromEntries(chosen) as State['chosen'],
    order: parameters.get(ORDER) === NEWEST ? 'newest' : 'best',
  }
}

/** The part of an address after "?" for a state; empty where nothing was asked. */
export function writeState({ query, chosen, order }: State): string {
  const parameters = new URLSearchParams()
  if (query.trim() !== '') parameters.set('q', query.trim())
  for (const [field, values] of Object.entries(chosen)) {
    for (const value of values) if (value !== '') parameters.append(field, value)
  }
  if (order === 'newest') parameters.set(ORDER, NEWEST)
  return parameters.toString()
}

/** The filters of the index for a state. */
export function filtersOf({ chosen }: State): Filters {
  return Object.fromEntries(
    Object.entries(FIELDS).map(([field, filter]) => [filter, chosen[field] ?? []]),
  )
}

/** Whether a state asks for anything. */
export function isQuestion({ query, chosen }: State): boolean {
  return query.trim() !== '' || Object.values(chosen).some((values) => values.length > 0)
}
