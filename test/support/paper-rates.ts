import type { Comparison } from './paper-comparison.ts'
import type { ReadTold } from './paper-deadlines.ts'
import { type Agreement, type MarkTold, share, type Told } from './proposal-metric.ts'

/** How much of a reading was found, and how much of what was proposed is right, over several papers. */
export interface Rates {
  recall: number
  precision: number
  /** How many the readings hold, and how many were proposed. */
  reference: number
  proposed: number
}

/** Rates over several papers together. */
export function rates(all: readonly Agreement<Told, Told>[]): Rates {
  const sum = (part: keyof Agreement<Told, Told>): number =>
    all.reduce((total, one) => total + one[part].length, 0)
  const [found, missed, right, wrong] = [sum('found'), sum('missed'), sum('right'), sum('wrong')]
  return {
    recall: share(found, missed),
    precision: share(right, wrong),
    reference: found + missed,
    proposed: right + wrong,
  }
}

const PARTS = ['directives', 'units', 'roles', 'topics'] as const
const NAMES = {
  directives: 'Nội dung chỉ đạo',
  units: 'Đơn vị',
  roles: 'Chủ trì, phối hợp',
  topics: 'Chủ đề',
}

/** Rates of each kind. */
export function ratesOf(
  all: readonly { comparison: Comparison }[],
): Record<(typeof PARTS)[number], Rates> {
  const of = (part: (typeof PARTS)[number]): Rates =>
    rates(all.map(({ comparison }) => comparison[part]))
  return {
    directives: of('directives'),
    units: of('units'),
    roles: of('roles'),
    topics: of('topics'),
  }
}

/** Figures of a set of papers and every difference, as lines to print. */
export function describeComparison(
  set: string,
  all: readonly { paper: { name: string }; comparison: Comparison }[],
): string {
  const figures = ratesOf(all)
  return [
    `# ${set}`,
    ...PARTS.map((part) => {
      const { recall, precision, reference, proposed } = figures[part]
      return `${NAMES[part]}: tìm thấy ${percent(recall)} của ${reference}, đúng ${percent(precision)} của ${proposed}`
    }),
    ...all.flatMap(({ paper, comparison }) => [`## ${paper.name}`, ...misses(comparison)]),
  ].join('\n')
}

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`

function misses(comparison: Comparison): string[] {
  const { facts, outline, reports, recipients, deadlines, remarks, coverage, directives } =
    comparison
  return [
    ...[...coverage, ...facts, ...recipients, ...outline, ...reports, ...deadlines, ...remarks],
    ...directives.missed.map((read) => `– sót: ${toldOf(read)}`),
    ...directives.wrong.map((mark) => `+ sai: ${markOf(mark)}`),
  ]
}

const toldOf = ({ section = '', units, from, until }: ReadTold): string =>
  `${section} [${units.join(' ')}] “${from} … ${until}”`

const markOf = ({ mark, units }: MarkTold): string =>
  `[${units.join(' ')}] “${mark.quote.slice(0, 70)} … ${mark.quote.slice(-30)}”`
