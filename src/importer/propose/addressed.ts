import { type AddresseeContext, addresseesAt, quoted } from './addressees.ts'
import {
  BEFORE_VERB,
  imperativeAt,
  ISSUERS,
  MUST,
  PAST_WORDS,
  RESPONSIBLE,
  WEAK,
} from './lexicon.ts'
import type { Head } from './order-verbs.ts'
import { isBody, orders, verbBehind } from './verb-behind.ts'
import { longest, type Word } from './words.ts'

/** What is known of the text around a sentence. */
export interface OrderSettings {
  /** It tells of results: only who is responsible is an order. */
  past: boolean
  /** It stands in a list of orders: any verb behind a name will do. */
  told: boolean
  /** Its section is about what is to be done. */
  tasks: boolean
  /** All of it is for a unit that was named before. */
  unit: boolean
  /** Its paragraph has told somebody something before. */
  named: boolean
}

/** "X chủ trì …", "X: …" at the beginning of a clause. */
export function addressed(
  words: readonly Word[],
  at: number,
  text: string,
  context: AddresseeContext,
  { past, told, tasks, last }: OrderSettings & { last: number },
): Head | undefined {
  const from = at
  let name = at
  const opening = longest(words, at, BEFORE_VERB)
  if (opening > 0) name += opening
  const unit = context.find(words, name)
  if (unit?.unit === context.issuer) return undefined
  if (longest(words, name, ISSUERS) > (unit?.length ?? 0)) return undefined
  const addressees = addresseesAt(words, name, text, context)
  if (!addressees || addressees.to > last) return undefined
  const next = words[addressees.to]
  const before = words[addressees.to - 1]
  if (!before) return undefined
  const head: Head = {
    ...{ from, to: addressees.to, addressees, doubt: undefined },
    words: quoted(words, name, addressees.to, text),
  }
  const sign = text.slice(before.end, next?.start ?? before.end + 3)
  if (/^\s*:/.test(sign)) return past || reports(words, addressees.to, last) ? undefined : head
  if (!next || addressees.to >= last || next.gap === 'stop') return undefined
  const stranger = addressees.units.length === 0
  if (stranger && !told && !isBody(words, name)) return undefined
  // "Thường trực Đảng ủy yêu cầu …": who orders is not told.
  if (orders(words, addressees.to, text, context)) return undefined
  const verbAt = verbBehind(words, addressees.to, text, context)
  const must = longest(words, verbAt, MUST)
  const verb = imperativeAt(words, verbAt)
  const dated = must + verb === 0 && !told
  if (dated && (past || !isDue(words, verbAt, last, text))) return undefined
  if (!told && tellsOfPast(words, verbAt, verb, last)) return undefined
  if (past && longest(words, addressees.to, RESPONSIBLE) === 0) return undefined
  // A name that nobody knows is told something where the words leave no doubt, or say when.
  if (stranger && !told && !tasks && !asks(words, verbAt, last, text)) return undefined
  const sure = must > 0 || told || tasks
  return {
    ...head,
    words: quoted(words, name, verbAt + Math.max(must, verb, 1), text),
    doubt: dated ? UNSURE : sure ? undefined : WEAK,
  }
}

/** What may also tell how things are. */
const MILD = new Set(['căn', 'theo', 'bảo', 'đảm', 'giúp', 'kịp', 'sớm'])
/** By when, in words that hardly tell of anything else. */
const DUE = /(?:trước|chậm nhất|hoàn thành|xong|thời hạn)[^.;\n]{0,30}\d/iu

/** Whether what stands behind a name orders by itself. */
function asks(words: readonly Word[], from: number, last: number, text: string): boolean {
  const word = words[from]
  if (!word) return false
  if (longest(words, from, MUST) > 0 && !MILD.has(word.text)) return true
  return isDue(words, from, last, text)
}

/** Whether behind a name it is said by when. */
function isDue(words: readonly Word[], from: number, last: number, text: string): boolean {
  const [word, end] = [words[from], words[Math.min(from + SIGHT, last) - 1]]
  return word !== undefined && end !== undefined && DUE.test(text.slice(word.start, end.end))
}

/** Why an order may be none where only its deadline makes it one. */
const UNSURE = 'câu không có từ giao việc, chỉ có thời hạn'

/** How many words of a sentence are looked at for a deadline. */
const SIGHT = 80

/** Whether what follows tells what somebody has done: "đã …", "tiếp tục được củng cố". */
function tellsOfPast(words: readonly Word[], from: number, verb: number, last: number): boolean {
  const [next, after] = [words[from], words[from + verb]]
  if (longest(words, from, RESPONSIBLE) > 0) return false
  if (next && PAST_WORDS.has(next.text) && longest(words, from, MUST) === 0) return true
  if (after?.gap === 'space' && /^(?:được|bị|\d+)$/u.test(after.text)) return true
  return words.slice(from, Math.min(from + 5, last)).some(({ text }) => text === 'đã')
}

/** Whether behind a name and a colon there is what was done, and nothing to do. */
function reports(words: readonly Word[], from: number, last: number): boolean {
  if (imperativeAt(words, from) > 0) return false
  return words.slice(from, Math.min(from + 14, last)).some(({ text }) => DONE.has(text))
}

const DONE = new Set(['đã', 'được', 'đạt'])
