import type { Rule } from '../rule.ts'
import { checkSource } from '../text/findings.ts'
import { type InvisibleKind, invisibleCharacters } from '../text/invisible.ts'
import { legacyText } from '../text/legacy.ts'

const KINDS: Record<InvisibleKind, string> = {
  'zero-width': 'ký tự không có bề rộng',
  direction: 'ký tự đổi chiều chữ',
  private: 'ký hiệu riêng của một phông chữ (Wingdings, Symbol)',
  control: 'ký tự điều khiển',
  other: 'ký tự không nhìn thấy',
}

/** Characters that nobody sees, and that keep words from being found and copied. */
export const invisibleCharacter: Rule = {
  code: 'invisible-character',
  severity: 'warning',
  group: 'text',
  meaning: 'Có ký tự không nhìn thấy hoặc chỉ một phông chữ hiện được.',
  examples: {
    found: [
      'Đảng\u200b ủy',
      'Đảng ủy\ufeff',
      'kết\u200cluận',
      'kết\u2060 luận',
      '\u202eKết luận\u202c',
      'Kết luận\u200e',
      '\uf0b7 Giao Văn phòng',
      '\u0091Kết luận\u0092',
      'Kết luận\u2028',
      'kết luận\u{e0041}',
    ],
    passed: [
      'Đảng\u00a0ủy',
      '1\u202f250\u2009000 đồng',
      'Giao:\tVăn phòng',
      'tuyên\u00adtruyền',
      '• Giao Văn phòng',
      '“Kết luận” – …',
      'Ä\u0090áº£ng á»§y',
      '',
    ],
  },
  check: checkSource(
    invisibleCharacters,
    (found) => ({
      message: `Có ${[...new Set(found.map(({ kind }) => KINDS[kind]))].join(', ')}: ${[...new Set(found.map((character) => character.code))].slice(0, 5).join(', ')}.`,
      hint: found.every(({ kind }) => kind === 'private')
        ? 'Thay bằng ký hiệu như in trên văn bản gốc, ví dụ dấu gạch đầu dòng “-” hoặc “•”.'
        : 'Xóa ký tự ấy: đặt con trỏ ngay sau nó rồi nhấn Backspace, hoặc xóa cả từ và gõ lại.',
    }),
    legacyText,
  ),
}
