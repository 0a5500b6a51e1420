/* The words by which something is to be done again and again. */

const UNIT = '(?:ngày|tuần|tháng|quý|năm)'
const EVERY = `(?:hằng|hàng|mỗi) ${UNIT}`
const COUNT = String.raw`(?:\d{1,2}|một|hai|ba|bốn|sáu)`
const END = String.raw`(?![\p{L}\p{N}])`
const REPORTS = '(?:báo cáo|tổng hợp|đánh giá|rà soát|kiểm tra|sơ kết|thông tin|gửi)'

const PATTERNS = [
  // "định kỳ hằng quý", "định kỳ mỗi quý một lần", "định kỳ báo cáo"
  String.raw`định kỳ(?: vào \d{1,2} ?(?:giờ|h)(?:\d\d)?)? (?:${EVERY}(?: ${COUNT} lần)?|${COUNT} (?:ngày|tuần|tháng|năm)(?: (?:một|0?1) lần| ?\/ ?lần|,? (?:và )?(?:hằng|hàng) năm)?|${REPORTS})`,
  // "mỗi tuần một lần", "mỗi tháng họp ít nhất một lần", "02 tuần một lần", "3 tháng/lần", "một lần/quý"
  String.raw`(?:mỗi ${UNIT}|${COUNT} ${UNIT})(?: (?:họp|sinh hoạt|báo cáo|kiểm tra))?(?: ít nhất)? ${COUNT} lần`,
  String.raw`${COUNT} ${UNIT} ?\/ ?(?:${COUNT} )?lần`,
  String.raw`${COUNT} lần ?(?:\/|trong) ?(?:mỗi )?(?:tuần|tháng|quý|năm)`,
  // "trước ngày 25 hằng tháng", "vào tuần cuối hằng tháng", "sáng thứ Hai hằng tuần", "tháng 12 hằng năm"
  String.raw`(?:trước|vào|chậm nhất|chậm nhất là|chậm nhất vào)? ?ngày \d{1,2} (?:của )?${EVERY}`,
  String.raw`(?:vào |trong )?(?:tuần|ngày|ngày làm việc) (?:cuối|đầu)(?: cùng| tiên)? (?:của )?${EVERY}`,
  String.raw`(?:vào |sáng |chiều )*(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật) ${EVERY}`,
  String.raw`(?:trước |vào |trong )?(?:quý (?:iv|i{1,3})|tháng \d{1,2}) (?:hằng|hàng) năm`,
  // "hằng quý báo cáo", "báo cáo … hằng tháng"
  String.raw`${EVERY},? ${REPORTS}`,
  String.raw`báo cáo[^.;:,\n]{0,60}? (?:định kỳ|hằng|hàng|mỗi) ${UNIT}`,
]
const RECURS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PATTERNS.join('|')})${END}`, 'gu')

/** Where a clause begins with it, something follows that is to be done: "Hằng tuần thông báo lịch …". */
const FIRST = new RegExp(
  String.raw`(?<=(?:^|[.;:,\n])\s{0,3})(?:hằng|hàng) ${UNIT}(?=,? (?!của|và|hoặc|theo|đều|được|còn|đã|đạt|tăng|giảm)\p{L})`,
  'gu',
)
/** Work that is nothing but repeated: "duy trì giao ban hằng tháng". */
const HELD = new RegExp(
  String.raw`(?<=(?:giao ban|trực báo|họp|tiếp xúc|đối thoại|giao lưu|tổng hợp|cập nhật) )(?:hằng|hàng) ${UNIT}${END}`,
  'gu',
)
/** Before it these make it a name of something that is anyway. */
const NAMED =
  /(?:chất lượng|nội dung|hiệu quả|kết quả|hội nghị|chương trình|kế hoạch|nghị quyết|tại)(?!\p{L})[^.;:,\n]{0,40}$/u

/** How much text before a wording is looked at. */
const SIGHT = 60

/** Stretches of a text in lower case that tell how often; they may touch each other. */
export function recurrencesIn(lower: string): { start: number; end: number }[] {
  // White space of a line break and the like is one sign in the patterns.
  const plain = lower.replace(/\s/gu, ' ')
  return [RECURS, FIRST, HELD].flatMap((pattern) =>
    [...plain.matchAll(pattern)]
      .filter(
        ({ index }) =>
          pattern !== HELD || !NAMED.test(plain.slice(Math.max(index - SIGHT, 0), index)),
      )
      .map(({ index, 0: all }) => ({
        start: index + all.length - all.trimStart().length,
        end: index + all.length,
      })),
  )
}

/** Whether a cell that tells when something is due says how often: "Hằng tháng". */
export function isRecurrence(cell: string): boolean {
  return new RegExp(`^(?:vào )?${EVERY}${END}`, 'iu').test(cell.trim())
}
