import { createRandom, type Random } from '../../../scripts/demo/random.ts'
import { CHANGES } from './changes.ts'
import { BROKEN_BYTES } from './tokens.ts'

/** A paper that was changed: its bytes, and what was done to it. */
export interface Mutant {
  changes: string[]
  bytes: Uint8Array
}

type ByteChange = (bytes: Uint8Array, random: Random) => Uint8Array

/** Changes of what a file is made of, below its characters. */
const BYTE_CHANGES: Record<string, ByteChange> = {
  'a bit turned over': (bytes, random) => {
    const at = random.int(0, bytes.length - 1)
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 << random.int(0, 7)))
  },
  'a byte missing': (bytes, random) => {
    const at = random.int(0, bytes.length - 1)
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1))
  },
  'bytes that are no UTF-8': (bytes, random) => {
    const at = random.int(0, bytes.length)
    return joined(bytes.subarray(0, at), random.pick(BROKEN_BYTES), bytes.subarray(at))
  },
  'cut between bytes': (bytes, random) => bytes.subarray(0, random.int(0, bytes.length)),
  'as UTF-16': (bytes, random) => {
    const units = Buffer.from(`\ufeff${Buffer.from(bytes).toString('utf8')}`, 'utf16le')
    return random.oneIn(2) ? units : units.swap16()
  },
  'as Latin 1': (bytes) => Buffer.from(Buffer.from(bytes).toString('utf8'), 'latin1'),
}

/**
 * The n-th mutant of some papers: one of them with one to three changes. The same number gives the same bytes,
 * on every machine.
 */
export function mutant(n: number, papers: readonly string[]): Mutant {
  const random = createRandom(`mutant ${n}`)
  const changes: string[] = []
  let text = random.pick(papers)
  for (let count = random.pick([1, 1, 1, 2, 3]); count > 0; count -= 1) {
    const [name = '', change] = random.pick(Object.entries(CHANGES))
    changes.push(name)
    text = change?.(text, random, papers) ?? text
  }
  let bytes: Uint8Array = Buffer.from(text, 'utf8')
  if (random.oneIn(8) && bytes.length > 0) {
    const [name = '', change] = random.pick(Object.entries(BYTE_CHANGES))
    changes.push(name)
    bytes = change?.(bytes, random) ?? bytes
  }
  return { changes, bytes }
}

function joined(...parts: (Uint8Array | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Uint8Array.from(part)))
}
