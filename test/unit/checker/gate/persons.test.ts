/** Names of persons, told from places, offices and persons of history. All names are invented. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personsIn } from '../../../../src/checker/gate/persons.ts'

const namesIn = (text: string): string[] => personsIn(text).map(({ name }) => name)

test.each([
  ['đồng chí Nguyễn Văn Mẫu giữ chức', ['Nguyễn Văn Mẫu']],
  ['đ/c Hằng, Phó Bí thư', ['Hằng']],
  ['anh Thành và chị Thư', ['Thành', 'Thư']],
  ['ông Giàng A Thử và bà Sùng Thị Mẫu', ['Giàng A Thử', 'Sùng Thị Mẫu']],
  ['NGUYỄN VĂN MẪU', ['Nguyễn Văn Mẫu']],
  ['BỔ NHIỆM ĐỒNG CHÍ VI VĂN THỬ GIỮ CHỨC BÍ THƯ', ['Vi Văn Thử']],
  ['đồng chí NGUYỄN VĂN THỬ giữ chức', ['Nguyễn Văn Thử']],
  ['Bí thư Chi bộ thôn Lò Văn Thử', ['Lò Văn Thử']],
  ['Chủ tịch UBND xã Nguyễn Văn Mẫu', ['Nguyễn Văn Mẫu']],
  ['Bí thư Đảng ủy xã Suối Mây Nguyễn Văn Mẫu', ['Nguyễn Văn Mẫu']],
  [
    "Y Thông Niê, H'Hen Mẫu, Ksor Thử, Rơ Châm Thử",
    ['Y Thông Niê', 'Hen Mẫu', 'Ksor Thử', 'Rơ Châm Thử'],
  ],
  ['1. Vi Văn Thử - Bí thư Chi bộ', ['Vi Văn Thử']],
  ['Ông Nguyễn Văn A', ['Nguyễn Văn A']],
  ['Hoà Văn Mẫu, Đặng Thuý Thử', ['Đặng Thúy Thử']],
])('%s names %j', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  'đồng chí Bí thư Đảng ủy, các đồng chí Ủy viên Ban Thường vụ',
  'đồng chí Thành viên, đồng chí Trung tá, đồng chí Công an xã, đồng chí Đoàn viên',
  'đường Trần Hưng Đạo, Nguyễn Huệ và Lê Lợi; Trường THCS Trần Phú; phố Lý Thường Kiệt',
  'tư tưởng, đạo đức, phong cách Hồ Chí Minh; Đoàn Thanh niên Cộng sản Hồ Chí Minh; Thành phố Hồ Chí Minh',
  'Đảng ủy xã Hoàng Đồng, huyện Cao Lộc; tỉnh Hà Giang, Cao Bằng, Thái Nguyên; huyện Anh Sơn, Bà Rịa - Vũng Tàu',
  'Quốc lộ 4B, Hồ Bản Mẫu, Công ty TNHH Hoàng Gia, Hợp tác xã Mai Sơn',
  'Ủy ban Mặt trận Tổ quốc, Hội Nông dân, Đoàn Thanh niên, Văn phòng Đảng ủy',
  'CÔNG TÁC QUẢN LÝ LÂM NGHIỆP, LƯƠNG THỰC, ĐOÀN THANH NIÊN, LƯU VĂN PHÒNG, VI PHẠM, HỒ SƠ',
  'Tổng Bí thư Tô Lâm; bà Mẹ Việt Nam anh hùng; bà con Nhân dân; anh hùng lao động',
  'Luật Đất đai, Nghị định, Trung tâm Phục vụ hành chính công',
])('%s names nobody', (text) => {
  expect(namesIn(text)).toEqual([])
})

test('a person stands where the text has the name, with what it is called by', () => {
  const text = 'Giao đồng chí Nguyễn Văn Mẫu, Chánh Văn phòng.'
  expect(personsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'đồng chí Nguyễn Văn Mẫu',
  ])
})

test('for any text the names lie in it, one after the other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let past = 0
      for (const { start, end } of personsIn(text)) {
        expect(start).toBeGreaterThanOrEqual(past)
        expect(end).toBeGreaterThan(start)
        past = end
      }
      expect(past).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 1000, seed: 7 },
  )
})
