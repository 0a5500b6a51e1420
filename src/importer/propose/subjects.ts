import { type AddresseeContext, addresseesAt } from './addressees.ts'
import { imperativeAt, MUST, ORDER_VERBS } from './lexicon.ts'
import { BEFORE, BODIES, GENERIC } from './name-words.ts'
import { GIVES, type Head } from './order-verbs.ts'
import { addressed, type OrderSettings } from './orders.ts'
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

/** Whether behind a name there is a verb by which it gives orders itself. */
export function orders(
  words: readonly Word[],
  at: number,
  text: string,
  context: AddresseeContext,
): boolean {
  const verb = longest(words, at, ORDER_VERBS)
  if (verb === 0 || !GIVES.has(words[at]?.text ?? '')) return false
  // "Hội Nông dân xã phân công cán bộ đến từng hộ": its own people.
  return words[at]?.text !== 'phân' || addresseesAt(words, at + verb, text, context) !== undefined
}

/** What leads to words that only say which of several is meant: "Trưởng thôn có công trình | tổ chức …". */
const WHICH = new Set(['có', 'thuộc', 'nơi', 'ở', 'tại', 'được'])
/** How many such words a name has. */
const LONGEST_WHICH = 6

/** The word by which a name is told something: behind it, behind "cùng X", behind words that say which is meant. */
export function verbBehind(
  words: readonly Word[],
  at: number,
  text: string,
  context: AddresseeContext,
): number {
  let from = at
  if (words[from]?.text === 'cùng' && words[from]?.gap !== 'stop') {
    const beside = addresseesAt(
      words,
      from + (words[from + 1]?.text === 'với' ? 2 : 1),
      text,
      context,
    )
    if (beside && beside.to < words.length) from = beside.to
  }
  if (longest(words, from, MUST) > 0 || !WHICH.has(words[from]?.text ?? '')) return from
  for (let next = from + 2; next <= from + LONGEST_WHICH; next += 1) {
    const word = words[next]
    if (word?.gap !== 'space' || /^\d/u.test(word.text)) return from
    if (longest(words, next, MUST) > 0 || imperativeAt(words, next) > 0) return next
  }
  return from
}

/** Whether a name that is not known is that of a body, and no word for everybody. */
export function isBody(words: readonly Word[], at: number): boolean {
  let start = at
  for (let more = 0; more < 3; more += 1) start += longest(words, start, BEFORE)
  return (
    words[start]?.capital === true &&
    longest(words, start, BODIES) > 0 &&
    longest(words, start, GENERIC) === 0
  )
}
