import type { Rule } from '../rule.ts'
import { citizensInComplaints } from '../text/complaints.ts'
import { checkLines, confirming, places } from '../text/findings.ts'

const code = 'citizen-in-complaint'

/** Citizens named with their complaint. The report may be pasted anywhere: it never repeats the name. */
export const citizenInComplaint: Rule = {
  code,
  severity: 'warning',
  group: 'text',
  meaning: 'Có tên công dân gắn với đơn thư, khiếu nại, tố cáo, kiến nghị, tranh chấp.',
  confirmable: true,
  examples: {
    found: [
      'Xem xét đơn của ông Nguyễn Văn An, thôn Nà Cáy',
      'giải quyết khiếu nại của bà Trần Thị Bình về đất đai',
      'khiếu nại của công dân Lê Văn Cường',
      'kiến nghị của hộ ông Hoàng Văn Dũng',
      'Đơn đề nghị ngày 12/3/2026 của hộ bà Nông Thị Én',
      'nội dung tố cáo đối với ông Vi Văn Giang',
      'tranh chấp đất đai giữa hộ ông Hoàng Văn Ích và hộ bà Lý Thị Kim',
      'bà Trần Thị Mai (thôn Bản Chang) khiếu nại quyết định thu hồi đất',
      'ĐƠN CỦA ÔNG NGUYỄN VĂN SƠN',
      'tiếp công dân Nguyễn Văn Oanh',
      'Công an xã xác minh tin báo tố giác của bà Trần Thị Lan.',
      'Đơn tố cáo của ông Nguyễn Văn Bảy, thôn Bản Cao.',
      'Đơn tố cáo của đồng chí Vi Thị Nga.',
    ],
    passed: [
      'tiếp công dân, giải quyết đơn thư theo thẩm quyền',
      'tiếp nhận, xử lý các phản ánh, kiến nghị, khiếu nại, tố cáo theo quy định',
      'ý kiến, kiến nghị của cử tri xã',
      'Đồng chí Nguyễn Văn An, Chủ tịch UBND xã, chủ trì tiếp công dân',
      'giao ông Nguyễn Văn Bình, Trưởng ban Thanh tra nhân dân, giải quyết khiếu nại',
      'kiến nghị của đồng chí Nguyễn Văn Chung tại kỳ họp',
      'đơn của bà H. ở thôn Nà Cáy',
      'tranh chấp giữa thôn Nà Cáy và thôn Bản Chang',
      'kiến nghị của Ủy ban Mặt trận Tổ quốc Việt Nam xã',
      'các cơ quan, đơn vị của ông Nguyễn Văn Dần phụ trách',
    ],
  },
  check: checkLines(
    citizensInComplaints,
    (found) => ({
      message: `Có tên công dân gắn với đơn thư, khiếu nại, tố cáo hoặc tranh chấp ở ${places(found)} trong dòng này.`,
      hint: `Hỏi người có thẩm quyền trước khi đăng. Nếu được phép thì ${confirming(code)}; nếu không thì không đưa văn bản vào kho.`,
    }),
    code,
  ),
}
