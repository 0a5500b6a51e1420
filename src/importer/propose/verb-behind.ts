import { type AddresseeContext, addresseesAt } from './addressees.ts'
import { imperativeAt, MUST, ORDER_VERBS } from './lexicon.ts'
import { BEFORE, BODIES, GENERIC, OFFICES } from './name-words.ts'
import { GIVES } from './order-verbs.ts'
import { longest, type Word } from './words.ts'

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
  const charged = from === at && words[at - 1]?.text === 'trách' && words[at - 2]?.text === 'phụ'
  if (longest(words, from, MUST) > 0 || imperativeAt(words, from) > 0) return from
  if (!charged && !WHICH.has(words[from]?.text ?? '')) return from
  for (let next = from + (charged ? 1 : 2); next <= from + LONGEST_WHICH; next += 1) {
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
  // "Đồng chí Phó Bí thư Thường trực" is a person, known by the office.
  if (start > at && longest(words, start, OFFICES) > 0) return words[start - 1]?.text === 'chí'
  return (
    words[start]?.capital === true &&
    longest(words, start, BODIES) > 0 &&
    longest(words, start, GENERIC) === 0
  )
}
