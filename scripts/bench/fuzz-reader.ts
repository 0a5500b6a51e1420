/*
 * The process that reads mutants for fuzz.ts: from the first to before the second of its arguments. It tells
 * before and after each, so that the other knows which one it was, if this process ends in the middle.
 */
import { mutant } from '../../test/support/mutate/mutants.ts'
import { type Reading, readingOf } from '../../test/support/mutate/oddities.ts'
import { soundPapers } from '../../test/support/mutate/papers.ts'

/** What this process tells of the n-th mutant. */
export type FuzzMessage =
  | { state: 'begun'; n: number; changes: string[] }
  | ({ state: 'done'; n: number; changes: string[]; bytes: number; ms: number } & Reading)

const [from = 0, to = 0] = process.argv.slice(2).map(Number)
const papers = soundPapers()
for (let n = from; n < to; n += 1) {
  const { changes, bytes } = mutant(n, papers)
  await tell({ state: 'begun', n, changes })
  const start = performance.now()
  const reading = attempt(bytes)
  const ms = performance.now() - start
  await tell({ state: 'done', n, changes, bytes: bytes.length, ms, ...reading })
}
process.disconnect()

function attempt(bytes: Uint8Array): Reading {
  try {
    return readingOf(bytes)
  } catch (error) {
    return { accepted: false, codes: [], oddities: [`thrown: ${(error as Error).stack ?? ''}`] }
  }
}

function tell(message: FuzzMessage): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, undefined, {}, (error: Error | null) => {
      if (error) reject(error)
      else resolve()
    })
  })
}
