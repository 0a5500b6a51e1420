import type { Abbreviation } from './schemas/abbreviations.ts'
import type { Site, Term } from './schemas/site.ts'
import type { Topic } from './schemas/topics.ts'
import type { Unit } from './schemas/units.ts'
import type { CivilDate } from './dates.ts'

/** What the owner edits beside the papers. */
export interface Vocabularies {
  site: Site
  units: Unit[]
  topics: Topic[]
  abbreviations: Abbreviation[]
}

/** The term in which a day falls, if the owner has listed one. */
export function termOf(date: CivilDate, terms: readonly Term[]): Term | undefined {
  return terms.find((term) => term.from <= date && date <= term.to)
}

/** How an order to one unit concerns another: through a body it is part of, or a group it is in. */
export interface Wider {
  unit: string
  through: 'parent' | 'group'
}

/** The bodies above a unit and the groups it or they belong to, nearest first; not those that mean everybody. */
export function widerUnits(id: string, units: readonly Unit[]): Wider[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const found: Wider[] = []
  const seen = new Set([id])
  const visit = (current: string): void => {
    const above = byId.get(current)?.parent
    const groups = units.filter((unit) => unit.members.includes(current)).map((unit) => unit.id)
    const steps: Wider[] = groups.map((unit) => ({ unit, through: 'group' }))
    if (above !== undefined) steps.unshift({ unit: above, through: 'parent' })
    for (const step of steps) {
      if (seen.has(step.unit) || byId.get(step.unit)?.all) continue
      seen.add(step.unit)
      found.push(step)
      visit(step.unit)
    }
  }
  visit(id)
  return found
}
