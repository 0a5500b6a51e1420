import type { Facts, Imported } from '../../../src/importer/imported.ts'
import { fieldValue, FIELD_NAMES } from '../../confirm/tell.ts'
import { shortened, wrapped } from '../../lines.ts'
import type { Known } from '../../new/known.ts'
import type { Settled } from '../facts.ts'

/** The order in which facts are told. */
const FIELDS: readonly (keyof Facts)[] = [
  ...(['type', 'number', 'issuer', 'session', 'date', 'place'] as const),
  ...(['signatory', 'recipients', 'urgency', 'title'] as const),
]

/** Fields that are told even where the paper has none. */
const ALWAYS: ReadonlySet<keyof Facts> = new Set(['number', 'session', 'signatory', 'recipients'])

/** What was recognised, with the words that say so. */
export function factLines(
  settled: Settled,
  imported: Imported | undefined,
  { units }: Known,
): string[] {
  const open = new Set(settled.proposed.map(({ field }) => field))
  return FIELDS.flatMap((field) => {
    const value = fieldValue(
      field,
      { ...settled, recipients: [...settled.recipients] },
      {
        units,
      },
    )
    if (value === 'không ghi' && !ALWAYS.has(field)) return []
    const fact = imported?.facts[field]
    const words = fact && fact.words !== '' ? `  ← “${shortened(fact.words, 70, 30)}”` : ''
    const sign = open.has(field) ? ' (cần xác nhận)' : ''
    return wrapped(`${value}${sign}${words}`, `  ${FIELD_NAMES[field] ?? field}: `, '      ')
  })
}
