import { type CivilDate, daysBetween, formatShort } from '../../domain/dates.ts'
import { mastheadText, onlyOne, type Printed, printedDates } from '../structure/masthead.ts'
import type { CheckedPaper, Finding, Rule } from '../rule.ts'

/** In how many days after its session a paper is signed, at most, where it prints the day of the session only. */
const DAYS = 10

/** The date of the frontmatter is the one that the head prints. */
export const dateDiffers: Rule = {
  code: 'date-differs',
  severity: 'warning',
  group: 'archive',
  meaning: 'Ngày khai báo khác ngày in ở đầu văn bản.',
  check: function* ({ papers }): Iterable<Finding> {
    for (const paper of papers) {
      const { file, date } = paper.conclusion
      const printed = wrongDate(paper)
      if (!printed) continue
      yield {
        file,
        place: printed.place,
        message: `Đầu văn bản in ngày ${formatShort(printed.value)}, khai báo ghi ngày ${formatShort(date)}.`,
        hint: 'Xem bản gốc rồi sửa date ở phần khai báo; chữ của văn bản chỉ sửa khi nhập sai so với bản gốc.',
      }
    }
  },
}

/**
 * The printed date that the declared one contradicts. The paper's own day must be the same; where only the day of
 * the meeting is printed, the paper may be signed some days after it.
 */
function wrongDate({ conclusion, lines }: CheckedPaper): Printed<CivilDate> | undefined {
  const { own, ofMeeting } = printedDates(mastheadText(lines))
  const { date } = conclusion
  if (own.length > 0) {
    const one = onlyOne(own)
    return one && one.value !== date ? one : undefined
  }
  const one = onlyOne(ofMeeting)
  const days = one ? daysBetween(one.value, date) : 0
  return one && (days < 0 || days > DAYS) ? one : undefined
}
