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
 * On the page of deadlines: moves the rows whose day is past into a table of their own, latest first.
 * Without JavaScript they stand in one table, in order of date.
 */
export function splitPastDue(): void {
  const from = document.querySelector<HTMLElement>('[data-due-all]')
  const to = document.querySelector<HTMLElement>('[data-due-past]')
  const target = to?.querySelector('tbody')
  if (!from || !to || !target) return
  const past = [...from.querySelectorAll('tbody tr')].filter((row) =>
    row.querySelector('.due-status[data-kind="past"]'),
  )
  const heading = from.querySelector<HTMLElement>('h2')
  if (heading?.dataset.upcoming) heading.textContent = heading.dataset.upcoming
  if (past.length === 0) return
  target.append(...past.reverse())
  to.hidden = false
  const left = from.querySelectorAll('tbody tr').length
  for (const table of from.querySelectorAll('table')) table.hidden = left === 0
  for (const text of from.querySelectorAll<HTMLElement>('[data-none]')) text.hidden = left > 0
}
