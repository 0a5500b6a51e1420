import { checkCadres } from '../gate/findings.ts'
import type { Rule } from '../rule.ts'

const code = 'named-cadre-nearby'

/** A name near to words on cadres, without being their object for certain: a person has to look. */
export const namedCadreNearby: Rule = {
  code,
  severity: 'error',
  group: 'gate',
  meaning: 'Có tên người đứng gần lời về công tác cán bộ mà chưa có người xác nhận.',
  confirmable: true,
  examples: {
    found: [
      'Đồng chí Nguyễn Văn Mẫu và việc xem xét kỷ luật sẽ đưa vào kỳ họp sau.',
      'Cơ bản nhất trí hồ sơ quy hoạch, có lưu ý trường hợp của Hoàng Thị Thử.',
      'Bổ sung tài liệu về đồng chí Lê Văn Ví Dụ vào hồ sơ bổ nhiệm.',
      'Trường hợp đồng chí Lý Văn Mẫu. Thống nhất mức xếp loại như tờ trình.',
    ],
    passed: [
      'Sau khi nghe đồng chí Nông Văn Mẫu báo cáo kết quả đánh giá, xếp loại cán bộ.',
      'Giao đồng chí Nông Văn Mẫu hoàn thiện hồ sơ bổ nhiệm, luân chuyển cán bộ.',
      'Ban Thường vụ đánh giá cao báo cáo của đồng chí Nguyễn Văn Mẫu.',
      'Ông Nguyễn Văn Mẫu đề nghị điều chỉnh quy hoạch sử dụng đất.',
      'Đồng chí Lò Văn Mẫu, Chỉ huy trưởng, điều động lực lượng dân quân phòng cháy rừng.',
    ],
  },
  check: checkCadres(
    false,
    {
      message: 'Có tên người đứng gần lời về công tác cán bộ, chưa có người xác nhận được đăng.',
      hint: `Đọc lại đoạn này. Nếu không phải việc đánh giá, bố trí hoặc xử lý người ấy thì ghi vào confirmations một mục rule: ${code} với người xác nhận, ngày và lý do; nếu phải thì đưa tệp ra khỏi kho.`,
    },
    code,
  ),
}
