import type { Abbreviation } from './schemas/abbreviations.ts'
import type { NamedPlace } from './schemas/places.ts'
import type { Relation } from './schemas/relations.ts'
import type { Site, Term } from './schemas/site.ts'
import type { Topic } from './schemas/topics.ts'
import type { Unit } from './schemas/units.ts'
import type { Withdrawal } from './schemas/withdrawn.ts'
import type { CivilDate } from './dates.ts'

/** What the owner edits beside the papers. */
export interface Vocabularies {
  site: Site
  units: Unit[]
  topics: Topic[]
  abbreviations: Abbreviation[]
  /** Places and projects that are followed across sessions; none where the owner lists none. */
  places: NamedPlace[]
  /** How papers bear on each other. */
  relations: Relation[]
  /** Papers that are no longer published. */
  withdrawn: Withdrawal[]
}

/** The term in which a day falls, if the owner has listed one. */
export function termOf(date: CivilDate, terms: readonly Term[]): Term | undefined {
  return terms.find((term) => term.from <= date && date <= term.to)
}

/** How an order to one unit concerns another: through a body it is part of, or a group. */
export interface Wider {
  unit: string
  through: 'parent' | 'group'
  /** The unit that is part of it, or in it: the one asked about, or one above that. */
  of: string
}

/** The bodies above a unit and the groups it or they belong to, nearest first; not those that mean everybody. */
export function widerUnits(id: string, units: readonly Unit[]): Wider[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const found: Wider[] = []
  const seen = new Set([id])
  const reached = [id]
  for (const of of reached) {
    const above = byId.get(of)?.parent
    const groups = units.filter((unit) => unit.members.includes(of)).map((unit) => unit.id)
    for (const unit of above === undefined ? groups : [above, ...groups]) {
      if (seen.has(unit) || byId.get(unit)?.all) continue
      seen.add(unit)
      found.push({ unit, through: unit === above ? 'parent' : 'group', of })
      reached.push(unit)
    }
  }
  return found
}

/** Ids of the units that a unit took over from, and those that they took over from, nearest first. */
export function predecessorsOf(id: string, units: readonly Unit[]): string[] {
  const found: string[] = []
  collect(id)
  return found

  function collect(of: string): void {
    for (const unit of units) {
      if (unit.successor !== of || unit.id === id || found.includes(unit.id)) continue
      found.push(unit.id)
      collect(unit.id)
    }
  }
}
