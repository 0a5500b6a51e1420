import type { Severity } from '../domain/problems.ts'
import { FORMAT_CODES } from '../format/catalogue.ts'
import { WITHDRAWN_LEFT } from './published.ts'
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

/** Headings of the catalogue, in its order. */
export const GROUPS: readonly { group: CatalogueEntry['group']; title: string }[] = [
  { group: 'gate', title: 'Điều không được đăng' },
  { group: 'seal', title: 'Niêm phong' },
  { group: 'marks', title: 'Nội dung giao và đánh dấu' },
  { group: 'archive', title: 'Văn bản với văn bản, với danh mục' },
  { group: 'text', title: 'Phần chữ' },
  { group: 'files', title: 'Tệp và tệp kèm theo' },
  { group: 'format', title: 'Cách viết tệp' },
]

/** All that checking may tell, each code once: first what reading may find, then the rules, then a built site. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...Object.entries(FORMAT_CODES).map(([code, meaning]) => ({
    code,
    severity: 'error' as const,
    group: 'format' as const,
    meaning,
  })),
  ...RULES.map(({ code, severity, group, meaning }) => ({ code, severity, group, meaning })),
  WITHDRAWN_LEFT,
]
