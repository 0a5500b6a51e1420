import { cadresIn } from '../gate/cadres.ts'
import { marksOf } from '../gate/marks.ts'
import type { Finding, Rule } from '../rule.ts'

/** The owner's written pages are published as papers are: no mark, no named cadre, and nothing to confirm there. */
export const pageMark: Rule = {
  code: 'page-mark',
  severity: 'error',
  group: 'gate',
  meaning: 'Trang viết có dấu độ mật, dấu hạn chế phổ biến, hoặc nội dung về cán bộ có nêu tên.',
  check: function* ({ pages }): Iterable<Finding> {
    for (const { file, source } of pages) {
      const lines = source.text.split('\n').map((text) => ({ text, where: 'body' as const }))
      const marks = marksOf(lines).filter(
        ({ mark }) => mark === 'secrecy' || mark === 'circulation',
      )
      const refused = [...marks, ...cadresIn(lines).filter(({ certain }) => certain)]
      for (const line of new Set(refused.map((found) => found.line))) {
        yield {
          file,
          place: { line: line + 1, column: 1 },
          message: 'Trang viết có nội dung không được đăng.',
          hint: 'Bỏ nội dung này: trang viết không chứa dấu độ mật, dấu hạn chế phổ biến, nhận xét về cán bộ có nêu tên.',
        }
      }
    }
  },
}
