import type { Rule } from '../rule.ts'
import { checkLines, confirming, named, places } from '../text/findings.ts'
import { missingSpaces } from '../text/spacing.ts'

const code = 'missing-space'

/** A space that is missing after a punctuation mark, or between a word and a number. */
export const missingSpace: Rule = {
  code,
  severity: 'warning',
  group: 'text',
  meaning: 'Thiếu khoảng trắng sau dấu câu, hoặc giữa chữ và số.',
  confirmable: true,
  examples: {
    found: [
      'được thực hiện tốt.Tiếp tục phát huy',
      'trên địa bàn xã.Giao Văn phòng',
      'trên địa bàn xã.UBND xã chủ trì',
      'kịp thời,nghiêm túc',
      'như sau:Giao các cơ quan',
      'trước ngày25/3/2026',
      'trong 05ngày làm việc',
      'nhiệm vụ trọng tâm quý2',
      'năm 2026của Đảng ủy',
    ],
    passed: [
      'đạt 3.5 điểm; 399,5 triệu đồng; 1.250.000 đồng',
      'T/M BAN THƯỜNG VỤ; Đ/c; v.v.; TP.HCM; Tp.Hồ Chí Minh; TS.Nguyễn',
      'Quốc lộ QL4B, đường ĐT.237, mẫu A1, K10, 17h00, 100đ',
      'https://example.vn/xã.html, hộp thư vanphong.xa@example.vn, langson.gov.vn',
      'Nghị quyết số 12-NQ/ĐU; 1.1.Kết quả; mục 4.2',
      'tệp Báo-cáo.pdf, baocao.DOCX',
      'tốt. Tiếp tục; tốt… và; “xã”, “thôn”',
      'điểm a,b khoản 1',
      'ông/bà, và/hoặc',
    ],
  },
  check: checkLines(
    missingSpaces,
    (found) => ({
      message: `Thiếu khoảng trắng ở ${places(found)} trong dòng này.`,
      detail: named(found.map(({ text, mended }) => [text, mended])),
      hint: `Đối chiếu với văn bản gốc rồi thêm khoảng trắng. Nếu bản ký in như vậy thì giữ nguyên và ${confirming(code)}.`,
    }),
    code,
  ),
}
