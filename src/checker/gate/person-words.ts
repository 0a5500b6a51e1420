/*
 * Words by which names of persons are told from names of places, offices and things. All with a capital first
 * letter and the rest small, tone marks in the modern place ("Hòa").
 */

/** Family names so common that two syllables make a name: "Trần Bình". */
export const COMMON_FAMILIES = words(`
  Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Trịnh Trương Đinh Phùng Tạ Lưu Giàng Sùng Thào Lò
  Quàng Vàng Lầu Bế Nông Quách Đàm Lục Hứa Triệu Chử Doãn Khuất Nghiêm Tống Tòng Lường Chảo Tẩn Phàn Ksor Siu Rmah Kpă
  Thạch Sơn Danh Trà Hồ Lý`)

/**
 * Family names, of all peoples of the country. Those that are ordinary words or begin names of places too are names
 * only with two more syllables, after "đồng chí" or "ông", or alone in a cell.
 */
export const FAMILIES: ReadonlySet<string> = new Set([
  ...COMMON_FAMILIES,
  ...words(`
  An Ân Âu Bạc Bạch Bàn Bàng Ca Cà Cao Cam Cầm Chá Chang Cháng Châu Chu Chung Cồ Cổ Cù Cung Cứ Cư Diêm Diệp Đái Đào
  Đậu Đèo Điêu Điền Đoàn Đồng Đổng Đường Giang Giáp Hà Hàn Hàng Hạng Hảng Hầu Hậu Hoa Hờ Kha Khâu Khổng Khúc Khương
  Khoàng Kiên Kiều Kim La Lã Lại Lâm Lang Lăng Lành Lâu Lềnh Lèng Liễu Linh Lỗ Lộc Lồ Lù Lữ Lương Ly Má Mã Ma Mạc Mai
  Mè Mí Mông Mùa Mùi Ngân Ngọc Ngụy Nhâm Nhan Nhữ Ninh Nịnh Nùng Ôn Phàng Phí Phó Phù Phủ Phương Phượng Quan Quản
  Quang Sái Sầm Sần Seo Sì Sình Sỹ Tăng Tẩn Tào Thái Thẩm Thang Thân Thào Thều Thò Thi Thiều Tiêu Tô Tôn Trang Tráng
  Trầm Trình Tráng Từ Tề Ung Uông Văn Vạn Vì Vi Viên Vù Vừ Vương Vy Xa Xồng Xeo Cút Bá Moong Lữu Lương Ngũ
  Niê Mlô Êban Ayun Kbuôr Kđoh Byă Ênuôl Knul Rơ Rah Nay Kđăm Bkrông Buôn Puih Đinh Chamaléa Katơr Pinăng
  Tà Hiêng Chế Đàng Thuận Báo Quảng Mấu Cil Kơ Lơ Pang Liêng Bon Sa K Bríu Zơrâm Hốih Pơloong Arất Alăng Coor Hôih`),
])

/** Middle names that make a name of a line in capitals. */
export const MIDDLES = new Set(
  words('Văn Thị Hữu Đức Công Quang Xuân Minh Ngọc Thanh Đình Trọng Quốc Thế Duy Mạnh Hồng Thu'),
)

/** What begins an office, a body or a thing and never a name; or ends the name before it. */
export const NO_NAMES = new Set(
  words(`
  Bí Phó Chủ Trưởng Ủy Thường Chánh Giám Đảng Đội Tổ Cục Hiệu Công Ban Chi Hội Phòng Trạm Cán Lãnh Quân Thành Thủ Tổng Bộ
  Thứ Tỉnh Xã Huyện Phường Nguyên Cựu Đại Thư Mặt Nhân Kế Giáo Chính Trung Trợ Chuyên Đoàn Việt Quốc Mẹ Bản Thôn Khu Cơ Viện
  Ủy Kiểm Chỉ Tham Thanh Phụ Nông Bác Y Dân Chấp Mầm Tiểu Văn Các Các Là Được Bị Giữ Thôi Nghỉ Hoàn Không Vào Làm Và Cùng Có
  Đã Sẽ Đủ Vi Do Tại Theo Để Khi Về Với Từ Đến Sinh Năm Hiện Trước Sau Chức Kết Mức Loại Xếp Rịa Nà Trưng Đen Tập Hộ Hợp Đơn Ngày Số Tên Họ`),
)
/** Of these, what a name can begin with all the same. */
export const NAMES_ALL_THE_SAME = new Set(
  words('Đoàn Văn Nông Phó Vi Từ Y Thanh Công Minh Chi Trung'),
)

/** What makes a place of the family name before it: "Hồ Bản …", "Đồng Thôn …". */
export const PLACE_SECONDS = new Set(words('Bản Thôn Xã Suối Khu Chứa Thủy Nà Pá Khe'))

/** Of these, what can be a given name alone: "anh Thành". */
export const GIVEN_NAMES = new Set(
  words(
    'Thành Công Quân Trung Đại Nhân Chính Chi Thư Hiệu Quốc Sinh Việt Hợp Hiện Thanh Nguyên Văn Vi Năm',
  ),
)
/** What makes an office of such a word: "Thành viên", "Trung tá". */
export const OFFICE_SECOND =
  /^ (?:viên|ủy|phố|an|chức|đoàn|dân|ty|sự|y|nhân|đội|tá|úy|ương|tâm|tướng|sĩ|biểu|diện|hội|trị|quyền|phủ|bộ|cục|ký|trưởng|phó|sư|gia|phòng|tra|niên|trực|tịch|nhiệm|thư|bí|chủ|lãnh|cán|cựu|\p{Lu})(?!\p{Ll})/u

/** Words with capitals that look like a family name and a given name. */
export const NO_NAME_PAIRS = new Set(
  phrases(`
  Văn Phòng; Văn Hóa; Văn Bản; Văn Kiện; Nông Dân; Nông Nghiệp; Nông Thôn; Nông Lâm; Lâm Nghiệp; Đồng Chí; Đoàn Viên;
  Đoàn Thể; Đào Tạo; Phạm Vi; Hồ Sơ; Vi Phạm; Lương Thực; Thái Độ; Chu Kỳ; Quan Hệ; Kim Ngạch; Hàn Quốc; Ma Túy;
  Danh Sách; Danh Mục; Danh Hiệu; Danh Nhân; Bàn Giao; Hạng Mục; Tăng Cường; Lý Luận; Lý Lịch; Lý Do; An Ninh; An Toàn;
  An Sinh; Hoa Kỳ; Đồng Thời; Đồng Bằng; Châu Á; Châu Âu; Đường Sắt; Đường Bộ; Ngân Hàng; Ngân Sách; Mông Cổ; Kiều Bào;
  Phương Án; Phương Hướng; Quản Lý; Quản Trị; Thi Đua; Thi Hành; Trang Thiết; Trình Độ; Linh Hoạt; Lưu Hành; Lưu Trữ;
  Hậu Cần; Điền Kinh; Liên Xô; Hàng Hóa; Trần Nhà; Từ Thiện; Mai Táng; Đoàn Kết; Đoàn Kiểm; Đoàn Giám; Đoàn Đại`),
)
/** The same with three words. */
export const NO_NAME_TRIPLES = phrases(`
  Đoàn Thanh Niên; Đoàn Công Tác; Lưu Văn Phòng; Lưu Văn Thư; Đoàn Công Đoàn; Lê Hồng Phong; Hồ Chí Minh; Võ Nguyên Giáp`)

/** Places, where the pair is the whole name. */
export const PLACE_PAIRS = new Set(
  phrases(`
  Hà Nội; Hà Giang; Hà Nam; Hà Tĩnh; Hà Tây; Hà Đông; Cao Bằng; Cao Lộc; Cao Phong; Cao Lãnh; Thái Nguyên; Thái Bình;
  Thái Lan; Thái Thụy; Hoàng Sa; Hoàng Mai; Hoàng Liên; Hoàng Hóa; Hoàng Đồng; Hoàng Su; Hoàng Thành; Hồ Tây; Hồ Gươm;
  Phan Thiết; Phan Rang; Vũ Thư; Vũ Quang; Vũ Lễ; Vũ Lăng; Vũ Sơn; Vũ Bản; Vũ Trang; Võ Nhai; Trần Đề; Lê Chân; Dương Kinh;
  Sơn La; Sơn Tây; Sơn Động; Sơn Dương; Sơn Hà; Trà Vinh; Trà Bồng; Trà Lĩnh; Văn Lãng; Văn Quan; Văn Thư; Đinh Lập; Lưu Văn;
  Đoàn Thanh; Đoàn Công; Quang Minh; Thân Nhân; Lý Sơn; Lý Nhân; Lộc Bình; Tô Lịch; Quảng Ninh; Thạch Thất; Thạch Hà; Danh Thắng`),
)

/** Persons of history and leaders of the country, whose names stand for streets, schools, movements, speeches. */
export const HISTORY = new Set(
  phrases(`
  Hồ Chí Minh; Nguyễn Ái Quốc; Nguyễn Tất Thành; Tôn Đức Thắng; Trần Phú; Lê Hồng Phong; Hà Huy Tập; Nguyễn Văn Cừ; Lê Duẩn;
  Nguyễn Văn Linh; Đỗ Mười; Lê Khả Phiêu; Võ Nguyên Giáp; Phạm Văn Đồng; Hoàng Văn Thụ; Hoàng Quốc Việt; Lương Văn Tri;
  Phùng Chí Kiên; Nguyễn Thị Minh Khai; Võ Thị Sáu; Lý Tự Trọng; Nguyễn Văn Trỗi; Nguyễn Huệ; Lê Lợi; Lê Lai;
  Trần Hưng Đạo; Trần Quốc Tuấn; Trần Quốc Toản; Trần Nhân Tông; Trần Nhật Duật; Lý Thường Kiệt; Lý Thái Tổ; Ngô Quyền;
  Đinh Tiên Hoàng; Đinh Bộ Lĩnh; Lê Hoàn; Lê Đại Hành; Phạm Ngũ Lão; Nguyễn Trãi; Nguyễn Du; Chu Văn An; Phan Bội Châu;
  Phan Chu Trinh; Phan Châu Trinh; Phan Đình Phùng; Phan Đình Giót; La Văn Cầu; Cù Chính Lan; Tô Vĩnh Diện; Bế Văn Đàn;
  Nguyễn Viết Xuân; Hoàng Hoa Thám; Nguyễn Thái Học; Nguyễn Đình Chiểu; Lê Quý Đôn; Nguyễn Bỉnh Khiêm; Hoàng Diệu;
  Nguyễn Tri Phương; Nguyễn Lương Bằng; Ngô Gia Tự; Nguyễn Đức Cảnh; Nguyễn Phong Sắc; Tô Hiệu; Nguyễn Chí Thanh;
  Phạm Ngọc Thạch; Đặng Thùy Trâm; Nguyễn Phú Trọng; Hoàng Đình Giong; Nông Văn Dền; Kim Đồng; Phạm Hồng Thái;
  Trần Đại Nghĩa; Tôn Thất Tùng; Lê Văn Tám; Lê Thanh Nghị; Hoàng Liên Sơn; Dương Minh Châu; Trần Văn Thời`),
)

/** The end of what stands before the name of a place, a school, a firm, a project, a prize. */
export const BEFORE_PLACE =
  /(?<!\p{L})(?:xã|phường|tỉnh|huyện|quận|phố|trấn|thôn|xóm|làng|ấp|buôn|khu|khóm|đường|ngõ|hẻm|cầu|chợ|trường|hồ|đập|núi|đồi|sông|suối|đèo|mỏ|đền|đình|chùa|đảo|thcs|thpt|th|mn|tp|tx|tt|tnhh|cp|kênh|thung|thác|vịnh|biển|cảng|tuyến|htx|quỹ|(?<!(?:văn|biên|bài|kịch|ấn) )bản|(?:tiểu|trung|đại) học|mầm non|mẫu giáo|cơ sở|phổ thông|nội trú|bán trú|công ty|doanh nghiệp|nhà máy|di tích|bệnh viện|tượng đài|giải thưởng|học bổng|dự án|cụm|vùng|rừng|hang|hang động|cửa khẩu|tiền phong|cộng sản|huân chương|bến xe|cống|kè|trại|lăng|điểm)[.\s"“«]*$/iu

/** Offices: a name may stand after "xã" or "thôn" if one of these stands before. */
export const OFFICE = /(?:bí thư|chủ tịch|trưởng|phó|giám đốc|chỉ huy|chủ nhiệm|cán bộ|công chức)/iu
/** Leaders of the country, whose speeches and orders are carried out. */
export const NATIONAL = /(?:tổng bí thư|chủ tịch nước|thủ tướng|chủ tịch quốc hội|bác|cố)\s*$/iu

function words(list: string): string[] {
  return list.trim().split(/\s+/u)
}

function phrases(list: string): string[] {
  return list.split(';').map((phrase) => phrase.trim())
}
