import { formatShort } from '../../domain/dates.ts'
import { formatDue, lastDay } from '../../domain/deadlines.ts'
import type { Finding, Rule } from '../rule.ts'

/** What is ordered can still be done in time on the day of the paper. */
export const dueBeforeSession: Rule = {
  code: 'due-before-session',
  severity: 'warning',
  group: 'marks',
  meaning: 'Thời hạn kết thúc trước ngày của văn bản.',
  check: function* ({ papers }): Iterable<Finding> {
    for (const { conclusion, places } of papers) {
      for (const [index, { due }] of conclusion.marks.entries()) {
        const last = due === undefined ? undefined : lastDay(due)
        if (due === undefined || last === undefined || last >= conclusion.date) continue
        yield {
          file: conclusion.file,
          place: places.mark(index, 'due'),
          message: `Thời hạn ${formatDue(due)} đã hết trước ngày văn bản (${formatShort(conclusion.date)}).`,
          hint: 'Xem lại due theo bản gốc, thường là sai năm hoặc sai tháng; nếu bản gốc ghi như vậy, bỏ due và ghi lời văn bản ở dueText.',
        }
      }
    }
  },
}
