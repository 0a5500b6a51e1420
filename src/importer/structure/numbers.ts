import { stepOf } from '../../domain/numbering.ts'
import { titleNumber } from '../../domain/sections.ts'
import type { BodyItem, Unit } from './units.ts'

/*
 * Which of the numbers that paragraphs begin with are those of sections, and which count the items of a list.
 */

/** A paragraph that begins with a number. */
export interface Numbered {
  /** Its place among the items of the text. */
  index: number
  unit: Unit
  number: string
  /** Where the words behind the number begin. */
  numberEnd: number
  kind: 'dotted' | 'integer' | 'roman' | 'upper' | 'lower'
  value: number
  /** The mark behind it: ".", ")", "/". */
  mark: string
}

/** The paragraphs that begin with a number, in reading order. */
export function numberedUnits(items: readonly BodyItem[]): Numbered[] {
  return items.flatMap((item, index) => {
    if (item.kind !== 'unit' || item.lines[0]?.paragraph.from !== undefined) return []
    const found = titleNumber(item.plain)
    const step = found && stepOf(found.number)
    if (!found || !step || step.value > 99) return []
    const { number, length } = found
    if (number.split('.').some((part) => Number(part) > 99)) return []
    const mark = /[.)/–-]/.exec(item.plain.slice(number.length, length))?.[0] ?? ''
    const kind = number.includes('.') ? 'dotted' : step.style === 'arabic' ? 'integer' : step.style
    return [{ index, unit: item, number, numberEnd: length, kind, value: step.value, mark }]
  })
}

/** What is known of the sections that are open at a place. */
interface Open {
  /** Last integer among the sections beside it; zero where none is. */
  integer: number
  integerMark: string
  roman: number
  upper: number
  lower: number
  /** Whether the letters of this series are those of sections. */
  lettered: boolean
  /** Whether any section has begun. */
  any: boolean
}

/** What a numbered paragraph was taken for. */
export type Verdict = 'section' | 'item' | 'repeated'

/** Whether the words behind a number make a title; letters are sections only where they do. */
export type IsTitle = (numbered: Numbered) => boolean

/** Says of each numbered paragraph whether it begins a section. */
export function verdicts(numbered: readonly Numbered[], isTitle: IsTitle): Verdict[] {
  const open: Open = {
    integer: 0,
    integerMark: '',
    roman: 0,
    upper: 0,
    lower: 0,
    lettered: false,
    any: false,
  }
  const out: Verdict[] = []
  for (let at = 0; at < numbered.length; at += 1) {
    const one = numbered[at]
    if (!one) break
    const length = listLength(numbered, at, open, isTitle)
    if (length > 0) {
      for (let count = 0; count < length; count += 1) out.push('item')
      at += length - 1
      continue
    }
    if (one.kind === 'lower' && one.value === 1) open.lettered = isLettered(numbered, at, isTitle)
    const verdict = verdictOn(one, open, isTitle)
    if (verdict === 'section') opened(one, open)
    out.push(verdict)
  }
  return out
}

function verdictOn(one: Numbered, open: Open, isTitle: IsTitle): Verdict {
  const { kind, value } = one
  if (kind === 'dotted') return 'section'
  if (kind === 'integer') {
    if (value > open.integer) return endsItem(one) && open.any && !isTitle(one) ? 'item' : 'section'
    return isTitle(one) ? 'repeated' : 'item'
  }
  if (kind === 'lower') {
    const next = value === 1 || (open.lower > 0 && value > open.lower && value <= open.lower + 3)
    return next && open.any && open.lettered ? 'section' : 'item'
  }
  const last = kind === 'roman' ? open.roman : open.upper
  if (value > last && value <= last + 5 && (isTitle(one) || kind === 'roman')) return 'section'
  return isTitle(one) && kind === 'roman' ? 'repeated' : 'item'
}

function opened({ kind, value, number, mark }: Numbered, open: Open): void {
  open.any = true
  if (kind === 'dotted') {
    // 4.1 tells of a section 4, though none is printed.
    const whole = Number(number.split('.')[0])
    if (whole > open.integer) open.integer = whole
    open.lower = 0
    return
  }
  open[kind] = value
  if (kind === 'integer') open.integerMark = mark
  if (kind === 'upper') open.roman = 0
  if (kind === 'roman' || kind === 'upper') {
    open.integer = 0
    open.integerMark = ''
  }
  if (kind !== 'lower') open.lower = 0
}

/**
 * How many of the numbered paragraphs from here on are items of one list: integers that begin again with 1
 * under an open section, or that end in semicolons.
 */
function listLength(
  numbered: readonly Numbered[],
  at: number,
  open: Open,
  isTitle: IsTitle,
): number {
  const first = numbered[at]
  if (first?.kind !== 'integer' || !open.any) return 0
  const again = first.value === 1 && open.integer > 0
  const marked = first.value === 1 && open.integerMark !== '' && first.mark !== open.integerMark
  const listed = first.value === 1 && endsItem(first)
  if (!again && !marked && !listed) return 0
  let length = 1
  for (let last = first; ; length += 1) {
    const next = numbered[at + length]
    if (next?.kind !== 'integer' || next.value !== last.value + 1 || next.mark !== last.mark) break
    if (endsItem(first) && !endsItem(last)) break
    // The section after the list may have just the number that the list would go on with.
    const isNext = next.value === open.integer + 1 && next.mark === open.integerMark
    if (isNext && isTitle(next) && !isTitle(last)) break
    last = next
  }
  return length
}

/**
 * Whether letters from a) on are those of sections: no item but the last ends with a semicolon, and one of them has
 * a title, or each is a whole sentence and no part of one.
 */
function isLettered(numbered: readonly Numbered[], at: number, isTitle: IsTitle): boolean {
  const series = [numbered[at]]
  for (let next = at + 1; ; next += 1) {
    const [last, one] = [series.at(-1), numbered[next]]
    if (one?.kind !== 'lower' || !last || one.value <= last.value || one.mark !== last.mark) break
    series.push(one)
  }
  const found = series.filter((one) => one !== undefined)
  if (found.slice(0, -1).some(endsItem)) return false
  return found.some(isTitle) || (found.length > 1 && found.every(isSentence))
}

/** Whether the words behind a number begin with a capital letter and end as a sentence does. */
function isSentence({ unit, numberEnd }: Numbered): boolean {
  return /^[“"(]?\p{Lu}/u.test(unit.plain.slice(numberEnd)) && /[.!?:]\W*$/u.test(unit.plain)
}

function endsItem({ unit }: Numbered): boolean {
  return /[;,]\s*$/.test(unit.text)
}
