import { readable } from './letters.ts'
import { OPEN_END, OPEN_WORD } from './mark-words.ts'

/** A line with a stamp of secrecy and a fixed line of the head has at most as many characters. */
const LONGEST = 120
/** A stamp joined to what else the line has, before it or after it. */
const AT_START = /^\s*((?:TUYỆT |TỐI )?MẬT)[\s.,;:–-]+(\S.*)$/u
const AT_END = /^(.*\S)[\s.,;:–-]+((?:TUYỆT |TỐI )?MẬT)[\s.]*$/u

/** A fixed line of the head: the Party or the state, place and date, who issues the paper. */
const FIXED = [
  /^ĐẢNG CỘNG SẢN VIỆT NAM$/u,
  /^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u,
  /^Độc lập\b.*Hạnh phúc$/iu,
  /^\p{Lu}[\p{L} ]{0,40}, ngày .{1,14}tháng.{1,14}năm.{0,14}$/iu,
  /^(?:ĐẢNG (?:BỘ|[ỦU][ỶY])|BAN (?:THƯỜNG VỤ|CHẤP HÀNH|TỔ CHỨC|XÂY DỰNG)|(?:HUYỆN|TỈNH|THÀNH|QUẬN|THỊ|XÃ) [ỦU][ỶY]|[ỦU][ỶY] BAN|HỘI ĐỒNG NHÂN DÂN|CHI BỘ|VĂN PHÒNG|UBND|HĐND)(?!\p{L})[\p{Lu} ]{0,60}$/u,
]
/** Words of a title in capitals that begins like an issuer: "VĂN PHÒNG ĐẢNG ỦY QUẢN LÝ TÀI LIỆU MẬT". */
const TITLE =
  /(?<!\p{L})(?:VỀ|TÀI LIỆU|VĂN BẢN|HỒ SƠ|ĐỘ|DẤU|CÔNG TÁC|QUẢN LÝ|XỬ LÝ|SỬ DỤNG|SOẠN THẢO|CHẾ ĐỘ|GIẢI|MẠNG|THÔNG TIN|NỘI DUNG|TIN|NGÀNH)(?!\p{L})/u

/** The stamp of secrecy that a line has beside a fixed line of the head, joined to it by no more than a space. */
export function stampBeside(text: string, before: string): string | undefined {
  if (text.length > LONGEST) return undefined
  const seen = readable(text).trim()
  if (!seen.includes('MẬT')) return undefined
  const [, first, after = ''] = AT_START.exec(seen) ?? []
  if (first !== undefined && isFixed(after) && !OPEN_WORD.test(readable(before).trimEnd())) {
    return first
  }
  const [, rest = '', last] = AT_END.exec(seen) ?? []
  return last !== undefined && isFixed(rest) && !OPEN_END.test(rest) ? last : undefined
}

function isFixed(text: string): boolean {
  const line = text.replace(/\s+/gu, ' ').replace(/[\s.,;:–-]+$/u, '')
  return FIXED.some((pattern) => pattern.test(line)) && !TITLE.test(line)
}
