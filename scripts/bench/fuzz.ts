import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { UsageError } from '../build/options.ts'
import type { FuzzMessage } from './fuzz-child.ts'

/** What is read: papers as the archive keeps them, or the files that they are imported from. */
const READERS = { papers: 'fuzz-reader.ts', import: 'fuzz-import-reader.ts' } as const

/** How long one paper may be read before it counts as never read, in ms. */
const LONGEST = 60_000

/** A mutant that was read. */
type Done = Extract<FuzzMessage, { state: 'done' }>

/**
 * Reads the first `count` mutants of sound papers and prints a line of figures, the slowest of them, and each
 * promise of the reader that was broken. They are read in a process of their own, since a parser in machine
 * code may take its process along, or never end; after that it goes on with the next one.
 */
export async function fuzz(count: number, what: keyof typeof READERS): Promise<void> {
  const done: Done[] = []
  const broken: string[] = []
  const start = performance.now()
  for (let next = 0; next < count;) {
    const stopped = await readMutants(READERS[what], next, count, (message) => done.push(message))
    if (!stopped) break
    broken.push(`${stopped.n} (${stopped.changes.join(', ')}): ${stopped.why}`)
    next = stopped.n + 1
  }
  const seconds = (performance.now() - start) / 1000
  for (const { n, changes, oddities } of done) {
    for (const oddity of oddities) broken.push(`${n} (${changes.join(', ')}): ${oddity}`)
  }
  const accepted = done.filter((message) => message.accepted).length
  const codes = new Set(done.flatMap((message) => message.codes)).size
  const slowest = done.toSorted((a, b) => b.ms - a.ms).slice(0, 5)
  const figures = [count, accepted, done.length - accepted, codes, broken.length]
  console.log('mutants\tread\trefused\tcodes\tbroken\tslowest ms\tall s')
  console.log([...figures, slowest[0]?.ms.toFixed(0) ?? '–', seconds.toFixed(1)].join('\t'))
  for (const { n, ms, bytes, changes } of slowest) {
    console.log(
      `  ${ms.toFixed(0)} ms: ${n}, ${(bytes / 1000).toFixed(0)} kB (${changes.join(', ')})`,
    )
  }
  for (const line of broken) console.log(`  broken: ${line}`)
  if (broken.length > 0)
    throw new UsageError('Bộ đọc không giữ đúng điều đã hứa với các văn bản trên.')
}

/** Reads mutants until all are read, or until one of them ends its reader or holds it up; returns that one. */
function readMutants(
  reader: string,
  from: number,
  to: number,
  read: (message: Done) => void,
): Promise<{ n: number; changes: string[]; why: string } | undefined> {
  const file = path.join(import.meta.dirname, reader)
  const child: ChildProcess = fork(file, [String(from), String(to)])
  let current: { n: number; changes: string[] } | undefined
  let held = false
  const hold = (): NodeJS.Timeout =>
    setTimeout(() => {
      held = true
      child.kill('SIGKILL')
    }, LONGEST)
  let timer = hold()
  return new Promise((resolve) => {
    child.on('message', (message: FuzzMessage) => {
      clearTimeout(timer)
      timer = hold()
      current = message.state === 'begun' ? message : undefined
      if (message.state === 'done') read(message)
    })
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      const why = held ? `not read after ${LONGEST / 1000} s` : `ended by ${signal ?? code ?? '?'}`
      if (current) resolve({ ...current, why })
      else if (code === 0) resolve(undefined)
      else resolve({ n: to, changes: [], why })
    })
  })
}
