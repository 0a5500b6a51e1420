import { similar } from '../../format/suggest.ts'
import type { Finding, Rule } from '../rule.ts'

/** A confirmation is about something that may be confirmed. */
export const unknownConfirmation: Rule = {
  code: 'unknown-confirmation',
  severity: 'warning',
  group: 'marks',
  meaning: 'Lời xác nhận không có tác dụng: nêu mã không được phép xác nhận.',
  check: function* ({ papers, confirmable }): Iterable<Finding> {
    const known = [...confirmable].sort()
    for (const { conclusion, places } of papers) {
      const { file, confirmations } = conclusion
      for (const [index, confirmation] of confirmations.entries()) {
        if (!confirmable.has(confirmation.rule)) {
          yield {
            file,
            place: places.field(['confirmations', index, 'rule']),
            message: `Lời xác nhận nêu “${confirmation.rule}”, không phải mã của điều được phép xác nhận.`,
            hint: `${similar(confirmation.rule, known)} Ghi mã đứng trong ngoặc vuông ở cuối thông báo cần xác nhận.`.trim(),
          }
        }
      }
    }
  },
}
