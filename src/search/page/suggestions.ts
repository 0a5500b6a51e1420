/*
 * Pages that the words being typed may mean: units, topics and papers by the beginnings of their names' words.
 */
import { formatShort } from '../../domain/dates.ts'
import type { SearchFile } from '../lookups.ts'
import { MESSAGES } from '../messages.ts'
import { isAccented, wordsOf } from '../words.ts'
import { element } from './render.ts'

const MOST = 6
/** So much must be typed: a letter alone begins too many names. */
const LEAST = 2

/** A page that may be meant. */
export interface Suggestion {
  label: string
  url: string
}

/** The pages whose names have the words typed side by side, the last of them begun; the shortest names first. */
export function suggestionsFor(typed: string, file: SearchFile): Suggestion[] {
  const words = wordsOf(typed)
  if (typed.trim().length < LEAST || words.length === 0 || words.length > 8) return []
  const fits = (name: string): boolean => {
    const own = wordsOf(name)
    return own.some((_, start) =>
      words.every((word, index) => {
        const one = own[start + index]
        if (!one) return false
        // Only the last word may still be growing.
        const typed = isAccented(word) ? word.exact : word.bare
        const whole = isAccented(word) ? one.exact : one.bare
        return index === words.length - 1 ? whole.startsWith(typed) : whole === typed
      }),
    )
  }
  const named = [
    ...file.units.map((unit) => ({ ...unit, folder: file.folders.units, what: 'đơn vị' })),
    ...file.topics.map((topic) => ({ ...topic, folder: file.folders.topics, what: 'chủ đề' })),
  ]
  const pages = named
    .filter(({ names }) => names.some(fits))
    .map(({ id, names, folder, what }) => ({
      label: `${names[0] ?? id} (${what})`,
      url: `${folder}${id}/`,
    }))
  const papers = file.papers
    .filter(({ name, number = '' }) => fits(`${name} ${number}`))
    .map(({ name, date, url }) => ({ label: `${name}, ${formatShort(date)}`, url }))
  return [...pages.sort((a, b) => a.label.length - b.label.length), ...papers].slice(0, MOST)
}

/** A line of links to the pages; nothing where there are none. */
export function suggestionLine(suggestions: readonly Suggestion[]): HTMLElement | undefined {
  if (suggestions.length === 0) return undefined
  const items = suggestions.map(({ label, url }) => {
    const link = element('a', '', label)
    link.href = url
    return element('li', '', link)
  })
  const list = element('ul', 'search-chips', ...items)
  return element('div', 'search-hint search-places', element('p', '', MESSAGES.places), list)
}
