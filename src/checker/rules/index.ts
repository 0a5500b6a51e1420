import type { Rule } from '../rule.ts'
import { brokenSeal } from './broken-seal.ts'
import { changedAttachment } from './changed-attachment.ts'
import { duplicateAddress } from './duplicate-address.ts'
import { duplicateNumber } from './duplicate-number.ts'
import { missingAttachment } from './missing-attachment.ts'
import { trailingSpace } from './trailing-space.ts'
import { wrongYearFolder } from './wrong-year-folder.ts'

/** Every rule, one a file; in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  // The seal.
  brokenSeal,
  // The text.
  trailingSpace,
  // The archive as a whole.
  duplicateNumber,
  duplicateAddress,
  // Files.
  wrongYearFolder,
  missingAttachment,
  changedAttachment,
]
