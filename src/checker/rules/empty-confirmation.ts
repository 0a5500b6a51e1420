import type { Conclusion } from '../../domain/conclusion.ts'
import { formatShort } from '../../domain/dates.ts'
import type { Finding, Rule } from '../rule.ts'

/** A confirmation says who has looked at the paper, when it was there to be looked at, and why it may be published. */
export const emptyConfirmation: Rule = {
  code: 'empty-confirmation',
  severity: 'warning',
  group: 'gate',
  meaning: 'Lời xác nhận không nói được gì: ngày trước ngày văn bản, thiếu họ tên hoặc lý do.',
  check: function* ({ papers }): Iterable<Finding> {
    for (const { conclusion, places } of papers) {
      const { file, date, confirmations } = conclusion
      for (const [index, confirmation] of confirmations.entries()) {
        for (const { field, ...said } of wanting(confirmation, date)) {
          yield { file, place: places.field(['confirmations', index, field]), ...said }
        }
      }
    }
  },
}

type Confirmation = Conclusion['confirmations'][number]
type Wanting = Pick<Finding, 'message' | 'hint'> & { field: keyof Confirmation }

function* wanting(confirmation: Confirmation, date: string): Iterable<Wanting> {
  if (confirmation.date < date) {
    yield {
      field: 'date',
      message: `Lời xác nhận ghi ngày ${formatShort(confirmation.date)}, trước ngày văn bản (${formatShort(date)}).`,
      hint: 'Người xác nhận xem lại văn bản và ghi đúng ngày xác nhận.',
    }
  }
  if (saysNothing(confirmation.by)) {
    yield {
      field: 'by',
      message: 'Lời xác nhận chưa ghi đủ họ tên người xác nhận.',
      hint: 'Ghi họ và tên người đã xem văn bản vào by.',
    }
  }
  if (saysNothing(confirmation.reason)) {
    yield {
      field: 'reason',
      message: 'Lời xác nhận chưa nêu lý do.',
      hint: 'Ghi vào reason đã xem gì và vì sao được đăng, ví dụ: Dấu còn sót ở bản in; bản ký không có.',
    }
  }
}

/** Whether there is one word, or next to nothing in several. */
function saysNothing(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word))
  return words.length < 2 || words.join('').length < 3
}
