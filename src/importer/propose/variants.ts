import type { Abbreviation } from '../../domain/schemas/abbreviations.ts'
import { comparable } from '../../domain/text.ts'

/** Most ways of writing one name that are looked for. */
const MOST = 16

/**
 * Ways of writing a name with and without abbreviations: "Ủy ban nhân dân xã" and "UBND xã". Those that can mean
 * several things are not expanded, as nowhere in the archive.
 */
export function variantsOf(abbreviations: readonly Abbreviation[]): (name: string) => string[] {
  const steps = abbreviations
    .filter(({ expansions }) => expansions.length === 1)
    .flatMap(({ keys, expansions }) => keys.map((key) => [key, expansions[0] ?? ''] as const))
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([key, expansion]) => [step(expansion, key), step(key, expansion)])
  return (name) => {
    const found = [comparable(name)]
    for (const written of found) {
      const lower = written.toLowerCase()
      for (const { from, to } of steps) {
        const other = replaceWords(written, lower, from, to)
        if (other !== undefined && !found.includes(other) && found.length < MOST) found.push(other)
      }
    }
    return found
  }
}

function step(from: string, to: string): { from: string; to: string } {
  return { from: comparable(from).toLowerCase(), to }
}

/** A text with the first occurrence of whole words replaced; nothing where it does not have them. */
function replaceWords(text: string, lower: string, from: string, to: string): string | undefined {
  const at = lower.indexOf(from)
  if (at === -1) return undefined
  const [before, after] = [text.slice(0, at), text.slice(at + from.length)]
  if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) return undefined
  return before + to + after
}
