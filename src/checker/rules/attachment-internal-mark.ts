import { tellOfAttachments } from '../attachments/of-papers.ts'
import { isConfirmed, type Rule } from '../rule.ts'

const code = 'attachment-internal-mark'

/** An attached file that is marked as internal or as a draft is published only when somebody answers for it. */
export const attachmentInternalMark: Rule = {
  code,
  severity: 'error',
  group: 'gate',
  meaning: 'Tệp kèm theo ghi lưu hành nội bộ hoặc dự thảo mà chưa có người xác nhận.',
  confirmable: true,
  check: (input) =>
    tellOfAttachments(input, ({ marks }, { paper, file }) =>
      (marks.includes('internal') || marks.includes('draft')) && !isConfirmed(paper, code)
        ? {
            message: `Tệp kèm theo ${file} ghi lưu hành nội bộ hoặc dự thảo (ở tên, thuộc tính, đầu trang, chân trang hoặc nội dung).`,
            hint: `Thay bằng bản chính thức, hoặc ghi vào confirmations một mục rule: ${code} với người xác nhận, ngày và lý do.`,
          }
        : undefined,
    ),
}
