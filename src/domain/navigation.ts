import { LABELS } from './labels.ts'
import type { Urls } from './urls.ts'

/** A place in the menu; `current` says whether the reader is on that page or on one below it. */
export interface NavigationItem {
  label: string
  href: string
  current: 'page' | 'true' | undefined
}

/** The ways into the archive, in the order of the menu, as seen from the page at `path`. */
export function navigation(
  urls: Urls,
  path: string,
  { places }: { places: readonly unknown[] },
): NavigationItem[] {
  const items = [
    { label: LABELS.home, href: urls.home() },
    { label: LABELS.conclusions, href: urls.conclusions() },
    { label: LABELS.sessions, href: urls.sessions() },
    { label: LABELS.units, href: urls.units() },
    { label: LABELS.topics, href: urls.topics() },
    ...(places.length > 0 ? [{ label: LABELS.places, href: urls.places() }] : []),
    { label: LABELS.deadlines, href: urls.deadlines() },
    { label: LABELS.search, href: urls.search() },
    { label: LABELS.guides, href: urls.guides() },
  ]
  return items.map((item) => {
    const below = item.href !== urls.root && path.startsWith(item.href)
    return { ...item, current: path === item.href ? 'page' : below ? 'true' : undefined }
  })
}
