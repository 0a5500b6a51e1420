import { formatShort } from '../domain/dates.ts'
import { today } from './today.ts'

/**
 * On lists of orders: buttons that leave only the rows whose deadline stands so today. The page prints as it is shown,
 * and says how much of it that is.
 */
export function enableDueFilter(): void {
  for (const filter of document.querySelectorAll<HTMLElement>('[data-due-filter]')) {
    const buttons = [...filter.querySelectorAll<HTMLButtonElement>('button[data-show]')]
    for (const button of buttons) {
      button.addEventListener('click', () => {
        for (const other of buttons) other.setAttribute('aria-pressed', String(other === button))
        applyDueFilter()
      })
    }
  }
}

/** Shows and hides rows as the pressed button says; to be called again when the calendar has moved on. */
export function applyDueFilter(): void {
  for (const filter of document.querySelectorAll<HTMLElement>('[data-due-filter]')) {
    const pressed = filter.querySelector<HTMLElement>('[aria-pressed="true"]')
    const wanted = (pressed?.dataset.show ?? 'all').split(' ')
    const rows = [...document.querySelectorAll<HTMLElement>('[data-filtered] tbody tr')]
    const states = new Set(rows.map(stateOf))
    // Where all rows stand alike there is nothing to choose.
    filter.dataset.dueFilter = states.size > 1 ? 'on' : ''
    for (const row of rows) row.hidden = !wanted.includes('all') && !wanted.includes(stateOf(row))
    const shown = rows.filter((row) => !row.hidden).length
    for (const group of document.querySelectorAll<HTMLElement>(
      '[data-filtered] [data-group], [data-filtered] .table',
    )) {
      group.hidden = !group.querySelector('tbody tr:not([hidden])')
    }
    const place = filter.querySelector('[data-shown]')
    if (!place) continue
    // On paper nobody sees which button was pressed, or when.
    const chosen = `${pressed?.textContent.trim() ?? ''}, tính đến ngày ${formatShort(today())}`
    place.textContent =
      shown === rows.length ? '' : `${chosen}: ${shown} trong ${rows.length} nội dung.`
  }
}

/** Where the deadline of a row stands: what `showDueStatus` wrote there. */
function stateOf(row: Element): 'open' | 'past' | 'none' {
  if (!row.querySelector('time.due')) return 'none'
  return row.querySelector('[data-kind="past"]') ? 'past' : 'open'
}
