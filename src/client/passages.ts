/*
 * Passages that a note, or one unit, is about: lit while a note is pointed at or has the focus; those of a unit until
 * the reader has done with them.
 */

/** Lets the notes beside a paper light what they are about, and the list of units light all that a unit is told. */
export function lightPassages(): void {
  for (const start of ['pointerover', 'focusin']) {
    document.addEventListener(start, ({ target }) => {
      show(target instanceof Element ? target.closest('.mark-note') : null)
    })
  }
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLElement>('a[data-light]')
    if (!link) return
    const passages = passagesOf(link.dataset.light?.split(' ') ?? [])
    void import('./place-bar.ts').then(({ goThrough }) => {
      goThrough({
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

let note: Element | null = null

function show(next: Element | null): void {
  if (next === note) return
  for (const passage of aboutWhich(note)) passage.classList.remove('pointed')
  note = next
  for (const passage of aboutWhich(note)) passage.classList.add('pointed')
}

/** What a note is about: the passages that it quotes, or all orders in the text that it stands beside. */
function aboutWhich(one: Element | null): HTMLElement[] {
  const quoted = [...(one?.querySelectorAll<HTMLAnchorElement>('.mark-words a') ?? [])]
  if (quoted.length > 0) return passagesOf(quoted.map(({ hash }) => hash.slice(1)))
  return [...(one?.closest('.row')?.querySelectorAll<HTMLElement>('.text [id^="chi-dao"]') ?? [])]
}

function passagesOf(anchors: readonly string[]): HTMLElement[] {
  return anchors.flatMap((anchor) => document.getElementById(anchor) ?? [])
}
