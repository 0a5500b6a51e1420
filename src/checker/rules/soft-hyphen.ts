import type { Rule } from '../rule.ts'
import { checkSource, places } from '../text/findings.ts'
import { softHyphens } from '../text/invisible.ts'
import { legacyText } from '../text/legacy.ts'

/** Soft hyphens: seen only where a line happens to end, and in the way of whoever searches or copies. */
export const softHyphen: Rule = {
  code: 'soft-hyphen',
  severity: 'warning',
  group: 'text',
  meaning: 'Có dấu nối mềm (U+00AD) không nhìn thấy, thường do chép từ PDF.',
  examples: {
    found: [
      'tuyên\u00adtruyền',
      'ban\u00adhành',
      'Đảng\u00ad ủy',
      '\u00adKết luận',
      'Kết luận\u00ad',
      'a\u00ad\u00adb',
      'thực\u00adhiện và chỉ\u00adđạo',
      'Quốc lộ 4\u00adB',
    ],
    passed: [
      'tuyên-truyền',
      'kinh tế - xã hội',
      '2026 – 2031',
      'Quý I‑2026',
      'Ban Th\u00adêng vô',
      '§¶ng uû ph\u00adêng',
      'nh\u00adng, l\u00adu, t\u00ad t\u00adëng, Th\u00adêng vô',
      'kết luận',
    ],
  },
  check: checkSource(
    softHyphens,
    (found) => ({
      message: `Có dấu nối mềm không nhìn thấy ở ${places(found)} trong dòng này.`,
      hint: 'Xóa dấu ấy (đặt con trỏ vào giữa hai chữ rồi nhấn Delete); nếu tại đó mất một khoảng trắng thì thêm vào.',
    }),
    // In text of a TCVN3 font this character is the letter ư, and not to be deleted.
    legacyText,
  ),
}
