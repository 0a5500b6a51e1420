/*
 * All queries of the benchmark.
 */
import { createRandom } from '../../../demo/random.ts'
import { CLASSES, type ClassName, type Query } from '../classes.ts'
import { isNegative } from '../metrics.ts'
import type { Truth } from '../truth.ts'
import { besideQueries } from './beside.ts'
import { meaningQueries } from './meanings.ts'
import { nameQueries } from './names.ts'
import { negativeQueries } from './negative.ts'
import { pairQueries } from './pairs.ts'
import { phraseQueries } from './phrases.ts'
import { realQueries } from './real.ts'
import { timeQueries } from './times.ts'

/** The queries for a corpus, class by class; the same for the same corpus and seed. Throws where a class has none. */
export function queriesFor(truth: Truth, seed: number): Query[] {
  const random = (name: string): ReturnType<typeof createRandom> =>
    createRandom(`${seed}/queries/${name}`)
  const all = [
    ...phraseQueries(truth, random('phrases')),
    ...meaningQueries(truth, random('meanings')),
    ...pairQueries(truth),
    ...nameQueries(truth, random('names')),
    ...timeQueries(truth, random('times')),
    ...besideQueries(truth, random('beside')),
    ...realQueries(truth),
    ...negativeQueries(truth, random('negative')),
  ]
  for (const query of all) {
    if (query.relevant.size === 0 && !isNegative(query))
      throw new Error(`Nothing answers ${query.class}: ${query.typed}`)
  }
  const unique = [
    ...new Map(all.map((query) => [`${query.class}\n${query.typed}`, query])).values(),
  ]
  return (Object.keys(CLASSES) as ClassName[]).flatMap((name) => {
    const queries = unique.filter((query) => query.class === name)
    if (queries.length === 0) throw new Error(`No query in the class ${name}`)
    return queries
  })
}
