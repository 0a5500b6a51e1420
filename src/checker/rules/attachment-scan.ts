import { tellOfAttachments } from '../attachments/of-papers.ts'
import { isConfirmed, type Rule } from '../rule.ts'

const code = 'attachment-scan'

/** On a scan only people see a stamp. */
export const attachmentScan: Rule = {
  code,
  severity: 'note',
  group: 'gate',
  meaning: 'Tệp kèm theo là bản quét hoặc ảnh: người đăng phải tự xem có dấu mật hay không.',
  confirmable: true,
  check: (input) =>
    tellOfAttachments(input, ({ unread }, { paper, file }) =>
      (unread.includes('scan') || unread.includes('image')) && !isConfirmed(paper, code)
        ? {
            message: `Tệp kèm theo ${file} có trang là ảnh quét: máy không thấy được dấu đóng trên giấy.`,
            hint: `Tự xem từng trang có dấu chỉ độ mật hay không; xem xong có thể ghi vào confirmations một mục rule: ${code}.`,
          }
        : undefined,
    ),
}
