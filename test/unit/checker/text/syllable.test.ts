/** How Vietnamese syllables are written. */
import { expect, test } from 'vitest'
import { isSyllable, isToneInPlace } from '../../../../src/checker/text/syllable.ts'

const words = (list: string) => list.trim().split(/\s+/)

test.each(
  words(`
  a à ý ở ổ ông ương yêu yếu uống oai oanh uyển ưu
  Đảng ủy uỷ xã giao giữ gìn gì giếng giết già quý quỳ quốc quyết quyền quản quýt quầy
  nghiêng nghỉ ngành nguyên nguyệt khuya khuỷu khuếch khoảng khoét loong boong moóc thuở
  hòa hoà khỏe khoẻ thúy thuý tuần tuyến đường được bưởi cứu hươu chuyển triển truyền
  kỳ kỹ kỷ mỹ lý sĩ sỹ tỷ cuối tuồng muỗi mía mua mưa chưa xoong ngoèo nguều ngoáo
  BAN THƯỜNG VỤ Kết luận đẩy ướp phạm thực hiện pin thuế huơ
  `).map((word) => [word]),
)('%s is a syllable', (word) => {
  expect(isSyllable(word)).toBe(true)
})

test.each(
  words(`
  vụđảng chỉđạo Internet website café Lênin pháplý ngi kà cy nga1 ghạ ngè ươc đươc tat hàt
  bác1 nghành thựchiện UBND HĐND QLĐĐ str ng q gh x ị̉ zalo web fax Êđê Đắk Kđăm hoèo2
  `).map((word) => [word]),
)('%s is none', (word) => {
  expect(isSyllable(word)).toBe(false)
})

test.each(
  words(
    'xã hòa hoà của nghĩa quý thuỷ thủy toàn khoẻ già giữ gì chuyện ngoài khuỷu được mía cứu biển',
  ).map((word) => [word]),
)('the tone of %s stands in its place', (word) => {
  expect([isSyllable(word), isToneInPlace(word)]).toEqual([true, true])
})

test.each(words('xaõ cuả nghiã tòan haì qúy giừơ mià').map((word) => [word]))(
  'the tone of %s does not',
  (word) => {
    expect(isToneInPlace(word) && isSyllable(word)).toBe(false)
  },
)
