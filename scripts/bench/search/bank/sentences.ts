/*
 * Sentences around what is planted. None of them decides anything: the same are around what is asked for and
 * around what is only like it.
 */

/** "@" is the planted phrase. */
export const FRAMES = [
  'Tiếp tục theo dõi @ và báo cáo kết quả tại cuộc họp sau.',
  'Rà soát hồ sơ liên quan đến @, bổ sung những phần còn thiếu.',
  'Nhiều ý kiến cử tri quan tâm đến @ và đề nghị được thông tin đầy đủ.',
  'Kinh phí cho @ được bố trí từ nguồn hợp pháp, công khai, đúng chế độ.',
  'Qua kiểm tra thực tế, @ còn một số điểm chưa thống nhất giữa các bên.',
  'Cơ bản nhất trí với đề xuất về @ như báo cáo đã trình.',
  'Việc bàn giao @ thực hiện theo biên bản đã ký, có người làm chứng.',
  'Đề nghị làm rõ số liệu về @ trước khi trình cấp có thẩm quyền.',
  'Bộ phận chuyên môn cung cấp bản tổng hợp về @ để lưu cùng hồ sơ.',
  'Trong quá trình thực hiện, @ phát sinh vướng mắc thì kịp thời phản ánh.',
  'Thông báo rộng rãi về @ trên hệ thống truyền thanh để Nhân dân biết.',
  'Chưa xem xét nội dung về @ do tài liệu gửi muộn.',
] as const

/** "@" is a topic, "#" a place; words of both stand apart. */
export const FAR_FRAMES = [
  'Khẩn trương @ cho các hộ còn khó khăn ở #.',
  'Việc @ phải xong trước mùa mưa, nhất là đối với #.',
  'Bà con # đã đóng góp ngày công, đề nghị sớm @.',
  'Đồng ý chủ trương @ từ nguồn xã hội hóa, làm trước tại #.',
  'Tại #, chi bộ nhận đỡ đầu và vận động hội viên @.',
] as const

/** Words put between those of a phrase so that they stand apart. */
export const FILLERS = ['và', 'trước', 'cùng với', 'gần', 'sau', 'của', 'theo', 'ngoài'] as const

/** "@" is the first part of a phrase and ends a sentence, "#" the rest and begins one. */
export const SPLIT_FRAMES = [
  'Đoàn giám sát đã đến xem @. # chưa gửi danh sách tham gia.',
  'Có hai hộ xin thuê @. # sẽ trả lời bằng văn bản.',
] as const
