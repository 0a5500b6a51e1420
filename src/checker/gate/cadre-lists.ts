import { ANY_ACT } from './acts.ts'

/** Whom an act concerns, where no name is said. */
const CADRES =
  /(?<!\p{L})(?:cán bộ|đảng viên|công chức|viên chức|nhân sự|cá nhân|đồng chí|chức danh|chức vụ|cấp ủy|ủy viên|lãnh đạo|quần chúng|trường hợp)(?!\p{L})/u
/** Words after which a list names those who are to do something. */
const TEAM =
  /(?:thành lập|kiện toàn|phân công|đoàn kiểm tra|đoàn giám sát|tổ công tác|tổ giúp việc|thành phần|tham dự|dự họp|có mặt|phụ trách|chủ trì)/u
/** Acts that are an act on somebody whenever a paper's summary names them. */
const ALWAYS =
  /(?<!\p{L})(?:(?:tái )?bổ nhiệm|miễn nhiệm|bãi nhiệm|cách chức|điều động|luân chuyển|chuẩn y|chỉ định|hiệp y|tiêu chuẩn chính trị|khiển trách|cảnh cáo|khai trừ|nhân sự|công tác cán bộ|kết nạp|nghỉ hưu|thôi giữ|(?:thi hành|xử lý|xem xét) kỷ luật (?:đối với|đảng viên|cán bộ|đồng chí))(?!\p{L})/u
/** General reports, whose summary names acts without doing them. */
const REPORT = /(?:báo cáo|quý|tháng|kỳ họp|hội nghị|chương trình|kế hoạch|quy chế|quy định|đề án)/u

/** Whether words that a list follows tell an act on those in the list. */
export function isLeadIn(text: string): boolean {
  if (!ANY_ACT.test(text) || TEAM.test(text)) return false
  if (text.length > 300) return false
  return CADRES.test(text) || /:\s*$/u.test(text)
}

/** Whether a paper's head tells that the paper itself is an act on somebody. */
export function isSummaryOfAct(head: string): boolean {
  // What the paper is about stands after the last "về": the lines before it name who issues it, and when.
  const summary = head.slice(Math.max(head.lastIndexOf(' về '), 0))
  const always = ALWAYS.exec(summary)
  if (always) return !REPORT.test(summary.slice(0, always.index))
  return ANY_ACT.test(summary) && CADRES.test(summary) && !REPORT.test(summary)
}

/** A cell of a table. */
export interface Cell {
  text: string
  /** Whether it begins with a name. */
  item: boolean
}

const COLUMN =
  /^(?:kết quả |mức |tự |dự kiến |đề nghị |hình thức |ý kiến |cấp ủy |nội dung )*(?:đánh giá|xếp loại|phân loại|kỷ luật|quy hoạch|vi phạm|khuyết điểm|ưu điểm|nhận xét|tín nhiệm|tiêu chuẩn chính trị|bổ nhiệm|phân công công tác|thôi giữ|nghỉ hưu|chức danh (?:quy hoạch|giới thiệu|bổ nhiệm|dự kiến)|chức vụ (?:bổ nhiệm|mới|dự kiến|điều động)|số phiếu|phiếu tín nhiệm|tỷ lệ (?:phiếu|tín nhiệm|đồng ý)|đơn vị (?:mới|chuyển đến)|nơi chuyển đến|mức độ hoàn thành nhiệm vụ)/u
const VALUE =
  /^(?:(?:không )?hoàn thành (?:xuất sắc |tốt )?(?:chức trách,? )?nhiệm vụ|htxs\p{L}*|httn\p{L}*|htnv|khtnv|khiển trách|cảnh cáo|cách chức|khai trừ)[\s.]*$/u
const LONGEST_HEAD = 60

/** Whether a table's heads or its cells tell an act on those named in it. */
export function columnsTell(cells: readonly Cell[]): boolean {
  const body = cells.findIndex(({ text, item }) => item || /^0?1[.)]?$/u.test(text))
  const heads = cells.slice(0, Math.max(body, 0)).map(({ text }) => text)
  return (
    heads.some((head) => head.length <= LONGEST_HEAD && COLUMN.test(head)) ||
    cells.some(({ text }) => VALUE.test(text))
  )
}
