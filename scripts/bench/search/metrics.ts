/*
 * How good an answer is.
 */
import { CLASSES, type Query } from './classes.ts'
import type { Answered } from './systems/system.ts'
import { paperOf } from './truth.ts'

/** What one answer is worth. */
export interface Score {
  /** 1 / place of the first relevant hit; 0 where there is none. */
  reciprocalRank: number
  /** Share of relevant hits among the first ten places: at most R/10 where only R are relevant. */
  precisionAt10: number
  /** Share of relevant hits among the first R places, where R are relevant. */
  rPrecision: number
  /** Share of what is relevant that was found anywhere. */
  recall: number
  /** Hits that are not relevant and yet stand above those that hold the words apart. */
  falsePositives: number
  /** In negative classes: whether no hit stands so high, and just what is missing is named. */
  clean: boolean
}

/** Judges one answer. In negative classes only `falsePositives` and `clean` say anything. */
export function judge(query: Query, { hits, missing }: Answered): Score {
  const { relevant, unjudged, byPaper } = query
  const seen = new Set<string>()
  const ranked: { url: string; loose: boolean }[] = []
  for (const { url: full, loose } of hits) {
    const url = byPaper ? paperOf(full) : full
    if (seen.has(url) || (unjudged?.has(url) && !relevant.has(url))) continue
    seen.add(url)
    ranked.push({ url, loose })
  }
  const found = (places: number): number =>
    ranked.slice(0, places).filter(({ url }) => relevant.has(url)).length
  const first = ranked.findIndex(({ url }) => relevant.has(url))
  const falsePositives = ranked.filter(({ url, loose }) => !loose && !relevant.has(url)).length
  const share = (part: number): number => (relevant.size === 0 ? 0 : part / relevant.size)
  return {
    reciprocalRank: first === -1 ? 0 : 1 / (first + 1),
    precisionAt10: found(10) / 10,
    rPrecision: share(found(relevant.size)),
    recall: share(found(ranked.length)),
    falsePositives,
    clean:
      falsePositives === 0 &&
      [...missing].sort().join('\n') === [...(query.missing ?? [])].sort().join('\n'),
  }
}

/** Means over several answers. */
export interface Means {
  queries: number
  mrr: number
  precisionAt10: number
  rPrecision: number
  recall: number
  falsePositives: number
  clean: number
}

/** The means of scores; zeros where there are none. */
export function means(scores: readonly Score[]): Means {
  const mean = (value: (score: Score) => number): number =>
    scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + value(score), 0) / scores.length
  return {
    queries: scores.length,
    mrr: mean(({ reciprocalRank }) => reciprocalRank),
    precisionAt10: mean(({ precisionAt10 }) => precisionAt10),
    rPrecision: mean(({ rPrecision }) => rPrecision),
    recall: mean(({ recall }) => recall),
    falsePositives: mean(({ falsePositives }) => falsePositives),
    clean: mean(({ clean }) => Number(clean)),
  }
}

/** Whether nothing is relevant to a query. */
export function isNegative({ class: name }: Pick<Query, 'class'>): boolean {
  return 'negative' in CLASSES[name]
}

/** Whether a query is wrong by a mark. */
export function isTypo({ class: name }: Pick<Query, 'class'>): boolean {
  return 'typos' in CLASSES[name]
}
