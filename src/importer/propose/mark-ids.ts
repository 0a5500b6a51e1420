import type { Section } from '../../domain/sections.ts'
import { slug } from '../../domain/text.ts'

/** Letters of a Vietnamese list, of those that an id can have; no j, as nobody counts with it. */
const LETTERS = 'abcdefghiklmnopqrstuvxyz'

/** Gives the directives of a paper their ids: "4.4-a" in section 4.4, "dau-a" before any section. */
export function markIds(
  sections: readonly Section[],
  used: Iterable<string>,
): (section: string | undefined) => string {
  const taken = new Set([...used].map((id) => slug(id)))
  const byAnchor = new Map(sections.map((section) => [section.anchor, section]))
  const counts = new Map<string, number>()
  return (anchor) => {
    const prefix = prefixOf(anchor === undefined ? undefined : byAnchor.get(anchor))
    for (let count = counts.get(prefix) ?? 0; ; count += 1) {
      const id = `${prefix}-${letters(count)}`
      if (taken.has(slug(id))) continue
      taken.add(slug(id))
      counts.set(prefix, count + 1)
      return id
    }
  }
}

function prefixOf(section: Section | undefined): string {
  if (!section) return 'dau'
  const number = (section.fullNumber ?? section.number)?.toLowerCase().replaceAll('đ', 'dd')
  if (number !== undefined && /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(number)) return number
  return section.anchor.replace(/^muc-/, '')
}

/** a … z, aa, ab …: as columns of a table are counted. */
function letters(count: number): string {
  const last = LETTERS.charAt(count % LETTERS.length)
  const rest = Math.floor(count / LETTERS.length)
  return rest === 0 ? last : letters(rest - 1) + last
}
