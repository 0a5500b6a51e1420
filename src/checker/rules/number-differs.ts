import { numberKey } from '../structure/document-number.ts'
import { onlyOne, printedNumbers } from '../structure/masthead.ts'
import type { Finding, Rule } from '../rule.ts'

/** The number of the frontmatter is the one that the head prints. */
export const numberDiffers: Rule = {
  code: 'number-differs',
  severity: 'warning',
  group: 'archive',
  meaning: 'Số, ký hiệu khai báo khác số in ở đầu văn bản.',
  check: function* ({ papers }): Iterable<Finding> {
    for (const { conclusion, lines, places } of papers) {
      const { number, file } = conclusion
      const printed = onlyOne(printedNumbers(lines))
      if (!printed) continue
      if (number !== undefined && numberKey(printed.value) === numberKey(number)) continue
      yield {
        file,
        place: number === undefined ? printed.place : places.field(['number']),
        message:
          number === undefined
            ? `Đầu văn bản in số ${printed.value}, khai báo không có số.`
            : `Đầu văn bản in số ${printed.value}, khai báo ghi số ${number}.`,
        hint: 'Xem bản gốc rồi ghi number ở phần khai báo đúng như trên văn bản.',
      }
    }
  },
}
