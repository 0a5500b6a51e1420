/** Acts on cadres with any name, and the same acts without one. All names are invented. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cadreInTitle, cadresIn } from '../../../../src/checker/gate/cadres.ts'
import { marksOf } from '../../../../src/checker/gate/marks.ts'
import { linesOf } from './texts.ts'

const FAMILIES = [
  'Nguyễn',
  'Trần',
  'Hoàng',
  'Vi',
  'Nông',
  'Lò',
  'Giàng',
  'Sùng',
  'Bàn',
  'Thạch',
  'Đinh',
  'Ma',
  'Hà',
  'Cao',
]
const anyName = fc
  .tuple(
    fc.constantFrom(...FAMILIES),
    fc.constantFrom('Văn', 'Thị', 'A', 'Minh'),
    fc.constantFrom('Mẫu', 'Thử', 'Dụ'),
  )
  .map((parts) => parts.join(' '))
const anyPerson = fc
  .tuple(fc.constantFrom('đồng chí ', 'ông ', 'bà ', 'đ/c ', ''), anyName)
  .map((parts) => parts.join(''))

const ACTS = [
  'Bổ nhiệm % giữ chức vụ Trưởng phòng.',
  'Thống nhất miễn nhiệm %.',
  'Điều động % đến công tác tại Phòng Kinh tế.',
  'Thi hành kỷ luật khiển trách đối với %.',
  'Kết luận tiêu chuẩn chính trị đối với %.',
  'Phê duyệt quy hoạch đối với %, Chi bộ thôn.',
  'Kết quả đánh giá, xếp loại đối với %: Hoàn thành tốt nhiệm vụ.',
  'Chuẩn y % giữ chức Phó Bí thư Chi bộ.',
  '%, Trưởng phòng, bị cảnh cáo.',
  '% thôi giữ chức vụ từ ngày 01/4/2026.',
  'Giới thiệu % để bầu làm Chủ tịch Hội Nông dân xã.',
  'Lấy phiếu tín nhiệm đối với %.',
]

test('an act with any name is refused, in the body and in the head', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ACTS), anyPerson, (act, person) => {
      const text = act.replace('%', person)
      const printed = text.charAt(0).toUpperCase() + text.slice(1)
      expect([printed, cadresIn(linesOf('body', printed))]).toEqual([
        printed,
        [{ line: 0, certain: true }],
      ])
      const head = linesOf('masthead', 'KẾT LUẬN', `về việc ${text}`)
      expect([printed, cadresIn(head)]).toEqual([printed, [{ line: 1, certain: true }]])
    }),
    { numRuns: 1500, seed: 8 },
  )
})

const NOBODY = [
  'cán bộ',
  'các đồng chí cấp ủy viên',
  '02 đồng chí',
  'cán bộ, đảng viên vi phạm',
  'người đứng đầu',
]

test('the same acts without a name pass', () => {
  for (const act of ACTS) {
    for (const nobody of NOBODY) {
      const text = act.replace('%', nobody)
      expect([text, cadresIn(linesOf('body', text))]).toEqual([text, []])
    }
  }
})

const FIELDS = [
  'kiểm tra, giám sát, thi hành kỷ luật',
  'đánh giá, xếp loại cán bộ',
  'quy hoạch, bổ nhiệm cán bộ',
  'kết nạp đảng viên',
  'luân chuyển, điều động công chức',
]
const TASKS = [
  'Giao % phụ trách công tác *.',
  'Phân công % trực tiếp chỉ đạo công tác *.',
  'Sau khi nghe % báo cáo kết quả công tác *, Ban Thường vụ thống nhất.',
  '%, Bí thư Đảng ủy, chủ trì kỳ họp cho ý kiến về công tác *.',
  'Công tác * do % phụ trách.',
  'Yêu cầu % tham mưu kế hoạch * trước ngày 15/4/2026.',
]

test('who is told, chairs or reports is no cadre judged', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TASKS),
      fc.constantFrom(...FIELDS),
      anyName,
      (task, field, name) => {
        const text = task.replace('%', `đồng chí ${name}`).replace('*', field)
        const printed = text.charAt(0).toUpperCase() + text.slice(1)
        expect([printed, cadresIn(linesOf('body', printed))]).toEqual([printed, []])
      },
    ),
    { numRuns: 1500, seed: 9 },
  )
})

describe('where a name stands', () => {
  test('in the signature and among the recipients it says nothing', () => {
    const lines = [
      ...linesOf('masthead', 'KẾT LUẬN', 'về việc bổ nhiệm cán bộ'),
      ...linesOf('recipients', 'Nơi nhận:', '- Đồng chí Nguyễn Văn Mẫu,'),
      ...linesOf('signature', 'BÍ THƯ', 'Hoàng Thị Thử'),
    ]
    expect(cadresIn(lines)).toEqual([])
    expect(
      cadresIn([...lines, ...linesOf('body', 'Đồng chí Lò Văn Mẫu, Phó Trưởng phòng.')]),
    ).toEqual([{ line: 6, certain: true }])
  })

  test('a title is read as a line', () => {
    expect(cadreInTitle('Kết luận về việc kỷ luật đồng chí Nguyễn Văn Mẫu')?.certain).toBe(true)
    expect(cadreInTitle('Kết luận tại kỳ họp thứ 10')).toBeUndefined()
  })

  test('a list ends where the text goes on', () => {
    const lines = linesOf(
      'body',
      'Thống nhất đánh giá, xếp loại cán bộ như sau:',
      '- Nguyễn Văn Mẫu, Trưởng phòng',
      '- Trần Thị Thử, Phó Trưởng phòng',
      'Các đại biểu dự họp:',
      '- Lò Văn Mẫu, Trưởng thôn',
    )
    expect(cadresIn(lines)).toEqual([
      { line: 1, certain: true },
      { line: 2, certain: true },
    ])
  })
})

test.each([
  'bổ nhiệm đối với ',
  'đồng chí Nguyễn Văn Mẫu, ',
  'gửi bổ nhiệm cho đồng chí Nguyễn Văn Mẫu ',
  'ĐỒNG CHÍ NGUYỄN VĂN MẪU ',
  'quy hoạch của ',
  '( ',
])('a megabyte of %j is read to its end', (words) => {
  const long = words.repeat(Math.ceil(1_000_000 / words.length))
  expect(cadresIn(linesOf('body', long)).length).toBeLessThanOrEqual(1)
  expect(marksOf(linesOf('masthead', long, long.replaceAll(' ', '  ')))).toEqual([])
})

test('no text makes it stumble', () => {
  const words = fc.constantFrom(
    'bổ nhiệm',
    'đối với',
    'đồng chí',
    'Nguyễn Văn Mẫu',
    ',',
    '.',
    ':',
    'của',
    'giao',
    'bị',
    'kỷ luật',
    '\n',
    '-',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 400 }), (list) => {
      const lines = linesOf('body', ...list.join(' ').split('\n'))
      for (const { line } of cadresIn(lines)) expect(lines[line]).toBeDefined()
    }),
    { numRuns: 200, seed: 10 },
  )
})
