import type { PaperPlan } from './plan.ts'
import type { Voice } from './voice.ts'

/** Looks and habits of one paper. Dealt out in turn, not by chance, so that twenty papers show them all. */
export interface Features {
  voice: Voice
  fullHeader: boolean
  /** Number and day left open for the digital stamp. */
  blankNumber: boolean
  stampLine: boolean
  ruleUnderSummary: boolean
  urgent: boolean
  closingMark: boolean
  pageBreak: boolean
  /** How names of units are set off: not at all, or by one of the ways of emphasis. */
  emphasis: 'none' | 'stars' | 'strong' | 'u' | 'star' | 'em'
  /** Bold that ends in a mark with no space behind it. */
  tightBold: boolean
  signs: boolean
  notes: boolean
  recipients: boolean
  formerId: boolean
}

const EMPHASIS = ['none', 'stars', 'none', 'strong', 'u', 'star', 'em'] as const
const YEAR_DASHES = [' - ', ' – ', '–', '-'] as const

/** The features of the n-th written paper. Periods are odd or long against the eight structures. */
export function featuresOf(plan: PaperPlan, n: number): Features {
  const fullHeader = n % 3 !== 1
  return {
    voice: {
      oldTones: n % 5 === 3,
      wordDash: n % 3 === 1 ? ' – ' : ' - ',
      yearDash: YEAR_DASHES[n % 4] ?? '-',
      abbreviate: n % 3 === 2,
    },
    fullHeader,
    blankNumber: fullHeader && plan.number === undefined,
    stampLine: fullHeader && n % 5 === 0,
    ruleUnderSummary: n % 7 === 2 || n % 7 === 5,
    urgent: n % 17 === 6,
    closingMark: n % 5 < 3,
    pageBreak: n % 5 === 1,
    emphasis: EMPHASIS[n % EMPHASIS.length] ?? 'none',
    tightBold: n % 9 === 4,
    signs: n % 11 === 3,
    notes: n % 7 === 3,
    recipients: n % 13 !== 9,
    formerId: n === 5,
  }
}
