import { parseTitle } from '../../domain/sections.ts'
import { type Item, type Line, linesIn } from './lines.ts'

/*
 * The head of a paper: all that is printed before its first sentence.
 */

/** How many lines and tables a head may have. */
const LONGEST_HEAD = 40
/** How many lines may stand under the name of the type, and how long each of them may be. */
const SUMMARY_LINES = 10
const SUMMARY_LENGTH = 300

/** "KẾT LUẬN", "THÔNG BÁO KẾT LUẬN", "K Ế T  L U Ậ N"; as a line of its own, or in capitals with more behind it. */
const TYPE = /^(?:KẾT LUẬN|THÔNG BÁO)(?=$|[\s:;,-])/u
const TYPE_ALONE = /^(?:kết luận|thông báo)$/iu

/** Names of bodies over a paper, its number, and what stands between them. */
const HEADER =
  /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG (?:BỘ|ỦY)|BAN (?:CHẤP HÀNH|THƯỜNG VỤ)|(?:TỈNH|THÀNH|HUYỆN|THỊ) ỦY|VĂN PHÒNG|Số(?=[\s:]))/u

/** "Bình Minh, ngày 23 tháng 3 năm 2026", "…, ngày      tháng 3 năm 2026". */
export const PLACE_AND_DATE =
  /^(\p{Lu}[^,;:()]{0,60}),\s*ngày(?:\s|[.…_]|\d)[\s.…_]*(\d{1,2})?[\s.…_]*(?:tháng[\s.…_]*(\d{1,2})?[\s.…_]*năm[\s.…_]*(\d{4})?)?\.?$/u

/** The line of a digital stamp: "13-11-2025 14:38:52 +07:00", also with names before it. */
export const STAMP = /(?:^|\s)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})[\s,]+\d{1,2}:\d{2}(?::\d{2})?/u

/** Lines that hold no words: "-----", "*", "o0o", "./.". */
export const ORNAMENT = /^(?:[^\p{L}\p{N}]+|[^\p{L}\p{N}]*o0o[^\p{L}\p{N}]*)$/iu

/** Words with which the first sentence of a paper begins, and no line of its head does. */
const PREAMBLE =
  /^(?:Ngày|Hôm nay|Sáng|Chiều|Tại|Sau khi|Căn cứ|Thực hiện|Trên cơ sở|Qua|Xét|Trong|Vừa qua|Để|Từ ngày)(?=\s)/u

/** Whether a line names the type of the paper. */
export function isTypeLine({ plain }: Line): boolean {
  const tight = /^(?:\p{Lu} ){3,}\p{Lu}$/u.test(plain) ? unspaced(plain) : plain
  return TYPE.test(tight) || TYPE_ALONE.test(tight)
}

/** "K Ế T L U Ậ N" as "KẾT LUẬN"; other spaced words run together. */
function unspaced(plain: string): string {
  return plain.replaceAll(' ', '').replace(/^(KẾT|THÔNG)(LUẬN|BÁO)/u, '$1 $2')
}

/** How many of the items of a paper are its head. */
export function headLength(items: readonly Item[]): number {
  const type = items.slice(0, LONGEST_HEAD).findIndex((item) => linesIn([item]).some(isTypeLine))
  const isHead = type !== -1 && items.slice(0, type).every((item) => !isBodyLike(item))
  if (!isHead) {
    const end = items.findIndex((item) => !linesIn([item]).some(isHeaderLine))
    return end === -1 ? 0 : end
  }
  let end = type + 1
  while (end < items.length && end <= type + SUMMARY_LINES) {
    const item = items[end]
    if (item?.kind !== 'line' || !isSummary(item, items[type])) break
    end += 1
  }
  return end
}

/** Whether a line belongs over the name of the type. */
function isHeaderLine(line: Line): boolean {
  const { plain } = line
  return (
    HEADER.test(plain) ||
    PLACE_AND_DATE.test(plain) ||
    isTypeLine(line) ||
    /^(?:THƯỢNG |HỎA )?(?:KHẨN|TỐC)$/u.test(plain) ||
    (ORNAMENT.test(plain) && plain.length < 40)
  )
}

/** Whether an item can only be text: a numbered title, or more words than a head has in a line. */
function isBodyLike(item: Item): boolean {
  if (item.kind === 'table') return false
  const { text, plain } = item
  return text.length > SUMMARY_LENGTH || /^\d+(?:\.\d+)*\.\s/u.test(plain)
}

/** Whether a line under the name of the type still belongs to the head. */
function isSummary(line: Line, type: Item | undefined): boolean {
  const { plain, text } = line
  if (ORNAMENT.test(plain) || STAMP.test(plain) || PLACE_AND_DATE.test(plain)) return true
  if (/^Số(?=[\s:])/u.test(plain)) return true
  if (text.length > SUMMARY_LENGTH || /[.:;!?]$/u.test(plain)) return false
  if (parseTitle(plain).number !== undefined || PREAMBLE.test(plain)) return false
  if (/^[-+*•]\s/u.test(plain)) return false
  const centred = type?.kind === 'line' && type.paragraph.align === 'center'
  // Where the file says what is centred, the head is; a line of text is justified.
  if (centred && line.paragraph.align === 'justify') return false
  return true
}
