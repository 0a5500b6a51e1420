import { type NamedSection, sectionName, sessionName, TYPE_NAMES } from './citation.ts'
import type { Conclusion } from './conclusion.ts'
import { formatShort } from './dates.ts'

/*
 * Words of the interface that stand in more than one place, in the official register.
 */

/** Labels that several pages, components or scripts share. */
export const LABELS = {
  home: 'Trang chủ',
  search: 'Tra cứu',
  conclusions: 'Kết luận',
  sessions: 'Kỳ họp',
  units: 'Đơn vị',
  topics: 'Chủ đề',
  /** In the menu, where room is short. */
  places: 'Địa bàn',
  placesLong: 'Địa bàn, công trình, dự án',
  abbreviations: 'Từ viết tắt',
  abbreviationsInPaper: 'Từ viết tắt trong văn bản này',
  deadlines: 'Thời hạn',
  guides: 'Hướng dẫn',
  siteMap: 'Sơ đồ trang',
  content: 'Nội dung',
  source: 'Mục, văn bản',
  assigned: 'Đơn vị được giao',
  lead: 'Chủ trì',
  support: 'Phối hợp',
  together: 'Cùng được giao',
  direct: 'Giao trực tiếp',
  general: 'Giao chung các cơ quan, đơn vị',
  tasks: 'Nội dung giao',
  alsoCalled: 'Tên gọi khác',
  timeline: 'Diễn biến qua các kỳ họp',
  ambiguous: 'Có nhiều nghĩa',
  predecessor: 'Đơn vị tiền thân',
  paper: 'Văn bản',
  documentNumber: 'Số, ký hiệu',
  day: 'Ngày',
  onlyMentioned: 'Chỉ nhắc đến, không giao nhiệm vụ',
  mentioned: 'Được nhắc đến',
  noDeadline: 'Không ghi thời hạn',
  all: 'Tất cả',
  newPapers: 'Văn bản mới',
  ordersByUnit: 'Nội dung giao trực tiếp, theo đơn vị',
  byYearAndSession: 'Theo năm, kỳ họp',
  allPapers: 'Tất cả văn bản',
  allDeadlines: 'Tất cả thời hạn',
  allUnits: 'Tất cả đơn vị',
  listOfConclusions: 'Danh sách kết luận',
  listOfUnits: 'Danh sách đơn vị',
  listOfSessions: 'Danh sách kỳ họp',
  byYear: 'Theo năm',
  byLetter: 'Theo vần chữ cái',
  onThisPage: 'Trong trang này',
  mainMenu: 'Trình đơn chính',
  aboutArchive: 'Thông tin về kho',
  notice: 'Thông báo',
  whereIAm: 'Vị trí trang',
  toContent: 'Chuyển đến nội dung',
  keywords: 'Từ khóa',
  keywordsLong: 'Từ khóa tra cứu',
  notGiven: 'không ghi',
  parent: 'Cấp trên trực tiếp',
  groups: 'Thuộc nhóm',
  members: 'Các đơn vị trong nhóm',
  takesOverFrom: 'Kế tục',
  successor: 'Đơn vị kế tục',
  predecessorPage: 'Trang của đơn vị tiền thân',
  abbreviation: 'Viết tắt',
  meaning: 'Nghĩa',
  usedIn: 'Dùng trong',
  datedDeadlines: 'Thời hạn có ghi ngày, tháng, quý hoặc năm',
  undatedDeadlines: 'Thời hạn không ghi ngày, thường xuyên, định kỳ',
  view: 'Xem',
  parts: 'Trong trang',
  year: 'Năm',
  chooseUnit: 'Chọn đơn vị',
  ordersOfUnit: 'Nội dung giao đơn vị',
  nothing: 'Không có nội dung nào.',
  open: 'Còn thời hạn',
  openOrNone: 'Còn thời hạn hoặc không ghi',
  past: 'Đã qua thời hạn – chưa cập nhật kết quả',
  pastShort: 'Đã qua thời hạn',
  noDirect: 'Chưa có nội dung nào giao trực tiếp cho đơn vị này.',
  scanOnly: 'Chỉ có bản quét',
  notOriginal: 'Bản để tra cứu, không thay thế bản chính.',
  print: 'In trang này',
  summarySheet: 'Bảng tổng hợp nội dung được giao',
  printPaper: 'In văn bản',
  outline: 'Mục lục',
  passagesOf: 'Nội dung giao từng đơn vị',
  relatedPassages: 'Kỳ họp khác',
  /** What those who hear the page are told before it. */
  relatedWhat: 'Cùng đơn vị, chủ đề',
  table: 'Bảng',
  relatedPapers: 'Văn bản liên quan',
  files: 'Tệp của văn bản',
  pdf: 'Bản PDF để in',
  printNote: 'Bản in để tra cứu, không thay thế bản chính.',
  editorNote: 'Ghi chú của người biên tập (không thuộc văn bản)',
  copy: 'Sao chép',
  cite: 'Trích dẫn',
  copyLink: 'Sao chép liên kết',
  relations: 'Quan hệ với văn bản khác (không thuộc văn bản)',
  original: 'Tệp gốc đã nhập vào kho (không đăng)',
  address: 'Địa chỉ',
  scanOnlyLong:
    'Kho chỉ có bản quét của văn bản này, không có phần chữ: không tra cứu được theo nội dung.',
  previousPaper: 'Văn bản trước',
  nextPaper: 'Văn bản sau',
  withdrawn: 'Văn bản đã được rút',
} as const

/** Words that the script of the pages speaks; apart from the others, so that it carries no more than it says. */
export const SPOKEN = {
  copyCitation: 'Sao chép trích dẫn',
  copied: 'Đã sao chép',
  copyByHand: 'Nhấn Ctrl+C để sao chép.',
} as const

/** A text with its first letter in upper case: labels made of words of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The short name of a paper: "Kết luận số 12-KL/ĐU", "Kết luận kỳ họp thứ 10", "Thông báo kết luận ngày 5/3/2026". */
export function paperName(paper: Pick<Conclusion, 'type' | 'number' | 'session' | 'date'>): string {
  const type = TYPE_NAMES[paper.type]
  if (paper.number !== undefined) return `${type} số ${paper.number}`
  const session = sessionName(paper.session)
  return `${type} ${session ?? `ngày ${formatShort(paper.date)}`}`
}

/** The short name of a paper with its day: "Kết luận số 12-KL/ĐU, ngày 23/3/2026". */
export function datedName(paper: Pick<Conclusion, 'type' | 'number' | 'session' | 'date'>): string {
  const name = paperName(paper)
  const day = `ngày ${formatShort(paper.date)}`
  return name.endsWith(day) ? name : `${name}, ${day}`
}

/** The name of a meeting: "Kỳ họp thứ 10"; where the paper names none, "Văn bản ngày 5/3/2026". */
export function meetingName(paper: Pick<Conclusion, 'session' | 'date'>): string {
  const name = sessionName(paper.session)
  return name === undefined ? `Văn bản ngày ${formatShort(paper.date)}` : capitalised(name)
}

/** Where a passage stands: "Mục 4.2"; before the first section, or in a paper that has none, in words. */
export function placeName(
  section: NamedSection | undefined,
  paper: Pick<Conclusion, 'sections'>,
): string {
  if (section) return capitalised(sectionName(section))
  return paper.sections.length > 0 ? 'Phần mở đầu' : 'Văn bản không chia mục'
}

/** "Năm 2026": the heading and the link of what belongs to a year. */
export function yearName(year: string): string {
  return `${LABELS.year} ${year}`
}

/** "3 nội dung", "12 văn bản": a figure with what it counts. */
export function counted(count: number, what: 'nội dung' | 'văn bản' | 'kỳ họp' | 'đơn vị'): string {
  return `${count} ${what}`
}

/** The size of a file: "96 kB", "1,2 MB". */
export function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  if (kilobytes < 1000) return `${kilobytes} kB`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
}
