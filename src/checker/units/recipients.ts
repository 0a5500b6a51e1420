import type { Unit } from '../../domain/schemas/units.ts'
import { widerUnits } from '../../domain/vocabularies.ts'

/** Names of those that act for a body between its sessions: a paper sent to them is sent to the body. */
const STANDING = /^(?:Thường trực|Chủ tịch|Lãnh đạo)\s/

/** Whether a unit gets a paper. */
export type RecipientTest = (unit: string) => boolean

/**
 * A maker of tests for whether a unit gets a paper that goes to these recipients: itself, as a part of a body or
 * of a group, through the body's standing members, or because all members of the group get it. The issuer knows
 * its own paper. Names that mean nobody in particular need not be listed: the one that means everybody, and those
 * that the owner files in the same group as that one.
 */
export function recipientTests(
  units: readonly Unit[],
): (recipients: readonly string[], issuer: string) => RecipientTest {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const general = new Set(units.filter(({ all }) => all).map(({ group }) => group))
  const wider = new Map(
    units.map(({ id }) => [id, widerUnits(id, units).map(({ unit }) => unit)] as const),
  )
  return (recipients, issuer) => {
    const listed = new Set([...recipients, issuer])
    const everybody = recipients.some((id) => byId.get(id)?.all)
    for (const id of recipients) {
      const unit = byId.get(id)
      if (unit?.parent !== undefined && STANDING.test(unit.name)) listed.add(unit.parent)
    }
    const gets = (id: string, seen: ReadonlySet<string>): boolean => {
      const unit = byId.get(id)
      if (!unit || general.has(unit.group) || listed.has(id)) return true
      if (wider.get(id)?.some((other) => listed.has(other))) return true
      // Groups may hold each other, by mistake: nobody is asked twice.
      const asked = new Set([...seen, id])
      return (
        unit.members.length > 0 &&
        unit.members.every((member) => !asked.has(member) && gets(member, asked))
      )
    }
    return (id) => everybody || gets(id, new Set())
  }
}
