import type { Rule } from '../rule.ts'
import { checkLines, confirming, places } from '../text/findings.ts'
import { privateNumbers } from '../text/private-numbers.ts'

const code = 'identity-number'

/** Numbers of identity cards and passports. The report may be pasted anywhere: it never repeats them. */
export const identityNumber: Rule = {
  code,
  severity: 'warning',
  group: 'text',
  meaning: 'Có số giống số định danh cá nhân, căn cước, chứng minh nhân dân hoặc hộ chiếu.',
  confirmable: true,
  examples: {
    found: [
      'công dân có số 001085012345',
      'số CCCD 014 090 001 234',
      'CMND: 012345678 do Công an tỉnh cấp',
      'CMND số 012.345.678',
      'căn cước công dân số 034.185.000.123',
      'hộ chiếu số C1234567',
      'Hộ chiếu: B 1234567',
      '(số định danh cá nhân: 036201004567)',
    ],
    passed: [
      'tổng trị giá 399,5 triệu đồng; 1.250.000.000 đồng',
      'cấp căn cước công dân cho 1.234.567 người',
      'chi 250.000.000 đồng phục vụ cấp căn cước',
      'mã định danh của cơ quan: 000.00.12.H37',
      'chứng minh nhân dân, căn cước, hộ chiếu',
      'từ ngày 05/03/2026 đến ngày 25/03/2026',
      'hồ sơ số 260323000123456',
      'tọa độ 21.123456789012',
      'định danh mức 2 năm 2025 - 2026 đạt 98,5 %',
    ],
  },
  check: checkLines(
    (line) => privateNumbers(line).filter(({ kind }) => kind === 'identity'),
    (found) => ({
      message: `Có số giống số căn cước, chứng minh nhân dân hoặc hộ chiếu ở ${places(found)} trong dòng này.`,
      hint: `Đăng số này là công khai dữ liệu cá nhân: hỏi người có thẩm quyền. Nếu được phép đăng thì ${confirming(code)}; nếu không thì không đưa văn bản vào kho.`,
    }),
    code,
  ),
}
