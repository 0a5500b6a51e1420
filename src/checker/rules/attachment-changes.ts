import { tellOfAttachments } from '../attachments/of-papers.ts'
import type { Rule } from '../rule.ts'

/** No attached file shows what was struck out, or what somebody remarked. */
export const attachmentChanges: Rule = {
  code: 'attachment-changes',
  severity: 'error',
  group: 'gate',
  meaning: 'Tệp kèm theo còn thay đổi được theo dõi (Track Changes) hoặc nhận xét.',
  check: (input) =>
    tellOfAttachments(input, ({ openChanges }, { file }) =>
      openChanges
        ? {
            message: `Tệp kèm theo ${file} còn thay đổi được theo dõi hoặc nhận xét: người đọc sẽ thấy cả chữ đã xóa.`,
            hint: 'Chấp nhận hoặc từ chối hết thay đổi, xóa nhận xét, lưu lại (nên dùng PDF), rồi ghi mã SHA-256 mới.',
          }
        : undefined,
    ),
}
