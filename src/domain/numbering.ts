import type { Section } from './sections.ts'

/** Something odd in the numbers of sections, as the paper has them. */
export interface Oddity {
  /** The section at which it is seen, by its place in reading order. */
  index: number
  kind:
    | { is: 'gap'; after: string; missing: string[] }
    | { is: 'start'; missing: string[] }
    | { is: 'no-parent'; missing: string[] }
    | { is: 'backwards'; after: string }
}

/** A number as a step of a series: "4.2" is the second of the series "4.". */
export interface Step {
  style: 'arabic' | 'roman' | 'lower' | 'upper'
  /** What stands before it in a dotted number. */
  prefix: string
  value: number
}

/** Letters in their order: those of Vietnamese lists, and those that typists used to English put between them. */
const LETTERS = 'abcdđefghijklmnopqrstuvwxyz'
const FOREIGN = 'fjwz'

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 }

/**
 * Gaps, odd starts and steps backwards in the numbers of sections that stand beside each other. A series may go
 * on under the next section around it: I. 1. 2. II. 3. 4.
 */
export function numberingOddities(sections: readonly Section[]): Oddity[] {
  const steps = sections.map(({ number }) => (number === undefined ? undefined : stepOf(number)))
  const prefixes = new Set(steps.flatMap((step) => (step?.prefix ? [step.prefix] : [])))
  const numbers = new Set(sections.map(({ number }) => number))
  const groups = new Map<string, { last: number; values: Set<number> }>()
  const lasts = new Map<string, number>()
  const keyOf = (index: number, { style, prefix }: Step): string =>
    `${sections[index]?.parent ?? ''} ${style} ${prefix}`
  steps.forEach((step, index) => {
    if (!step) return
    const key = keyOf(index, step)
    const group = groups.get(key) ?? { last: 0, values: new Set() }
    group.values.add(step.value)
    groups.set(key, group)
  })

  const oddities: Oddity[] = []
  const parents = new Set([...prefixes].filter((prefix) => !numbers.has(prefix)))
  steps.forEach((step, index) => {
    const group = step && groups.get(keyOf(index, step))
    if (!group) return
    const { style, prefix, value } = step
    const series = `${style} ${prefix}`
    // A paper that numbers 1.1, 2.1 without 1 and 2 does so throughout: that is one thing to tell.
    if (parents.has(prefix)) {
      oddities.push({ index, kind: { is: 'no-parent', missing: [...parents] } })
      parents.clear()
    }
    const from = group.last
    const carried = from === 0 && value === (lasts.get(series) ?? 0) + 1
    if (value < from) {
      oddities.push({ index, kind: { is: 'backwards', after: nameOf({ ...step, value: from }) } })
    } else if (!carried) {
      const missing = between(from, value)
        .filter((missed) => !group.values.has(missed))
        .map((missed) => nameOf({ ...step, value: missed }))
        // A section without a title of its own is there all the same: 3.1 tells of a 3.
        .filter((number) => !prefixes.has(number) && !FOREIGN.includes(number.toLowerCase()))
      // Many go from d) to e).
      if (missing.length === 1 && missing[0]?.toLowerCase() === 'đ') missing.pop()
      const after = nameOf({ ...step, value: from })
      if (missing.length > 0)
        oddities.push({
          index,
          kind: from === 0 ? { is: 'start', missing } : { is: 'gap', after, missing },
        })
    }
    group.last = value
    lasts.set(series, value)
  })
  return oddities
}

/** A number as a step of its series; nothing for a letter of no list. */
export function stepOf(number: string): Step | undefined {
  if (/^\d/.test(number)) {
    const parts = number.split('.')
    return { style: 'arabic', prefix: parts.slice(0, -1).join('.'), value: Number(parts.at(-1)) }
  }
  if (/^[IVXL]+$/.test(number)) return { style: 'roman', prefix: '', value: romanValue(number) }
  const style = /^\p{Lu}$/u.test(number) ? 'upper' : 'lower'
  const value = letterValue(number)
  return value === 0 ? undefined : { style, prefix: '', value }
}

function nameOf({ style, prefix, value }: Step): string {
  if (style === 'roman') return romanName(value)
  if (style !== 'arabic') {
    const letter = letterName(value)
    return style === 'upper' ? letter.toUpperCase() : letter
  }
  return prefix === '' ? String(value) : `${prefix}.${value}`
}

function between(from: number, to: number): number[] {
  // A number of four digits is a year or a slip: the first few that are missing say enough.
  const count = Math.min(Math.max(to - from - 1, 0), 100)
  return Array.from({ length: count }, (_, index) => from + 1 + index)
}

function letterValue(letter: string): number {
  return LETTERS.indexOf(letter.toLowerCase()) + 1
}

function letterName(value: number): string {
  return LETTERS.charAt(value - 1)
}

function romanValue(number: string): number {
  const digits = [...number].map((digit) => ROMAN[digit] ?? 0)
  return digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  )
}

const ROMAN_PARTS = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function romanName(value: number): string {
  let left = value
  let name = ''
  for (const [size, digits] of ROMAN_PARTS) {
    while (left >= size) {
      name += digits
      left -= size
    }
  }
  return name
}
