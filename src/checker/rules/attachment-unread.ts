import { unreadReasons } from '../attachments/attachment.ts'
import { tellOfAttachments } from '../attachments/of-papers.ts'
import { isConfirmed, type Rule } from '../rule.ts'

const code = 'attachment-unread'

/** An attached file that could not be looked into is looked at by a person. */
export const attachmentUnread: Rule = {
  code,
  severity: 'warning',
  group: 'gate',
  meaning: 'Tệp kèm theo có phần mà máy không xem được bên trong.',
  confirmable: true,
  check: (input) =>
    tellOfAttachments(input, ({ unread }, { paper, file }) => {
      const reasons = unread.filter((reason) => reason !== 'scan' && reason !== 'image')
      if (reasons.length === 0 || isConfirmed(paper, code)) return undefined
      return {
        message: `Máy không xem hết được tệp kèm theo ${file}: ${reasons.map((reason) => unreadReasons[reason]).join('; ')}.`,
        hint: `Lưu lại tệp dưới dạng đọc được (PDF, .docx, .xlsx, .pptx), hoặc tự xem hết tệp rồi ghi vào confirmations một mục rule: ${code}.`,
      }
    }),
}
