import { dueStatus, dueStatusLabel } from '../domain/deadlines.ts'
import { today } from './today.ts'

/** Writes beside every deadline where it stands today: "Sắp đến hạn (còn 3 ngày)". */
export function showDueStatus(): void {
  const day = today()
  for (const time of document.querySelectorAll<HTMLElement>('time[data-due]')) {
    const place = time.parentElement?.querySelector<HTMLElement>('.due-status')
    if (!place) continue
    const status = dueStatus(time.dataset.due ?? '', day)
    place.dataset.kind = status.kind
    place.textContent = dueStatusLabel(status)
  }
}

/**
 * Where deadlines stand in two lists, those to come and those past: the page was made for the day of the data; here
 * each goes where it belongs today, the open ones soonest first, the past ones latest first, and the headings say so.
 */
export function splitPastDue(): void {
  const open = document.querySelector<HTMLElement>('[data-due-open]')
  const past = document.querySelector<HTMLElement>('[data-due-past]')
  if (!open || !past) return
  const byDay = [...rowsOf(past).reverse(), ...rowsOf(open)]
  const isPast = (row: Element): boolean => row.querySelector('[data-kind="past"]') !== null
  fill(
    open,
    byDay.filter((row) => !isPast(row)),
  )
  fill(past, byDay.filter(isPast).reverse())
}

/** What holds the rows of a section: the body of its table, or its list. */
function holderOf(section: HTMLElement): HTMLElement | null {
  return section.querySelector('tbody, .short-list')
}

function rowsOf(section: HTMLElement): HTMLElement[] {
  return [...(holderOf(section)?.children ?? [])] as HTMLElement[]
}

/** Puts rows into a section, as many to be seen as its list has room for (`data-most`); or the words that say so. */
function fill(section: HTMLElement, rows: HTMLElement[]): void {
  const holder = holderOf(section)
  const most = Number(holder?.dataset.most ?? rows.length)
  rows.forEach((row, index) => {
    row.hidden = index >= most
  })
  holder?.replaceChildren(...rows)
  for (const table of section.querySelectorAll('table')) table.hidden = rows.length === 0
  for (const text of section.querySelectorAll<HTMLElement>('[data-none]')) {
    text.hidden = rows.length > 0
  }
  section.classList.remove('soon')
  const heading = section.querySelector<HTMLElement>('[data-today]')
  if (heading) heading.textContent = heading.dataset.today ?? ''
}
