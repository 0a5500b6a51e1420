import { tellOfAttachments } from '../attachments/of-papers.ts'
import type { Rule } from '../rule.ts'

/** No attached file bears a mark of secrecy, or one that forbids to pass it on. */
export const attachmentMark: Rule = {
  code: 'attachment-mark',
  severity: 'error',
  group: 'gate',
  meaning: 'Tệp kèm theo có dấu chỉ độ mật hoặc dấu hạn chế phổ biến.',
  check: (input) =>
    tellOfAttachments(input, ({ marks }, { file }) =>
      marks.includes('secrecy') || marks.includes('circulation')
        ? {
            message: `Tệp kèm theo ${file} có dấu chỉ độ mật hoặc dấu hạn chế phổ biến (ở tên, thuộc tính, đầu trang, chân trang hoặc nội dung).`,
            hint: 'Không được đăng tệp này: bỏ khỏi attachments và đưa tệp ra khỏi kho. Nếu dấu ghi sai, người có thẩm quyền sửa ở bản gốc.',
          }
        : undefined,
    ),
}
