import { type AddresseeContext, type Addressees, addresseesAt, quoted } from './addressees.ts'
import {
  BEFORE_VERB,
  IMPERATIVES,
  ISSUERS,
  MUST,
  ORDER_VERBS,
  PAST_WORDS,
  RESPONSIBLE,
} from './lexicon.ts'
import { longest, type Word, wordings } from './words.ts'

/** Somebody is told to do something: who, from where in the text, and by which words it is known. */
export interface Head {
  /** First word of the passage that the order begins. */
  from: number
  /** Word behind the addressees. */
  to: number
  addressees: Addressees
  /** The words of the paper that make it an order. */
  words: string
  /** Why one may take it for no order. */
  doubt: string | undefined
}

/** Clauses that only lead to an order: it begins with them. */
const LEADING = wordings(`
  trên cơ sở, để, căn cứ, nhằm, trước, qua, từ, theo, đối với, về, với, xét, thời gian tới,
  trong thời gian tới, riêng, sau khi, đồng thời, ngoài ra, tại, do, khi
`)
/** First words of verbs by which even within a unit's own section another is told: giao, yêu cầu, đề nghị, phân công. */
const GIVES = new Set(['giao', 'yêu', 'đề', 'phân'])
/** How many words before a verb its subject may have. */
const SUBJECT = 12

/** A sentence as words: those of its paragraph from one to another. */
export interface WordRange {
  first: number
  last: number
}

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
}

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
  let clause = first
  let done = false
  for (let at = first; at < last; at += 1) {
    const word = words[at]
    if (!word) break
    if (at > first && isSemicolon(text, words, at)) {
      clause = at
      done = false
    }
    if (word.text === 'đã') done = true
    const verb = longest(words, at, ORDER_VERBS)
    // Within what a unit is told, "…, đề nghị Y …" is what it is to do, and no order to Y.
    const free = !settings.unit && !heads.some((head) => head.from >= clause)
    const head =
      verb > 0
        ? ordered(
            words,
            { at, length: verb, clause, done, free, unit: settings.unit },
            text,
            context,
          )
        : at === clause
          ? addressed(words, at, text, context, { ...settings, last })
          : undefined
    if (!head || head.to > last) continue
    heads.push(head)
    at = Math.max(head.to, at + 1) - 1
  }
  return heads
}

function isSemicolon(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return (
    before !== undefined && word?.gap === 'stop' && /[;:]/.test(text.slice(before.end, word.start))
  )
}

/** A verb that may give an order: where it stands, and what came before it in its clause. */
interface Verb {
  at: number
  length: number
  /** First word of its clause. */
  clause: number
  /** Whether the clause has "đã" before it. */
  done: boolean
  /** Whether a comma before it may begin an order. */
  free: boolean
  /** Whether the text is for a unit that was named before, which may itself direct others. */
  unit: boolean
}

/** "Giao X …" with all that stands before it and belongs to it. */
function ordered(
  words: readonly Word[],
  { at, length, clause, done, free, unit }: Verb,
  text: string,
  context: AddresseeContext,
): Head | undefined {
  if (words[at + length]?.gap === 'stop') return undefined
  const begun = beginning(words, at, clause)
  if (begun === undefined) return undefined
  const { start, subject } = begun
  const joined = start > clause && !subject
  if (unit && !subject && !GIVES.has(words[at]?.text ?? '')) return undefined
  const loose = words[at]?.text === 'chỉ' || words[start]?.text === 'và'
  if (joined && (!free || (loose && (done || words[at]?.text === 'chỉ')))) return undefined
  const addressees = addresseesAt(words, at + length, text, context)
  if (!addressees || addressees.units.every((unit) => unit === context.issuer)) {
    if (!addressees || addressees.unknown.length === 0) return undefined
  }
  return {
    from: leads(words, start, clause) ? clause : start,
    to: addressees.to,
    addressees,
    words: quoted(words, at, addressees.to, text),
    doubt: done && !subject ? 'câu có từ “đã”, có thể kể việc đã làm' : undefined,
  }
}

/** Whether from the clause's beginning to an order there is only what leads to it: its occasion, or nothing. */
function leads(words: readonly Word[], start: number, clause: number): boolean {
  return start === clause || longest(words, clause, LEADING) > 0
}

/** First word of an order whose verb is given; nothing where the verb gives no order there. */
function beginning(
  words: readonly Word[],
  verb: number,
  clause: number,
): { start: number; subject: boolean } | undefined {
  let start = verb
  for (let more = 0; more < 3 && start > clause; more += 1) {
    const shorter = [4, 3, 2, 1].find(
      (count) => start - count >= clause && longestEquals(words, start - count, count, BEFORE_VERB),
    )
    if (shorter === undefined) break
    start -= shorter
  }
  const subject = subjectBefore(words, start, clause)
  if (subject !== undefined) return { start: subject, subject: true }
  const gap = words[start]?.gap
  const begins = start === clause || gap === 'comma' || gap === 'stop'
  return begins || words[start]?.text === 'và' ? { start, subject: false } : undefined
}

/** First word of the issuer's name that ends before a verb: "Ban Thường vụ Đảng ủy xã Lợi Bác". */
function subjectBefore(words: readonly Word[], verb: number, clause: number): number | undefined {
  for (let start = verb - 1; start >= Math.max(clause, verb - SUBJECT); start -= 1) {
    const length = longest(words, start, ISSUERS)
    if (length === 0) continue
    const rest = words.slice(start + length, verb)
    if (rest.every((word) => word.capital && word.gap === 'space') || isAdverb(rest)) {
      const earlier = subjectBefore(words, start, clause)
      return earlier ?? start
    }
  }
  return undefined
}

function isAdverb(rest: readonly Word[]): boolean {
  return rest.length <= 3 && longestEquals(rest, 0, rest.length, BEFORE_VERB)
}

function longestEquals(
  words: readonly Word[],
  at: number,
  length: number,
  list: typeof BEFORE_VERB,
): boolean {
  return length > 0 && longest(words, at, list) === length
}

/** "X chủ trì …", "X: …" at the beginning of a clause. */
function addressed(
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
  if (/^\s*:/.test(sign)) return past ? undefined : head
  if (!next || addressees.to >= last || next.gap === 'stop') return undefined
  if (addressees.units.length === 0 && !told) return undefined
  // "Thường trực Đảng ủy yêu cầu …": who orders is not told.
  if (GIVES.has(next.text)) return undefined
  const must = longest(words, addressees.to, MUST)
  const verb = longest(words, addressees.to, IMPERATIVES)
  if (must + verb === 0 && !told) return undefined
  if (!told && tellsOfPast(words, addressees.to, verb, last)) return undefined
  if (past && longest(words, addressees.to, RESPONSIBLE) === 0) return undefined
  const sure = must > 0 || told || tasks
  return {
    ...head,
    words: quoted(words, name, addressees.to + Math.max(must, verb, 1), text),
    doubt: sure ? undefined : 'câu không có từ giao việc, có thể kể việc đang làm',
  }
}

/** Whether what follows tells what somebody has done: "đã …", "tiếp tục được củng cố". */
function tellsOfPast(words: readonly Word[], from: number, verb: number, last: number): boolean {
  const [next, after] = [words[from], words[from + verb]]
  if (longest(words, from, RESPONSIBLE) > 0) return false
  if (next && PAST_WORDS.has(next.text) && longest(words, from, MUST) === 0) return true
  if (after?.gap === 'space' && ['được', 'bị'].includes(after.text)) return true
  return words.slice(from, Math.min(from + 5, last)).some(({ text }) => text === 'đã')
}

/** Whether a sentence gives an order to whom it does not name: "Ban Thường vụ yêu cầu:" before a list. */
export function ordersWhatFollows(words: readonly Word[], { first, last }: WordRange): boolean {
  for (let at = first; at < last; at += 1) {
    if (longest(words, at, ORDER_VERBS) > 0 && beginning(words, at, first) !== undefined)
      return true
  }
  return false
}
