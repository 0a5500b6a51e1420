import { imperativeAt } from './lexicon.ts'
import type { Reader } from './reader.ts'
import type { Segment } from './segment.ts'
import { type Lead, readStrip } from './strip-reading.ts'
import type { Strip } from './strips.ts'
import { trailingOf, withTrailing } from './trailing.ts'
import type { Addressing, SectionNature } from './titles.ts'
import { wordsOf } from './words.ts'

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
      const above = owner ?? strips[index - 1]
      const past = reader.natures.get(section ?? '')?.kind === 'past'
      const task = above && !past && above.section === section ? taskOf(above, found) : undefined
      const told = task && withTrailing(task, fields, reader)
      if (told?.addressing && above) {
        if (found.at(-1)?.strip === above) found.pop()
        found.push({ ...told, until: strip })
        owner = above
      }
      continue
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

/** The task that a line below a paragraph is about: the last of it, or all of it where it told nobody by name. */
function taskOf(strip: Strip, found: readonly Segment[]): Segment | undefined {
  const last = found.at(-1)
  if (last?.strip === strip) return last
  const end = strip.text.trimEnd().length
  const begins = imperativeAt(wordsOf(strip.text.slice(strip.from, end)), 0) > 0
  if (!begins || strip.text[end - 1] === ':') return undefined
  return {
    ...{ kind: 'directive', strip, start: strip.from, end, addressing: undefined },
    ...{ headed: true, continues: false, doubts: [], because: '' },
  }
}
