import type { Finding, Rule } from '../rule.ts'

/** What a tool has proposed is published only after a person has looked at it. */
export const unconfirmedProposal: Rule = {
  code: 'unconfirmed-proposal',
  severity: 'error',
  group: 'marks',
  meaning: 'Còn giá trị hoặc đoạn đánh dấu do công cụ đề xuất, chưa có người xem.',
  check: function* ({ papers }): Iterable<Finding> {
    for (const { conclusion, places } of papers) {
      const { id, file, proposed, marks } = conclusion
      const command = `Chạy npm run confirm -- ${id} để xem và trả lời; hoặc sửa ngay trong tệp:`
      for (const [index, { field, because }] of proposed.entries()) {
        yield {
          file,
          place: places.field(['proposed', index]),
          message: `Trường ${field} do công cụ đề xuất, chưa có người xem (${because.replace(/\.$/, '')}).`,
          hint: `${command} xem giá trị của ${field}, sửa nếu sai, rồi xóa mục này khỏi proposed.`,
        }
      }
      for (const [index, { proposed: because }] of marks.entries()) {
        if (because === undefined) continue
        yield {
          file,
          place: places.mark(index, 'proposed'),
          message: `Đoạn đánh dấu do công cụ đề xuất, chưa có người xem (${because.replace(/\.$/, '')}).`,
          hint: `${command} xem đơn vị, chủ đề, thời hạn của đoạn này, rồi xóa thuộc tính proposed; nếu không phải nội dung chỉ đạo, bỏ cả thẻ.`,
        }
      }
    }
  },
}
