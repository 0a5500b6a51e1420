/** How papers name the units of content/units.yaml inside a sentence. */
const NAMES: Readonly<Record<string, string>> = {
  btv: 'Ban Thường vụ Đảng ủy xã',
  bch: 'Ban Chấp hành Đảng bộ xã',
  'thuong-truc-dang-uy': 'Thường trực Đảng ủy xã',
  'uv-btv': 'các đồng chí Ủy viên Ban Thường vụ Đảng ủy xã',
  'dang-uy-vien': 'các đồng chí Đảng ủy viên',
  'vp-dang-uy': 'Văn phòng Đảng ủy xã',
  'ban-xd-dang': 'Ban Xây dựng Đảng',
  ubkt: 'Ủy ban Kiểm tra Đảng ủy xã',
  'tt-chinh-tri': 'Trung tâm Chính trị xã',
  'chi-bo': 'các chi bộ, đảng bộ trực thuộc',
  hdnd: 'Hội đồng nhân dân xã',
  'thuong-truc-hdnd': 'Thường trực Hội đồng nhân dân xã',
  'ban-ktns-hdnd': 'Ban Kinh tế - Ngân sách Hội đồng nhân dân xã',
  'ban-vhxh-hdnd': 'Ban Văn hóa - Xã hội Hội đồng nhân dân xã',
  ubnd: 'Ủy ban nhân dân xã',
  'chu-tich-ubnd': 'Chủ tịch Ủy ban nhân dân xã',
  'vp-hdnd-ubnd': 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã',
  'p-kinh-te': 'Phòng Kinh tế',
  'p-vhxh': 'Phòng Văn hóa - Xã hội',
  'tt-pvhcc': 'Trung tâm Phục vụ hành chính công',
  'tram-y-te': 'Trạm Y tế xã',
  'truong-hoc': 'các trường học trên địa bàn xã',
  'cong-an': 'Công an xã',
  'ban-chqs': 'Ban Chỉ huy quân sự xã',
  mttq: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
  'to-chuc-ctxh': 'các tổ chức chính trị - xã hội',
  'hoi-nong-dan': 'Hội Nông dân xã',
  'hoi-lhpn': 'Hội Liên hiệp Phụ nữ xã',
  'doan-tncs': 'Đoàn Thanh niên xã',
  'hoi-ccb': 'Hội Cựu chiến binh xã',
  'cong-doan': 'Công đoàn xã',
  'bcd-57': 'Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số xã',
  'truong-thon': 'các đồng chí trưởng thôn',
  'ban-ctmt-thon': 'Ban Công tác Mặt trận thôn',
  'co-quan-tham-muu': 'các cơ quan, bộ phận tham mưu',
  'tat-ca': 'các cơ quan, đơn vị',
}

/** Name of a unit as it stands in the middle of a sentence. */
export function unitName(id: string): string {
  const name = NAMES[id]
  if (name === undefined) throw new RangeError(`no name for the unit ${id}`)
  return name
}
