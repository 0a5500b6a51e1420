import { addressees } from '../../domain/conclusion.ts'
import type { Finding, Rule } from '../rule.ts'

/** An order tells somebody: whoever marks one that tells nobody decides whether it is one. */
export const directiveWithoutUnit: Rule = {
  code: 'directive-without-unit',
  severity: 'warning',
  group: 'marks',
  meaning: 'Nội dung chỉ đạo chưa ghi giao cho đơn vị nào.',
  check: function* ({ papers }): Iterable<Finding> {
    for (const { conclusion, places } of papers) {
      for (const [index, mark] of conclusion.marks.entries()) {
        if (mark.kind !== 'directive' || addressees(mark).length > 0) continue
        yield {
          file: conclusion.file,
          place: places.mark(index),
          message: 'Nội dung chỉ đạo này chưa ghi giao cho đơn vị nào.',
          hint: 'Thêm to="…" với mã đơn vị trong units.yaml; nếu không giao cho ai, dùng <Passage> thay cho <Directive>.',
        }
      }
    }
  },
}
