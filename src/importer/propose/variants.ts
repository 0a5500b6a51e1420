import type { Abbreviation } from '../../domain/schemas/abbreviations.ts'
import { comparable } from '../../domain/text.ts'

/** Most ways of writing one name that are looked for. */
const MOST = 16

/**
 * Ways of writing a name with and without abbreviations: "Ủy ban nhân dân xã" and "UBND xã". Those that can mean
 * several things are not expanded, as nowhere in the archive.
 */
export function variantsOf(abbreviations: readonly Abbreviation[]): (name: string) => string[] {
  const pairs = abbreviations
    .filter(({ expansions }) => expansions.length === 1)
    .flatMap(({ keys, expansions }) => keys.map((key) => [key, expansions[0] ?? ''] as const))
    .sort(([, a], [, b]) => b.length - a.length)
  return (name) => {
    const found = [comparable(name)]
    for (const written of found) {
      for (const [key, expansion] of pairs) {
        for (const [from, to] of [
          [expansion, key],
          [key, expansion],
        ] as const) {
          const other = replaceWords(written, from, to)
          if (other !== undefined && !found.includes(other) && found.length < MOST)
            found.push(other)
        }
      }
    }
    return found
  }
}

/** A text with the first occurrence of whole words replaced; nothing where it does not have them. */
function replaceWords(text: string, from: string, to: string): string | undefined {
  const at = text.toLowerCase().indexOf(comparable(from).toLowerCase())
  if (at === -1) return undefined
  const [before, after] = [text.slice(0, at), text.slice(at + from.length)]
  if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) return undefined
  return before + to + after
}
