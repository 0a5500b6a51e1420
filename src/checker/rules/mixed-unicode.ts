import type { Rule } from '../rule.ts'
import { mixedUnicodeIn } from '../text/composition.ts'
import { checkSource, named, places } from '../text/findings.ts'

/** Letters that are not in NFC: they look the same, and are not found by those who type them otherwise. */
export const mixedUnicode: Rule = {
  code: 'mixed-unicode',
  severity: 'warning',
  group: 'text',
  meaning: 'Có chữ Unicode tổ hợp hoặc dấu gõ sai thứ tự: nhìn giống nhưng tìm không ra.',
  examples: {
    found: [
      'Đa\u0309ng ủy',
      'tie\u0302\u0301ng Việt',
      'u\u031b\u0323',
      'Ba\u0301o cáo',
      'tie\u0301\u0302ng Việt',
      'tiế\u0301ng Việt',
      'tiếng\u00a0 \u0301Việt',
      'Ủy ban nhân da\u0302n',
    ],
    passed: [
      'Đảng ủy xã, tiếng Việt, ự, ẫ, ỹ',
      'thuỷ lợi, hoà bình',
      'Plain text',
      'Buôn S\u00ea\u0306',
      'naïve, Zürich, Å',
      '',
      'a´ b` c^ ~',
      '10 Ω, 5 K',
    ],
  },
  check: checkSource(mixedUnicodeIn, (all) => {
    const broken = all.filter(({ kind }) => kind !== 'decomposed')
    const found = broken.length > 0 ? broken : all
    return {
      message:
        broken.length > 0
          ? `Có dấu gõ sai thứ tự, gõ hai lần hoặc đứng rời ở ${places(found)} trong dòng này.`
          : `Có chữ Unicode tổ hợp ở ${places(found)} trong dòng này.`,
      detail: named(found.map(({ text, mended }) => [mended ?? text])),
      hint:
        broken.length > 0
          ? 'Xóa chữ ấy và gõ lại bằng bộ gõ để ở bảng mã Unicode dựng sẵn.'
          : 'Chạy npm run check -- --fix để đổi sang Unicode dựng sẵn; chữ trên trang không đổi.',
    }
  }),
}
