import { checkCadres } from '../gate/findings.ts'
import type { Rule } from '../rule.ts'

/** A paper on a named cadre is never published, and nobody can confirm that it may be. */
export const namedCadre: Rule = {
  code: 'named-cadre',
  severity: 'error',
  group: 'gate',
  meaning: 'Văn bản nêu tên cán bộ cùng việc đánh giá, bố trí hoặc xử lý cán bộ ấy.',
  examples: {
    found: [
      'Thống nhất bổ nhiệm đồng chí Nguyễn Văn Mẫu giữ chức Phó Trưởng phòng Kinh tế.',
      'Thi hành kỷ luật bằng hình thức khiển trách đối với đồng chí Trần Thị Thử.',
      'Đồng chí Hoàng Văn Thử: Hoàn thành xuất sắc nhiệm vụ.',
      'Kết luận tiêu chuẩn chính trị đối với ông Giàng A Thử, sinh năm 1985.',
      'Chuẩn y đồng chí Nông Văn Mẫu giữ chức Bí thư Chi bộ.',
      'Đồng chí Vi Văn Thử thôi giữ chức vụ từ ngày 01/4/2026.',
      'Phê duyệt quy hoạch đối với các đồng chí: Trần Văn Thử, Lê Thị Mẫu.',
      'ĐÁNH GIÁ, XẾP LOẠI ĐỒNG CHÍ NGUYỄN VĂN MẪU',
      'Xem xét, quyết định kết nạp đảng viên đối với quần chúng Triệu Thị Thử.',
      'Đồng chí Nông Văn Mẫu thiếu tinh thần trách nhiệm, để chậm tiến độ.',
      'Nhắc nhở, rút kinh nghiệm đối với đồng chí Hà Văn Thử.',
    ],
    passed: [
      'Đồng chí Nguyễn Văn Mẫu, Bí thư Đảng ủy, chủ trì kỳ họp.',
      'Giao đồng chí Trần Thị Thử phụ trách công tác kiểm tra, giám sát, thi hành kỷ luật.',
      'Đánh giá, xếp loại tổ chức đảng, đảng viên năm 2025 bảo đảm thực chất.',
      'Rà soát, phê duyệt quy hoạch cấp ủy, cán bộ lãnh đạo, quản lý nhiệm kỳ 2025–2030.',
      'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh gắn với đánh giá đảng viên.',
      'Bổ nhiệm hiệu trưởng Trường Trung học cơ sở Trần Phú đúng quy trình.',
      'Quy hoạch sử dụng đất hai bên đường Nguyễn Huệ.',
      'Công tác kiểm tra, giám sát và thi hành kỷ luật do đồng chí Trần Thị Thử phụ trách.',
      'Thống nhất bổ nhiệm 02 đồng chí giữ chức vụ Phó Trưởng phòng theo tờ trình.',
    ],
  },
  check: checkCadres(true, {
    message: 'Văn bản nêu tên cán bộ cùng việc đánh giá, bố trí hoặc xử lý cán bộ.',
    hint: 'Không được đăng văn bản về một cán bộ cụ thể và không ai được xác nhận thay: đưa tệp ra khỏi kho.',
  }),
}
