import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { createRandom, type Random } from '../../../../scripts/demo/random.ts'
import { soundFiles } from './samples.ts'
import { XML_CHANGES } from './xml-changes.ts'

/** A file that was changed: its bytes, and what was done to it. */
export interface WordMutant {
  name: string
  changes: string[]
  bytes: Uint8Array
}

const sound = soundFiles()
const unpacked = sound.word.map((bytes) =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const),
)

/**
 * The n-th mutant of some sound files: of most a part of XML is changed, of some the parts, of some the bytes. The
 * same number gives the same bytes, on every machine.
 */
export function wordMutant(n: number): WordMutant {
  const random = createRandom(`word mutant ${n}`)
  const changes: string[] = []
  if (random.oneIn(12)) {
    const bytes = changedBytes(random.pick(sound.text), random, changes)
    return { name: 'van-ban.txt', changes: ['text', ...changes], bytes }
  }
  const parts = new Map(random.pick(unpacked))
  const others = [...parts.values()]
  if (random.oneIn(15)) changeParts(parts, random, changes)
  for (let count = random.pick([1, 1, 1, 2, 4]); count > 0; count--) {
    const part = pickPart([...parts.keys()], random)
    const [change, apply] = random.pick(Object.entries(XML_CHANGES))
    changes.push(`${part}: ${change}`)
    parts.set(part, apply(parts.get(part) ?? '', random, others))
  }
  const files = Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)]))
  const bytes = zipSync(files, { level: random.oneIn(2) ? 0 : 6 })
  if (!random.oneIn(10)) return { name: 'van-ban.docx', changes, bytes }
  return { name: 'van-ban.docx', changes, bytes: changedBytes(bytes, random, changes) }
}

/** The main part is most of a file, and is changed most. */
function pickPart(names: readonly string[], random: Random): string {
  const main = names.find((name) => /document2?\.xml$/.test(name))
  return main !== undefined && random.oneIn(2) ? main : random.pick(names)
}

function changeParts(parts: Map<string, string>, random: Random, changes: string[]): void {
  const [one, other] = [random.pick([...parts.keys()]), random.pick([...parts.keys()])]
  const [first, second] = [parts.get(one) ?? '', parts.get(other) ?? '']
  if (random.oneIn(2)) {
    changes.push(`${one} missing`)
    parts.delete(one)
    if (parts.size === 0) parts.set('x', '')
  } else {
    changes.push(`${one} and ${other} swapped`)
    parts.set(one, second).set(other, first)
  }
}

function changedBytes(bytes: Uint8Array, random: Random, changes: string[]): Uint8Array {
  const at = random.int(0, bytes.length - 1)
  switch (random.int(0, 3)) {
    case 0:
      changes.push('bytes changed')
      return bytes.map((byte) => (random.oneIn(200) ? random.int(0, 255) : byte))
    case 1:
      changes.push('a bit turned over')
      return bytes.with(at, (bytes[at] ?? 0) ^ (1 << random.int(0, 7)))
    case 2:
      changes.push('cut off')
      return bytes.slice(0, at)
    default:
      changes.push('bytes missing')
      return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + random.int(1, 30))])
  }
}
