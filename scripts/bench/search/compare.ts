/*
 * Puts queries to systems and judges what they answer.
 */
import type { Query } from './classes.ts'
import { judge, type Score } from './metrics.ts'
import type { Answered, SearchSystem } from './systems/system.ts'

/** A query, what a system answered, and what that is worth. */
export interface Judged {
  query: Query
  answered: Answered
  score: Score
}

/** All answers of a system, in the order of the queries. */
export async function judgeAll(
  { answer }: SearchSystem,
  queries: readonly Query[],
  done: (count: number) => void = () => {},
): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const query of queries) {
    const answered = await answer(query.typed)
    judged.push({ query, answered, score: judge(query, answered) })
    done(judged.length)
  }
  return judged
}
