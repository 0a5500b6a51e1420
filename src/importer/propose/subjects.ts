import type { AddresseeContext } from './addressees.ts'
import { addressed, type OrderSettings } from './addressed.ts'
import type { Head } from './order-verbs.ts'
import { verbBehind } from './verb-behind.ts'
import { longest, type Word, wordings } from './words.ts'

/** What a sentence is about, before the comma behind which it names whom it tells. */
const FRAMES = wordings(`
  đối với, riêng đối với, riêng, về, để, nhằm, thời gian tới, trong thời gian tới, căn cứ,
  trên cơ sở, khi, trước mắt, bên cạnh đó, ngoài ra, cùng với đó, từ nay
`)
/** Behind a name: an order even where its sentence begins with anything else. */
const STRONG = wordings('phải, có trách nhiệm, chịu trách nhiệm, phải chịu trách nhiệm, cần')
/** How many words a clause before its subject has at most. */
const LONGEST_FRAME = 40

/** Tells, for the words of a sentence in turn, whether a subject may begin there: behind a comma, in no list of units. */
export function frameReader(
  words: readonly Word[],
  first: number,
  context: AddresseeContext,
): (at: number, clause: number) => boolean {
  let seen = first
  let unitEnd = -1
  return (at, clause) => {
    if (at <= clause || at - clause > LONGEST_FRAME) return false
    for (seen = Math.max(seen, clause); seen < at; seen += 1) {
      const unit = context.find(words, seen)
      if (unit) unitEnd = Math.max(unitEnd, seen + unit.length)
    }
    const gap = words[at]?.gap
    return (gap === 'comma' || gap === 'dash') && unitEnd !== at && gap === 'comma'
  }
}

/**
 * "Đối với kiến nghị về lưới điện, | Văn phòng Đảng ủy tham mưu …", and with a word that orders beyond doubt also
 * behind other beginnings: there the whole is the order.
 */
export function behindFrame(
  words: readonly Word[],
  at: number,
  clause: number,
  text: string,
  context: AddresseeContext,
  settings: OrderSettings & { last: number },
): Head | undefined {
  if (settings.past) return undefined
  const head = addressed(words, at, text, context, settings)
  if (!head || head.addressees.units.length === 0) return undefined
  if (/^\s*:/u.test(text.slice(words[head.to - 1]?.end ?? 0))) return undefined
  const strong = longest(words, verbBehind(words, head.to, text, context), STRONG) > 0
  if (longest(words, clause, FRAMES) > 0) {
    return strong || !describes(words, head.to, settings.last) ? head : undefined
  }
  return strong ? { ...head, from: clause } : undefined
}

const DESCRIBES = new Set(['đã', 'đạt', 'được', 'còn', 'chưa', 'bị'])

function describes(words: readonly Word[], from: number, last: number): boolean {
  return words.slice(from, Math.min(from + 14, last)).some(({ text }) => DESCRIBES.has(text))
}
