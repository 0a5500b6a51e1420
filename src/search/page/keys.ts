/*
 * The keyboard on the search page: Escape clears the words, arrows go from the words to the results and between them.
 */

/** Listens to the keys of the page. `clear` asks for nothing. */
export function listenToKeys(
  input: HTMLInputElement,
  results: HTMLElement,
  clear: () => void,
): void {
  input.addEventListener('keydown', (event) => {
    // While an input method is composing, its keys are its own.
    if (event.isComposing) return
    if (event.key === 'Escape' && input.value !== '') {
      event.preventDefault()
      clear()
    } else if (event.key === 'ArrowDown' && move(results, undefined, 1)) {
      event.preventDefault()
    }
  })
  results.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (!(event.target instanceof HTMLAnchorElement)) return
    event.preventDefault()
    if (!move(results, event.target, event.key === 'ArrowDown' ? 1 : -1)) input.focus()
  })
}

/** Focuses the link of the next or the previous result; false where there is none. */
function move(results: HTMLElement, from: HTMLAnchorElement | undefined, step: 1 | -1): boolean {
  const links = [...results.querySelectorAll<HTMLAnchorElement>('.search-result a')]
  const at = from ? links.indexOf(from) + step : 0
  if (from && step === 1 && at >= links.length) return true
  links[at]?.focus()
  return links[at] !== undefined
}
