import { describe, expect, test } from 'vitest'
import { run } from '../../../support/source-documents.ts'
import { HEAD, importLines, outlineOf } from '../reading.ts'

describe('a title', () => {
  test.each([
    ['1. Kết quả đạt được', '1 | Kết quả đạt được | own-line'],
    ['1. Ủy ban nhân dân xã:', '1 | Ủy ban nhân dân xã | own-line'],
    ['1. Các nội dung khác.', '1 | Các nội dung khác. | own-line'],
    [
      '1. Công an xã, Ban Chỉ huy quân sự xã: Chủ động nắm tình hình.',
      '1 | Công an xã, Ban Chỉ huy quân sự xã | run-in',
    ],
    ['1. Hội đồng nhân dân xã : Tổ chức kỳ họp.', '1 | Hội đồng nhân dân xã | run-in'],
    [
      '1. Về Báo cáo Quý I năm 2026. Sau khi thảo luận, Ban Thường vụ nhất trí.',
      '1 | Về Báo cáo Quý I năm 2026. | run-in',
    ],
    [
      '1. Ban Xây dựng Đảng Đảng ủy xã Chủ động tham mưu về công tác cán bộ.',
      '1 | Ban Xây dựng Đảng Đảng ủy xã | run-in',
    ],
    ['1. Công an xã Lợi Bác Tăng cường tuần tra.', '1 | Công an xã Lợi Bác | run-in'],
    ['1. Giao Phòng Kinh tế tham mưu kế hoạch.', '1 |  | number-only'],
    ['1. Giao các cơ quan thực hiện: rà soát, báo cáo.', '1 |  | number-only'],
    ['1. Ban Thường vụ đề nghị các đồng chí phát huy vai trò.', '1 |  | number-only'],
    [
      '1. Đối với các ý kiến thảo luận, Ban Thường vụ đã có ý kiến kết luận. Yêu cầu các cơ quan tiếp thu.',
      '1 |  | number-only',
    ],
    ['1.', '1 |  | number-only'],
    ['1. Công tác lãnh đạo, chỉ đạo', '1 | Công tác lãnh đạo, chỉ đạo | own-line'],
    ['1. Về quản lý, giao đất: đúng quy định.', '1 | Về quản lý, giao đất | run-in'],
    ['1. Công tác xây dựng Đảng được tăng cường. Chi bộ sinh hoạt đều.', '1 |  | number-only'],
    ['1. UBND xã chủ trì, phối hợp với Công an xã: rà soát hộ nghèo.', '1 |  | number-only'],
    [
      '1. Đối với Tờ trình số 15-TTr/UBND của UBND xã: Thống nhất.',
      '1 | Đối với Tờ trình số 15-TTr/UBND của UBND xã | run-in',
    ],
    ['1. Trên lĩnh vực kinh tế, yêu cầu UBND xã chỉ đạo quyết liệt.', '1 |  | number-only'],
    ['1.1.Kết quả', '1.1 | Kết quả | own-line'],
    ['I- ĐÁNH GIÁ CHUNG', 'I | ĐÁNH GIÁ CHUNG | own-line'],
    ['1/ Về kinh tế', '1 | Về kinh tế | own-line'],
    ['1- Giao Công an xã tuần tra.', '1 |  | number-only'],
    ['1.1- Công an xã tuần tra.', '1.1 |  | number-only'],
    ['1.2/ Về kinh tế', '1.2 | Về kinh tế | own-line'],
    ['1. Ngoài ra còn một số khó khăn: thiếu nhân lực.', '1 |  | number-only'],
    ['Mục 3. Tổ chức thực hiện', '3 | Tổ chức thực hiện | own-line'],
    ['Phần thứ nhất', '- | Phần thứ nhất | own-line'],
  ])('%j', (line, section) => {
    expect(outlineOf(line, 'Lời văn của mục này đứng ở đoạn sau.')).toEqual([section])
  })

  test('is what is bold in front of a text', () => {
    const runs = [
      run('2. Công tác thu ngân sách', { bold: true }),
      run(' cần được quan tâm, thu đúng.'),
    ]
    expect(outlineOf({ runs })).toEqual(['2 | Công tác thu ngân sách | run-in'])
  })

  test('without a number is a heading of Word, or a bold line over a text', () => {
    const bold = { runs: [run('Công tác khác', { bold: true })] }
    expect(
      outlineOf({ text: 'Nhiệm vụ', headingLevel: 1 }, 'Lời văn.', bold, 'Lời văn khác.'),
    ).toEqual(['- | Nhiệm vụ | own-line', '- | Công tác khác | own-line'])
  })

  test('without a number may be set apart by capitals alone', () => {
    expect(
      outlineOf('TRẠM Y TẾ XÃ', 'Tiêm phòng đủ mũi.', 'VĂN PHÒNG ĐẢNG ỦY', 'Tham mưu kế hoạch.'),
    ).toEqual(['- | TRẠM Y TẾ XÃ | own-line', '- | VĂN PHÒNG ĐẢNG ỦY | own-line'])
    expect(outlineOf('TRẠM Y TẾ XÃ', 'VĂN PHÒNG ĐẢNG ỦY')).toEqual([])
  })

  test('that is only a guess is told', () => {
    const { remarks } = importLines(
      ...HEAD,
      '1. Trung tâm Dịch vụ tổng hợp xã Khẩn trương bàn giao mặt bằng.',
    )
    expect(remarks).toContainEqual(
      expect.objectContaining({ code: 'unsure-title', section: '1', look: true }),
    )
  })
})

describe('numbers', () => {
  test('keep gaps and odd starts', () => {
    expect(
      outlineOf('1.1. Kết quả', 'Tốt.', '1.2. Hạn chế', 'Ít.', '4. Nhiệm vụ', 'Nhiều.'),
    ).toEqual(['1.1 | Kết quả | own-line', '1.2 | Hạn chế | own-line', '4 | Nhiệm vụ | own-line'])
  })

  test('may begin again under another part', () => {
    const { sections } = importLines(
      ...HEAD,
      ...['I. KẾT QUẢ', '1. Về kinh tế', 'Tốt.', '2. Về xã hội', 'Tốt.'],
      ...['II. NHIỆM VỤ', '1. Về kinh tế', 'Làm.', '2. Về xã hội', 'Làm.'],
    )
    expect(sections.map(({ anchor, depth }) => `${depth} ${anchor}`)).toEqual([
      ...['1 muc-i', '2 muc-i-1', '2 muc-i-2', '1 muc-ii', '2 muc-ii-1', '2 muc-ii-2'],
    ])
  })

  test('of a list are none of sections', () => {
    expect(
      outlineOf(
        '1. Về kinh tế',
        'Thu ngân sách đạt 12,5 tỷ đồng, trong đó:',
        ...['1. Thu thuế đạt 8 tỷ;', '2. Thu phí đạt 4,5 tỷ.'],
        '2. Về văn hóa',
        ...['a) Tổ chức lễ hội;', 'b) Bảo tồn di tích.'],
      ),
    ).toEqual(['1 | Về kinh tế | own-line', '2 | Về văn hóa | own-line'])
  })

  test('in letters are those of sections where one of them has a title', () => {
    expect(
      outlineOf('1. Nhiệm vụ', 'a) Công an xã: tuần tra.', 'b) Giao Trạm Y tế xã tiêm phòng.'),
    ).toEqual(['1 | Nhiệm vụ | own-line', 'a | Công an xã | run-in', 'b |  | number-only'])
  })

  test.each([
    ['a) Trạm Y tế xã tiêm phòng đủ mũi.', 'b) Công an xã tuần tra ban đêm.'],
    ['a/ Trạm Y tế xã tiêm phòng; báo cáo.', 'b/ Công an xã tuần tra; báo cáo.'],
    ['a. Tiêm phòng đủ mũi.', 'b. Tuần tra ban đêm.'],
  ])('in letters are those of sections where each is a sentence: %j', (...lines) => {
    expect(outlineOf('1. Nhiệm vụ', ...lines)).toEqual([
      '1 | Nhiệm vụ | own-line',
      'a |  | number-only',
      'b |  | number-only',
    ])
  })

  test.each([
    [['a) tiêm phòng đủ mũi.', 'b) tuần tra ban đêm.']],
    [['a) Tiêm phòng đủ mũi;', 'b) Tuần tra ban đêm.']],
    [['a) Tiêm phòng đủ mũi,', 'b) Tuần tra ban đêm.']],
    [['a) Tiêm phòng đủ mũi.']],
  ])('in letters are none where they count the parts of a sentence: %j', (lines) => {
    expect(outlineOf('1. Nhiệm vụ', 'Yêu cầu Trạm Y tế xã:', ...lines)).toEqual([
      '1 | Nhiệm vụ | own-line',
    ])
  })

  test('that repeat are left as text, and told', () => {
    const { sections, remarks, body } = importLines(
      ...HEAD,
      ...['1. Về kinh tế', 'Tốt.', '2. Về xã hội', 'Tốt.', '2. Về cán bộ: chuẩn bị nhân sự.'],
    )
    expect(sections.map(({ number }) => number)).toEqual(['1', '2'])
    expect(body).toContain('\n\n2. Về cán bộ: chuẩn bị nhân sự.\n')
    expect(remarks).toContainEqual(expect.objectContaining({ code: 'repeated-number', look: true }))
  })

  test('may be none at all', () => {
    const { sections, remarks } = importLines(...HEAD, '- Công an xã tuần tra.')
    expect(sections).toEqual([])
    expect(remarks.map(({ code }) => code)).toContain('no-sections')
  })
})

describe('a sentence cut by the end of a page', () => {
  test('is joined, and told', () => {
    const { body, remarks, notes } = importLines(
      ...HEAD,
      '1. Nhiệm vụ',
      'Tăng cường công tác lãnh đạo,',
      'chỉ đạo, kiểm tra việc thực hiện.',
    )
    expect(body).toContain('lãnh đạo, <PageBreak/>chỉ đạo, kiểm tra')
    expect(remarks).toContainEqual(
      expect.objectContaining({ code: 'joined-page-cut', section: '1' }),
    )
    expect(notes).toEqual([
      {
        at: 'muc-1',
        text: 'Câu “… Tăng cường công tác lãnh đạo, chỉ đạo, kiểm tra việc thực …” bị ngắt trang ở giữa trong văn bản gốc; ở đây nối liền.',
      },
    ])
  })

  test('is joined over a page break that somebody set', () => {
    const { body } = importLines(...HEAD, 'Báo cáo kết quả trước ngày 15 tháng\f4 năm 2026.')
    expect(body).toMatch(/tháng <PageBreak\/>4 năm/)
  })

  test('is not what ends a title or an item', () => {
    const { body } = importLines(
      ...HEAD,
      '1. Công an xã',
      'tuần tra thường xuyên;',
      'báo cáo kết quả.',
    )
    expect(body).not.toContain('PageBreak')
  })
})
