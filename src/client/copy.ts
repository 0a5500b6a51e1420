import { withSection } from '../domain/citation.ts'
import { SPOKEN } from '../domain/labels.ts'

/**
 * Makes the copy buttons work and visible: `data-copy` is a text, `data-copy-link` an address of the site, `data-cite`
 * is for the section whose link stands before the button.
 */
export function enableCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(
    'button:is([data-copy], [data-copy-link], [data-cite])',
  )) {
    button.hidden = false
    const { previousElementSibling: link } = button
    if (link instanceof HTMLAnchorElement) {
      button.setAttribute('aria-label', `${SPOKEN.copyCitation} ${nameOf(link)}`)
    }
    button.addEventListener('click', () => {
      void copy(button)
    })
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const text = textOf(button)
  if ((await copyByClipboard(text)) || copyByCommand(text, button)) say(SPOKEN.copied)
  else offer(text, button)
}

/** The text and the full address that a button stands for, a line each. */
function textOf(button: HTMLButtonElement): string {
  const { dataset, previousElementSibling: before } = button
  if (before instanceof HTMLAnchorElement) {
    const paper = document.querySelector<HTMLElement>('[data-copy]')?.dataset.copy ?? ''
    return `${withSection(paper, nameOf(before))}\n${location.origin}${location.pathname}${before.hash}`
  }
  const link = dataset.copyLink && new URL(dataset.copyLink, location.href).href
  return [dataset.copy, link].filter(Boolean).join('\n')
}

/** "mục 4.6" out of the link "Mục 4.6". */
function nameOf({ textContent }: HTMLAnchorElement): string {
  return textContent.charAt(0).toLowerCase() + textContent.slice(1)
}

async function copyByClipboard(text: string): Promise<boolean> {
  // Plain http on an intranet is no secure context: there the clipboard is missing.
  if (!window.isSecureContext) return false
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function copyByCommand(text: string, button: HTMLButtonElement): boolean {
  const area = field(text)
  button.after(area)
  area.select()
  let done = false
  try {
    done = document.execCommand('copy')
  } catch {
    // Some offices forbid it by policy.
  }
  area.remove()
  button.focus()
  return done
}

/** The last resort: the text itself, selected, to be copied by hand. */
function offer(text: string, button: HTMLButtonElement): void {
  const id = 'chep-tay'
  document.getElementById(id)?.remove()
  const area = field(text)
  area.id = id
  area.setAttribute('aria-label', SPOKEN.copyByHand)
  button.after(area)
  area.select()
  say(SPOKEN.copyByHand)
}

function field(text: string): HTMLTextAreaElement {
  const area = document.createElement('textarea')
  area.className = 'copy-text'
  area.readOnly = true
  area.rows = 3
  area.value = text
  return area
}

/** Says it in the page's live region, for eyes and screen readers, and is silent again after a while. */
let silence: number | undefined
function say(words: string): void {
  const place = document.getElementById('trang-thai')
  if (!place) return
  window.clearTimeout(silence)
  place.textContent = words
  silence = window.setTimeout(() => {
    place.textContent = ''
  }, 5000)
}
