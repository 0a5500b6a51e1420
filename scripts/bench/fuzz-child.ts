import type { Reading } from '../../test/support/mutate/oddities.ts'

/** What a process that reads mutants tells of the n-th one. */
export type FuzzMessage =
  | { state: 'begun'; n: number; changes: string[] }
  | ({ state: 'done'; n: number; changes: string[]; bytes: number; ms: number } & Reading)

/** A mutant, and how to read it. */
export interface Read {
  changes: string[]
  bytes: Uint8Array
  read: () => Reading
}

/**
 * Reads the mutants from the first to before the second argument of this process. It tells before and after each,
 * so that the other process knows which one it was, if this one ends in the middle.
 */
export async function readEach(mutant: (n: number) => Read): Promise<void> {
  const [from = 0, to = 0] = process.argv.slice(2).map(Number)
  for (let n = from; n < to; n += 1) {
    const { changes, bytes, read } = mutant(n)
    await tell({ state: 'begun', n, changes })
    const start = performance.now()
    const reading = attempt(read)
    const ms = performance.now() - start
    await tell({ state: 'done', n, changes, bytes: bytes.length, ms, ...reading })
  }
  process.disconnect()
}

function attempt(read: () => Reading): Reading {
  try {
    return read()
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
