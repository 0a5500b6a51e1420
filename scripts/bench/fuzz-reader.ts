/* The process that reads mutants of papers for fuzz.ts: from the first to before the second of its arguments. */
import { mutant } from '../../test/support/mutate/mutants.ts'
import { readingOf } from '../../test/support/mutate/oddities.ts'
import { soundPapers } from '../../test/support/mutate/papers.ts'
import { readEach } from './fuzz-child.ts'

const papers = soundPapers()
await readEach((n) => {
  const { changes, bytes } = mutant(n, papers)
  return { changes, bytes, read: () => readingOf(bytes) }
})
