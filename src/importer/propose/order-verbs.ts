import { type AddresseeContext, type Addressees, addresseesAt, quoted } from './addressees.ts'
import { strangersAt } from './strangers.ts'
import { BEFORE_VERB, ISSUERS, ORDER_VERBS } from './lexicon.ts'
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

/** A sentence as words: those of its paragraph from one to another. */
export interface WordRange {
  first: number
  last: number
}

/** Clauses that only lead to an order: it begins with them. Of what it is, as "Về …, giao", it does not. */
const LEADING = wordings(`
  trên cơ sở, để, căn cứ, nhằm, trước, qua, từ, theo, xét, thời gian tới,
  trong thời gian tới, sau khi, đồng thời, ngoài ra, tại, do, khi
`)
/** First words of verbs by which even within a unit's own section another is told: giao, yêu cầu, đề nghị, phân công. */
export const GIVES = new Set(['giao', 'yêu', 'đề', 'phân'])
/** Those behind which somebody stands whom no vocabulary holds; "phân công" may be of one's own people. */
const STRANGERS = new Set(['giao', 'yêu', 'đề'])
/** How many words before a verb its subject may have. */
const SUBJECT = 12

/** A verb that may give an order: where it stands, and what came before it in its clause. */
export interface Verb {
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
  /** Whether somebody was told something before it, who may direct others. */
  named: boolean
  /** Whether the text tells of results. */
  past: boolean
  /** Whether its clause is the first of the sentence. */
  opens: boolean
}

/** "Giao X …" with all that stands before it and belongs to it. */
export function ordered(
  words: readonly Word[],
  { at, length, clause, done, free, unit, named, past, opens }: Verb,
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
  // "…; chỉ đạo X …" is what the one named before it is to do.
  if (named && !subject && words[at]?.text === 'chỉ') return undefined
  const gives = opens && !unit && !past && !done && STRANGERS.has(words[at]?.text ?? '')
  const addressees =
    addresseesAt(words, at + length, text, context) ??
    (gives ? strangersAt(words, at + length, text, context) : undefined)
  if (!addressees || addressees.units.every((unit) => unit === context.issuer)) {
    if (!addressees || addressees.unknown.length === 0) return undefined
  }
  return {
    from: leads(words, start, clause) ? clause : start,
    to: addressees.to,
    addressees,
    words: quoted(words, at, addressees.to, text),
    doubt: doubtOf(words, addressees.to, done && !subject),
  }
}

function doubtOf(words: readonly Word[], to: number, done: boolean): string | undefined {
  if (done) return 'câu có từ “đã”, có thể kể việc đã làm'
  // "giao UBND xã 12 nhiệm vụ": a count of orders, and none.
  return /^\d+$/u.test(words[to]?.text ?? '') ? 'câu có thể kể số việc đã giao' : undefined
}

/** Whether from the clause's beginning to an order there is only what leads to it: its occasion, or nothing. */
function leads(words: readonly Word[], start: number, clause: number): boolean {
  return start === clause || longest(words, clause, LEADING) > 0
}

/** Whether a verb begins an order where it stands. */
export function begins(words: readonly Word[], verb: number, clause: number): boolean {
  return beginning(words, verb, clause) !== undefined
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

/** First word of the issuer's name that ends before a verb: "Ban Thường vụ Đảng ủy xã Xuân Lộc". */
function subjectBefore(words: readonly Word[], verb: number, clause: number): number | undefined {
  let found: number | undefined
  for (let start = verb - 1; start >= Math.max(clause, verb - SUBJECT); start -= 1) {
    const length = longest(words, start, ISSUERS)
    if (length === 0 || start + length > verb) continue
    const rest = words.slice(start + length, verb)
    const named = rest.every((word) => word.capital && word.gap === 'space')
    if (named || isAdverb(rest)) found = start
  }
  return found
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

/** Whether a sentence gives an order to whom it does not name: "Ban Thường vụ yêu cầu:" before a list. */
export function ordersWhatFollows(words: readonly Word[], { first, last }: WordRange): boolean {
  for (let at = first; at < last; at += 1) {
    if (longest(words, at, ORDER_VERBS) > 0 && beginning(words, at, first) !== undefined)
      return true
  }
  return false
}
