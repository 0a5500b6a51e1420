import { describe, expect, test } from 'vitest'
import { findReports } from '../../../src/domain/reports.ts'

describe('reports listed in a paragraph', () => {
  test('each with its place, from its number to the next one', () => {
    const text =
      'Gồm: (1) Báo cáo của UBND xã (quý I). (2) Dự thảo Nghị quyết; (3) Tờ trình về đất.  '
    const found = findReports(text)
    expect(found.map((report) => [report.number, report.text])).toEqual([
      [1, '(1) Báo cáo của UBND xã (quý I).'],
      [2, '(2) Dự thảo Nghị quyết;'],
      [3, '(3) Tờ trình về đất.'],
    ])
    for (const { start, end, text: own } of found) expect(text.slice(start, end)).toBe(own)
  })

  test.each([
    ['two', '(1) Báo cáo một. (2) Tờ trình hai.', 2],
    [
      'many kinds',
      '(1) Đề án a; (2) Kế hoạch b; (3) Chương trình c; (4) Quy chế d; (5) dự thảo Quy định đ',
      5,
    ],
    ['one only', '(1) Báo cáo một.', 0],
    ['from 2 on', '(2) Báo cáo hai. (3) Báo cáo ba.', 0],
    ['with a gap', '(1) Báo cáo một. (3) Báo cáo ba.', 0],
    ['not papers', '(1) Tăng cường lãnh đạo; (2) nâng cao chất lượng.', 0],
    ['one of them no paper', '(1) Báo cáo một; (2) nâng cao chất lượng.', 0],
    ['one of three no paper', '(1) Báo cáo một; (2) Danh sách hai; (3) Tờ trình ba.', 3],
    ['after a mention', 'Theo điểm (1) Quy chế, trình: (1) Báo cáo một; (2) Tờ trình hai.', 2],
    ['footnotes in words', 'xã(1) Báo cáo, thôn(2) Báo cáo', 0],
    ['none', '', 0],
  ])('%s', (_name, text, count) => {
    expect(findReports(text)).toHaveLength(count)
  })
})
