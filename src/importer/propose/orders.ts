import type { AddresseeContext } from './addressees.ts'
import { addressed, type OrderSettings } from './addressed.ts'
import { ORDER_VERBS } from './lexicon.ts'
import { begins, type Head, ordered, type WordRange } from './order-verbs.ts'
import { behindFrame, frameReader } from './subjects.ts'
import { longest, type Word } from './words.ts'

/**
 * The orders in a sentence that name whom they are given to, in the order of the text: "Giao X …",
 * "Ban Thường vụ yêu cầu X …", "X chịu trách nhiệm …", "X: …".
 */
export function headsIn(
  words: readonly Word[],
  { first, last }: WordRange,
  text: string,
  context: AddresseeContext,
  settings: OrderSettings,
): Head[] {
  const heads: Head[] = []
  const begin = afterNumber(words, first)
  let clause = begin
  let done = false
  let taken = false
  let named = settings.named
  const frame = frameReader(words, first, context)
  let told = settings.told
  for (let at = first; at < last; at += 1) {
    const word = words[at]
    if (!word) break
    if (at > first && isSemicolon(text, words, at)) {
      clause = afterNumber(words, at)
      done = taken = false
    }
    if (word.text === 'đã') done = true
    const verb = longest(words, at, ORDER_VERBS)
    // Within what a unit is told, "…, đề nghị Y …" is what it is to do, and no order to Y.
    const free = !settings.unit && !taken
    const head =
      verb > 0
        ? ordered(
            words,
            {
              at,
              length: verb,
              clause,
              done,
              free,
              unit: settings.unit,
              named,
              past: settings.past,
              opens: clause === begin,
            },
            text,
            context,
          )
        : at === clause
          ? addressed(words, at, text, context, { ...settings, told, last })
          : free && frame(at, clause)
            ? behindFrame(words, at, clause, text, context, { ...settings, told: false, last })
            : undefined
    // "Yêu cầu: (1) UBND xã …; (2) Công an xã …"
    if (verb > 0 && endsInColon(text, words, at + verb) && begins(words, at, clause)) told = true
    if (!head || head.to > last) continue
    heads.push(head)
    taken = named = true
    at = Math.max(head.to, at + 1) - 1
  }
  return heads
}

/** The word behind the number of an item: "(1) UBND xã …". */
function afterNumber(words: readonly Word[], at: number): number {
  const [number, next] = [words[at], words[at + 1]]
  return number && next?.gap === 'stop' && /^(?:\d{1,2}|[a-zđ])$/u.test(number.text) ? at + 1 : at
}

function endsInColon(text: string, words: readonly Word[], behind: number): boolean {
  const [last, next] = [words[behind - 1], words[behind]]
  return last !== undefined && next !== undefined && text.slice(last.end, next.start).includes(':')
}

function isSemicolon(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return (
    before !== undefined && word?.gap === 'stop' && /[;:]/.test(text.slice(before.end, word.start))
  )
}
