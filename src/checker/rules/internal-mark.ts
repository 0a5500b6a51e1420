import { checkMarks } from '../gate/findings.ts'
import type { Rule } from '../rule.ts'

const code = 'internal-mark'

/** A paper for internal use is published only when somebody answers for it. */
export const internalMark: Rule = {
  code,
  severity: 'error',
  group: 'gate',
  meaning: 'Văn bản có dấu lưu hành nội bộ mà chưa có người xác nhận.',
  confirmable: true,
  examples: {
    found: [
      'LƯU HÀNH NỘI BỘ',
      'L Ư U  H À N H  N Ộ I  B Ộ',
      '(Tài liệu lưu hành nội bộ)',
      'TÀI LIỆU NỘI BỘ',
      'Nội bộ',
      'CHỈ DÙNG TRONG NỘI BỘ',
      '* LƯU HÀNH NỘI BỘ *',
      'LƯU HÀNH NỘI BỘ TRONG ĐẢNG',
    ],
    passed: [
      'Giữ gìn đoàn kết nội bộ',
      'Quy chế chi tiêu nội bộ',
      'công tác tổ chức, cán bộ và bảo vệ chính trị nội bộ',
      '3. Công tác nội bộ',
      'Kiểm soát nội bộ',
      'Ban Nội chính',
      'Giao thông nội bộ',
      'Tài liệu này được lưu hành nội bộ trong thời gian lấy ý kiến của các chi bộ.',
    ],
  },
  check: checkMarks(
    'internal',
    {
      message: 'Văn bản có dấu giới hạn trong nội bộ, chưa có người xác nhận được đăng.',
      hint: `Hỏi người có thẩm quyền. Nếu được đăng thì ghi vào confirmations một mục rule: ${code} với người xác nhận, ngày và lý do; nếu không thì đưa tệp ra khỏi kho.`,
    },
    code,
  ),
}
