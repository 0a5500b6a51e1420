import { slug } from '../../domain/text.ts'
import { isAnnexHead } from './foot-lines.ts'
import type { FoundSection } from './sections.ts'
import type { BodyItem } from './units.ts'

/**
 * The annexes behind a signature that hold a table: their heads are titles, for what is told in a table there has
 * a place to be cited by only under one. An annex of mere text stays text, as all else behind the signature.
 */
export function annexesIn(
  tail: readonly BodyItem[],
  sections: readonly FoundSection[],
): FoundSection[] {
  const heads = tail.flatMap((item, index) =>
    item.kind === 'unit' && item.lines.every(isAnnexHead) ? [{ item, index }] : [],
  )
  const taken = new Set(sections.flatMap(({ number, unit }) => (number ? [] : [slug(unit.plain)])))
  return heads.flatMap(({ item, index }, at) => {
    const inside = tail.slice(index, heads[at + 1]?.index)
    const name = slug(item.plain)
    if (taken.has(name) || !inside.some(({ kind }) => kind === 'table')) return []
    taken.add(name)
    const reading = { stands: 'own-line' as const, end: item.text.length }
    return [{ index, unit: item, number: undefined, reading, depth: 1 }]
  })
}
