/*
 * Which colour stands on which. The only list of it: the page of all components shows them, a test asks for their
 * contrast, and that no stylesheet has a colour that is not here.
 */

/** Two colours by their names in tokens.css, and where they meet. */
export interface Pair {
  front: string
  ground: string
  where: string
}

/** Least contrast of text, WCAG AAA. */
export const TEXT_LEAST = 7

/** Least contrast of the lines of controls and of marks that tell something, WCAG AA. */
export const EDGE_LEAST = 3

const on = (front: string, where: string, ...grounds: string[]): Pair[] =>
  grounds.map((ground) => ({ front, ground, where }))

/** Text and what it stands on. */
export const TEXT_PAIRS: Pair[] = [
  ...on('ink', 'Chữ thường', 'paper', 'surface', 'aside', 'soon', 'glow'),
  ...on('muted', 'Chữ phụ, chữ gợi ý trong ô nhập', 'paper', 'surface', 'aside'),
  ...on('link', 'Liên kết', 'paper', 'surface', 'aside', 'soon'),
  ...on('visited', 'Liên kết đã mở', 'paper', 'surface', 'aside', 'soon'),
  ...on('accent', 'Tên kho, nhãn lỗi', 'paper', 'surface'),
  ...on('paper', 'Chữ trên nền đậm: nút chính, thông báo', 'accent', 'accent-deep', 'ink'),
  ...on('soon-ink', 'Sắp đến hạn', 'soon'),
]

/** Lines by which a control, or what a mark says, is known. */
export const EDGE_PAIRS: Pair[] = [
  ...on('edge', 'Viền ô nhập và nút, vạch của ghi chú', 'paper', 'surface'),
  ...on('focus', 'Viền khi đang chọn bằng bàn phím', 'paper', 'surface', 'aside', 'glow', 'soon'),
  ...on('accent', 'Vạch của mục đang đọc, trang đang mở', 'paper', 'surface'),
  ...on('accent-deep', 'Vạch của “Đến hạn hôm nay”', 'paper', 'surface'),
  ...on('soon-edge', 'Vạch của “Sắp đến hạn”', 'paper', 'soon', 'surface'),
  ...on('aside-edge', 'Vạch của ghi chú của người biên tập', 'paper', 'aside'),
  ...on('link', 'Gạch chân của liên kết, đường nối với đoạn văn', 'paper', 'surface', 'aside'),
]

/** Lines that only part one thing from the next: nobody needs to see them. */
export const DIVIDERS = ['line']
