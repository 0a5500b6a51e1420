import { listed, longest, type Word, wordings } from './words.ts'

/*
 * The words by which a paper gives orders, and by which it tells what was done. General Vietnamese of Party papers;
 * nothing here belongs to one commune.
 */

/** Verbs by which an issuer gives an order to whom is named next. */
export const ORDER_VERBS = wordings(`
  giao, giao cho, giao nhiệm vụ cho, giao trách nhiệm cho, giao trách nhiệm, giao nhiệm vụ,
  yêu cầu, yêu cầu đối với, đề nghị, đề nghị với, phân công, phân công cho, chỉ đạo,
  ủy quyền cho, ủy quyền, lưu ý, nhắc nhở, kiến nghị, kiến nghị với, đồng thời giao
`)

/** What may stand before such a verb and belongs to it. */
export const BEFORE_VERB = wordings(`
  thống nhất, nhất trí, đồng ý, tiếp tục, quyết định, đồng thời, cơ bản nhất trí,
  thống nhất chủ trương, trước mắt, riêng, ngoài ra, bên cạnh đó, theo đó, do đó, vì vậy,
  trong đó, và, thống nhất cao
`)

/** Bodies that give orders, whatever the paper's own issuer is called. */
export const ISSUERS = wordings(`
  ban thường vụ, ban thường vụ đảng ủy, ban thường vụ đảng ủy xã, ban chấp hành,
  ban chấp hành đảng bộ, ban chấp hành đảng bộ xã, thường trực, thường trực đảng ủy,
  thường trực đảng ủy xã, đảng ủy, đảng ủy xã, hội nghị, kỳ họp, phiên họp, cấp ủy, cuộc họp,
  bí thư đảng ủy, đồng chí bí thư đảng ủy, đồng chí bí thư, chủ trì cuộc họp,
  đồng chí bí thư đảng ủy xã, bí thư đảng ủy xã, btv đảng ủy, btv đảng ủy xã, btv
`)

/** Behind the name of a unit: an order beyond doubt. */
export const MUST = wordings(`
  có trách nhiệm, chịu trách nhiệm, chủ trì, cần, phải, khẩn trương, tham mưu, chủ động,
  có nhiệm vụ, nghiêm túc, là cơ quan thường trực, là đầu mối, làm đầu mối, căn cứ,
  theo chức năng, kịp thời, sớm, cùng chịu trách nhiệm, phải chịu trách nhiệm,
  theo dõi, đôn đốc, giúp, có văn bản, bảo đảm, đảm bảo,
  theo địa bàn, theo lĩnh vực, theo nhiệm vụ, theo thẩm quyền, theo phân công, theo trách nhiệm
`)

/** Behind the name of a unit: an order even among results. */
export const RESPONSIBLE = wordings('có trách nhiệm, chịu trách nhiệm, phải chịu trách nhiệm')

/** First words of sentences in which somebody is told to do something. */
export const IMPERATIVES = wordings(`
  chủ động, tập trung, tiếp tục, tăng cường, đẩy mạnh, đẩy nhanh, thực hiện, tổ chức,
  chỉ đạo, lãnh đạo, duy trì, nâng cao, quan tâm, tham mưu, trực tiếp, phối hợp, xây dựng,
  rà soát, khẩn trương, báo cáo, hoàn thành, hoàn thiện, kiểm tra, giám sát, hướng dẫn,
  đôn đốc, theo dõi, tuyên truyền, vận động, quản lý, kịp thời, phát huy, thường xuyên,
  nghiêm túc, bảo đảm, đảm bảo, triển khai, giải quyết, xử lý, tháo gỡ, chuẩn bị, giữ vững,
  nắm, nắm chắc, nắm bắt, phân công, bố trí, cử, lập, ban hành, cập nhật, tổng hợp, đề xuất,
  trình, gửi, mở, kiện toàn, củng cố, đổi mới, phấn đấu, khắc phục, chấn chỉnh, huy động,
  phát động, đồng thời, trước mắt, không, tuyệt đối, hằng tháng, hàng tháng, hằng quý,
  hàng quý, hằng tuần, hàng tuần, định kỳ, sớm, quyết liệt, ưu tiên, sử dụng, thẩm định,
  niêm yết, công khai, tạo, siết chặt, đấu tranh, phòng ngừa, phòng chống, ngăn chặn,
  bám sát, cụ thể hóa, quán triệt, học tập, sơ kết, tổng kết, đánh giá, lấy, kết nạp,
  rút kinh nghiệm, làm tốt, thành lập, sắp xếp, kiên quyết, chăm lo, hỗ trợ, khuyến khích,
  thu hút, mở rộng, khai thác, chú trọng, coi trọng, gắn, cải thiện, cải cách, đơn giản hóa,
  ứng dụng, số hóa, đối thoại, tiếp nhận, tiếp thu, tiếp công dân, giữ gìn, bảo vệ,
  phát triển, trồng, quy hoạch, đào tạo, bồi dưỡng, luân chuyển, rà, thống kê, phân loại,
  phân bổ, chủ trì, cung cấp, đăng ký, cam kết, ký, thông báo, phổ biến, nhân rộng,
  biểu dương, khen thưởng, thi đua, hưởng ứng, tham gia, nghiên cứu, xem xét, cho ý kiến,
  góp ý, điều hành, điều chỉnh, bổ sung, sửa đổi, lồng ghép, tranh thủ, thúc đẩy, hạn chế,
  giảm, tăng, chống, thu, giải ngân, quyết toán, thanh toán, đầu tư, tu sửa, sửa chữa,
  đo đạc, cấp, cắm, giải phóng, bàn giao, kiểm đếm, di dời, sơ tán, trực, diễn tập,
  huấn luyện, tuyển, tuần tra, kiểm soát, xóa, giúp đỡ, thăm hỏi, quyết tâm, khơi dậy,
  yêu cầu, giao, đề nghị, khai mạc, giám định, trực báo, thay thế, lưu trữ, bảo quản,
  trên cơ sở, căn cứ, lưu ý, nêu cao, gương mẫu, đoàn kết, hiệp thương, sinh hoạt, dự,
  khảo sát, chi trả, tiêm phòng, tiêm, tổng điều tra, điều tra, tổng rà soát, nạo vét, lựa chọn,
  giới thiệu, biên soạn, sưu tầm, gặp gỡ, động viên, nuôi dưỡng, đền bù, lắp đặt, phân cấp, chuyển,
  đưa, nhập, đề cao, giữ, phát hiện, xác minh, xác nhận, thu hồi, cưỡng chế, chăm sóc, khám, cách ly,
  khoanh vùng, vệ sinh, tiêu hủy, cung ứng, liên kết, hợp tác, xúc tiến, quảng bá, kết nối, vận hành,
  khởi công, nghiệm thu, thẩm tra, chất vấn, trả lời, giải trình, tiếp xúc, hòa giải, đăng tải,
  phát sóng, chấp hành, tuân thủ, thực hành, tiết kiệm, cân đối, phân khai, mua sắm, nâng cấp, duy tu,
  bảo trì, bảo dưỡng, thu gom, giảm thiểu, nghiêm cấm, xóa bỏ, cải tạo, cải tiến, tinh giản, sáp nhập,
  trao, thăm, tri ân, tôn tạo, tu bổ, khôi phục, bảo tồn, nắm tình hình, làm rõ, kiểm điểm,
  giữ nghiêm, phân tích, dự báo, hoàn chỉnh, soạn thảo, dự thảo, đề ra, đồng hành, xác định,
  đảm nhận, đảm nhiệm, ôn tập, bình xét, tạo điều kiện, họp, gieo cấy, gieo trồng, trưng bày,
  thực hành, bố phòng, tổng vệ sinh, khen, đón tiếp, phục vụ, tư vấn, gieo, giúp, làm việc
`)

/** Nouns that begin like such a verb: "Thu nhập bình quân …", "Dự án …". */
const NOUNS = wordings(`
  cấp ủy, cấp trên, thu nhập, thu ngân sách, thu hút đầu tư đạt, dự án, dự toán, trình độ, trồng trọt,
  nhân dân, không khí, chuyển biến, tạo nguồn, lập trường, cử tri, mở đầu, giữ vai trò, tăng trưởng,
  giảm nghèo, cấp phó, kiểm tra viên, phòng họp, trực ban, trực tuyến, gửi kèm, ký kết, tổ chức đảng,
  tổ chức cơ sở, tổ chức bộ máy, lãnh đạo xã, lãnh đạo các, chuyển đổi số, công khai minh bạch
`)

/** How many words the verb has by which a sentence or what is said of a unit begins as an order; zero for none. */
export function imperativeAt(words: readonly Word[], at: number): number {
  const verb = longest(words, at, IMPERATIVES)
  return longest(words, at, NOUNS) > verb ? 0 : verb
}

/** First words of a sentence that goes on with the one before. */
export const CONTINUES = wordings(`
  đồng thời, trong đó, kết quả báo cáo, kết quả gửi, định kỳ, quá trình thực hiện, qua đó,
  trong quá trình, nếu, trường hợp, kịp thời báo cáo, báo cáo kết quả, thời gian hoàn thành,
  thời hạn, hoàn thành trước, hoàn thành trong, hoàn thành chậm nhất, hạn hoàn thành
`)

/** Titles of sections that tell what was, and of those that tell what is to be done. */
export const PAST_TITLES =
  /kết quả|hạn chế|khó khăn|tồn tại|nguyên nhân|ưu điểm|khuyết điểm|đánh giá|tình hình|nhận định|những việc đã|bài học/
export const TASK_TITLES =
  /nhiệm vụ|giải pháp|phương hướng|thời gian tới|tổ chức thực hiện|trách nhiệm|công việc|nội dung giao|chỉ đạo|yêu cầu|nội dung khác|một số nội dung/

/** What tells of the past, or of how things are, when it stands right behind who did it. */
export const PAST_WORDS = new Set(
  listed(`
  đã, được, từng, đạt, vừa, còn, bị, chưa, có, luôn
`),
)

/** Why an order without a word that orders may be none. */
export const WEAK = 'câu không có từ giao việc, có thể kể việc đang làm'
