import type { Rule } from '../rule.ts'
import { checkLines, named, places } from '../text/findings.ts'
import { legacyText } from '../text/legacy.ts'

/** Text of a font from before Unicode that was never converted. */
export const legacyEncoding: Rule = {
  code: 'legacy-encoding',
  severity: 'warning',
  group: 'text',
  meaning: 'Có chữ còn ở bảng mã cũ (TCVN3, VNI) hoặc sai bảng mã: trên trang hiện thành ký tự lạ.',
  examples: {
    found: [
      '§¶ng ñy x·',
      'Th«ng b¸o kÕt luËn',
      'Ban Th\u00adêng vô §¶ng uû',
      'Căn cứ quyÕt ®Þnh của cấp trên',
      'ÑAÛNG UÛY XAÕ',
      'Thoâng baùo',
      'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam',
      'H§ND x·',
      'Ä\u0090áº£ng á»§y',
    ],
    passed: [
      'Đảng ủy xã, Ban Thường vụ, hòa, hoà, thuý, quý',
      'café, Zürich, São Paulo, señor, Köln, Åland',
      '10 µm, 25 µg, 1½, 37 °C, 3 × 4, ± 5, m²',
      'Điều 5 § 3; © 2026; Windows®',
      '« Quê hương »; “Đảng”; – ; …',
      'môt việc đã làm',
      'caác thôn trong xã',
      'ban\u00adhành văn bản',
      'Mục 1 · Mục 2 · Mục 3',
    ],
  },
  check: checkLines(legacyText, (found) => ({
    message: `Có chữ ở bảng mã ${[...new Set(found.map(({ encoding }) => encoding))].join(', ')} chưa được chuyển, ở ${places(found)} trong dòng này.`,
    detail: named(found.map(({ text, decoded }) => [text, decoded])),
    hint: 'Đối chiếu với văn bản gốc rồi gõ lại, hoặc nhập lại từ tệp Word.',
  })),
}
