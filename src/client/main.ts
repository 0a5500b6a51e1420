/*
 * The one small script of every page. Nothing here is needed to read: it says where deadlines stand today,
 * copies citations and links, and prints.
 */
import { enableCopying } from './copy.ts'
import { showDueStatus, splitPastDue } from './due.ts'
import { followReader } from './outline.ts'
import { lightPassages } from './passages.ts'

/** What a list has to do again when its deadlines stand otherwise. */
let afterwards = (): void => undefined

function followTheCalendar(): void {
  showDueStatus()
  splitPastDue()
  afterwards()
}

followTheCalendar()
// A page left open overnight is right again when somebody comes back to it.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) followTheCalendar()
})

enableCopying()
followReader()
lightPassages()

// Only lists need what follows; a page of a paper does without its weight.
if (document.querySelector('[data-due-filter]')) {
  void import('./filter.ts').then(({ applyDueFilter, enableDueFilter }) => {
    enableDueFilter()
    afterwards = applyDueFilter
    afterwards()
  })
}
if (document.querySelector('[data-finder]')) {
  void import('./finder.ts').then(({ enableFinder }) => {
    enableFinder()
  })
}

const sought = new URLSearchParams(location.search).getAll('tim').filter((text) => text !== '')
if (sought.length > 0 && document.querySelector('[data-paper]')) {
  void import('./found.ts').then(({ markFound }) => {
    markFound(sought)
  })
}

/** Where a key is text, or chooses. A box to tick is neither. */
const FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable]'

// "/" goes to the field of the search, unless somebody is typing.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return
  if (event.target instanceof HTMLElement && event.target.closest(FIELDS)) return
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')
  if (!field) return
  event.preventDefault()
  field.focus()
  field.select()
})

const moved = document.querySelector<HTMLAnchorElement>('a[data-moved]')
if (moved) location.replace(moved.href + location.hash)

// A print tells where the page is; only here is it known on which machine.
for (const address of document.querySelectorAll('[data-address]')) {
  address.textContent = location.origin + location.pathname
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false
  button.classList.remove('awaited')
  button.addEventListener('click', () => {
    window.print()
  })
}
