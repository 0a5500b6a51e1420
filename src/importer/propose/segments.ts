import type { Reader } from './reader.ts'
import type { Segment } from './segment.ts'
import { type Lead, readStrip } from './strip-reading.ts'
import type { Strip } from './strips.ts'
import { trailingOf, withTrailing } from './trailing.ts'
import type { Addressing, SectionNature } from './titles.ts'

const OTHER: SectionNature = { kind: 'other', addressing: undefined, parent: false }

/** Goes through the paragraphs of a paper in reading order and finds what is to be marked. */
export function segmentsOf(strips: readonly Strip[], reader: Reader): Segment[] {
  const found: Segment[] = []
  let section: string | undefined
  let leads: Lead[] = []
  let carried: Addressing | undefined
  // The paragraph to whose task the lines before belong.
  let owner: Strip | undefined
  for (const [index, strip] of strips.entries()) {
    if (strip.section !== section) {
      section = strip.section
      leads = []
      carried = undefined
    }
    // "Thời hạn: …" below a task is the task's, whatever list that stands in.
    const fields = trailingOf(strip)
    if (fields) {
      const task = found.at(-1)
      const above = strips[index - 1]
      if (task && (task.strip === above || task.strip === owner)) {
        found[found.length - 1] = withTrailing(task, fields, reader)
        owner = task.strip
        continue
      }
    }
    owner = undefined
    if (strip.marker === undefined) leads = []
    while (leads.length > 0 && leads.at(-1)?.marker === strip.marker) leads.pop()
    // A list of the second kind ends where an item of the first comes.
    const outer = leads.findIndex(({ marker }) => marker === strip.marker)
    if (outer !== -1) leads.length = outer
    const nature = reader.natures.get(section ?? '') ?? OTHER
    const lead = leads.at(-1)
    const next = strips[index + 1]
    const read = readStrip(strip, reader, {
      nature,
      base: lead?.addressing ?? (nature.kind === 'past' ? undefined : nature.addressing),
      listed: lead !== undefined,
      told: leads.some(({ told }) => told),
      // An item of a list begins something new.
      carried: nature.kind === 'past' || strip.marker !== undefined ? undefined : carried,
      leading: next !== undefined && next.section === section,
    })
    found.push(...read.segments)
    if (read.lead) leads.push({ marker: strip.marker, ...read.lead })
    carried = read.last ?? carried
  }
  return found
}
