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
 * In a list of the next deadlines, made for the day of the data: shows those that are next today, and past ones
 * only where there are too few.
 */
export function showNextDue(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-due-next]')) {
    const count = Number(list.dataset.dueNext)
    const items = [...list.querySelectorAll<HTMLElement>('li')]
    const open = items.findIndex((item) => !item.querySelector('[data-kind="past"]'))
    const start = Math.max(0, Math.min(open === -1 ? items.length : open, items.length - count))
    items.forEach((item, index) => {
      item.hidden = index < start || index >= start + count
    })
  }
}

/**
 * On the page of deadlines: the page was made for the day of the data; here each row goes where it belongs today,
 * the open ones soonest first, the past ones latest first, and the headings say so.
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
  past.hidden = rowsOf(past).length === 0
}

function rowsOf(section: HTMLElement): Element[] {
  return [...section.querySelectorAll('tbody tr')]
}

/** Puts rows into a section's table, which is shown if there are any; else the words that say so. */
function fill(section: HTMLElement, rows: Element[]): void {
  section.querySelector('tbody')?.replaceChildren(...rows)
  for (const table of section.querySelectorAll('table')) table.hidden = rows.length === 0
  for (const text of section.querySelectorAll<HTMLElement>('[data-none]')) {
    text.hidden = rows.length > 0
  }
  const heading = section.querySelector<HTMLElement>('h2[data-today]')
  if (heading) heading.textContent = heading.dataset.today ?? ''
}
