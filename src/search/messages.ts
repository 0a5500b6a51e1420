/*
 * What the search page says.
 */
import type { DUE_VALUES } from './filters.ts'

/** The deadlines to choose from, in the words of the page. */
export const DUE_LABELS: Record<(typeof DUE_VALUES)[number], string> = {
  'sap-den': 'Đến hạn trong 7 ngày tới',
  'chua-den': 'Chưa đến hạn',
  'da-qua': 'Đã qua thời hạn',
  'dinh-ky': 'Định kỳ',
  khac: 'Thời hạn ghi bằng lời',
  khong: 'Không ghi thời hạn',
}

/** Messages of the search page. */
export const MESSAGES = {
  loading: 'Đang tìm…',
  noWords: 'Từ khóa cần có chữ hoặc số.',
  none: 'Không tìm thấy nội dung phù hợp.',
  noneFiltered: 'Không có nội dung phù hợp với bộ lọc đang chọn.',
  emptyArchive: 'Kho chưa có văn bản nào.',
  more: 'Xem thêm kết quả',
  scanOnly: 'Văn bản chỉ có bản quét, chỉ tra cứu được theo tên.',
  openingAndClosing: 'Phần đầu và phần cuối văn bản',
  understood: 'Hiểu là:',
  removeName: 'bỏ, tìm như từ khóa thường',
  offered: 'Chỉ lấy nội dung của:',
  filters: 'Đang lọc:',
  removeFilter: 'bỏ bộ lọc này',
  places: 'Trang có liên quan:',
  telex: 'Có phải muốn gõ:',
  nearest: 'Có phải cần tìm:',
  bare: 'Tìm không phân biệt dấu:',
  withoutFilters: 'Bỏ mọi bộ lọc',
  ways: 'Hoặc xem theo danh mục:',
  tryElse: 'Có thể bớt từ, bỏ dấu ngoặc kép hoặc dùng từ khác; hoặc xem theo danh mục:',
  groups: {
    phrase: '',
    alias: 'Tìm theo cách viết khác',
    folded: 'Giống chữ, khác dấu',
    words: 'Có đủ các từ nhưng không liền nhau',
    partial: 'Chỉ có một số từ đã nhập',
  },
} as const

/** Says that the index cannot be read, with the cause for the technician. */
export function brokenMessage(cause: string): string {
  return `Chức năng tra cứu chưa hoạt động do không đọc được dữ liệu. Đây không phải là kết quả “không tìm thấy”. Đề nghị báo bộ phận kỹ thuật: ${cause}`
}

/** Says that pages and index were not made together: somebody is copying a new site, or did not finish. */
export const STALE =
  'Kho vừa được cập nhật, trang này và dữ liệu tra cứu không cùng một lần dựng. Đề nghị tải lại trang; nếu vẫn thấy dòng này, báo bộ phận kỹ thuật: chép lại toàn bộ thư mục đã dựng lên máy chủ.'

/** "12 nội dung phù hợp." */
export function countMessage(count: number): string {
  return `${count} nội dung phù hợp.`
}

/** Names the words that the archive does not hold. */
export function missingMessage(missing: readonly string[]): string {
  return `Từ không có trong kho: ${list(missing)}.`
}

/** Names the other words that were searched for as well. */
export function alsoMessage(alsoSearched: readonly string[]): string {
  return `Đã tìm cả: ${list(alsoSearched)}.`
}

/** Says that an abbreviation may mean several things. */
export function ambiguousMessage(key: string): string {
  return `“${key}” có thể là:`
}

function list(texts: readonly string[]): string {
  return texts.map((text) => `“${text.replace(/^"|"$/g, '')}”`).join(', ')
}
