import { letterRun } from './letters.ts'

/** What a mark tells: secret; not to be passed on; for internal use; a draft. Only the last two can be confirmed. */
export type GateMark = 'secrecy' | 'circulation' | 'internal' | 'draft'

/** Every kind of mark, the gravest first. */
export const GATE_MARKS: readonly GateMark[] = ['secrecy', 'circulation', 'internal', 'draft']

/** Words that make a line a mark. */
const MARK_WORDS: Record<GateMark, string> = {
  secrecy: `
    mật; tối mật; tuyệt mật; tối mặt; tuyệt mặt; m?t; t?i m?t; tuy?t m?t; tối m?t; tuyệt m?t;
    bí mật; tuyệt đối bí mật; bí mật nhà nước; bí mật quân sự; bí mật công tác; bí mật của đảng; bí mật nội bộ;
    độ tối mật; độ tuyệt mật; tài liệu độ mật; văn bản độ mật; tài liệu có độ mật; văn bản có độ mật; thuộc độ mật;
    tài liệu bảo mật; văn bản bảo mật; confidential; secret; top secret`,
  circulation: `
    xem xong trả lại; đọc xong trả lại; dùng xong trả lại; họp xong trả lại; nghiên cứu xong trả lại;
    xem xong nộp lại; đọc xong nộp lại; họp xong nộp lại; xem xong thu hồi; họp xong thu hồi;
    xem xong hủy; đọc xong hủy; xem xong hoàn trả; trả lại sau khi; nộp lại sau khi;
    xong đề nghị trả lại; xong đề nghị nộp lại; nộp lại văn phòng; trả lại văn phòng; nộp lại ban tổ chức; trả lại ban tổ chức;
    trả lại sau hội nghị; trả lại sau kỳ họp; trả lại sau cuộc họp; nộp lại sau hội nghị; nộp lại sau kỳ họp;
    tài liệu thu hồi; tài liệu này thu hồi; tài liệu phải thu hồi; tài liệu được thu hồi; tài liệu cần thu hồi;
    tài liệu sẽ thu hồi; tài liệu sẽ được thu hồi; văn bản thu hồi; bản thu hồi; tài liệu có thu hồi;
    thu hồi sau; thu hồi ngay sau; thu hồi khi; thu hồi tài liệu sau;
    không phổ biến; không được phổ biến; cấm phổ biến; không tự ý phổ biến; phổ biến hạn chế;
    không lưu hành; không được lưu hành; cấm lưu hành; lưu hành hạn chế; hạn chế lưu hành; tài liệu hạn chế;
    không phát tán; cấm phát tán; không đăng tải; không công bố; không công khai; không chia sẻ; không chuyển tiếp;
    không sao chụp; không được sao chụp; cấm sao chụp; không tự ý sao chụp;
    không sao chép; không được sao chép; cấm sao chép; không sao lục; không được sao lục; cấm sao lục;
    không sao in; không sao gửi; không được sao; không photo; không được photo; cấm photo;
    không photocopy; cấm photocopy; không nhân bản; không được nhân bản; cấm nhân bản;
    không chụp ảnh; cấm chụp ảnh; không ghi âm; không ghi hình; không quay phim;
    chỉ người có tên; chỉ người nhận; chỉ người được phân công; chỉ đồng chí có tên; người có tên mới được;
    mới được bóc bì; mới được xem; mới được đọc; được bóc bì`,
  internal: `
    lưu hành nội bộ; tài liệu nội bộ; văn bản nội bộ; nội bộ; sử dụng nội bộ; phổ biến nội bộ;
    dùng trong nội bộ; phổ biến trong nội bộ; lưu hành trong nội bộ; lưu hành trong đảng`,
  draft: 'dự thảo; bản thảo; bản nháp; draft',
}

/** Words that may stand around any mark without making the line more than a mark: papers, copies, dates, urgency. */
const FRAME = `
  tài liệu; văn bản; hồ sơ; bản; này; trang; tờ; lần; thứ; nhất; hai; ba; tư; cuối; i; ii; iii; iv; v; số; bản số; và;
  ngày; tháng; năm; giờ; phút; bản sao; bản sao số; khẩn; thượng khẩn; hỏa tốc; hỏa tốc hẹn giờ; độ khẩn; mức độ khẩn`

/** Words that may stand around marks of one kind. */
const FRAMES: Record<GateMark, string> = {
  secrecy: `
    độ mật; mức độ mật; mức mật; cấp độ mật; dấu mật; dấu độ mật; dấu chỉ mức độ mật; dấu chỉ độ mật; chế độ mật;
    đóng dấu; dấu; loại; là; đây là; từ; đến; hết; sang; xuống; lên; cao; thấp;
    thuộc; thuộc danh mục; thuộc phạm vi; thời hạn bảo vệ; gia hạn; điều chỉnh; kèm theo; phụ lục;
    kết luận; thông báo; báo cáo; tờ trình; công văn; nghị quyết; quyết định; kế hoạch; biên bản`,
  circulation: `
    đề nghị; yêu cầu; xin; các; đồng chí; đ c; đại biểu; quý đại biểu; người dự họp; người họp; nghiêm; nghiêm cấm; cấm;
    sau; sau khi; trước khi; ngay; khi; kết thúc; bế mạc; tan; họp; xong; hoặc; hay; là; để; nghiên cứu; sử dụng; xem; đọc;
    hội nghị; kỳ họp; cuộc họp; phiên họp; buổi họp; buổi làm việc; phục vụ; tại; tại chỗ; trong; ngoài; ra ngoài;
    cho; về; với; lại; văn phòng; đảng ủy; huyện ủy; tỉnh ủy; thường trực; ban thường vụ; ban chấp hành; xã; phường;
    ban tổ chức; bộ phận; thư ký; văn thư; đơn vị phát hành; nơi phát hành; nơi gửi; cơ quan ban hành;
    tuyệt đối; không; không được; mọi hình thức; dưới mọi hình thức; bất kỳ hình thức nào; rộng rãi; công khai;
    trên; mạng; trên mạng; trên mạng xã hội; mạng xã hội; internet; ghi âm; ghi hình; chụp ảnh; quay phim; sao chụp; sao chép; in; phổ biến;
    phát tán; đăng tải; lưu hành; chỉ; dùng; mang; mang ra; thu hồi; tham khảo; bóc bì; mật; tối mật; tuyệt mật`,
  internal: `
    chỉ; chỉ dùng; dùng; sử dụng; trong; để; phục vụ; tham khảo; học tập; nghiên cứu; hội nghị; kỳ họp; cuộc họp; họp;
    cho; đảng; đảng ủy; xã; cơ quan; đơn vị; lưu hành; phổ biến; không`,
  draft: `
    kết luận; thông báo; thông báo kết luận; mới; mới nhất; ver; version; sau; đã; tiếp thu; chỉnh sửa; hoàn chỉnh;
    xin ý kiến; lấy ý kiến; để; góp ý; trình; trình ký; tại; hội nghị; kỳ họp; cuộc họp; chưa; chính thức; thảo luận`,
}

/** A phrase as `letterRun` gives it. */
export interface Phrase {
  letters: string
  /** The mark that it is; nothing for a word that may stand around marks. */
  mark: GateMark | undefined
  /** The kinds of marks around which it may stand. */
  around: readonly GateMark[]
  /** Whether the A must be that of "MẬT": MẶT is another word. */
  exact: boolean
}

/** All phrases, by their first letter. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  [
    ...phrases(FRAME, GATE_MARKS),
    ...GATE_MARKS.flatMap((kind) => phrases(FRAMES[kind], [kind])),
    ...GATE_MARKS.flatMap((kind) => phrases(MARK_WORDS[kind], GATE_MARKS, kind)),
  ],
  ({ letters }) => letters.charAt(0),
)

/** Any of the marks, in a run in upper case: without one a run need not be looked at. */
export const ANY_MARK = new RegExp(
  GATE_MARKS.flatMap((kind) => phrases(MARK_WORDS[kind], []))
    .map(({ letters }) => letters.toUpperCase().replaceAll('?', '\\?'))
    .join('|'),
)

function phrases(words: string, around: readonly GateMark[], mark?: GateMark): Phrase[] {
  return words.split(';').map((phrase) => {
    const run = letterRun(phrase)
    const exact = run.includes('MAT')
    return { letters: exact ? run : run.toUpperCase(), mark, around, exact }
  })
}

/** Words after which the next line goes on: what stands there is the rest of a sentence or of a title. */
export const OPEN_END =
  /(?<!\p{L})(?:về|vệ|bí|bảo|giữ|gìn|lộ|lọt|của|và|các|những|với|cho|tác|lý|dụng|trữ|soạn|vi|thuộc|chứa|theo|gồm|việc|ý kiến|góp ý|ban hành|thông qua|xây dựng|hoàn thiện|sửa đổi|bổ sung|số lượng|phân loại|xử lý|thực hiện|tiêu hủy|giao nhận)$/iu

/** Words that make one word of the "mật" on the next line. */
export const OPEN_WORD = /(?<!\p{L})(?:bí|bảo|cơ|lấy|ong|làm|vệ|gìn|giữ|các)$/iu
