import { formatShort } from '../../domain/dates.ts'
import { similar } from '../../format/suggest.ts'
import type { Finding, Rule } from '../rule.ts'

/** A confirmation is about something that may be confirmed, and was given for this paper. */
export const unknownConfirmation: Rule = {
  code: 'unknown-confirmation',
  severity: 'warning',
  group: 'marks',
  meaning: 'Lời xác nhận không có tác dụng: sai mã, hoặc ngày trước ngày văn bản.',
  check: function* ({ papers, confirmable }): Iterable<Finding> {
    const known = [...confirmable].sort()
    for (const { conclusion, places } of papers) {
      const { file, date, confirmations } = conclusion
      for (const [index, confirmation] of confirmations.entries()) {
        if (!confirmable.has(confirmation.rule)) {
          yield {
            file,
            place: places.field(['confirmations', index, 'rule']),
            message: `Lời xác nhận nêu “${confirmation.rule}”, không phải mã của điều được phép xác nhận.`,
            hint: `${similar(confirmation.rule, known)} Ghi mã đứng trong ngoặc vuông ở cuối thông báo cần xác nhận.`.trim(),
          }
        } else if (confirmation.date < date) {
          yield {
            file,
            place: places.field(['confirmations', index, 'date']),
            message: `Lời xác nhận ghi ngày ${formatShort(confirmation.date)}, trước ngày văn bản (${formatShort(date)}).`,
            hint: 'Người xác nhận xem lại văn bản và ghi đúng ngày xác nhận.',
          }
        }
      }
    }
  },
}
