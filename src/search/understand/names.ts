/*
 * Finds units and topics in a query by any of their names.
 */
import { isAccented, type Word, wordsOf } from '../words.ts'
import { isSyllable } from './syllable.ts'
import type { Recognised } from './recognise.ts'

/** Something with an id and the names that a person may type for it; the first is its own. */
export interface Named {
  id: string
  names: readonly string[]
}

/**
 * The names in a text, longest first at each place. A word typed without accents stands for any; a name of one
 * syllable that is an acronym must stand in capitals, for "tu" may be any word.
 */
export function findNames(
  text: string,
  named: readonly Named[],
  kind: 'unit' | 'topic',
): Recognised[] {
  const words = wordsOf(text)
  const found: Recognised[] = []
  for (const { id, names } of named) {
    for (const name of names) {
      const wanted = wordsOf(name)
      if (wanted.length === 0 || (wanted.length === 1 && !isAcronym(name))) continue
      for (const [at, word] of words.entries()) {
        if (!matches(words, at, wanted)) continue
        const end = words[at + wanted.length - 1]?.end ?? word.end
        const typed = text.slice(word.start, end)
        if (isSyllable(wanted) && typed !== typed.toUpperCase()) continue
        found.push({ start: word.start, end, label: names[0] ?? name, thing: { kind, id } })
      }
    }
  }
  return unambiguous(found)
}

/** One word that is a name is an acronym: "UBKT". Any other single word is a word of the text. */
function isAcronym(name: string): boolean {
  return name === name.toUpperCase()
}

function matches(words: readonly Word[], at: number, wanted: readonly Word[]): boolean {
  return wanted.every((one, index) => {
    const word = words[at + index]
    if (!word) return false
    return isAccented(word) ? word.exact === one.exact : word.bare === one.bare
  })
}

/** What the same words may name twice is not recognised. */
function unambiguous(found: readonly Recognised[]): Recognised[] {
  const idOf = ({ thing }: Recognised): string => ('id' in thing ? thing.id : '')
  return found.filter((one, index) => {
    const same = found.filter(({ start, end }) => start === one.start && end === one.end)
    return (
      same.every((other) => idOf(other) === idOf(one)) && found.indexOf(same[0] ?? one) === index
    )
  })
}
