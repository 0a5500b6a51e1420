/*
 * Words of acts on a cadre: evaluation, ranking, appointment, dismissal, transfer, discipline, vetting, planning,
 * nomination, retirement, admission. All for sentences in small letters in which PERSON stands for each name.
 */

/** Stands for a name, with its "đồng chí", in a sentence. */
export const PERSON = '\uE000'

/** What does not concern a person though its words are those of an act; taken out of a sentence first. */
const NOT_ON_PERSONS = [
  'ban xây dựng đảng|ủy ban kiểm tra|ban tổ chức|hội đồng (?:thi đua|nhân dân|kỷ luật|xét|thẩm định|đánh giá|tuyển dụng|thi tuyển)|nhân sự (?:của )?(?:tổ|đoàn)|ban chỉ huy',
  '(?:đánh giá|phân loại|xếp loại|nhận xét)(?: (?:đúng|sát|kỹ|rõ))?(?:, (?:đánh giá|phân loại|xếp loại))? (?:chất lượng )?(?:các )?(?:tổ chức|chi bộ|đảng bộ|chi ủy|tập thể|cơ quan|đơn vị|chính quyền|thôn|hộ|gia đình|sản phẩm|ocop|dự án|hồ sơ|tài sản|đất|môi trường|rủi ro|chỉ số|tiêu chí|xã|nông thôn|học sinh|giáo dục|hợp tác xã|mô hình|nguồn|nhu cầu|khả năng|công trình|khối|sinh hoạt|công tác|tham mưu|dịch vụ|tình hình|thực trạng|tác động|tiến độ|hiện trạng|mặt trận|đoàn thể|hội|thiệt hại|năng lực cạnh tranh|chuyển đổi số|mức độ (?:hài lòng|chuyển đổi|hoàn thành các|đạt)|hiệu quả|việc)',
  'đánh giá (?:cao|chung|tổng thể|toàn diện|khách quan|sơ bộ)|(?:báo cáo|bản|tự) đánh giá (?:tình hình|kết quả)',
  '(?:theo|đồ án|lập|điều chỉnh|bản đồ|phù hợp với|đúng|công bố) (?:các )?quy hoạch(?! (?:cán bộ|cấp ủy|chức danh))',
  'quy hoạch,? (?:sử dụng|đất|kế hoạch|xây dựng|chung|chi tiết|phân khu|tỉnh|vùng|xã|nông thôn|khu|điểm|mạng|giao thông|rừng|khoáng sản|ngành|không gian|đô thị|phát triển|tổng thể|chợ|bãi|treo|dân cư|hạ tầng|thủy lợi|điện|nghĩa trang|các|3 loại|ba loại|lâm nghiệp|nông)',
  'kỷ luật,? kỷ cương|kỷ cương,? kỷ luật|kỷ luật (?:lao động|hành chính|quân đội|quân sự|phát ngôn|ngân sách|tài chính|tài khóa|tự giác|nghiêm|của đảng(?! đối)|công vụ|giao thông)',
  'điều động,? (?:lực lượng|phương tiện|nhân lực|nhân công|xe|máy|dân quân|quân|công an|vật tư)|(?:luân|điều) chuyển,? (?:vốn|hàng|rác|hồ sơ|văn bản|kinh phí|ngân sách|tài sản|trụ sở|nguồn|dòng|đơn)',
  'chỉ định thầu|chỉ định (?:nhà thầu|đơn vị)|bầu cử(?! bổ sung)|bầu không khí|ủy ban bầu|ban bầu|tổ bầu',
  'phân loại,? (?:rác|chất thải|đơn|văn bản|ý kiến|nợ|đối tượng|rừng|đường|xử lý)|khiếu nại,? tố cáo|tố cáo,? khiếu nại|tố cáo,? kiến nghị',
  '(?:tự )?phê bình và (?:tự )?phê bình|kiểm điểm,? (?:tập thể|công tác|việc|tiến độ|kết quả|trách nhiệm tập thể)|tuyển dụng lao động|xử lý đơn',
  // Who denounces is no cadre judged, unless somebody else is named as well; another rule tells of citizens.
  `đơn (?:thư )?tố cáo(?= (?:của|do) ${PERSON}(?![^.;]*(?:đối với|${PERSON})))`,
  'nghỉ (?:tết|lễ|mát|dưỡng)|thẩm định (?:dự án|giá|hồ sơ|dự toán)|lý lịch tư pháp',
]

/** Acts that are done to a person. */
const ACTS = [
  '(?:tái )?bổ nhiệm|miễn nhiệm|bãi nhiệm|bãi miễn|cách chức|giáng chức|(?:hạ|nâng) (?:bậc |ngạch )?(?:lương|ngạch)',
  'điều động|luân chuyển|biệt phái|thuyên chuyển|điều chuyển|chỉ định|chuẩn y|hiệp y|đề cử|tiến cử|ứng cử|ứng viên',
  'bầu|giới thiệu (?:nhân sự|ứng cử|ứng viên|để bầu|bầu|bổ sung|quy hoạch)|phê chuẩn|nhân sự|trúng cử|tái cử',
  '(?:cho )?thôi (?:giữ|tham gia|làm|việc|chức|đảm nhiệm)|từ chức|(?:tạm )?đình chỉ(?: công tác| sinh hoạt| chức vụ)?',
  'kỷ luật|khiển trách|cảnh cáo|khai trừ|xóa tên|buộc thôi việc|kiểm điểm|phê bình|khuyết điểm|dấu hiệu vi phạm',
  'tố cáo|nghỉ hưu|nghỉ công tác|nghỉ chế độ|nghỉ việc|nghỉ chờ|kéo dài thời gian',
  'quy hoạch|kết nạp|(?:công nhận|chuyển)(?: đảng viên)? chính thức|công nhận (?:đảng viên|chức danh|kết quả bầu)',
  'tiêu chuẩn chính trị|lịch sử chính trị|chính trị hiện nay|lý lịch|xác minh tài sản|kê khai tài sản',
  'đánh giá|xếp loại|phân loại|nhận xét|tín nhiệm|tuyển dụng|thi tuyển',
]
/** Acts that name what a person has done, before "của": not what somebody else had to say on it. */
const SPEAKER =
  '(?:ý kiến|đề nghị|báo cáo|tờ trình|phát biểu|tham luận|chỉ đạo|theo|nghe|đề xuất|văn bản)'
/** What comes between an act and a name if the person is the doer, not the one it is done to. */
const DOER =
  '(?:giao|phân công|do|để|chủ trì|ý kiến|phát biểu|báo cáo|trình bày|đề nghị|nghe|phụ trách|chỉ đạo|tham mưu|gửi|nộp|phối hợp|ủy quyền|thay mặt|mời|trưởng đoàn|thông qua)'
/** What a person does in a session or is told to do. */
const TASKS =
  '(?:phụ trách|chủ trì|chủ tọa|chỉ đạo|theo dõi|báo cáo|trình bày|tham mưu|chịu trách nhiệm|phối hợp|điều hành|phát biểu|kết luận|tổ chức|triển khai|xây dựng|rà soát|hoàn thiện|hoàn chỉnh|hướng dẫn|đôn đốc|kiểm tra|giám sát|thẩm định|thẩm tra|giúp|thay mặt|thông báo|thông qua|tiếp thu|giải trình|nghiên cứu|đề xuất|ký|dự|tham dự|có mặt|vắng|truyền đạt|quán triệt|tổng hợp|làm (?:trưởng|tổ trưởng|phó|thư ký|thành viên|chủ tọa)|tham gia (?:ý kiến|đoàn|tổ)|là (?:trưởng|tổ trưởng|phó|thư ký)|thực hiện|lãnh đạo|kiểm soát|tiếp nhận|thăm|tặng|trao|chúc)'
/** What stands before a name if the person is told to do something, heard, or present. */
const ORDERS =
  '(?:giao|phân công|cử|yêu cầu|đề nghị|ủy quyền|nhắc nhở|mời|do|nghe|theo|cùng|(?<!đối )với|thay mặt|chủ trì|chủ tọa|thư ký|thành phần|dự họp|có mặt|vắng|trưởng đoàn|tổ trưởng|trưởng ban|phó trưởng ban|ký|người trình bày|gồm|thành viên|gia đình|thăm|thăm hỏi|chúc mừng|chia buồn|viếng)'

const edge = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`
const ACT = edge(ACTS.join('|'))
const RANK =
  '(?:không )?hoàn thành (?:xuất sắc |tốt )?(?:chức trách,? )?nhiệm vụ|htxs\\p{L}*|httn\\p{L}*|khtnv|htnv'
const SUFFERED =
  '(?:kỷ luật|khiển trách|cảnh cáo|khai trừ|cách chức|giáng chức|đình chỉ|tạm đình chỉ|xóa tên|phê bình|xử lý kỷ luật|kiểm điểm|buộc|hạ)'

/** Takes out what does not concern a person. */
export const HARMLESS = new RegExp(edge(NOT_ON_PERSONS.join('|')), 'gu')
/** An act on a person, wherever it stands. */
export const ANY_ACT = new RegExp(`${ACT}|${edge('khởi tố|tạm giam')}`, 'u')

/** An act that governs a name: "bổ nhiệm đồng chí …", "kỷ luật khiển trách đối với …", "nhân sự là …". */
export const DONE_TO: readonly RegExp[] = [
  // Right before it, or with nothing but the person's kind between.
  new RegExp(
    `${ACT}(?: (?:lại|có thời hạn|cán bộ|đảng viên|công chức|viên chức|nhân sự|quần chúng|bổ sung|thêm|mức|loại|các|cá nhân|trường hợp|chất lượng|năm|\\d+))* ?[:,“"(-]? ?${PERSON}`,
    'gu',
  ),
  // Over more words: "đối với", "gồm", "là", a colon; none of them names a doer.
  new RegExp(
    `${ACT}(?:(?!${edge(DOER)})[^.;${PERSON}]){0,200}?(?:đối với|trường hợp|gồm(?: có)?|nhân sự là|cho|như sau|sau đây|sau|:)(?: (?:các|cán bộ|đảng viên|công chức|viên chức|cá nhân|quần chúng|nhân sự|trường hợp|ông|bà|\\d+),?)*[ :–-]*${PERSON}`,
    'gu',
  ),
  // "kết quả xếp loại của …", but not "ý kiến đánh giá của …".
  new RegExp(
    `(?<!${edge(SPEAKER)}[^.;,${PERSON}]{0,40})(?:(?!tố cáo)${ACT})(?:(?!${edge(`${DOER}|${SPEAKER}`)})[^.;,${PERSON}]){0,80}?(?:của|là)(?: (?:các|quần chúng|đảng viên|cán bộ|công chức|viên chức|cá nhân))* ${PERSON}`,
    'gu',
  ),
]

/** A name with what became of the person: "… bị cảnh cáo", "…: Hoàn thành tốt nhiệm vụ", "… thôi giữ chức". */
export const BECAME = new RegExp(
  `${PERSON}(?:(?!${edge(TASKS)})[^.;${PERSON}]){0,120}?${edge(
    [
      `(?<!đang |hiện )giữ (?:chức|cương vị)|thôi (?:giữ|tham gia|làm|việc|đảm nhiệm|chức)|từ chức`,
      `(?:bị|chịu|nhận)[^.;,${PERSON}]{0,40}?${SUFFERED}`,
      `được(?:(?!${edge(TASKS)})[^.;,${PERSON}]){0,60}? (?:bổ nhiệm|điều động|luân chuyển|biệt phái|chỉ định|chuẩn y|kết nạp|công nhận (?:đảng viên|chính thức|chức danh)|quy hoạch|đề cử|bầu|miễn nhiệm|nâng lương|nâng ngạch|đánh giá|xếp loại)`,
      `(?<!(?:cán bộ|đảng viên|công chức|giáo viên|đã) )nghỉ (?:hưu|công tác|chế độ|việc|chờ)|(?:đủ|bảo đảm|đảm bảo|đáp ứng)(?: các)? (?:điều kiện|tiêu chuẩn)[^.;${PERSON}]{0,60}?(?:chính trị|bổ nhiệm|kết nạp|quy hoạch|giữ|ứng cử|chức danh|cán bộ|đảng viên)`,
      `(?:có|để xảy ra|mắc) (?:dấu hiệu )?(?:vi phạm|khuyết điểm|sai phạm)|(?:vi phạm|suy thoái)(?= (?:quy định|điều lệ|kỷ luật|phẩm chất|tư tưởng|đạo đức|những điều|nguyên tắc))`,
      `(?:vào|ra khỏi|bổ sung)(?: danh sách)? quy hoạch|(?:trúng|đắc) cử (?:\\p{L}+ ){0,3}(?:ban chấp hành|ban thường vụ|chi ủy|cấp ủy|bí thư|phó bí thư)|xếp loại|tín nhiệm (?:cao|thấp)|đạt[^.;${PERSON}]{0,30}phiếu`,
      `(?:khiển trách|cảnh cáo|cách chức|khai trừ)`,
    ].join('|'),
  )}`,
  'u',
)
/** A name with a rank of the year; may also be the end of an order. */
export const RANKED = new RegExp(
  `${PERSON}(?:(?!${edge(TASKS)})[^.;${PERSON}]){0,120}?${edge(RANK)}`,
  'u',
)
/** A person whom somebody appoints, elects or proposes with the office after the name. */
export const INTO_OFFICE = new RegExp(
  `(?:giới thiệu|phân công|cử|bầu|đồng ý|thống nhất|nhất trí)[^.;${PERSON}]{0,60}?${PERSON}[^.;${PERSON}]{0,80}?${edge('giữ chức|ứng cử|để bầu|bầu (?:giữ|làm|vào|bổ sung)|tham gia (?:ban chấp hành|ban thường vụ|cấp ủy|hội đồng nhân dân)|vào quy hoạch|làm (?:bí thư|phó bí thư|(?:phó )?chủ tịch(?! (?:hội đồng (?:nghĩa|thi)|\uE001))|ủy viên ban (?:chấp hành|thường vụ)|trưởng phòng|phó trưởng phòng|hiệu trưởng|trưởng thôn)')}`,
  'u',
)

/** What a person lacks, or has done wrong, in words of its own and not of a measure. */
const LACKS = [
  '(?:năng lực|trách nhiệm|uy tín|phẩm chất|tinh thần|ý thức|trình độ|kỷ cương|đạo đức|lối sống|tác phong)(?: \\p{L}+){0,5}? (?:(?:còn |rất |có )?(?:hạn chế|yếu|kém|thiếu|thấp)|(?:không|chưa) (?:cao|tốt|đáp ứng|bảo đảm|đảm bảo|đạt)|giảm sút|sa sút|suy thoái|xuống cấp|không còn)',
  '(?:thiếu|yếu|kém|hạn chế|không có|chưa có|buông lỏng|chưa đề cao|không đề cao)(?: (?:về|tinh thần|ý thức|tính|sự|kém))* (?:trách nhiệm|năng lực|uy tín|phẩm chất|gương mẫu|tu dưỡng|rèn luyện|nêu gương|trung thực|đoàn kết)',
  '(?:không|chưa) (?:đáp ứng|bảo đảm|đảm bảo)(?: được)?(?: (?:yêu cầu|các|về|của|với))* (?:nhiệm vụ|công việc|công tác|vị trí|chức danh|năng lực|uy tín|phẩm chất)',
].join('|')
/** Between a name and what it lacks stand an office and small words, and nobody else. */
const STILL = `(?:,[^.;,${PERSON}]{0,60},| \\([^)${PERSON}]{0,60}\\),?| [–-] [^.;,${PERSON}–]{0,60} [–-]| ?:)? ?(?:(?:đã|còn|có|do|vì|thì|rất|cố ý|nhiều lần|về|,) ?)*`

/** An evaluation that uses no word of an act: "… thiếu trách nhiệm", "năng lực của … hạn chế", "nhắc nhở đối với …". */
export const JUDGED: readonly RegExp[] = [
  new RegExp(`${PERSON}${STILL}${edge(LACKS)}`, 'u'),
  new RegExp(
    `${edge('năng lực|tinh thần trách nhiệm|trách nhiệm|uy tín|tư cách|phẩm chất|đạo đức|lối sống')}(?: \\p{L}+){0,6}? của ${PERSON}(?:(?!${edge(TASKS)})[^.;${PERSON}]){0,60}?${edge('hạn chế|yếu|yếu kém|thiếu|thấp|giảm sút|sa sút|suy thoái|(?:không|chưa) (?:đáp ứng|bảo đảm|đảm bảo|cao|tốt|đạt)|vi phạm')}`,
    'u',
  ),
  new RegExp(
    `${edge('nhắc nhở|rút kinh nghiệm|phê bình|chấn chỉnh')}(?:(?!${edge(DOER)})[^.;${PERSON}]){0,60}? (?:đối )?với(?: (?:các|cá nhân|cán bộ|đảng viên|công chức))* ${PERSON}`,
    'u',
  ),
]
/** Near to an evaluation: a person has to look. */
export const MAYBE_JUDGED: readonly RegExp[] = [
  new RegExp(`${PERSON}${STILL}(?:bị )?${edge('vi phạm')}(?! \\(| đối với)`, 'u'),
  new RegExp(
    `${edge('(?:xem xét|xác minh|kiểm tra|làm rõ) (?:tư cách|phẩm chất|trách nhiệm|uy tín|năng lực)')}[^.;${PERSON}]{0,30} của ${PERSON}`,
    'u',
  ),
  new RegExp(`${PERSON}(?: (?:phải|cần|nghiêm túc|tự|sâu sắc))* rút kinh nghiệm`, 'u'),
]

/** The end of what stands before a name, if the person is visited or mourned. */
export const VISITED =
  /(?:gia đình|thăm|thăm hỏi|tặng quà|chúc mừng|chia buồn|chia tay|tri ân|viếng)(?: (?:cho|với|các|gia đình))* ?$/u
/** What is told of a person who is visited, and is no decision. */
export const AT_REST = /nghỉ (?:hưu|chế độ|công tác)$/u

/** The end of what stands before a name, if the person is told, heard or present. */
export const TOLD = new RegExp(
  `(?<!\\p{L})(?:${ORDERS}|${SPEAKER}[^.;]{0,60} của)(?: (?:cho|các|lại|cả|là))* ?:? ?$`,
  'u',
)
/** The beginning of what stands after a name, if the person does something. */
export const DOES = new RegExp(`^[^.;${PERSON}]{0,120}?${edge(TASKS)}`, 'u')
/** Who was there and who was not. */
export const ATTENDANCE =
  /^(?:[-+*] )?(?:vắng|có mặt|dự|tham dự|thành phần|khách mời|đại biểu|chủ trì|thư ký)/u
/** A secretary or a chairperson of the session: a vote, but no appointment. */
export const OF_SESSION = /(?:thư ký|chủ tọa|đoàn chủ tịch|ban kiểm phiếu|tổ kiểm phiếu|tổ thư ký)/u
