/** The invented commune of the synthetic archive. "Mẫu" in the names of people says that they are samples. */
export const place = {
  commune: 'xã Suối Mây',
  committee: 'Đảng ủy xã Suối Mây',
  seat: 'Suối Mây',
  province: 'tỉnh Ngàn Mây',
  notice:
    'DỮ LIỆU MẪU – văn bản, địa danh, tên người trong kho này đều do máy tạo ra, không có thật',
  villages: [
    'Nà Mây',
    'Khe Trúc Mây',
    'Đồi Chè Mây',
    'Lũng Mây',
    'Suối Trong',
    'Bản Sương',
    'Pá Mây',
  ],
  projects: [
    'dự án đường nối trung tâm xã - thôn Lũng Mây',
    'dự án nâng công suất mỏ than Ngàn Mây',
    'dự án khu tái định cư Nà Mây',
    'dự án hồ chứa nước Suối Trong',
    'công trình trường bán trú Bản Sương',
  ],
  secretary: 'Hoàng Minh Mẫu',
  deputies: ['Nông Thị Mẫu', 'Trần Đức Mẫu'],
  officeChief: 'Lý Thu Mẫu',
  archivist: 'Vi Văn Mẫu',
} as const
