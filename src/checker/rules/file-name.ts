import type { Conclusion } from '../../domain/conclusion.ts'
import { formatShort } from '../../domain/dates.ts'
import { type Contradiction, contradictions, slugReader } from '../structure/file-slug.ts'
import { mastheadText, printedDates } from '../structure/masthead.ts'
import { FILE_START, type Finding, type Rule } from '../rule.ts'

/** The name of a file, which is the paper's address for ever, says nothing that its frontmatter denies. */
export const fileName: Rule = {
  code: 'file-name',
  severity: 'warning',
  group: 'files',
  meaning: 'Tên tệp trái với cơ quan ban hành, kỳ họp, ngày hoặc số đã khai báo.',
  check: function* ({ papers, units }): Iterable<Finding> {
    const read = slugReader(units)
    for (const { conclusion, lines } of papers) {
      const name = conclusion.id.split('/')[1] ?? ''
      const days = printedDates(mastheadText(lines)).ofMeeting.map(({ value }) => value)
      for (const what of contradictions(read(name), conclusion, days)) {
        yield {
          file: conclusion.file,
          place: FILE_START,
          message: `Tên tệp ${name}.mdx không khớp với ${declared(what, conclusion)}.`,
          hint: 'Xem bản gốc. Nếu tên tệp sai, đổi tên tệp và ghi mã cũ vào formerIds nếu đã đăng; nếu khai báo sai, sửa khai báo.',
        }
      }
    }
  },
}

function declared(what: Contradiction, { issuer, session, date, number }: Conclusion): string {
  switch (what) {
    case 'issuer':
      return `cơ quan ban hành đã khai báo (issuer: ${issuer})`
    case 'ordinal':
      return `số kỳ họp đã khai báo (ordinal: ${session?.ordinal ?? ''})`
    case 'date':
      return `ngày đã khai báo (${formatShort(date)})`
    case 'number':
      return `số văn bản đã khai báo (${number ?? ''})`
  }
}
