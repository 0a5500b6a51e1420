import type { Rule } from '../rule.ts'
import { checkLines, confirming, places } from '../text/findings.ts'
import { privateNumbers } from '../text/private-numbers.ts'

const code = 'account-number'

/** Numbers of accounts with a bank or the treasury. The report may be pasted anywhere: it never repeats them. */
export const accountNumber: Rule = {
  code,
  severity: 'warning',
  group: 'text',
  meaning: 'Có số giống số tài khoản ngân hàng hoặc kho bạc.',
  confirmable: true,
  examples: {
    found: [
      'Số tài khoản: 1234567890',
      'STK 0011004123456 tại Ngân hàng',
      'tài khoản 3713.0.1012345.00000 mở tại Kho bạc Nhà nước',
      'chuyển vào tài khoản của xã số 8600 2050 12345',
      'SỐ TÀI KHOẢN 123456789012',
      'ủng hộ qua tài khoản số 0912345678',
      'TK số 1234567',
      'Tài khoản của Quỹ: 9552.3.1095432',
    ],
    passed: [
      'kích hoạt 1.234.567 tài khoản định danh điện tử',
      'tài khoản định danh mức 2 đạt 12.345.678 tài khoản',
      'hạch toán vào tài khoản 112, 331, 642',
      'mở tài khoản an sinh xã hội năm 2026',
      'số dư tài khoản: 250.000.000 đồng',
      'nộp vào tài khoản 35000000 đồng',
      'tài khoản mạng xã hội Zalo, Facebook',
      'số 12-KL/ĐU ngày 23/3/2026',
    ],
  },
  check: checkLines(
    (line) => privateNumbers(line).filter(({ kind }) => kind === 'account'),
    (found) => ({
      message: `Có số giống số tài khoản ở ${places(found)} trong dòng này.`,
      hint: `Tài khoản công khai của cơ quan, quỹ thì ${confirming(code)}; của cá nhân thì hỏi người có thẩm quyền trước khi đăng.`,
    }),
    code,
  ),
}
