import { checkMarks } from '../gate/findings.ts'
import type { Rule } from '../rule.ts'

/** A paper with a mark of secrecy is never published, and nobody can confirm that it may be. */
export const secrecyMark: Rule = {
  code: 'secrecy-mark',
  severity: 'error',
  group: 'gate',
  meaning: 'Văn bản có dấu chỉ mức độ mật.',
  examples: {
    found: [
      'MẬT',
      'T Ố I  M Ậ T',
      '[TUYỆT MẬT]',
      'Độ mật: Tối mật',
      'Mức độ mật: MẬT',
      'TÀI LIỆU MẬT',
      'MẬT – KHẨN',
      'TOI MAT',
      'M.Ậ.T',
      'Số 12-KL/ĐU (M)',
      'BÍ MẬT NHÀ NƯỚC',
      'Đây là tài liệu mật.',
    ],
    passed: [
      '2. Công tác bảo vệ bí mật nhà nước',
      'Các cơ quan thực hiện nghiêm quy định về bảo vệ bí mật nhà nước.',
      'bảo đảm chính xác, kịp thời, bảo mật trong quá trình thực hiện nhiệm vụ',
      'Mật độ dân số',
      'Mật ong',
      'KHẨN',
      'HỎA TỐC',
      'MẶT TRẬN TỔ QUỐC',
      'Độ mật: Không',
      'ĐÃ GIẢI MẬT',
    ],
  },
  check: checkMarks('secrecy', {
    message: 'Văn bản có dấu chỉ mức độ mật.',
    hint: 'Không được đăng văn bản này và không ai được xác nhận thay: đưa tệp ra khỏi kho, báo người phụ trách bảo vệ bí mật nhà nước của cơ quan.',
  }),
}
