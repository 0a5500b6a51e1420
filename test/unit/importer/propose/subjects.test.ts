import { describe, expect, it } from 'vitest'
import { doubtsOf } from '../../../../src/importer/propose/mark.ts'
import { HEAD, markPaper } from '../../../support/proposals/papers.ts'

/** Who is told what in a body, with deadlines; a question mark where a person is asked. */
function told(body: string): string[] {
  return markPaper(`${HEAD}${body}\n`)
    .proposals.marks.filter(({ kind }) => kind === 'directive')
    .map((mark) => {
      const roles = [
        mark.to.join('+'),
        mark.lead.length > 0 && `chủ trì ${mark.lead.join('+')}`,
        mark.support.length > 0 && `phối hợp ${mark.support.join('+')}`,
        mark.due ?? mark.dueText,
        mark.recurs && `~${mark.recurs}`,
      ].filter(Boolean)
      return `${roles.join('; ')}: ${mark.quote}${doubtsOf(mark) === undefined ? '' : ' ?'}`
    })
}

describe('who helps', () => {
  it.each([
    ['Giao Công an xã phối hợp Ban CHQS xã trực.', 'cong-an; phối hợp ban-chqs'],
    ['Giao Công an xã chủ trì phối hợp Trạm Y tế trực.', 'chủ trì cong-an; phối hợp tram-y-te'],
    [
      'Giao Công an xã chủ trì cùng Hội Nông dân xã trực.',
      'chủ trì cong-an; phối hợp hoi-nong-dan',
    ],
    ['Giao Công an xã cùng với Hội Nông dân xã trực.', 'cong-an; phối hợp hoi-nong-dan'],
    ['Công an xã cùng Ban CHQS xã chịu trách nhiệm trực.', 'cong-an; phối hợp ban-chqs'],
    ['Giao Công an xã phối hợp các cơ quan liên quan trực.', 'cong-an'],
    ['Giao Công an xã thực hiện Quy chế phối hợp Ban CHQS xã.', 'cong-an'],
  ])('%s', (body, roles) => {
    expect(told(body).map((line) => line.split(':')[0])).toEqual([roles])
  })
})

describe('names of those who are told', () => {
  it.each([
    ['Đề nghị các đồng chí trong Ban Thường vụ Đảng ủy cho ý kiến.', 'uv-btv'],
    ['Các trường THCS, trường tiểu học ôn tập cuối năm.', 'truong-hoc ?'],
    ['Đoàn Thanh niên xã đảm nhận việc quét sân.', 'doan-tncs ?'],
    ['Giao UBND xã lập hồ sơ, gửi Phòng Kinh tế thẩm tra.', 'ubnd'],
  ])('%s', (body, units) => {
    const [line = ''] = told(body)
    expect(line.split(':')[0] + (line.endsWith('?') ? ' ?' : '')).toBe(units)
  })
})

describe('a subject that does not begin its sentence', () => {
  it.each([
    [
      'Đối với tuyến đường liên thôn, Phòng Kinh tế lập dự toán.',
      ['p-kinh-te: Phòng Kinh tế lập dự toán. ?'],
    ],
    [
      'Riêng đối với chợ cũ, giao Phòng Kinh tế lập phương án.',
      ['p-kinh-te: giao Phòng Kinh tế lập phương án.'],
    ],
    ['Về thu quỹ, nhất trí giao UBND xã đối chiếu.', ['ubnd: nhất trí giao UBND xã đối chiếu.']],
    [
      'Thôn nào có người ốm, trưởng thôn phải báo Trạm Y tế.',
      ['truong-thon: Thôn nào có người ốm, trưởng thôn phải báo Trạm Y tế.'],
    ],
    [
      'Giao UBND xã lập sổ; Trưởng thôn có hồ chứa tổ chức trực đêm.',
      ['ubnd: Giao UBND xã lập sổ;', 'truong-thon: Trưởng thôn có hồ chứa tổ chức trực đêm. ?'],
    ],
    [
      'Hội Nông dân xã, Hội LHPN xã, Công đoàn xã phân công cán bộ trực chợ.',
      [
        'hoi-nong-dan+hoi-lhpn+cong-doan: Hội Nông dân xã, Hội LHPN xã, Công đoàn xã phân công cán bộ trực chợ. ?',
      ],
    ],
    [
      'UBND xã hoàn chỉnh đề án trước ngày 20/4/2026; chỉ đạo Phòng Kinh tế đo đất.',
      [
        'ubnd; 2026-04-20: UBND xã hoàn chỉnh đề án trước ngày 20/4/2026;',
        'ubnd: chỉ đạo Phòng Kinh tế đo đất. ?',
      ],
    ],
  ])('%s', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })

  it.each([
    'Đối với chợ cũ, UBND xã đã sửa mái.',
    'Về phối hợp giữa UBND xã, Công an xã trong tuần tra còn chậm.',
    'Theo báo cáo của Trạm Y tế, Công an xã tuần tra ban đêm.',
    'Đánh giá cao UBND xã, Công an xã.',
  ])('nobody in “%s”', (body) => {
    expect(told(body)).toEqual([])
  })
})

describe('who is in no vocabulary', () => {
  const BEFORE = 'Giao UBND xã lập sổ theo dõi.'

  it.each([
    ['Đề nghị Chi nhánh Điện Bình Xa kiểm tra cột điện.', '“Chi nhánh Điện Bình Xa”'],
    ['Đề nghị Quỹ Tín dụng Bình Xa cho vay.', '“Quỹ Tín dụng Bình Xa cho vay”'],
    ['Yêu cầu chủ đầu tư hoàn thiện hồ sơ.', '“chủ đầu tư”'],
    ['Đề nghị Nhân dân giữ gìn vệ sinh.', '“Nhân dân”'],
  ])('takes no unit from before: %s', (sentence, name) => {
    const { marks, remarks } = markPaper(`${HEAD}${BEFORE} ${sentence}\n`).proposals
    const mark = marks.find(({ quote }) => quote.includes(sentence))
    expect(mark).toMatchObject({ to: [], lead: [], quote: sentence })
    expect(mark && doubtsOf(mark)).toBeDefined()
    expect(remarks.map(({ text }) => text).join()).toContain(name)
  })

  it('but within its own section a unit deals with them', () => {
    expect(told('## 1. UBND xã\n\nYêu cầu chủ đầu tư hoàn thiện hồ sơ.')).toEqual([
      'ubnd: Yêu cầu chủ đầu tư hoàn thiện hồ sơ.',
    ])
  })

  it('the head of an item orders nothing', () => {
    expect(told(`${BEFORE}\n\nVề chợ đêm: Giao Công an xã trực.`)).toEqual([
      `ubnd: ${BEFORE}`,
      'cong-an: Giao Công an xã trực.',
    ])
  })
})

describe('what stands below a task', () => {
  it('is the task’s: units and deadline', () => {
    const body = [
      'Sửa chữa mái chợ và cổng chợ.',
      'Đơn vị chủ trì: Phòng Kinh tế. Đơn vị phối hợp: Công an xã. Thời hạn: 20/4/2026.',
    ]
    expect(told(body.join('\n\n'))).toEqual([
      'chủ trì p-kinh-te; phối hợp cong-an; 2026-04-20: Sửa chữa mái chợ và cổng chợ.',
    ])
  })

  it('several lines, in a section of a unit; a span ends with its last day', () => {
    const body = '## 1. UBND xã\n\nKiểm tra chợ.\n\nThời hạn: từ ngày 10/4 đến ngày 12/4/2026.'
    expect(told(body)).toEqual(['ubnd; 2026-04-12: Kiểm tra chợ.'])
    expect(markPaper(`${HEAD}${body}\n`).marked.paper.marks).toHaveLength(1)
  })

  it.each([
    'Hội trường tầng hai.\n\nChủ trì: đồng chí Chủ tịch UBND xã.',
    'Thời gian: 14 giờ ngày 20/4/2026.',
    'Kết quả tốt.\n\nThời hạn: 20/4/2026.',
  ])('nothing where no task stands above: %s', (body) => {
    expect(told(body)).toEqual([])
  })
})

describe('parts of a sentence with deadlines of their own', () => {
  it.each([
    [
      'Giao UBND xã san nền trong tháng 4/2026, dựng khung nhà trước ngày 20/6/2026.',
      ['2026-04', '2026-06-20'],
    ],
    [
      'Giao UBND xã sơ kết vào Quý I năm 2027, tổng kết vào cuối nhiệm kỳ.',
      ['2027-Q1', 'vào cuối nhiệm kỳ'],
    ],
    ['Giao UBND xã báo cáo kết quả trước ngày 20/4/2026.', ['2026-04-20']],
  ])('%s', (body, dues) => {
    const { marks } = markPaper(`${HEAD}${body}\n`).proposals
    expect(marks.map(({ due, dueText }) => due ?? dueText)).toEqual(dues)
  })
})

describe('tables of tasks', () => {
  const row = (...cells: string[]): string =>
    `<tr>\n${cells.map((cell) => (cell.startsWith('<') ? cell : `<td>${cell}</td>`)).join('\n')}\n</tr>`
  const head = [
    row('STT', 'Công việc', '<td colspan="2">Phân công</td>', 'Thời gian thực hiện'),
    row('<td></td>', '<td></td>', 'Chủ trì', 'Phối hợp', '<td></td>'),
  ]
  const rows = [
    row('I', '<td colspan="4">Về chợ</td>'),
    row('1', 'Sửa mái chợ', '<td rowspan="2">Phòng Kinh tế</td>', 'Công an xã', 'Hằng tháng'),
    row('2', 'Thu phí chợ', 'Trạm Y tế', 'Quý II/2026'),
  ]
  const table = `<table>\n${[...head, ...rows].join('\n')}\n</table>`
  const expected = [
    'chủ trì p-kinh-te; phối hợp cong-an; ~Hằng tháng: Sửa mái chợ',
    'chủ trì p-kinh-te; phối hợp tram-y-te; 2026-Q2: Thu phí chợ',
  ]

  it('have heads of two rows and cells over several', () => {
    expect(told(table)).toEqual(expected)
  })

  it('also in an annex behind the signature', () => {
    const foot = '<Signature>\nNguyễn Văn A\n</Signature>\n\nGiao UBND xã lập sổ.\n\n## Phụ lục\n\n'
    expect(told(`Mở đầu.\n\n${foot}${table}`)).toEqual(expected)
  })
})
