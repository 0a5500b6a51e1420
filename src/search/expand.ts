/*
 * Words that mean the same: an abbreviation and what it stands for, both ways. Only at query time: the text in
 * the index stays the paper's own. An abbreviation of several meanings is never expanded.
 */
import { fold } from '../domain/text.ts'
import type { Vocabularies } from '../domain/vocabularies.ts'
import { isSyllable } from './understand/syllable.ts'
import { isAccented, wordsOf } from './words.ts'

/** An abbreviation of one meaning, in all ways of writing it. */
export interface Alias {
  keys: string[]
  full: string
}

/** How many variants of a query are searched at most. */
const MOST = 6

/**
 * The abbreviations of one meaning: the owner's list, and the search aliases of units that are acronyms.
 * Other aliases of units ("Văn phòng") and synonyms of topics say something near, not the same: left out.
 */
export function aliasesOf({
  abbreviations,
  units,
}: Pick<Vocabularies, 'abbreviations' | 'units'>): Alias[] {
  const meanings = new Map<string, Set<string>>()
  const aliases: Alias[] = []
  for (const { keys, expansions } of abbreviations) {
    for (const key of keys) {
      const known = meanings.get(keyOf(key)) ?? new Set()
      for (const expansion of expansions) known.add(keyOf(expansion))
      meanings.set(keyOf(key), known)
    }
    const [full] = expansions
    if (full !== undefined && expansions.length === 1) aliases.push({ keys, full })
  }
  const listed = new Set(meanings.keys())
  for (const { name, searchAliases } of units) {
    const keys = searchAliases.filter((key) => /^[\p{Lu}-]+$/u.test(key) && !listed.has(keyOf(key)))
    for (const key of keys)
      meanings.set(keyOf(key), new Set([keyOf(name), ...(meanings.get(keyOf(key)) ?? [])]))
    if (keys.length > 0) aliases.push({ keys, full: name })
  }
  return aliases
    .map(({ keys, full }) => ({
      keys: keys.filter((key) => meanings.get(keyOf(key))?.size === 1),
      full,
    }))
    .filter(({ keys }) => keys.length > 0)
}

/**
 * The query in other words, one part at a time: "đẩy mạnh CĐS" → "đẩy mạnh chuyển đổi số". By letters alone, a full
 * form that is typed with a slip ("chuyên đổi số") is known as well.
 */
export function expand(
  query: string,
  aliases: readonly Alias[],
  by: 'accents' | 'letters' = 'accents',
): string[] {
  const words = wordsOf(query)
  const variants = new Map<string, string>()
  const say = (start: number, length: number, instead: string): void => {
    const first = words[start]
    const last = words[start + length - 1]
    if (!first || !last || variants.size >= MOST) return
    const text = query.slice(0, first.start) + instead + query.slice(last.end)
    variants.set(keyOf(text), text)
  }
  for (let start = 0; start < words.length; start++) {
    for (const { length, full } of meaningsAt(query, words, start, aliases)) {
      say(start, length, full)
      const typed = keyOf(query.slice(words[start]?.start, words[start + length - 1]?.end))
      const others = aliases.filter((alias) => alias.full === full).flatMap(({ keys }) => keys)
      for (const key of others) if (fold(keyOf(key)) !== fold(typed)) say(start, length, key)
    }
    for (const { keys, full } of aliases) {
      const length = matchAt(words, start, full, by)
      if (length > 1) for (const key of keys) say(start, length, key)
    }
  }
  return [...variants.values()]
}

type Words = ReturnType<typeof wordsOf>

/** What an abbreviation at this place means. Typed without đ and accents ("cds") it must fit one meaning only. */
function meaningsAt(
  query: string,
  words: Words,
  start: number,
  aliases: readonly Alias[],
): { length: number; full: string }[] {
  const found = aliases.flatMap(({ keys, full }) =>
    keys.flatMap((key) => {
      const length = matchAt(words, start, key)
      if (length === 0) return []
      if (isSyllable(wordsOf(key)) && !isTypedInCapitals(query, words, start, length)) return []
      const typed = words.slice(start, start + length)
      const exact = typed.map((word) => word.exact).join(' ') === keyOf(key)
      return [{ length, full, exact }]
    }),
  )
  const exact = found.filter((meaning) => meaning.exact)
  if (exact.length > 0) return exact
  return new Set(found.map(({ full }) => full)).size === 1 ? found : []
}

/** How many words of the query, from `start` on, are these; 0 if they are not. A bare word stands for any. */
function matchAt(
  words: Words,
  start: number,
  phrase: string,
  by: 'accents' | 'letters' = 'accents',
): number {
  const wanted = wordsOf(phrase)
  const matches = wanted.every((word, index) => {
    const typed = words[start + index]
    if (!typed) return false
    return by === 'accents' && isAccented(typed)
      ? typed.exact === word.exact
      : typed.bare === word.bare
  })
  return matches ? wanted.length : 0
}

/** Whether it was typed in capitals: "TU" means Tỉnh ủy, "tu" may be any word. */
function isTypedInCapitals(query: string, words: Words, start: number, length: number): boolean {
  const typed = query.slice(words[start]?.start, words[start + length - 1]?.end)
  return typed === typed.toUpperCase()
}

function keyOf(text: string): string {
  return wordsOf(text)
    .map(({ exact }) => exact)
    .join(' ')
}
