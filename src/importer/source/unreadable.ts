import type { Unreadable } from './document.ts'

/** Letters of a file with pictures below which its pages are taken for pictures of text. */
export const FEW_LETTERS = 40
/** Bytes above which a file is not opened. */
export const MAX_BYTES = 100_000_000

const SAVE_AS =
  'Mở tệp bằng Word, chọn Tệp (File) → Lưu thành (Save As) → “Word Document (*.docx)”, rồi nhập tệp mới.'
const AGAIN =
  'Mở tệp bằng Word: nếu mở được thì chọn Lưu thành (Save As) một tệp .docx mới rồi nhập lại; nếu không thì xin lại tệp từ nơi gửi.'
const SCAN =
  'Bản quét không có chữ để nhập. Lưu thành PDF (Save As → PDF), rồi đính kèm bằng --scan; phần chữ lấy từ tệp Word gốc của văn bản.'

/** Every reason why a file cannot be read. Codes are permanent. */
const REASONS = {
  'too-large': [
    'Tệp quá lớn (hơn 100 MB), không phải là một văn bản thông thường.',
    'Xóa hoặc nén ảnh trong tệp (Word: Picture Format → Compress Pictures), lưu lại rồi nhập lại.',
  ],
  'zip-bomb': [
    'Tệp bung ra lớn quá mức của một văn bản: máy không mở để tránh bị treo.',
    'Mở tệp bằng Word, chép phần chữ sang một tệp mới, lưu thành .docx rồi nhập tệp ấy.',
  ],
  truncated: ['Tệp bị cụt hoặc hỏng: không mở được gói .docx.', AGAIN],
  damaged: ['Bên trong tệp Word có phần bị hỏng hoặc bị cắt ngang.', AGAIN],
  doctype: [
    'Bên trong tệp có khai báo DOCTYPE, điều mà Word không bao giờ ghi: tệp có thể bị cài mã độc.',
    'Không dùng tệp này. Chép phần chữ sang một tệp Word mới hoặc xin lại tệp từ nơi gửi.',
  ],
  'not-word': ['Tệp này không phải tệp Word.', `Chỉ nhập được .docx và .txt. ${SAVE_AS}`],
  'not-a-zip': ['Tệp mang tên .docx nhưng nội dung không phải tệp Word.', AGAIN],
  'old-word': ['Tệp là Word đời cũ (.doc), dù tên có thể là .docx.', SAVE_AS],
  encrypted: [
    'Tệp có mật khẩu nên máy không đọc được.',
    'Mở tệp bằng Word, vào Tệp (File) → Thông tin (Info) → Bảo vệ tài liệu (Protect Document) → Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu, lưu lại rồi nhập lại.',
  ],
  rtf: ['Tệp là RTF, không phải .docx.', SAVE_AS],
  odt: ['Tệp là văn bản OpenDocument (.odt), không phải .docx.', SAVE_AS],
  html: ['Tệp là trang web (HTML) hoặc XML, không phải .docx.', SAVE_AS],
  excel: [
    'Tệp là bảng tính Excel, không phải văn bản Word.',
    'Chọn lại tệp Word của văn bản kết luận.',
  ],
  powerpoint: [
    'Tệp là bài trình chiếu PowerPoint, không phải văn bản Word.',
    'Chọn lại tệp Word của văn bản kết luận.',
  ],
  pdf: [
    'Tệp là PDF: chữ lấy từ PDF hay sai dấu, nên không nhập từ PDF.',
    'Nhập từ tệp Word gốc (.docx) của văn bản; tệp PDF đã ký thì đính kèm bằng --scan.',
  ],
  image: ['Tệp là ảnh, không có chữ để nhập.', SCAN],
  'unknown-text': [
    'Tệp chữ này dùng bảng mã mà máy không nhận ra.',
    'Mở tệp bằng Notepad, chọn Lưu thành (Save As), mục Mã hóa (Encoding) chọn UTF-8, rồi nhập lại.',
  ],
  empty: ['Tệp không có chữ nào.', 'Kiểm tra xem đã chọn đúng tệp và đã lưu văn bản chưa.'],
  'picture-only': ['Tệp Word chỉ chứa ảnh (bản quét), không có chữ để nhập.', SCAN],
} as const satisfies Record<string, readonly [message: string, hint: string]>

/** Why a file cannot be read. */
export type UnreadableCode = keyof typeof REASONS

/** All codes, for guides and tests. */
export const unreadableCodes = Object.keys(REASONS) as UnreadableCode[]

/** What is wrong with a file, and what to do. */
export function unreadable(code: UnreadableCode): Unreadable {
  const [message, hint] = REASONS[code]
  return { code, message, hint }
}

/** Whether a reading says that it could not read. */
export function isUnreadable(reading: object): reading is Unreadable {
  return 'code' in reading && 'hint' in reading
}
