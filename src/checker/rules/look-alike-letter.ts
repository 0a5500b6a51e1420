import type { Rule } from '../rule.ts'
import { checkSource, named, places } from '../text/findings.ts'
import { legacyText } from '../text/legacy.ts'
import { lookAlikes } from '../text/look-alikes.ts'

/** Letters of another alphabet in the place of Vietnamese ones. */
export const lookAlikeLetter: Rule = {
  code: 'look-alike-letter',
  severity: 'warning',
  group: 'text',
  meaning: 'Có chữ của bảng chữ khác trông giống chữ Việt (Ð, а, Ｕ): tìm không ra, đọc máy sai.',
  examples: {
    found: [
      'Ð\u1ea3ng ủy xã',
      'H\u00d0ND xã',
      '\u00d0/c Bí thư',
      '\u0189ảng bộ',
      '\u0445ã',
      'UB\u039dD xã',
      'c\u043eng an',
      '\uff35\uff22\uff2e\uff24 xã',
      'tài \ufb01n',
    ],
    passed: [
      'Đảng ủy xã; HĐND; Đ/c',
      '10 μm, 5 kΩ, góc α, tổng Σ',
      'Россия, Ελλάδα',
      'naïve, Zürich, São Paulo, Åland',
      'Nº 1, 1ª',
      'Krông Pắk, Kđăm, Êđê',
      'l\u00d0n, b\u00d0, ®\u00d1p, x·',
      'Ban Thường vụ',
    ],
  },
  check: checkSource(
    lookAlikes,
    (found) => ({
      message: `Có chữ của bảng chữ khác trông giống chữ Việt ở ${places(found)} trong dòng này.`,
      detail: named(found.map(({ text, mended }) => [text, mended])),
      hint: 'Xóa từ ấy và gõ lại bằng bộ gõ tiếng Việt: nhìn không khác nhưng tìm mới ra.',
    }),
    legacyText,
  ),
}
