import { isEmptyPaper } from '../structure/empty.ts'
import type { Finding, Rule } from '../rule.ts'

/** A paper has a text between its head and its end: not only the frame in which it is to be pasted. */
export const emptyPaper: Rule = {
  code: 'empty-paper',
  severity: 'error',
  group: 'archive',
  meaning: 'Văn bản mới có phần đầu, nơi nhận, chữ ký, chưa có nội dung nên chưa đăng được.',
  check: function* ({ papers }): Iterable<Finding> {
    for (const { conclusion, places, lines } of papers) {
      if (!conclusion.hasText || !isEmptyPaper(lines)) continue
      yield {
        file: conclusion.file,
        place: lines[0]?.place(0) ?? places.field(['title']),
        message: 'Văn bản chưa có nội dung: chỉ có phần đầu, nơi nhận hoặc chữ ký.',
        hint: 'Dán toàn văn vào giữa phần đầu và nơi nhận; nếu chỉ có bản quét, bỏ phần chữ, ghi text: none và thêm attachments.',
      }
    }
  },
}
