import { type CivilDate, formatShort } from '../../domain/dates.ts'
import type { Unit } from '../../domain/schemas/units.ts'

/** Whether a unit works under its name on a day; both ends of its period belong to it. */
export function isValidOn({ validFrom, validTo }: Unit, date: CivilDate): boolean {
  return (
    (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo)
  )
}

/** "hoạt động từ 1/7/2025 đến 30/6/2030", as far as the owner has said it. */
export function periodOf({ validFrom, validTo }: Unit): string {
  return [
    'hoạt động',
    validFrom !== undefined && `từ ${formatShort(validFrom)}`,
    validTo !== undefined && `đến ${formatShort(validTo)}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The unit that stood in the place of another on a day: one that came after it, or one before it. */
export function inItsPlace(unit: Unit, units: readonly Unit[], date: CivilDate): Unit | undefined {
  const kin = [unit]
  for (const one of kin) {
    const beside = units.filter(({ id, successor }) => id === one.successor || successor === one.id)
    for (const other of beside) if (!kin.includes(other)) kin.push(other)
  }
  return kin.find((other) => other !== unit && isValidOn(other, date))
}
