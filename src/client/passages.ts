/*
 * Passages that a note, or one unit, is about: lit while a note is pointed at or has the focus; those of a unit until
 * the reader has done with them.
 */

/** Lets the notes beside a paper light what they are about, and the list of units light all that a unit is told. */
export function lightPassages(): void {
  for (const start of ['pointerover', 'focusin']) {
    document.addEventListener(start, ({ target }) => {
      show(target instanceof Element ? target.closest<HTMLElement>('[data-about]') : null)
    })
  }
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLElement>('a[data-light]')
    if (!link) return
    const passages = passagesOf(link.dataset.light)
    void import('./place-bar.ts').then(({ PlaceBar }) => {
      new PlaceBar({
        places: passages.map((passage) => [passage]),
        label: `Nội dung giao ${link.textContent.trim()}`,
        count: (at, of) => `${link.textContent.trim()}: nội dung ${at} trong ${of}`,
        step: 'Nội dung',
        first: 0,
        className: 'lit',
        onClear: () => undefined,
      })
    })
  })
}

let note: HTMLElement | null = null

function show(next: HTMLElement | null): void {
  if (next === note) return
  for (const passage of passagesOf(note?.dataset.about)) passage.classList.remove('pointed')
  note = next
  for (const passage of passagesOf(note?.dataset.about)) passage.classList.add('pointed')
}

function passagesOf(anchors = ''): HTMLElement[] {
  return anchors.split(' ').flatMap((anchor) => document.getElementById(anchor) ?? [])
}
