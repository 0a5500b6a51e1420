import { tellOfAttachments } from '../attachments/of-papers.ts'
import { isConfirmed, type Rule } from '../rule.ts'

const code = 'attachment-author'

/** Whoever opens an attached file need not learn who typed it, on which computer. */
export const attachmentAuthor: Rule = {
  code,
  severity: 'warning',
  group: 'gate',
  meaning:
    'Thuộc tính của tệp kèm theo còn tên người soạn, cơ quan, đường dẫn trên máy hoặc nơi chụp.',
  confirmable: true,
  check: (input) =>
    tellOfAttachments(input, ({ personal }, { paper, file }) =>
      personal && !isConfirmed(paper, code)
        ? {
            message: `Thuộc tính của tệp kèm theo ${file} còn tên người soạn, cơ quan, đường dẫn trên máy hoặc nơi chụp.`,
            hint: `Xóa thông tin cá nhân trong thuộc tính (Word: Tệp – Thông tin – Kiểm tra tài liệu), ghi mã SHA-256 mới; hoặc ghi vào confirmations một mục rule: ${code}.`,
          }
        : undefined,
    ),
}
