import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastDay } from '../../../../src/domain/deadlines.ts'
import { findDeadlines } from '../../../../src/importer/propose/deadlines.ts'

const DATE = '2026-03-23'

/** What an order says of its deadline: due, words, repetition; a question mark where it is doubted. */
function said(text: string): string {
  return findDeadlines(text, DATE)
    .map(({ due, dueText, recurs, doubt }) =>
      [due, dueText && `“${dueText}”`, recurs && `~${recurs}`, doubt !== undefined && '?']
        .filter(Boolean)
        .join(' '),
    )
    .join(' | ')
}

describe('deadlines of an order', () => {
  it.each([
    ['hoàn thành trong ngày 25/3/2026.', '2026-03-25'],
    ['gửi báo cáo trước ngày 15/12/2026', '2026-12-15 “trước ngày 15/12/2026”'],
    ['rà soát, xong trước ngày 05/4/2026;', '2026-04-05 “xong trước ngày 05/4/2026”'],
    ['trình chậm nhất ngày 10/4/2026', '2026-04-10 “chậm nhất ngày 10/4/2026”'],
    ['chậm nhất là ngày 10/4/2026', '2026-04-10 “chậm nhất là ngày 10/4/2026”'],
    ['muộn nhất vào ngày 10/4/2026', '2026-04-10 “muộn nhất vào ngày 10/4/2026”'],
    ['hạn cuối ngày 10.4.2026', '2026-04-10 “hạn cuối ngày 10.4.2026”'],
    ['Thời hạn hoàn thành: 30/4/2026', '2026-04-30 “Thời hạn hoàn thành: 30/4/2026”'],
    ['thời hạn báo cáo trước ngày 30/4/2026', '2026-04-30 “thời hạn báo cáo trước ngày 30/4/2026”'],
    ['duy trì đến ngày 30/4/2026', '2026-04-30 “đến ngày 30/4/2026”'],
    ['đến hết ngày 30/4/2026', '2026-04-30 “đến hết ngày 30/4/2026”'],
    ['hoàn thành trong tháng 4/2026', '2026-04'],
    ['hoàn thành trong tháng 4 năm 2026', '2026-04'],
    ['hoàn thành trong Quý II/2026', '2026-Q2'],
    ['hoàn thành trong quý II năm 2026', '2026-Q2'],
    ['hoàn thành trong quí 2 - 2026', '2026-Q2'],
    ['thực hiện đến hết năm 2026', '2026 “đến hết năm 2026”'],
    ['hoàn thành trong năm 2026', '2026'],
    ['trước 17h00 ngày 28/3/2026', '2026-03-28 “trước 17h00 ngày 28/3/2026”'],
    ['trước 17 giờ 30 phút, ngày 28/3/2026', '2026-03-28 “trước 17 giờ 30 phút, ngày 28/3/2026”'],
    ['xong trước ngày 05 tháng 6 năm 2026', '2026-06-05 “xong trước ngày 05 tháng 6 năm 2026”'],
    ['trong thời hạn 10 ngày kể từ ngày ký', '“trong thời hạn 10 ngày kể từ ngày ký”'],
    ['hoàn thành việc này trước Tết Nguyên đán.', '“trước Tết Nguyên đán”'],
    ['duy trì đến Tết Nguyên đán', '“đến Tết Nguyên đán”'],
    ['xong trước mùa mưa bão', '“xong trước mùa mưa bão”'],
    ['định kỳ báo cáo kết quả', '~định kỳ báo cáo'],
    ['định kỳ hằng tháng báo cáo', '~định kỳ hằng tháng'],
    ['hằng quý báo cáo Ban Thường vụ', '~hằng quý báo cáo'],
    ['trước ngày 25 hằng tháng gửi báo cáo', '~trước ngày 25 hằng tháng'],
    ['báo cáo Thường trực Đảng ủy hàng tuần', '~báo cáo Thường trực Đảng ủy hàng tuần'],
    ['kiểm đếm xong vào cuối tháng 4/2026', '2026-04 “xong vào cuối tháng 4/2026” ?'],
    ['khánh thành nhà văn hóa vào ngày 02/9/2026', '2026-09-02'],
    ['tổng kết mô hình vào Quý I năm 2027', '2027-Q1'],
    ['tổng kết mô hình vào cuối năm 2027', '2027 “vào cuối năm 2027”'],
    ['phấn đấu đến 30/6/2026 trồng 20 ha', '2026-06-30 “đến 30/6/2026”'],
    ['nộp hồ sơ trong tuần đầu tháng 5/2026', '2026-05 “trong tuần đầu tháng 5/2026” ?'],
    ['hoàn thành tập huấn trong 6 tháng cuối năm 2026', '2026 “trong 6 tháng cuối năm 2026” ?'],
    ['trả lời thôn trong thời gian 07 ngày làm việc', '“trong thời gian 07 ngày làm việc”'],
    ['báo cáo ngay trong vòng 12 giờ', '“trong vòng 12 giờ”'],
    ['sửa lớp học trước khi học sinh nhập học', '“trước khi học sinh nhập học”'],
    ['nạo vét kênh trước khi bước vào vụ Mùa', '“trước khi bước vào vụ Mùa”'],
    ['tổng kết đề án vào cuối nhiệm kỳ', '“vào cuối nhiệm kỳ”'],
    ['xong trước ngày truyền thống của ngành', '“xong trước ngày truyền thống của ngành”'],
    ['Hằng tuần gửi lịch tiếp công dân', '~Hằng tuần gửi'],
    ['Hằng quý, đối chiếu số liệu', '~Hằng quý'],
    ['mỗi tuần một lần đi cơ sở', '~mỗi tuần một lần'],
    ['03 tháng một lần họp xét', '~03 tháng một lần'],
    ['kiểm tra bếp ăn 2 lần/tháng', '~2 lần/tháng'],
    ['dọn vệ sinh vào tuần đầu hằng tháng', '~vào tuần đầu hằng tháng'],
    ['giao ban vào sáng thứ Hai hằng tuần', '~vào sáng thứ Hai hằng tuần'],
    ['nộp biên bản trước ngày 20 hằng tháng', '~trước ngày 20 hằng tháng'],
    ['duy trì giao ban hằng tháng', '~hằng tháng'],
    ['họp định kỳ mỗi quý một lần', '~định kỳ mỗi quý một lần'],
    ['ký giao ước vào tháng 01 hằng năm', '~vào tháng 01 hằng năm'],
  ])('%s → %s', (text, expected) => {
    expect(said(text)).toBe(expected)
  })

  it.each([
    ['gửi trước ngày 30/4', '2026-04-30 “trước ngày 30/4” ?'],
    ['gửi trước ngày 15/01', '2027-01-15 “trước ngày 15/01” ?'],
    ['gửi trong tháng 5', '2026-05 “trong tháng 5” ?'],
    ['gửi trước ngày 31/4/2026', '“trước ngày 31/4/2026” ?'],
    ['triển khai trong năm 2026', '2026 ?'],
    ['xong trước tháng 6/2026', '2026-05 “xong trước tháng 6/2026” ?'],
    ['xong trước 30/4 và 01/5', '“xong trước 30/4 và 01/5” ?'],
    ['hoàn thành trước ngày 28/02/2026', '“trước ngày 28/02/2026” ?'],
    ['nộp sổ trước ngày 25/3/2025', '“trước ngày 25/3/2025” ?'],
    ['sửa xong trong tháng 02/2026', '“xong trong tháng 02/2026” ?'],
    ['làm xong trong tháng 02.', '“xong trong tháng 02” ?'],
    ['nộp sổ trước 10/3', '“trước 10/3” ?'],
  ])('asks about “%s”', (text, expected) => {
    expect(said(text)).toBe(expected)
  })

  it.each([
    'thực hiện Kế hoạch phát triển kinh tế - xã hội năm 2026',
    'thực hiện Chương trình kiểm tra, giám sát năm 2026',
    'các nhiệm vụ trọng tâm Quý II năm 2026',
    'kế hoạch trong quý II/2026',
    'nhiệm kỳ 2026 – 2031',
    'Nghị quyết số 19-NQ/TU ngày 12/3/2026 của Tỉnh ủy',
    'tính đến ngày 30/4/2026',
    'từ ngày 18/9 đến ngày 20/9/2026',
    'kết quả đạt được trong Quý I/2026',
    'khắc phục tồn tại trong năm 2025',
    'cấp giấy cho đất khai hoang trước ngày 01/7/2014',
    'quyết toán công trình đã bàn giao trước ngày 31/12/2025',
    'kịp thời, thường xuyên, theo quy định',
    'dịp lễ 30/4 và 01/5',
    'duy trì lịch tiếp công dân định kỳ của Chủ tịch',
    'không để gián đoạn trước, trong và sau Tết',
    'chịu trách nhiệm trước Ban Thường vụ',
    'trả lời công dân không quá 05 ngày làm việc',
    'Đề án đến năm 2030',
    'có hiệu lực từ ngày 01/7/2026',
    'khám sức khỏe định kỳ cho người cao tuổi',
    'ngay từ đầu năm 2026',
    'đưa vào nghị quyết hằng tháng của chi bộ',
    'nâng cao chất lượng giao ban hằng tháng',
    'là tiêu chí đánh giá cán bộ hằng năm',
    'chương trình kiểm tra, giám sát hằng năm',
    'rà soát chỉ tiêu 6 tháng cuối năm 2026',
    'tập trung trong 6 tháng cuối năm 2026',
    'phục vụ Lễ hội tổ chức vào ngày 02/9/2026',
    'công trình dự kiến khánh thành vào tháng 9/2026',
    'niêm yết công khai trong thời gian 15 ngày',
    'giải quyết hồ sơ trong thời hạn 05 ngày làm việc',
    'trong thời gian 3 tháng qua',
    'xin ý kiến trước khi ban hành',
    'thẩm định kỹ trước khi trình ký',
    'số hộ nghèo vào cuối năm 2026',
  ])('finds none in “%s”', (text) => {
    expect(said(text)).toBe('')
  })

  it('never throws and gives only dates of the calendar, each with its own words', () => {
    const pieces = fc.constantFrom(
      ...[
        'trước ',
        'ngày ',
        '31/4/2026',
        '30/4',
        'trong ',
        'quý II',
        '/2026',
        'hằng tháng ',
        'tháng ',
      ],
      ...[
        '99/99/9999',
        'hoàn thành ',
        '17h00 ',
        'Tết ',
        'đến hết ',
        'năm 2026',
        ' và 01/5',
        '\n',
        '  ',
      ],
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
        const text = parts.join('').normalize('NFC')
        let done = 0
        for (const { start, end, words, due } of findDeadlines(text, DATE)) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(text.slice(start, end).replace(/\s+/g, ' ')).toContain(words)
          if (due !== undefined) expect(lastDay(due)).toBeDefined()
          done = end
        }
      }),
      { numRuns: 500 },
    )
  })
})
