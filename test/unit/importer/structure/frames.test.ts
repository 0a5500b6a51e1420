import { describe, expect, test } from 'vitest'
import { run, type Sketches, tableOf } from '../../../support/source-documents.ts'
import { HEAD, importLines } from '../reading.ts'

/** The body of a paper less what stands between its head and its foot. */
const bodyOf = (...paragraphs: Sketches[]): string => importLines(...paragraphs).body

describe('the head', () => {
  test('is a table where the file has one', () => {
    const table = tableOf([
      [
        ['ĐẢNG BỘ TỈNH A', 'ĐẢNG ỦY XÃ B', '*', 'Số 12-KL/ĐU'],
        ['ĐẢNG CỘNG SẢN VIỆT NAM', 'B, ngày 02 tháng 3 năm 2026'],
      ],
    ])
    expect(bodyOf(table, ...HEAD)).toContain(
      [
        '<Masthead>\n<table>\n<tr>',
        '<td>ĐẢNG BỘ TỈNH A<br/>ĐẢNG ỦY XÃ B<br/>\\*<br/>Số 12-KL/ĐU</td>',
        '<td>ĐẢNG CỘNG SẢN VIỆT NAM<br/>B, ngày 02 tháng 3 năm 2026</td>',
        '</tr>\n</table>\n\nKẾT LUẬN\n',
      ].join('\n'),
    )
  })

  test('is a table where tabs set it side by side', () => {
    const body = bodyOf(
      'ĐẢNG ỦY XÃ B\tĐẢNG CỘNG SẢN VIỆT NAM',
      '*',
      'Số 1-KL/ĐU\tB, ngày 02 tháng 3 năm 2026',
      ...HEAD,
    )
    expect(body).toContain('<td>ĐẢNG ỦY XÃ B</td>\n<td>ĐẢNG CỘNG SẢN VIỆT NAM</td>')
    expect(body).toContain('<td>\\*</td>\n<td></td>')
  })

  test('ends with the line of dashes, before the first sentence', () => {
    expect(
      bodyOf(
        'THÔNG BÁO',
        'kết luận của Ban Thường vụ',
        '-----',
        'Ngày 2/3/2026, Ban Thường vụ họp.',
      ),
    ).toBe(
      '<Masthead>\nTHÔNG BÁO\nkết luận của Ban Thường vụ\n-----\n</Masthead>\n\nNgày 2/3/2026, Ban Thường vụ họp.\n',
    )
  })

  test('keeps what is bold and slanted in it', () => {
    const place = { runs: [run('B, ngày 02 tháng 3 năm 2026', { italic: true })] }
    expect(bodyOf(place, ...HEAD)).toContain('<Masthead>\n*B, ngày 02 tháng 3 năm 2026*\nKẾT LUẬN')
  })
})

const RECIPIENTS = ['Nơi nhận:', '- Thường trực Đảng ủy,', '- Lưu VT.']
const SIGNATURE = ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', '(Đã ký)', 'Nguyễn Văn Mẫu']
const FRAMES = [
  '<Recipients>\nNơi nhận:\n\n- Thường trực Đảng ủy,\n- Lưu VT.\n</Recipients>',
  '<Signature>\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n(Đã ký)\nNguyễn Văn Mẫu\n</Signature>',
]

describe('the foot', () => {
  test.each([
    ['one after the other', [...RECIPIENTS, ...SIGNATURE], FRAMES],
    ['signature first', [...SIGNATURE, ...RECIPIENTS], FRAMES.toReversed()],
    ['in a table', [tableOf([[RECIPIENTS, SIGNATURE]])], FRAMES],
    [
      'in a table of two rows',
      [
        tableOf([
          [RECIPIENTS, SIGNATURE.slice(0, 2)],
          [[], SIGNATURE.slice(2)],
        ]),
      ],
      FRAMES,
    ],
    [
      'set with tabs',
      [
        'Nơi nhận:\tT/M BAN THƯỜNG VỤ',
        '- Thường trực Đảng ủy,\tBÍ THƯ',
        '- Lưu VT.\t(Đã ký)',
        '\tNguyễn Văn Mẫu',
      ],
      FRAMES,
    ],
  ])('%s', (_name, lines, frames) => {
    const { body, facts, coverage } = importLines(
      ...HEAD,
      'Đề nghị các cơ quan thực hiện./.',
      ...lines,
    )
    expect(body).toContain(`\n\n${frames.join('\n\n')}\n`)
    expect(facts.signatory?.value).toEqual({
      authority: 'btv',
      office: 'Bí thư',
      name: 'Nguyễn Văn Mẫu',
    })
    expect(facts.recipients?.value).toEqual(['thuong-truc-dang-uy'])
    expect(coverage.missing).toEqual([])
  })

  test('ends before stamp and appendix', () => {
    const behind = ['13-11-2025 14:38:52 +07:00', 'PHỤ LỤC', 'Danh mục nhiệm vụ.']
    expect(bodyOf(...HEAD, ...RECIPIENTS, ...SIGNATURE, ...behind)).toContain(
      '</Signature>\n\n13-11-2025 14:38:52 +07:00\n\nPHỤ LỤC\n\nDanh mục nhiệm vụ.\n',
    )
  })

  test('does not begin with a unit in capitals over what it is told to do', () => {
    const unit = 'VĂN PHÒNG ĐẢNG ỦY'
    const told = ['Thời hạn: Quý II.', '- Tham mưu kế hoạch kiểm tra các chi bộ trong quý này.']
    const { body, facts } = importLines(...HEAD, unit, ...told, ...RECIPIENTS, ...SIGNATURE)
    expect(body).toMatch(/quý này\.(?:<\/Directive>)?\n\n<Recipients>/)
    expect(body).toContain('<Signature>\nT/M BAN THƯỜNG VỤ\n')
    expect(facts.signatory?.value.name).toBe('Nguyễn Văn Mẫu')
  })

  test('is the one before an annex, whatever offices that names', () => {
    const annex = ['PHỤ LỤC II', 'CHỦ TỊCH', 'Nơi nhận: theo danh sách']
    const { body } = importLines(...HEAD, ...RECIPIENTS, ...SIGNATURE, ...annex)
    expect(body).toContain('Nguyễn Văn Mẫu\n</Signature>\n')
    expect(body).toMatch(/PHỤ LỤC II\n\nCHỦ TỊCH\n\nNơi nhận: theo danh sách\n$/)
  })

  test('may have an annex behind it, whose table has a title to be cited by', () => {
    const table = tableOf([
      [['TT'], ['Nội dung'], ['Cơ quan chủ trì'], ['Thời hạn']],
      [['1'], ['Rà soát hộ nghèo.'], ['Công an xã'], ['30/6/2026']],
    ])
    const annex = ['PHỤ LỤC 1', '(Kèm theo Kết luận)', table, 'PHỤ LỤC 2', 'Biểu mẫu.']
    const { body, marks, sections, coverage, remarks } = importLines(
      ...[...HEAD, '1. Nhiệm vụ', 'Giao Công an xã tuần tra.'],
      ...[...RECIPIENTS, ...SIGNATURE, ...annex],
    )
    expect(body).toMatch(/<\/Signature>\n\n## PHỤ LỤC 1\n\n\(Kèm theo Kết luận\)\n\n<table>/)
    expect(body).toMatch(/<\/table>\n\nPHỤ LỤC 2\n\nBiểu mẫu\.\n$/)
    expect(sections.map(({ anchor, stands }) => `${anchor} ${stands}`)).toEqual([
      'muc-1 own-line',
      'muc-phu-luc-1 own-line',
    ])
    expect(marks.at(-1)).toMatchObject({ lead: ['cong-an'], due: '2026-06-30' })
    expect(coverage.missing).toEqual([])
    expect(remarks.map(({ code }) => code)).not.toContain('unsure-title')
  })

  test('may be missing, and that is told', () => {
    const codes = importLines(...HEAD, 'Lời văn.').remarks.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['no-signature', 'no-recipients']))
  })
})
