import { mastheadText, onlyOne, printedOrdinals } from '../structure/masthead.ts'
import type { Finding, Rule } from '../rule.ts'

/** The ordinal of the session in the frontmatter is the one that the head prints. */
export const sessionDiffers: Rule = {
  code: 'session-differs',
  severity: 'warning',
  group: 'archive',
  meaning: 'Số kỳ họp khai báo khác số kỳ họp in ở đầu văn bản.',
  check: function* ({ papers }): Iterable<Finding> {
    for (const { conclusion, lines } of papers) {
      const declared = conclusion.session?.ordinal
      const printed = onlyOne(printedOrdinals(mastheadText(lines)))
      if (declared === undefined || !printed || printed.value === declared) continue
      yield {
        file: conclusion.file,
        place: printed.place,
        message: `Đầu văn bản in kỳ họp thứ ${printed.value}, khai báo ghi kỳ họp thứ ${declared}.`,
        hint: 'Xem bản gốc rồi sửa ordinal ở session; chữ của văn bản chỉ sửa khi nhập sai so với bản gốc.',
      }
    }
  },
}
