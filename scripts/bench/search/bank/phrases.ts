/*
 * The words that are planted. Each list is for one thing that a search can get wrong.
 */

/**
 * Words, and other words of the same letters that are not meant: "mặt đê" is no "mắt dê", "mỏ than" no "mỏ thân",
 * though "than" was typed as it would be without accents.
 */
export const CONFUSABLE: readonly (readonly [words: string, ...others: string[]])[] = [
  ['mỏ than', 'mỏ thân', 'mở than'],
  ['mặt đê', 'mắt dê'],
  ['đội máy', 'đổi mây', 'đời may'],
  ['đường mòn', 'dương môn'],
  ['bản đồ', 'bán đỏ', 'bàn đo'],
  ['chỉnh trang', 'chính trạng'],
  ['thi đấu', 'thị đấu', 'thị dâu'],
  ['đối thoại', 'đội thoải'],
  ['hồ chứa', 'hộ chưa', 'họ chữa'],
  ['trạm bơm', 'trám bôm'],
  ['bến phà', 'bên phá'],
  ['cống ngầm', 'cổng ngấm', 'công ngậm'],
  ['trường mầm', 'trưởng mâm'],
  ['giống lúa', 'giọng lùa', 'giông lửa'],
  ['bãi cát', 'bài cắt'],
  ['đồi chè', 'đổi chế', 'đội che'],
  ['lô đất', 'lò đạt', 'lộ dắt'],
  ['đàn bò', 'đàn bộ', 'dân bỏ'],
  ['kho muối', 'khô muối', 'khó muỗi'],
  ['rừng sắn', 'rung săn'],
  ['tổ may', 'tổ mây', 'tờ máy'],
  ['mương dẫn', 'mường dân'],
  ['cầu treo', 'cầu trèo', 'câu treo'],
  ['đất bán', 'đạt bản', 'dắt bạn'],
  ['kè đá', 'kê da', 'kể đã'],
  ['chợ phiên', 'cho phiền', 'chờ phiên'],
  ['lò gạch', 'lô gạch'],
  ['vườn ươm', 'vượn ướm'],
  ['suối cạn', 'suôi cản'],
  ['thửa ruộng', 'thưa ruồng'],
  ['giếng khoan', 'giềng khoán'],
  ['hàng rào', 'hạng rao', 'hãng ráo'],
  ['bia mộ', 'bìa mơ', 'bịa mỏ'],
  ['cột mốc', 'cốt móc', 'cọt mộc'],
  ['đỉnh dốc', 'đình đọc', 'định độc'],
  ['nương ngô', 'nướng ngò'],
  ['quán trọ', 'quản trò', 'quan trơ'],
  ['mở đường', 'mỏ đương', 'mơ dưỡng'],
]

/** Words whose tone mark, i or y is written in two ways. */
export const TWO_SPELLINGS = [
  'thủy điện',
  'hòa giải',
  'khu vui khỏe',
  'tòa tháp',
  'xóa mù',
  'lũy tre',
  'thùy dương',
  'hủy bỏ',
  'đóa sen',
  'họa tiết',
  'kỹ nghệ',
  'lý trưởng',
  'mỹ tục',
  'sỹ tử',
] as const

/** Abbreviations of one meaning, from the owner's list, and what they stand for. */
export const SHORT: readonly (readonly [full: string, ...short: string[]])[] = [
  ['giải phóng mặt bằng', 'GPMB'],
  ['chuyển đổi số', 'CĐS'],
  ['kinh tế - xã hội', 'KT-XH', 'KTXH'],
  ['nông thôn mới', 'NTM'],
  ['tái định cư', 'TĐC'],
  ['an toàn giao thông', 'ATGT'],
  ['phòng cháy, chữa cháy', 'PCCC'],
  ['công nghệ thông tin', 'CNTT'],
  ['hợp tác xã', 'HTX'],
  ['người có công', 'NCC'],
  ['dân quân tự vệ', 'DQTV'],
  ['trật tự xây dựng', 'TTXD'],
  ['dịch vụ công trực tuyến', 'DVCTT'],
  ['giao thông nông thôn', 'GTNT'],
  ['thủ tục hành chính', 'TTHC'],
  ['bảo hiểm y tế', 'BHYT'],
]

/** Abbreviations of several meanings, which a search must not choose between, and two of what they may mean. */
export const AMBIGUOUS: readonly (readonly [short: string, ...meanings: string[]])[] = [
  ['TT', 'trung tâm', 'thường trực'],
  ['BCH', 'Ban Chấp hành', 'Ban Chỉ huy'],
  ['CT', 'chỉ thị', 'chủ tịch'],
  ['QH', 'quốc hội', 'quy hoạch'],
  ['KH', 'kế hoạch', 'khoa học'],
  ['ĐT', 'đường tỉnh', 'đầu tư'],
]

/** Words joined by a dash, which papers write in many ways. "@" and "#" are two places. */
export const DASHED = [
  'tuyến @ - #',
  'liên thôn @ - #',
  'bảo vệ - phục hồi rừng @',
  'cụm văn hóa - thể thao @',
  'lộ trình 2027 - 2033 @',
  'chuỗi sản xuất - tiêu thụ @',
  'đê bao @ - #',
  'nhóm hộ @ - #',
] as const

/** Figures, and other ways of writing them. */
export const FIGURES: readonly (readonly [words: string, ...same: string[]])[] = [
  ['đường 241B @', 'đường 241 B @'],
  ['khoản 399,7 triệu đồng cho @', 'khoản 399.7 triệu đồng cho @'],
  ['05 hộ @', '5 hộ @'],
  ['mốc 5/3/2031 của @', 'mốc 05/03/2031 của @'],
  ['lô 12 khoảnh 7 @', 'lô 12, khoảnh 07 @'],
  ['km 8+350 @', 'km 8 + 350 @'],
]

/** Words that stand in some records as meant, in others with a slip of the typist. */
export const MISTYPED: readonly (readonly [words: string, mistyped: string])[] = [
  ['sân vận động', 'sân vân động'],
  ['nhà máy nước', 'nhà mày nước'],
  ['điểm trường lẻ', 'điềm trường lẻ'],
  ['tuyến kênh chính', 'tuyền kênh chính'],
  ['khu chợ đêm', 'khu chợ đếm'],
  ['đài quan sát', 'đài quan sat'],
  ['bãi đỗ xe', 'bãi đổ xe'],
  ['vườn hoa trung tâm', 'vườn hoa trung tam'],
]

/** Words that other records hold side by side only across the end of a sentence, before the place. */
export const SENTENCE_END = [
  'nhà kho lạnh',
  'trạm cân xe',
  'đập tràn bê tông',
  'cột thu lôi',
  'lán trại thợ',
  'phòng đọc sách',
] as const

/** Words that only tell records with the same phrase apart. */
export const TAGS = [
  'nghiệm thu',
  'thanh lý',
  'tạm hoãn',
  'khảo sát',
  'cưỡng chế',
  'gia hạn',
] as const
