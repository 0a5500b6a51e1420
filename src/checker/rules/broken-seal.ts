import { sealOf } from '../../format/seal.ts'
import type { Finding, Rule } from '../rule.ts'

/** The visible text of a paper is the one that was sealed. */
export const brokenSeal: Rule = {
  code: 'broken-seal',
  severity: 'error',
  group: 'seal',
  meaning: 'Phần chữ không còn đúng với mã niêm phong.',
  check: function* ({ papers }): Iterable<Finding> {
    for (const { conclusion, paper, places } of papers) {
      const { text } = conclusion
      if (text === undefined || text === 'none' || text === sealOf(paper.blocks)) continue
      yield {
        file: conclusion.file,
        place: places.field(['text']),
        message: 'Phần chữ không còn đúng với mã niêm phong: văn bản đã bị sửa sau khi niêm phong.',
        hint: 'Đối chiếu lại với văn bản gốc và khôi phục chữ đã bị sửa; nếu chưa từng niêm phong, bỏ dòng text.',
      }
    }
  },
}
