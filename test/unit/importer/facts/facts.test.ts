import { describe, expect, test } from 'vitest'
import { ordinalNumber } from '../../../../src/importer/facts/ordinals.ts'
import { importDocument } from '../../../../src/importer/import.ts'
import { documentOf } from '../../../support/source-documents.ts'
import { importLines } from '../reading.ts'

const TEXT = '1. Giao Công an xã tuần tra.'
const SIGNED = ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Nguyễn Văn Mẫu']

describe('the day', () => {
  test('of the head counts, the session may be some days before', () => {
    const { facts, questions } = importLines(
      'Lợi Bác, ngày 25 tháng 3 năm 2026',
      'KẾT LUẬN',
      'của Ban Thường vụ Đảng ủy tại kỳ họp thứ 3, ngày 23/3/2026',
      TEXT,
      ...SIGNED,
    )
    expect(facts.date).toMatchObject({ value: '2026-03-25', sure: true })
    expect(facts.place?.value).toBe('Lợi Bác')
    expect(questions).toEqual([])
  })

  test.each([
    [
      'title and text differ',
      'tại kỳ họp thứ 3, ngày 23/3/2026',
      'Ngày 24/3/2026, Ban Thường vụ họp.',
    ],
    ['none is printed', 'về công tác cán bộ', 'Ban Thường vụ Đảng ủy xã đã họp.'],
  ])('is asked for where %s', (_why, summary, opening) => {
    const { facts, questions } = importLines(
      'KẾT LUẬN',
      'CỦA BAN THƯỜNG VỤ ĐẢNG ỦY XÃ',
      summary,
      opening,
      ...SIGNED,
    )
    expect(facts.date).toBeUndefined()
    expect(questions).toContainEqual(expect.objectContaining({ field: 'date', required: true }))
  })

  test('is asked for where the head has one before the session', () => {
    const { questions } = importLines(
      'Lợi Bác, ngày 20 tháng 3 năm 2026',
      'KẾT LUẬN',
      'tại kỳ họp thứ 3, ngày 23/3/2026',
      TEXT,
      ...SIGNED,
    )
    expect(
      questions.find(({ field }) => field === 'date')?.candidates.map(({ value }) => value),
    ).toEqual(['2026-03-20', '2026-03-23'])
  })

  test.each([
    [
      'of the session, where the paper’s own is blank',
      'tại kỳ họp thứ 3, ngày 23/3/2026',
      '2026-03-23',
    ],
    ['of the stamp before that', 'tại kỳ họp thứ 3', '2026-03-26'],
  ])('is a guess: %s', (why, summary, value) => {
    const { facts } = importLines(
      'Lợi Bác, ngày      tháng 3 năm 2026',
      'KẾT LUẬN',
      summary,
      TEXT,
      ...SIGNED,
      ...(why.includes('stamp') ? ['26-03-2026 14:38:52 +07:00'] : []),
    )
    expect(facts.date).toMatchObject({ value, sure: false })
  })

  test('of another paper is none', () => {
    const { facts } = importLines(
      'KẾT LUẬN',
      'của Ban Thường vụ Đảng ủy',
      'Thực hiện Kế hoạch số 12-KH/TU, ngày 15/01/2026, Ban Thường vụ kết luận.',
      ...SIGNED,
    )
    expect(facts.date).toBeUndefined()
  })
})

describe('the session', () => {
  test.each([
    ['tại kỳ họp thứ 10', { ordinal: 10 }],
    ['tại kỳ họp lần thứ mười hai', { ordinal: 12 }],
    ['tại Hội nghị lần thứ IV', { ordinal: 4, name: 'Hội nghị' }],
    ['tại Hội nghị Ban Chấp hành Đảng bộ xã lần thứ 3', { ordinal: 3, name: 'Hội nghị' }],
    ['tại Hội nghị mở rộng', { kind: 'mo-rong', name: 'Hội nghị' }],
    ['tại phiên họp thường kỳ tháng 3', { kind: 'thuong-ky', name: 'Phiên họp' }],
    ['tại kỳ họp bất thường', { kind: 'bat-thuong' }],
    ['tại cuộc họp chuyên đề về chuyển đổi số', { kind: 'chuyen-de', name: 'Cuộc họp' }],
    ['về Kỳ họp thứ nhất Hội đồng nhân dân xã khóa XXI', undefined],
    ['về kết quả Kỳ họp thứ 10 Quốc hội', undefined],
    ['về công tác cán bộ', undefined],
    ['tại cuộc họp giao ban ngày 5 tháng 5 năm 2026', { name: 'Cuộc họp giao ban' }],
    ['tại cuộc họp giao ban tháng 5', { name: 'Cuộc họp giao ban tháng 5' }],
    [
      'TẠI CUỘC HỌP GIAO BAN THƯỜNG TRỰC ĐẢNG ỦY THÁNG 5 NĂM 2026',
      { name: 'Cuộc họp giao ban tháng 5 năm 2026' },
    ],
    ['tại Hội nghị về nhiệm vụ tháng 5', { name: 'Hội nghị' }],
    ['tại kì họp thường kì tháng 5', { kind: 'thuong-ky' }],
    ['họp thường kỳ tháng 5', { kind: 'thuong-ky' }],
    ['tại phiên chuyên đề quý II', { kind: 'chuyen-de' }],
    ['phục vụ kỳ họp thứ tư', undefined],
    ['về việc triển khai nhiệm vụ sau kỳ họp thứ tư', undefined],
    ['về kỳ họp thứ tư, HĐND xã khóa XX', undefined],
    ['về việc HĐND xã tổ chức kỳ họp thứ tư', undefined],
    ['về việc chi bộ họp định kỳ', undefined],
  ])('%s', (words, session) => {
    const { facts } = importLines('KẾT LUẬN', 'của Ban Thường vụ Đảng ủy', words, TEXT, ...SIGNED)
    expect(facts.session?.value).toEqual(session)
  })

  test('is that of the body itself, though it speaks of another body’s before', () => {
    const opening =
      'Thực hiện nghị quyết kỳ họp thứ tư, Hội đồng nhân dân xã, ngày 5/5/2026 Ban Thường vụ họp thường kỳ.'
    const { facts } = importLines('KẾT LUẬN', 'của Ban Thường vụ Đảng ủy', opening, ...SIGNED)
    expect(facts.session?.value).toEqual({ kind: 'thuong-ky' })
  })

  test('is asked for where title and text count differently', () => {
    const { facts, questions } = importLines(
      'KẾT LUẬN',
      'của Ban Thường vụ Đảng ủy tại kỳ họp thứ 10',
      'Ngày 23/3/2026, Ban Thường vụ Đảng ủy xã tổ chức kỳ họp thứ 9.',
      ...SIGNED,
    )
    expect(facts.session).toBeUndefined()
    expect(questions).toContainEqual(expect.objectContaining({ field: 'session', required: false }))
  })

  test.each([
    ['10', 10],
    ['tư', 4],
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['XIV', 14],
    ['2026', undefined],
    ['trưởng', undefined],
  ])('"thứ %s" counts %j', (words, number) => {
    expect(ordinalNumber(words)).toBe(number)
  })
})

describe('the issuer', () => {
  test.each([
    ['CỦA BAN THƯỜNG VỤ ĐẢNG ỦY XÃ', 'btv', true],
    ['HỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ XÃ LẦN THỨ 3', 'bch', true],
    ['của Thường trực Đảng uỷ xã', 'thuong-truc-dang-uy', true],
    ['về công tác cán bộ', 'btv', false],
  ])('%s', (summary, value, sure) => {
    const { facts } = importLines('KẾT LUẬN', summary, TEXT, ...SIGNED)
    expect(facts.issuer).toMatchObject({ value, sure })
  })

  test('is asked for where text and signature name two', () => {
    const { questions } = importLines(
      'KẾT LUẬN',
      'về công tác cán bộ',
      'Ngày 23/3/2026, Ban Chấp hành Đảng bộ xã họp.',
      ...SIGNED,
    )
    expect(questions.map(({ field }) => field)).toContain('issuer')
  })

  test('that a person names stands in place of what is read', () => {
    const lines = ['KẾT LUẬN', 'của Ban Thường vụ Đảng ủy', TEXT]
    const { facts } = importDocument(documentOf(lines), {}, { issuer: 'bch', date: '2026-03-23' })
    expect(facts.issuer).toMatchObject({ value: 'bch', sure: true })
    expect(facts.date?.value).toBe('2026-03-23')
  })
})

describe('the signatory', () => {
  test.each([
    [
      ['TM. BAN CHẤP HÀNH', 'BÍ THƯ', 'Nguyễn Văn Mẫu'],
      { authority: 'bch', office: 'Bí thư', name: 'Nguyễn Văn Mẫu' },
    ],
    [
      ['K/T BÍ THƯ', 'PHÓ BÍ THƯ THƯỜNG TRỰC', '(Đã ký)', 'NGUYỄN VĂN MẪU'],
      { office: 'Phó Bí thư Thường trực', name: 'Nguyễn Văn Mẫu' },
    ],
    [
      ['TL. BAN THƯỜNG VỤ', 'PHÓ CHÁNH VĂN PHÒNG', 'Đ/c Lê Thị Thử'],
      { authority: 'btv', office: 'Phó Chánh Văn phòng', name: 'Lê Thị Thử' },
    ],
    [['T/M ĐẢNG ỦY XÃ', 'BÍ THƯ', 'Y Thử'], { authority: 'bch', office: 'Bí thư', name: 'Y Thử' }],
  ])('%j', (signature, value) => {
    const { facts } = importLines('KẾT LUẬN', TEXT, ...signature)
    expect(facts.signatory).toMatchObject({ value, sure: true })
  })
})

describe('the rest of a head', () => {
  test.each([
    ['Số 12-KL/ĐU', '12-KL/ĐU'],
    ['Số: 5 - TB/ĐU', '5-TB/ĐU'],
    ['Số      -KL/ĐU', undefined],
  ])('number %j', (line, number) => {
    const { facts, remarks } = importLines(line, 'KẾT LUẬN', TEXT, ...SIGNED)
    expect(facts.number?.value).toBe(number)
    expect(remarks.some(({ code }) => code === 'blank-number')).toBe(number === undefined)
  })

  test('urgency, and a label with the subject where no session is named', () => {
    const { facts } = importLines(
      'HỎA TỐC',
      'THÔNG BÁO',
      'kết luận của Ban Thường vụ Đảng ủy',
      'về công tác phòng, chống bão',
      TEXT,
      ...SIGNED,
    )
    expect(facts.urgency?.value).toBe('hoa-toc')
    expect(facts.title?.value).toBe(
      'Thông báo kết luận của Ban Thường vụ Đảng ủy xã về công tác phòng, chống bão',
    )
  })
})

describe('recipients', () => {
  test.each([
    ['- Ban XD Đảng, UBKT, VP Đảng ủy xã,', ['ban-xd-dang', 'ubkt', 'vp-dang-uy'], []],
    ['- Thường trực HĐND, UBND, UBMTTQ xã,', ['thuong-truc-hdnd', 'ubnd', 'mttq'], []],
    ['- Các đồng chí Ủy viên Ban Thường vụ (để thực hiện);', ['uv-btv'], []],
    ['- Ban Thường vụ Tỉnh ủy (b/c), UBND xã,', ['ubnd'], ['Ban Thường vụ Tỉnh ủy']],
    ['- Các chi bộ, đảng bộ trực thuộc Đảng bộ xã,', ['chi-bo'], []],
    [
      '- Công an xã, các chi bộ, đảng bộ trực thuộc Đảng ủy xã, HĐND xã,',
      ['cong-an', 'chi-bo', 'hdnd'],
      [],
    ],
    ['- Các đồng chí trong Ban Thường vụ Đảng ủy xã;', ['uv-btv'], []],
    ['- Phòng Kinh tế UBND xã Đồi Mẫu;', ['p-kinh-te'], []],
    ['- P.VHXH, Trạm Y tế xã. Công an xã.', ['p-vhxh', 'tram-y-te', 'cong-an'], []],
    [
      '- Các phòng, ban chuyên môn được giao việc, Công an xã,',
      ['cong-an'],
      ['Các phòng, ban chuyên môn được giao việc'],
    ],
    ['- Đài Truyền thanh xã, các hợp tác xã,', [], ['Đài Truyền thanh xã', 'các hợp tác xã']],
    ['- Như trên,', [], []],
    ['- Lưu: VT, VPĐU.', [], []],
  ])('%j', (line, units, unknown) => {
    const { recipients } = importLines('KẾT LUẬN', TEXT, 'Nơi nhận:', line, ...SIGNED)
    expect(recipients).toEqual([{ line, units, unknown }])
  })

  test.each(['*Nơi nhận:*', '* Nơi nhận', '_Nơi nhận:_'])('under a head dressed as %j', (head) => {
    const { facts, body } = importLines(
      'KẾT LUẬN',
      TEXT,
      ...SIGNED,
      head,
      '- Công an xã;',
      '- Lưu.',
    )
    expect(facts.recipients?.value).toEqual(['cong-an'])
    expect(body).toContain('</Signature>\n\n<Recipients>\n')
  })
})
