import type { Rule } from '../rule.ts'
import { accountNumber } from './account-number.ts'
import { assignedNotRecipient } from './assigned-not-recipient.ts'
import { attachmentAuthor } from './attachment-author.ts'
import { attachmentCadreNearby } from './attachment-cadre-nearby.ts'
import { attachmentCadre } from './attachment-cadre.ts'
import { attachmentChanges } from './attachment-changes.ts'
import { attachmentInternalMark } from './attachment-internal-mark.ts'
import { attachmentMark } from './attachment-mark.ts'
import { attachmentScan } from './attachment-scan.ts'
import { attachmentUnread } from './attachment-unread.ts'
import { brokenSeal } from './broken-seal.ts'
import { changedAttachment } from './changed-attachment.ts'
import { circulationMark } from './circulation-mark.ts'
import { citizenInComplaint } from './citizen-in-complaint.ts'
import { dateDiffers } from './date-differs.ts'
import { directiveWithoutUnit } from './directive-without-unit.ts'
import { draftMark } from './draft-mark.ts'
import { dueBeforeSession } from './due-before-session.ts'
import { duplicateAddress } from './duplicate-address.ts'
import { duplicateNumber } from './duplicate-number.ts'
import { duplicateSession } from './duplicate-session.ts'
import { emptyConfirmation } from './empty-confirmation.ts'
import { emptyPaper } from './empty-paper.ts'
import { fileName } from './file-name.ts'
import { gluedWords } from './glued-words.ts'
import { historyDiffers } from './history-differs.ts'
import { identityNumber } from './identity-number.ts'
import { ignoredFile } from './ignored-file.ts'
import { internalMark } from './internal-mark.ts'
import { invisibleCharacter } from './invisible-character.ts'
import { legacyEncoding } from './legacy-encoding.ts'
import { lookAlikeLetter } from './look-alike-letter.ts'
import { missingAttachment } from './missing-attachment.ts'
import { missingSpace } from './missing-space.ts'
import { mixedUnicode } from './mixed-unicode.ts'
import { namedCadreNearby } from './named-cadre-nearby.ts'
import { namedCadre } from './named-cadre.ts'
import { noSeal } from './no-seal.ts'
import { numberDiffers } from './number-differs.ts'
import { pageMark } from './page-mark.ts'
import { relationReversed } from './relation-reversed.ts'
import { relationToNowhere } from './relation-to-nowhere.ts'
import { removedSeal } from './removed-seal.ts'
import { sealedCopy } from './sealed-copy.ts'
import { secrecyMark } from './secrecy-mark.ts'
import { sectionGap } from './section-gap.ts'
import { sessionDiffers } from './session-differs.ts'
import { signatoryDiffers } from './signatory-differs.ts'
import { softHyphen } from './soft-hyphen.ts'
import { telephoneNumber } from './telephone-number.ts'
import { trailingSpace } from './trailing-space.ts'
import { unconfirmedProposal } from './unconfirmed-proposal.ts'
import { unitExpired } from './unit-expired.ts'
import { unknownConfirmation } from './unknown-confirmation.ts'
import { unlistedAttachment } from './unlisted-attachment.ts'
import { unmarkedTitle } from './unmarked-title.ts'
import { withdrawnPaper } from './withdrawn-paper.ts'
import { wrongYearFolder } from './wrong-year-folder.ts'

/** Every rule, one a file; in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  // The gate: the papers.
  secrecyMark,
  circulationMark,
  internalMark,
  draftMark,
  namedCadre,
  namedCadreNearby,
  emptyConfirmation,
  // The gate: the owner's pages.
  pageMark,
  // The gate: files beside the papers.
  attachmentMark,
  attachmentInternalMark,
  attachmentCadre,
  attachmentCadreNearby,
  attachmentChanges,
  attachmentUnread,
  attachmentScan,
  attachmentAuthor,
  // The seal.
  noSeal,
  brokenSeal,
  historyDiffers,
  removedSeal,
  sealedCopy,
  // The text.
  gluedWords,
  missingSpace,
  mixedUnicode,
  lookAlikeLetter,
  legacyEncoding,
  softHyphen,
  invisibleCharacter,
  identityNumber,
  telephoneNumber,
  accountNumber,
  citizenInComplaint,
  trailingSpace,
  // The marks.
  unconfirmedProposal,
  unknownConfirmation,
  directiveWithoutUnit,
  dueBeforeSession,
  unitExpired,
  assignedNotRecipient,
  sectionGap,
  unmarkedTitle,
  // The archive as a whole.
  duplicateNumber,
  duplicateAddress,
  duplicateSession,
  dateDiffers,
  sessionDiffers,
  numberDiffers,
  signatoryDiffers,
  emptyPaper,
  relationToNowhere,
  relationReversed,
  withdrawnPaper,
  // Files.
  wrongYearFolder,
  fileName,
  missingAttachment,
  changedAttachment,
  unlistedAttachment,
  ignoredFile,
]
