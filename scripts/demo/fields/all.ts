import { economy } from './economy.ts'
import type { Field } from './field.ts'
import { party } from './party.ts'
import { society } from './society.ts'

/** Every field of work that the synthetic papers speak of. */
export const FIELDS: readonly Field[] = [...economy, ...society, ...party]

/** The fields whose tasks a unit is given. */
export function fieldsOf(unit: string): Field[] {
  return FIELDS.filter((field) => field.to.includes(unit))
}
