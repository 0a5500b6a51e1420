import { tellOfAttachments } from '../attachments/of-papers.ts'
import { isConfirmed, type Rule } from '../rule.ts'

const code = 'attachment-cadre-nearby'

/** An attached file that names somebody near to such an act is published only when somebody answers for it. */
export const attachmentCadreNearby: Rule = {
  code,
  severity: 'error',
  group: 'gate',
  meaning: 'Tệp kèm theo có tên người gần lời đánh giá, kỷ luật mà chưa có người xác nhận.',
  confirmable: true,
  check: (input) =>
    tellOfAttachments(input, ({ cadre }, { paper, file }) =>
      cadre === 'near' && !isConfirmed(paper, code)
        ? {
            message: `Tệp kèm theo ${file} có tên người đứng gần lời về công tác cán bộ.`,
            hint: `Xem lại tệp: nếu là nội dung về cán bộ thì không đăng; nếu không phải, ghi vào confirmations một mục rule: ${code} với người xác nhận, ngày và lý do.`,
          }
        : undefined,
    ),
}
