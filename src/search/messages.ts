/*
 * What the search page says.
 */

/** Messages of the search page. */
export const MESSAGES = {
  loading: 'Đang tìm…',
  none: 'Không tìm thấy nội dung phù hợp. Đề nghị kiểm tra lại từ khóa hoặc bỏ bớt bộ lọc.',
  emptyArchive: 'Kho chưa có văn bản nào.',
  more: 'Xem thêm kết quả',
  scanOnly: 'Văn bản chỉ có bản quét, chỉ tra cứu được theo tên.',
  openingAndClosing: 'Phần đầu và phần cuối văn bản',
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

function list(texts: readonly string[]): string {
  return texts.map((text) => `“${text.replace(/^"|"$/g, '')}”`).join(', ')
}
