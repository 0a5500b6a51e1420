/** A list to choose a page from (`data-finder`) goes straight to it; without a script its form leads to all of them. */
export function enableFinder(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-finder]')) {
    form.addEventListener('submit', (event) => {
      const address = form.querySelector('select')?.value
      if (!address) return
      event.preventDefault()
      location.assign(address)
    })
  }
}
