import { describe, expect, it } from 'vitest'
import { doubtsOf } from '../../../../src/importer/propose/mark.ts'
import { HEAD, markPaper } from '../../../support/proposals/papers.ts'

/** Who is told what in a body: units by role, and the words; a question mark where a person is asked. */
function told(body: string): string[] {
  return markPaper(`${HEAD}${body}\n`)
    .proposals.marks.filter(({ kind }) => kind === 'directive')
    .map((mark) => {
      const roles = [
        mark.to.join('+'),
        mark.lead.length > 0 && `chủ trì ${mark.lead.join('+')}`,
        mark.support.length > 0 && `phối hợp ${mark.support.join('+')}`,
      ].filter(Boolean)
      const asked = doubtsOf(mark) === undefined ? '' : ' ?'
      return `${roles.join('; ')}: ${mark.quote}${asked}`
    })
}

describe('orders that name whom they are given to', () => {
  it.each([
    ['Giao Công an xã mở đợt cao điểm.', ['cong-an: Giao Công an xã mở đợt cao điểm.']],
    ['Giao cho UBND xã rà soát.', ['ubnd: Giao cho UBND xã rà soát.']],
    [
      'Thống nhất giao Phòng Kinh tế lập dự toán.',
      ['p-kinh-te: Thống nhất giao Phòng Kinh tế lập dự toán.'],
    ],
    [
      'Ban Thường vụ Đảng ủy xã Lợi Bác yêu cầu Văn phòng Đảng ủy tổng hợp.',
      ['vp-dang-uy: Ban Thường vụ Đảng ủy xã Lợi Bác yêu cầu Văn phòng Đảng ủy tổng hợp.'],
    ],
    [
      'Để thực hiện tốt nhiệm vụ, đề nghị Hội đồng nhân dân xã giám sát.',
      ['hdnd: Để thực hiện tốt nhiệm vụ, đề nghị Hội đồng nhân dân xã giám sát.'],
    ],
    [
      'Cơ bản nhất trí với nội dung báo cáo, giao UBND xã hoàn chỉnh.',
      ['ubnd: giao UBND xã hoàn chỉnh.'],
    ],
    [
      'Phân công các đồng chí Ủy viên BTV phụ trách.',
      ['uv-btv: Phân công các đồng chí Ủy viên BTV phụ trách.'],
    ],
    ['Yêu cầu các cơ quan, đơn vị thực hiện.', ['tat-ca: Yêu cầu các cơ quan, đơn vị thực hiện.']],
    [
      'Yêu cầu thủ trưởng các cơ quan, đơn vị thực hiện.',
      ['tat-ca: Yêu cầu thủ trưởng các cơ quan, đơn vị thực hiện.'],
    ],
    [
      'Yêu cầu các cơ quan, đơn vị liên quan thực hiện.',
      ['tat-ca: Yêu cầu các cơ quan, đơn vị liên quan thực hiện. ?'],
    ],
    [
      'Giao UBND xã, Công an xã và Ban CHQS xã phối hợp tuần tra.',
      ['ubnd+cong-an+ban-chqs: Giao UBND xã, Công an xã và Ban CHQS xã phối hợp tuần tra.'],
    ],
    [
      'Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã, Hội Nông dân xã và các cơ quan liên quan rà soát.',
      [
        'chủ trì p-kinh-te; phối hợp cong-an+hoi-nong-dan: Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã, Hội Nông dân xã và các cơ quan liên quan rà soát.',
      ],
    ],
    [
      'Giao UBND xã chỉ đạo Phòng Kinh tế chủ trì, phối hợp với Trạm Y tế thực hiện.',
      [
        'ubnd; chủ trì p-kinh-te; phối hợp tram-y-te: Giao UBND xã chỉ đạo Phòng Kinh tế chủ trì, phối hợp với Trạm Y tế thực hiện.',
      ],
    ],
    [
      'Giao UBND xã lập kế hoạch; giao Công an xã kiểm tra.',
      ['ubnd: Giao UBND xã lập kế hoạch;', 'cong-an: giao Công an xã kiểm tra.'],
    ],
    ['Công an xã chịu trách nhiệm tuần tra.', ['cong-an: Công an xã chịu trách nhiệm tuần tra.']],
    [
      'Trạm Y tế xã có trách nhiệm khám bệnh.',
      ['tram-y-te: Trạm Y tế xã có trách nhiệm khám bệnh.'],
    ],
    ['Văn phòng Đảng ủy tham mưu kế hoạch.', ['vp-dang-uy: Văn phòng Đảng ủy tham mưu kế hoạch.']],
    ['Ban CHQS xã khẩn trương tuyển quân.', ['ban-chqs: Ban CHQS xã khẩn trương tuyển quân.']],
    ['Công an xã tăng cường tuần tra.', ['cong-an: Công an xã tăng cường tuần tra. ?']],
    ['Uỷ ban nhân dân xã: xây dựng kế hoạch.', ['ubnd: xây dựng kế hoạch.']],
    ['Đối với Công an xã: tuần tra ban đêm.', ['cong-an: tuần tra ban đêm.']],
    ['Giao CAX tuần tra.', ['cong-an: Giao CAX tuần tra.']],
    ['Giao Công an tuần tra.', ['cong-an: Giao Công an tuần tra.']],
    [
      'Giao đồng chí Trưởng Công an xã chỉ đạo.',
      ['cong-an: Giao đồng chí Trưởng Công an xã chỉ đạo. ?'],
    ],
    [
      'Yêu cầu: (1) UBND xã lập kế hoạch; (2) Công an xã phạt nguội.',
      ['ubnd: UBND xã lập kế hoạch;', 'cong-an: Công an xã phạt nguội.'],
    ],
    [
      'Nâng cao chất lượng khám bệnh (giao Trạm Y tế thực hiện).',
      ['tram-y-te: Nâng cao chất lượng khám bệnh (giao Trạm Y tế thực hiện).'],
    ],
    [
      'Giao đồng chí Nguyễn Văn A, Phó Chủ tịch UBND xã chủ trì.',
      ['chủ trì ubnd: Giao đồng chí Nguyễn Văn A, Phó Chủ tịch UBND xã chủ trì. ?'],
    ],
    ['Giao đồng chí Nguyễn Văn A rà soát.', [': Giao đồng chí Nguyễn Văn A rà soát. ?']],
    [
      'Hội Nông dân xã tổ chức hội thi trong tháng 5/2026.',
      ['hoi-nong-dan: Hội Nông dân xã tổ chức hội thi trong tháng 5/2026.'],
    ],
    ['Trong quý, giao UBND xã 12 nhiệm vụ.', ['ubnd: giao UBND xã 12 nhiệm vụ. ?']],
    ['Giao Công an tỉnh điều tra.', [': Giao Công an tỉnh điều tra. ?']],
    ['Giao Ban Quản lý chợ thu phí.', [': Giao Ban Quản lý chợ thu phí. ?']],
    [
      'Giao UBND xã và Hạt Kiểm lâm tuần tra rừng.',
      ['ubnd: Giao UBND xã và Hạt Kiểm lâm tuần tra rừng. ?'],
    ],
  ])('%s', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })

  it.each([
    'Ủy ban nhân dân xã đã tổ chức rà soát.',
    'Công an xã tiếp tục được củng cố.',
    'Ban Thường vụ Đảng ủy đã có ý kiến và giao nhiệm vụ cho các cơ quan, đơn vị liên quan.',
    'UBND xã tổ chức 06 cuộc họp.',
    'Công tác phối hợp giữa Công an xã và Ban CHQS xã còn chậm.',
    'Theo đề nghị của UBND xã, hội nghị xem xét báo cáo.',
    'Đồng ý với Tờ trình của Phòng Kinh tế.',
    'Báo cáo của Công an xã nêu đủ số liệu.',
    'Trên đây là kết luận, thông báo để các cơ quan, đơn vị biết.',
    'Ban Thường vụ Đảng ủy xã thống nhất chủ trương.',
    'Thu nhập bình quân đạt 40 triệu đồng.',
  ])('nobody is told in “%s”', (body) => {
    expect(told(body)).toEqual([])
  })
})

describe('orders that follow from the text around them', () => {
  it('a section that bears the name of a unit, and the sections in it', () => {
    expect(
      told(
        '## 1. Công an xã, Ban CHQS xã\n\nTuần tra.\n\n### 1.1. Về giao thông\n\nXử lý vi phạm.',
      ),
    ).toEqual(['cong-an+ban-chqs: Tuần tra.', 'cong-an+ban-chqs: Xử lý vi phạm.'])
  })

  it('not a section that bears the name of a paper or of a field, nor one of results', () => {
    expect(told('## 1. Báo cáo của UBND xã\n\nTăng cường quản lý.')).toEqual([])
    expect(told('## 1. Hoạt động của Hội đồng nhân dân\n\nTăng cường giám sát.')).toEqual([])
    expect(told('## 1. Kết quả đạt được\n\n### 1.1. UBND xã\n\nChỉ đạo tốt việc thu.')).toEqual([])
  })

  it('items under an order, until the list ends', () => {
    const body =
      'Giao UBND xã thực hiện các nội dung sau:\n\n- Lập kế hoạch.\n\n- Chi trả tiền.\n\nSản xuất ổn định.'
    expect(told(body)).toEqual(['ubnd: Lập kế hoạch.', 'ubnd: Chi trả tiền.'])
  })

  it('a list of orders to those who are named in its items, on two levels', () => {
    const body =
      'Ban Thường vụ yêu cầu:\n\n- UBND xã:\n\n\\+ Lập kế hoạch.\n\n\\+ Chi trả tiền.\n\n- Công an xã phạt nguội.'
    expect(told(body)).toEqual([
      'ubnd: Lập kế hoạch.',
      'ubnd: Chi trả tiền.',
      'cong-an: Công an xã phạt nguội.',
    ])
  })

  it('what goes on is for the same, and asked about unless it says so', () => {
    expect(told('Giao UBND xã lập kế hoạch. Đồng thời, báo cáo kết quả.')).toEqual([
      'ubnd: Giao UBND xã lập kế hoạch. Đồng thời, báo cáo kết quả.',
    ])
    expect(told('Giao UBND xã lập kế hoạch.\n\nTăng cường kiểm tra.')).toEqual([
      'ubnd: Giao UBND xã lập kế hoạch.',
      'ubnd: Tăng cường kiểm tra. ?',
    ])
  })

  it('what stands behind a list of reports', () => {
    const reports = 'Các báo cáo gồm: (1) Báo cáo của Công an xã. (2) Báo cáo của UBND xã.'
    expect(told(`${reports} Giao UBND xã hoàn chỉnh.`)).toEqual(['ubnd: Giao UBND xã hoàn chỉnh.'])
  })

  it('within its own section a unit directs others without giving their orders away', () => {
    expect(
      told('## 1. UBND xã\n\nChỉ đạo Phòng Kinh tế kiểm tra, đề nghị Công an xã xử lý.'),
    ).toEqual(['ubnd: Chỉ đạo Phòng Kinh tế kiểm tra, đề nghị Công an xã xử lý.'])
  })

  it('rows of a table, with lead, help and deadline in their columns', () => {
    const cells = (...texts: string[]): string =>
      `<tr>\n${texts.map((text) => `<td>${text}</td>`).join('\n')}\n</tr>`
    const table = [
      cells('TT', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'),
      cells('1', 'Lập kế hoạch', 'Phòng Kinh tế', 'Công an xã', '31/3/2026'),
    ]
    const { marks } = markPaper(`${HEAD}<table>\n${table.join('\n')}\n</table>\n`).proposals
    expect(marks).toMatchObject([
      { lead: ['p-kinh-te'], support: ['cong-an'], due: '2026-03-31', quote: 'Lập kế hoạch' },
    ])
  })

  it('head, recipients, signature, headings and titles are never marked', () => {
    const frame = (name: string): string => `<${name}>\nGiao UBND xã lập kế hoạch.\n</${name}>`
    const body = [frame('Masthead'), '## Giao UBND xã', frame('Recipients'), frame('Signature')]
    expect(told(body.join('\n\n'))).toEqual([])
  })
})
