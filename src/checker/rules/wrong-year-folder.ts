import { formatShort, yearOf } from '../../domain/dates.ts'
import type { Finding, Rule } from '../rule.ts'

/** A paper lies in the folder of its year, which is part of its address. */
export const wrongYearFolder: Rule = {
  code: 'wrong-year-folder',
  severity: 'error',
  group: 'files',
  meaning: 'Tệp nằm trong thư mục của năm khác với ngày văn bản.',
  check: function* ({ papers }): Iterable<Finding> {
    for (const { conclusion, places } of papers) {
      const year = yearOf(conclusion.date)
      if (conclusion.id.startsWith(`${year}/`)) continue
      yield {
        file: conclusion.file,
        place: places.field(['date']),
        message: `Văn bản ngày ${formatShort(conclusion.date)} nằm trong thư mục của năm khác: ${conclusion.id}.`,
        hint: `Chuyển tệp vào thư mục ${year}, hoặc xem lại ngày.`,
      }
    }
  },
}
