/** Marks in the outlines of a paper the section that is being read, and keeps it in sight there. */
export function followReader(): void {
  const outlines = [...document.querySelectorAll<HTMLElement>('[data-outline]')].map(
    (nav) => new Outline(nav),
  )
  if (outlines.length === 0) return
  const anchors = outlines[0]?.anchors ?? []
  const places = anchors.flatMap((anchor) => document.getElementById(anchor) ?? [])
  let waiting = false
  const follow = (): void => {
    waiting = false
    const line = Math.min(window.innerHeight / 3, 120)
    const passed = places.findLast((place) => place.getBoundingClientRect().top < line)
    for (const outline of outlines) outline.show(passed?.id)
  }
  const soon = (): void => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(follow)
  }
  addEventListener('scroll', soon, { passive: true })
  addEventListener('resize', soon)
  follow()
}

/** One list of the sections: beside the text, or folded above it. */
class Outline {
  readonly #nav: HTMLElement
  readonly #links: HTMLAnchorElement[]
  #current: HTMLAnchorElement | undefined

  constructor(nav: HTMLElement) {
    this.#nav = nav
    this.#links = [...nav.querySelectorAll('a')]
    const fold = nav.querySelector('details')
    if (!fold) return
    // Once it can close itself it may stay in sight.
    nav.classList.add('following')
    nav.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) fold.open = false
    })
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && !nav.contains(target)) fold.open = false
    })
    nav.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !fold.open) return
      fold.open = false
      fold.querySelector('summary')?.focus()
    })
  }

  /** Anchors of the sections, in reading order. */
  get anchors(): string[] {
    return this.#links.map((link) => link.hash.slice(1))
  }

  show(anchor: string | undefined): void {
    const link = this.#links.find(({ hash }) => hash === `#${anchor ?? ''}`)
    if (link === this.#current) return
    this.#current?.removeAttribute('aria-current')
    this.#current = link
    link?.setAttribute('aria-current', 'location')
    const here = this.#nav.querySelector('[data-here]')
    if (here) here.textContent = link?.textContent ?? ''
    // Not scrollIntoView: that would move the page as well.
    const list = this.#nav
    if (!link || list.scrollHeight <= list.clientHeight) return
    // Nor while somebody goes through it by keyboard: what is focused stays in sight.
    if (list.querySelector(':focus-visible')) return
    const { top, bottom } = link.getBoundingClientRect()
    const frame = list.getBoundingClientRect()
    const room = 60
    if (top < frame.top + room) list.scrollTop -= frame.top + room - top
    else if (bottom > frame.bottom - room) list.scrollTop += bottom - frame.bottom + room
  }
}
