/*
 * The search form: what is chosen in it, and how many results each further choice would have.
 */
import { type Facet, FACETS } from '../filters.ts'
import { readState, type State } from './state.ts'

/** The field of the words. */
export function wordsField(form: HTMLFormElement): HTMLInputElement {
  return form.elements.namedItem('q') as HTMLInputElement
}

/** The state that the form shows; whether names are applied is no field of it. */
export function readForm(form: HTMLFormElement): State {
  const parameters = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') parameters.append(name, value)
  }
  return readState(parameters.toString(), (_, value) => value !== '')
}

/** Puts a state into the form. */
export function fillForm(form: HTMLFormElement, { query, choice, order }: State): void {
  const input = wordsField(form)
  // Writing the same value would move the caret, and disturb who is typing.
  if (input.value.trim() !== query.trim()) input.value = query
  for (const box of boxes(form)) box.checked = choice[box.name as Facet].includes(box.value)
  const select = form.elements.namedItem('sap-xep')
  if (select instanceof HTMLSelectElement) select.value = order === 'newest' ? 'moi-nhat' : ''
}

/** Whether a facet has a value, so that one in the address may be taken up. */
export function hasValue(form: HTMLFormElement, facet: Facet, value: string): boolean {
  return boxes(form).some((box) => box.name === facet && box.value === value)
}

/** The name of a value of a facet as the page shows it. */
export function labelOf(form: HTMLFormElement, facet: Facet, value: string): string {
  const box = boxes(form).find((one) => one.name === facet && one.value === value)
  return box?.closest('label')?.querySelector('.facet-label')?.textContent ?? value
}

/** Opens the filters where they stand beside the results: on a wide screen. */
export function openFilters(layout: HTMLElement): void {
  const filters = layout.querySelector<HTMLDetailsElement>('.search-filters')
  if (filters) filters.open = matchMedia('(min-width: 64rem)').matches
}

/** Shows filters and order where there is something to filter, by the counts shown last, and to order. */
export function showFilters(layout: HTMLElement, answers: number | undefined): void {
  const filters = layout.querySelector<HTMLElement>('.search-filters')
  const order = layout.querySelector<HTMLElement>('.search-order')
  if (filters) {
    filters.hidden = answers === undefined || !filters.querySelector('.facet:not([hidden])')
  }
  if (order) order.hidden = answers === undefined || answers < 2
}

/** Shows how many results each value has; those that have none and are not chosen are not offered. */
export function showCounts(
  form: HTMLFormElement,
  counts: Record<Facet, ReadonlyMap<string, number>>,
): void {
  for (const box of boxes(form)) {
    const count = counts[box.name as Facet].get(box.value) ?? 0
    const label = box.closest('label')
    const shown = label?.querySelector('.facet-count')
    if (shown) shown.textContent = `(${count})`
    const item = box.closest('li')
    // Nothing may vanish below the hands of who is at it.
    const isWanted = count > 0 || box.checked || box === document.activeElement
    if (item) item.hidden = !isWanted
  }
  const facets = new Set(boxes(form).map((box) => box.closest<HTMLElement>('.facet')))
  for (const facet of facets) {
    if (facet) facet.hidden = !facet.querySelector('li:not([hidden])')
  }
}

function boxes(form: HTMLFormElement): HTMLInputElement[] {
  const named = new Set<string>(FACETS)
  return [...form.elements].filter(
    (part): part is HTMLInputElement => part instanceof HTMLInputElement && named.has(part.name),
  )
}
