import { checkMarks } from '../gate/findings.ts'
import type { Rule } from '../rule.ts'

/** A paper that is to be given back, or not to be passed on or copied, is never published. */
export const circulationMark: Rule = {
  code: 'circulation-mark',
  severity: 'error',
  group: 'gate',
  meaning: 'Văn bản có dấu hạn chế phổ biến, sao chụp hoặc phải thu hồi.',
  examples: {
    found: [
      'XEM XONG TRẢ LẠI',
      'Đề nghị các đồng chí đọc xong trả lại Văn phòng Đảng ủy.',
      'TÀI LIỆU THU HỒI SAU HỘI NGHỊ',
      'KHÔNG PHỔ BIẾN RỘNG RÃI',
      'KHÔNG ĐƯỢC SAO CHỤP',
      'CẤM SAO CHỤP DƯỚI MỌI HÌNH THỨC',
      'CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ',
      'LƯU HÀNH HẠN CHẾ',
    ],
    passed: [
      'Thông báo thu hồi đất để thực hiện dự án.',
      'Thu hồi đất',
      'Mô hình nuôi cá lồng còn không phổ biến ở các thôn.',
      'Phổ biến, giáo dục pháp luật',
      'Bộ phận một cửa tiếp nhận hồ sơ, xem xong trả lại cho công dân trong ngày.',
      'Tiết kiệm chi phí sao chụp tài liệu.',
      'Tài liệu phục vụ kỳ họp',
      'Hạn chế phổ biến',
    ],
  },
  check: checkMarks('circulation', {
    message: 'Văn bản có dấu hạn chế phổ biến.',
    hint: 'Không được đăng văn bản này và không ai được xác nhận thay: đưa tệp ra khỏi kho; muốn phổ biến phải có văn bản khác của cơ quan ban hành.',
  }),
}
