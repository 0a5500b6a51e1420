import { numberKey } from '../structure/document-number.ts'
import type { Finding, Rule } from '../rule.ts'

/** A document number stands once in a term. */
export const duplicateNumber: Rule = {
  code: 'duplicate-number',
  severity: 'error',
  group: 'archive',
  meaning: 'Số văn bản đã dùng trong nhiệm kỳ.',
  check: function* ({ papers }): Iterable<Finding> {
    const numbers = new Map<string, string>()
    for (const { conclusion, places } of papers) {
      if (conclusion.number === undefined) continue
      const key = `${conclusion.term} ${numberKey(conclusion.number)}`
      const first = numbers.get(key)
      if (first === undefined) {
        numbers.set(key, conclusion.file)
        continue
      }
      yield {
        file: conclusion.file,
        place: places.field(['number']),
        message: `Số ${conclusion.number} đã dùng trong nhiệm kỳ ${conclusion.term}, ở ${first}.`,
        hint: 'Xem lại số trên hai văn bản gốc: trong một nhiệm kỳ mỗi số chỉ dùng một lần.',
      }
    }
  },
}
