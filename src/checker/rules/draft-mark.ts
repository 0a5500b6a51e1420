import { checkMarks } from '../gate/findings.ts'
import type { Rule } from '../rule.ts'

const code = 'draft-mark'

/** A draft is published only when somebody answers for it: the mark may be left over in a paper that was signed. */
export const draftMark: Rule = {
  code,
  severity: 'error',
  group: 'gate',
  meaning: 'Văn bản có dấu dự thảo mà chưa có người xác nhận.',
  confirmable: true,
  examples: {
    found: [
      'DỰ THẢO',
      'DỰ THẢO LẦN 2',
      '(Dự thảo)',
      'Dự thảo 3',
      'DỰ THẢO NGÀY 12/3/2026',
      'DỰ THẢO KẾT LUẬN',
      'Bản dự thảo lần thứ nhất',
      'D Ự  T H Ả O',
    ],
    passed: [
      'tham gia ý kiến trực tiếp vào các dự thảo văn bản',
      'Ý kiến về dự thảo Nghị quyết',
      'KẾT LUẬN VỀ DỰ THẢO BÁO CÁO CHÍNH TRỊ',
      '1. Dự thảo Nghị quyết về phát triển kinh tế',
      'Dự thảo Quy chế làm việc',
      'Các dự thảo',
      'Thống nhất với dự thảo.',
      '(2) dự thảo Kế hoạch sản xuất nông, lâm nghiệp',
    ],
  },
  check: checkMarks(
    'draft',
    {
      message: 'Văn bản có dấu của bản dự thảo, chưa có người xác nhận được đăng.',
      hint: `Thay bằng bản đã ký ban hành. Nếu bản ký không có dấu ấy thì ghi vào confirmations một mục rule: ${code} với người xác nhận, ngày và lý do.`,
    },
    code,
  ),
}
