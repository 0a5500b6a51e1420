import type { Rule } from '../rule.ts'
import { checkLines, confirming, named, places } from '../text/findings.ts'
import { gluedWordsIn } from '../text/glued.ts'
import { legacyText } from '../text/legacy.ts'
import { outside } from '../text/ranges.ts'

const code = 'glued-words'

/** Words that were run together: the most frequent damage of text that was taken out of a PDF. */
export const gluedWords: Rule = {
  code,
  severity: 'warning',
  group: 'text',
  meaning: 'Có chữ bị dính liền, thường do chép từ PDF.',
  confirmable: true,
  examples: {
    found: [
      'Ban Thường vụĐảng ủy xã',
      'lãnh đạo, chỉđạo triển khai thực hiện',
      'cán bộ, đảngviên và Nhân dân',
      'nhiệmvụ trọngtâm quý II',
      'tiếp thu ýkiến của cử tri',
      'Giao UBNDxã chủ trì',
      'đề nghị củaHĐND xã',
      'các quyđịnh hiện hành',
      'ĐẢNGỦY XÃ',
      'toànxãhội',
      'Đảnguỷ xã',
      'giaoUBND xã',
    ],
    passed: [
      'Ban Thường vụ Đảng ủy xã',
      'Krông Pắk, Đắk Lắk, Kon Tum, Plei Ku, Ea Kar',
      'Internet, website, Facebook, Zalo, YouTube, online, logistics, karaoke',
      'dịch Covid-19, tiêu chuẩn ISO 9001:2015, VNeID, VietGAP',
      'UBND, HĐND, UBMTTQ, BTV ĐU, TƯĐU, GCNQSDĐ, QLĐĐ',
      'chủ nghĩa Mác - Lênin; đường bêtông; xe ôtô; tiêm vắcxin; 12 hécta',
      'người Êđê, Xơđăng, Mnông, H’Mông',
      'đuợc, nguời, tòan dân, cuả, nghành',
      'thuỷ lợi, khoẻ mạnh, uỷ ban, quý, giữ gìn, khuỷu, nghiêng',
      'chuyên đổi số',
    ],
  },
  check: checkLines(
    (line) => {
      const found = gluedWordsIn(line)
      // Text of an old font has letters in all kinds of rows, and is told of as such.
      return found.length > 0 ? outside(found, legacyText(line)) : found
    },
    (found) => ({
      message: `Có chữ bị dính liền ở ${places(found)} trong dòng này.`,
      detail: named(found.map(({ text, parts }) => [text, parts.join(' ')])),
      hint: `Đối chiếu với văn bản gốc rồi tách chữ. Nếu bản ký in liền như vậy thì giữ nguyên và ${confirming(code)}.`,
    }),
    code,
  ),
}
