import type { Finding, Rule } from '../rule.ts'
import { isNumberingTold } from '../structure/numbering-told.ts'
import { explainedOddities } from '../structure/unmarked.ts'

/** A section that the outline lacks, and whose number begins a plain line, is to be marked as a title. */
export const unmarkedTitle: Rule = {
  code: 'unmarked-title',
  severity: 'warning',
  group: 'marks',
  meaning: 'Dòng bắt đầu bằng số mục còn thiếu mà không được đánh dấu là tên mục.',
  check: function* ({ papers }): Iterable<Finding> {
    for (const paper of papers) {
      const { conclusion } = paper
      for (const { oddity, unmarked } of explainedOddities(paper)) {
        if (isNumberingTold(conclusion, oddity)) continue
        const section = conclusion.sections[oddity.index]
        const heading = '#'.repeat(Math.min((section?.depth ?? 1) + 1, 4))
        for (const { number, line } of unmarked) {
          const place = line.place(0)
          const printed = /^\S+/.exec(line.text.trim())?.[0] ?? number
          yield {
            file: conclusion.file,
            place,
            message: `Dòng ${place.line} bắt đầu bằng “${printed}” nhưng không được đánh dấu là tên mục, nên mục ${number} không có trong mục lục.`,
            hint: `Nếu là tên mục đứng riêng một dòng, đặt ${heading} ở đầu dòng; nếu liền với lời văn, đặt tên mục trong <Title>…</Title>. Nếu không phải tên mục, ghi một dòng trong notes với at: ${section?.anchor ?? ''}, ví dụ “Văn bản gốc không có mục ${number}”.`,
          }
        }
      }
    }
  },
}
