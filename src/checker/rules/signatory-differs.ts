import { collapse } from '../../domain/text.ts'
import { printedSignatory, signaturePrints } from '../structure/signature.ts'
import type { Finding, Rule } from '../rule.ts'

/** The signatory of the frontmatter is the one whose name ends the paper. */
export const signatoryDiffers: Rule = {
  code: 'signatory-differs',
  severity: 'warning',
  group: 'archive',
  meaning: 'Tên người ký khai báo khác tên in ở phần chữ ký.',
  check: function* ({ papers }): Iterable<Finding> {
    for (const { conclusion, lines } of papers) {
      const declared = conclusion.signatory?.name
      const printed = printedSignatory(lines)
      if (declared === undefined || !printed || signaturePrints(lines, declared)) continue
      yield {
        file: conclusion.file,
        place: printed.place(0),
        message: `Phần chữ ký in tên ${collapse(printed.text)}, khai báo ghi người ký là ${declared}.`,
        hint: 'Xem bản gốc rồi sửa name ở signatory; chữ của văn bản chỉ sửa khi nhập sai so với bản gốc.',
      }
    }
  },
}
