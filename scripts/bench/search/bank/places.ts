/*
 * Invented names of places. No village, stream or hill of the synthetic archive has any of them, so a record
 * that holds one was given it.
 */

/** Places that end planted phrases: "mỏ than Nậm Cuông". */
export const PLACES = [
  'Nậm Cuông',
  'Khuổi Vạc',
  'Pò Lìn',
  'Tà Xoang',
  'Lũng Phầy',
  'Nà Ngoẹn',
  'Kéo Hẩu',
  'Bó Choong',
  'Thâm Luồng',
  'Cốc Phưa',
  'Phai Deng',
  'Co Nghịu',
  'Khau Sluổng',
  'Phiêng Xẻn',
  'Huổi Quang',
  'Tàng Vảng',
  'Si Lèng',
  'Nặm Khắt',
  'Đông Chẩu',
  'Pha Ngừm',
  'Nhọt Vằn',
  'Tham Hin',
  'Khâu Đấng',
  'Mỏ Nhàng',
  'Đon Phạ',
  'Hua Mường Lẹc',
  'Lùng Càng',
  'Phja Đeng',
] as const

/** Places of sentences whose topic stands apart from them: each with several topics, each topic with several places. */
export const FAR_PLACES = [
  'Nậm Hón',
  'Khuổi Sáp',
  'Pò Tẩu',
  'Tà Chải Ngoài',
  'Lũng Rịa',
  'Nà Quảng Hạ',
  'Kéo Lếch',
  'Bó Mạ',
  'Thâm Đeng',
  'Cốc Lùng',
  'Phai Chẩu',
  'Co Mạ Pục',
] as const

/** What is done there, in words that the synthetic archive does not use together. */
export const TOPICS = [
  'dựng cột phát sóng',
  'nạo vét rãnh thoát nước',
  'sửa mái điểm trường',
  'cấp giống gừng đỏ',
  'làm bể lọc nước',
  'xây lò đốt rác',
  'lát sân phơi thóc',
  'rào chuồng trâu',
  'đào ao thả cá',
  'kéo điện ba pha',
  'đổ bê tông ngõ',
  'trồng hàng keo chắn gió',
] as const

/** Words that no text of the archive has in any accents: what a query may ask for and nobody wrote. */
export const UNKNOWN_WORDS = [
  'khuynh',
  'xoèn',
  'nguệch',
  'quắp',
  'loạng',
  'choạng',
  'ngoằn',
  'khuỷu',
  'huếch',
  'thoắt',
  'nhoẻn',
  'xuềnh',
] as const
