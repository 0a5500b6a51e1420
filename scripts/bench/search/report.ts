/*
 * Figures of the benchmark as tables, for maintainers.
 */
import type { Judged } from './compare.ts'
import { isNegative, isTypo, type Means, means } from './metrics.ts'

/** What the search shall reach: over all classes with an answer, typos apart. */
const GOALS = { mrr: 0.99, rPrecision: 0.98, recall: 0.99 } as const
const TYPO_GOAL = 0.9

const COLUMNS = ['queries', 'MRR', 'P@10', 'R-prec', 'recall', 'false+']

/** One system's figures, class by class. */
export function classTable(name: string, judged: readonly Judged[]): string {
  const classes = Map.groupBy(judged, ({ query }) => query.class)
  const lines = [...classes].map(([title, of]) => {
    const mean = meansOf(of)
    const negative = of[0] !== undefined && isNegative(of[0].query)
    return line(title, negative ? negativeCells(mean) : cells(mean))
  })
  const { answered, typos, negatives } = parts(judged)
  return [
    `## ${name}`,
    line('class', COLUMNS),
    ...lines,
    line('all but typos', cells(meansOf(answered))),
    line('typos', cells(meansOf(typos))),
    line('negatives', negativeCells(meansOf(negatives))),
  ].join('\n')
}

/** The figures of several systems over all classes, beside each other. */
export function summary(systems: ReadonlyMap<string, readonly Judged[]>): string {
  return [
    '## All classes but typos and negatives; negatives: share with what is missing named and no hit as if found',
    line('system', [...COLUMNS, 'negatives']),
    ...[...systems].map(([name, judged]) => {
      const { answered, negatives } = parts(judged)
      return line(name, [...cells(meansOf(answered)), percent(meansOf(negatives).clean)])
    }),
  ].join('\n')
}

/** What is reached of what shall be. */
export function goals(judged: readonly Judged[]): string {
  const { answered, typos, negatives } = parts(judged)
  const [all, wrong, none] = [meansOf(answered), meansOf(typos), meansOf(negatives)]
  const said = (what: string, value: number, goal: number): string =>
    `${value >= goal ? 'reached' : 'MISSED '}  ${what} ${value.toFixed(3)} of ${goal}`
  return [
    '## Goals of our search',
    said('MRR', all.mrr, GOALS.mrr),
    said('R-precision', all.rPrecision, GOALS.rPrecision),
    said('recall', all.recall, GOALS.recall),
    said('typos, MRR', wrong.mrr, TYPO_GOAL),
    said('typos, R-precision', wrong.rPrecision, TYPO_GOAL),
    said('typos, recall', wrong.recall, TYPO_GOAL),
    said('negatives', none.clean, 1),
  ].join('\n')
}

/** Each query that was not answered as it should be. */
export function failures(judged: readonly Judged[]): string {
  const failed = judged.filter(({ query, score }) =>
    isNegative(query)
      ? !score.clean
      : Math.min(score.reciprocalRank, score.rPrecision, score.recall) < 1,
  )
  const lines = failed.map(({ query, score, answered }) => {
    const { reciprocalRank, rPrecision, recall, falsePositives } = score
    const figures = isNegative(query)
      ? `false+ ${falsePositives}; missing: “${answered.missing.join(' ')}”, not “${query.missing?.join(' ')}”`
      : `first at ${reciprocalRank === 0 ? '–' : Math.round(1 / reciprocalRank)}, R-prec ${rPrecision.toFixed(2)}, recall ${recall.toFixed(2)} of ${query.relevant.size}`
    return `${query.class.padEnd(16)} ${query.typed} — ${figures}`
  })
  return [
    `## ${failed.length} queries of ${judged.length} that our search does not answer as it should`,
    ...lines,
  ].join('\n')
}

function parts(judged: readonly Judged[]): Record<'answered' | 'typos' | 'negatives', Judged[]> {
  return {
    answered: judged.filter(({ query }) => !isNegative(query) && !isTypo(query)),
    typos: judged.filter(({ query }) => isTypo(query)),
    negatives: judged.filter(({ query }) => isNegative(query)),
  }
}

function meansOf(judged: readonly Judged[]): Means {
  return means(judged.map(({ score }) => score))
}

function cells({
  queries,
  mrr,
  precisionAt10,
  rPrecision,
  recall,
  falsePositives,
}: Means): string[] {
  return [
    String(queries),
    ...[mrr, precisionAt10, rPrecision, recall].map((value) => value.toFixed(3)),
    falsePositives.toFixed(1),
  ]
}

function negativeCells({ queries, falsePositives, clean }: Means): string[] {
  return [String(queries), '', '', '', percent(clean), falsePositives.toFixed(1)]
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`
}

function line(title: string, columns: readonly string[]): string {
  return title.padEnd(20) + columns.map((column) => column.padStart(10)).join('')
}
