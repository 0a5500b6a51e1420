import { BEFORE, BEHIND, BODIES, EVERYBODY, GENERIC, NO_BODIES, OFFICES } from './name-words.ts'
import { officeEnd, personAt, properNameAt } from './proper-names.ts'
import type { FoundUnit, UnitFinder } from './unit-names.ts'
import { longest, type Word } from './words.ts'

/** Who is named at a place of a text: units of the vocabulary, and names that are not in it. */
export interface Addressees {
  units: string[]
  /** Names as printed that no unit has. */
  unknown: string[]
  /** Why one may doubt that these units are meant. */
  doubts: string[]
  /** Number of the first word. */
  from: number
  /** Number of the first word behind them. */
  to: number
}

const AND = new Set(['và', 'với'])
/** Who stands behind it helps, and is told less than who stands before it. */
const BESIDE = 'cùng'
const EACH = new Set(['mỗi', 'từng'])
/** Words that end an unknown name. */
const LONGEST_NAME = 14

/** What is needed to read addressees. */
export interface AddresseeContext {
  find: UnitFinder
  /** Whether a word begins what somebody is to do, or did, which ends a name that is not known. */
  isVerb: (words: readonly Word[], at: number) => boolean
  /** The unit that means everybody, if the vocabulary has one. */
  everybody: string | undefined
  /** The body that gives the orders, which gives none to itself. */
  issuer: string
}

/** Reads a list of addressees that begins with a word; nothing where none is named there. */
export function addresseesAt(
  words: readonly Word[],
  at: number,
  text: string,
  context: AddresseeContext,
): Addressees | undefined {
  const found: Addressees = { units: [], unknown: [], doubts: [], from: at, to: at }
  for (let next = at; next < words.length;) {
    const end = oneAt(words, next, text, context, found)
    if (end === undefined) break
    found.to = end
    next = connected(words, end)
    if (next === -1) break
  }
  if (found.to === at) return undefined
  found.units = [...new Set(found.units)]
  // Who holds an office is known by it.
  if (found.units.length > 0) {
    found.unknown = found.unknown.filter((name) => !/^(?:các )?(?:đồng chí|đ\/c)/iu.test(name))
  }
  return found
}

/** The place where the next of a list may begin; -1 where the list ends. */
function connected(words: readonly Word[], at: number): number {
  const word = words[at]
  if (!word || word.gap === 'stop') return -1
  if (AND.has(word.text)) return at + 1
  return word.gap === 'comma' || word.gap === 'dash' ? at : -1
}

/** Reads one addressee; returns where it ends. */
function oneAt(
  words: readonly Word[],
  at: number,
  text: string,
  context: AddresseeContext,
  found: Addressees,
): number | undefined {
  // Where the office of a person begins.
  let office: number | undefined
  for (let start = at, skipped = 0; skipped < 5; skipped += 1) {
    if (start > at && words[start]?.gap === 'stop') return undefined
    const unit = context.find(words, start)
    if (unit) return known(words, start, unit, office, text, context, found)
    const generic = longest(words, start, GENERIC)
    if (generic > 0) return everybody(words, start, generic, text, context, found)
    const before = longest(words, start, BEFORE)
    const title = before === 0 ? longest(words, start, OFFICES) : 0
    if (title > 0) office ??= start
    if (before + title === 0) {
      const person = start > at && office === undefined ? personAt(words, start) : 0
      if (person > 0) {
        found.unknown.push(quoted(words, at, start + person, text))
        return start + person
      }
      const body = unknownAt(words, start, text, context, found, office ?? start)
      if (body !== undefined || office === undefined) return body
      const end = officeEnd(words, office, start)
      if (end !== undefined) found.unknown.push(quoted(words, at, end, text))
      return end
    }
    start += before + title
  }
  return undefined
}

function known(
  words: readonly Word[],
  start: number,
  unit: FoundUnit,
  office: number | undefined,
  text: string,
  context: AddresseeContext,
  found: Addressees,
): number {
  const called = start + unit.length
  const one = properNameAt(words, called, context)
  const end = behind(words, called + one)
  const concerned = unit.all && words[end - 1]?.text === 'quan'
  // Beside a unit that is named, "và các cơ quan liên quan" adds nobody who could be told.
  if (concerned && found.units.length > 0) return end
  found.units.push(unit.unit)
  if (concerned) found.doubts.push(`“${quoted(words, start, end, text)}” được hiểu là giao chung`)
  // "Chi bộ thôn Nà Vàng" is one of those that the unit stands for.
  if (one > 0)
    found.doubts.push(
      `“${quoted(words, start, called + one, text)}” là tên riêng, hiểu là “${quoted(words, start, called, text)}”`,
    )
  if (office !== undefined) {
    found.doubts.push(`“${quoted(words, office, end, text)}” nêu chức danh`)
  }
  return end
}

function everybody(
  words: readonly Word[],
  start: number,
  length: number,
  text: string,
  context: AddresseeContext,
  found: Addressees,
): number {
  // "Thôn Bản A" is one of many.
  const one = properNameAt(words, start + length, context)
  const end = behind(words, start + length + one)
  const name = words
    .slice(start, start + length)
    .map((word) => word.text)
    .join(' ')
  // "Mỗi cơ quan cử 01 cán bộ" is said to each of them.
  const each = EACH.has(words[start - 1]?.text ?? '') && /^(?:cơ quan|đơn vị)$/u.test(name)
  const all = one === 0 && (each || EVERYBODY.has(name))
  if (context.everybody !== undefined && all && found.units.length === 0) {
    found.units.push(context.everybody)
    found.doubts.push(`“${quoted(words, start, end, text)}” được hiểu là giao chung`)
  } else if (found.units.length === 0) {
    found.unknown.push(quoted(words, start, end, text))
  }
  return end
}

function behind(words: readonly Word[], at: number): number {
  let end = at
  for (let more = 0; more < 3; more += 1) {
    if (words[end]?.gap !== 'space') break
    const length = longest(words, end, BEHIND)
    if (length === 0) break
    end += length
  }
  return end
}

/** A name of a body that the vocabulary does not have: up to what it is to do. */
function unknownAt(
  words: readonly Word[],
  start: number,
  text: string,
  context: AddresseeContext,
  found: Addressees,
  from: number,
): number | undefined {
  const first = words[start]
  const body = longest(words, start, BODIES)
  if (!first?.capital || body === 0 || longest(words, start, NO_BODIES) > 0) return undefined
  let end = start + body
  while (end - start < LONGEST_NAME) {
    const word = words[end]
    if (word?.gap !== 'space' || AND.has(word.text) || word.text === BESIDE) break
    if (!word.capital && context.isVerb(words, end)) break
    end += 1
  }
  // "Ban", "Phòng" alone name nobody.
  if (end === start + 1 || (body === 1 && !words[start + 1]?.capital)) return undefined
  found.unknown.push(quoted(words, from, end, text))
  return end
}

/** Words as the paper has them. */
export function quoted(words: readonly Word[], from: number, to: number, text: string): string {
  const [first, last] = [words[Math.max(from, 0)], words[to - 1]]
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : ''
}
