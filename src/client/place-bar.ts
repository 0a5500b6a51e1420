/** A marked place: its pieces, of which there are several where bold type begins or ends in it. */
export type MarkedPlace = readonly HTMLElement[]

/** What a bar goes through, and how it speaks. */
export interface Places {
  places: readonly MarkedPlace[]
  /** Name of the bar for who does not see it. */
  label: string
  /** Where one is: "Chỗ 2 trong 5 chỗ tìm thấy". */
  count: (at: number, of: number) => string
  /** What one goes from and to: "Chỗ". */
  step: string
  /** The place to begin with. */
  first: number
  /** The class that marks the places while the bar is there. */
  className: string
  /** What else ends with the bar. */
  onClear: () => void
}

let shown: PlaceBar | undefined

/** Shows a bar for these places, in the place of the one that is there. */
export function goThrough(all: Places): void {
  shown?.clear()
  shown = new PlaceBar(all)
}

/** At the foot of the window: tells how many places there are, goes from one to the next, and takes the marks away. */
class PlaceBar {
  readonly #bar = document.createElement('div')
  readonly #count = document.createElement('p')
  readonly #all: Places
  #current: number

  constructor(all: Places) {
    this.#all = all
    this.#current = all.first
    this.#bar.className = 'found-bar'
    this.#bar.setAttribute('role', 'region')
    this.#bar.setAttribute('aria-label', all.label)
    this.#count.setAttribute('role', 'status')
    const step = (words: string, by: number): HTMLElement =>
      button(`${all.step} ${words}`, () => {
        this.#go(by)
      })
    const clear = button('Bỏ đánh dấu', () => {
      this.clear()
    })
    this.#bar.append(
      this.#count,
      ...(all.places.length > 1 ? [step('trước', -1), step('sau', 1)] : []),
      clear,
    )
    document.body.append(this.#bar)
    document.addEventListener('keydown', this.#onKey)
    for (const piece of all.places.flat()) piece.classList.add(all.className)
    this.#go(0)
  }

  /** Takes the marks and the bar away. */
  clear(): void {
    const { places, className, onClear } = this.#all
    for (const piece of places.flat()) piece.classList.remove(className, 'current')
    document.removeEventListener('keydown', this.#onKey)
    this.#bar.remove()
    shown = undefined
    onClear()
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'F3') {
      event.preventDefault()
      this.#go(event.shiftKey ? -1 : 1)
    } else if (event.key === 'Escape' && !(event.target instanceof HTMLInputElement)) this.clear()
  }

  #go(step: number): void {
    const { places, count } = this.#all
    for (const piece of places[this.#current] ?? []) piece.classList.remove('current')
    this.#current = (this.#current + step + places.length) % places.length
    const pieces = places[this.#current] ?? []
    for (const piece of pieces) piece.classList.add('current')
    pieces[0]?.scrollIntoView({ block: 'center' })
    this.#count.textContent = count(this.#current + 1, places.length)
  }
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button'
  made.textContent = label
  made.addEventListener('click', act)
  return made
}
