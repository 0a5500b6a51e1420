import type { Rule } from '../rule.ts'
import { checkLines, confirming, places } from '../text/findings.ts'
import { privateNumbers } from '../text/private-numbers.ts'

const code = 'telephone-number'

/** Telephone numbers. The report may be pasted anywhere: it never repeats them. */
export const telephoneNumber: Rule = {
  code,
  severity: 'warning',
  group: 'text',
  meaning: 'Có số giống số điện thoại.',
  confirmable: true,
  examples: {
    found: [
      'Điện thoại: 0912345678',
      'ĐT 0912.345.678',
      'gọi 098-765-4321',
      'liên hệ 0983 12 34 56',
      '+84 912 345 678',
      '(+84) 912345678',
      'máy bàn 0205.3812.345',
      '(0205) 3 812 345',
      'điện thoại: 3812345',
      'số 0372 123 456 2026',
    ],
    passed: [
      'kinh phí 1.250.000.000 đồng',
      'ngày 05 03 2026 và ngày 06 03 2026',
      'Công văn số 0912/UBND-VP ngày 03/4/2026',
      'nhiệm kỳ 2025 - 2030 và 2026 2031',
      'tháng 05 2026 1200 hộ',
      '13-11-2025 14:38:52 +07:00',
      'trang bị 100 điện thoại, trị giá 35000000 đồng',
      'ISO 9001:2015; ĐT.237; mã số thuế 4900123456',
      'tổng đài 1900 561 234, khẩn cấp 113',
    ],
  },
  check: checkLines(
    (line) => privateNumbers(line).filter(({ kind }) => kind === 'telephone'),
    (found) => ({
      message: `Có số giống số điện thoại ở ${places(found)} trong dòng này.`,
      hint: `Số máy của cơ quan thì ${confirming(code)}; số của cá nhân thì hỏi người có thẩm quyền trước khi đăng.`,
    }),
    code,
  ),
}
