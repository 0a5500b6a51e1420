import type { Severity } from '../domain/problems.ts'
import { FORMAT_CODES } from '../format/catalogue.ts'
import type { RuleGroup } from './rule.ts'
import { RULES } from './rules/index.ts'

/** A line of the catalogue: what a code tells. */
export interface CatalogueEntry {
  code: string
  severity: Severity
  group: 'format' | RuleGroup
  /** In Vietnamese, one line. */
  meaning: string
}

/** All that checking may tell, each code once: first what reading may find, then the rules. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...Object.entries(FORMAT_CODES).map(([code, meaning]) => ({
    code,
    severity: 'error' as const,
    group: 'format' as const,
    meaning,
  })),
  ...RULES.map(({ code, severity, group, meaning }) => ({ code, severity, group, meaning })),
]
