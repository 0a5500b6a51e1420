/** How lines of a paper are recognised, and how notes beside it tell its passages apart. */
import { describe, expect, test } from 'vitest'
import { headLine } from '../../../src/components/paper/printed-lines.ts'
import { orderGroups, orderTopics, tellingWords } from '../../../src/components/paper/rows.ts'
import { mark } from '../../support/small-archive.ts'

describe('a line of the head', () => {
  test.each([
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'party'],
    ['  ĐẢNG  CỘNG SẢN VIỆT NAM ', 'party'],
    ['KẾT LUẬN', 'kind'],
    ['THÔNG BÁO', 'kind'],
    ['Số 12-KL/ĐU', 'number'],
    ['Số         -KL/ĐU', 'number'],
    ['13-11-2025 14:38:52 +07:00', 'stamp'],
    ['-----', 'rule'],
    ['*', 'star'],
    ['Suối Mây, ngày 05 tháng 02 năm 2026', 'place-date'],
    ['Suối Mây, ngày      tháng 4 năm 2025', 'place-date'],
  ])('%s', (text, line) => {
    expect(headLine(text)).toBe(line)
  })

  test.each([
    'ĐẢNG BỘ TỈNH A',
    'CỦA BAN THƯỜNG VỤ ĐẢNG ỦY XÃ',
    'tại kỳ họp thứ 10, ngày 23 tháng 3 năm 2026',
    'Đảng Cộng sản Việt Nam',
    'KẾT LUẬN CỦA BAN CHẤP HÀNH',
    'Số lượng',
  ])('%s is like the others', (text) => {
    expect(headLine(text)).toBeUndefined()
  })
})

describe('notes on passages', () => {
  const quotes = (...texts: string[]) => texts.map((quote) => mark({ quote }))

  test('quote the first words, or the first that differ from those beside them', () => {
    const [first, second, third] = quotes(
      'Giao Ban Xây dựng Đảng mở các lớp bồi dưỡng lý luận.',
      'Giao Ban Xây dựng Đảng rà soát quy hoạch.',
      'Ngắn thôi.',
    )
    if (!first || !second || !third) throw new Error('three passages')
    expect(tellingWords(first, [third])).toBe('Giao Ban Xây dựng Đảng …')
    expect(tellingWords(first, [second, third])).toBe('… mở các lớp bồi dưỡng …')
    expect(tellingWords(second, [first])).toBe('… rà soát quy hoạch.')
    expect(tellingWords(third, [first])).toBe('Ngắn thôi.')
    expect(tellingWords(third, [third])).toBe('Ngắn thôi.')
  })

  test('put together what the same units are told by the same time', () => {
    const marks = [
      mark({ to: ['a'], topics: ['x'] }),
      mark({ to: ['b'], topics: ['y'] }),
      mark({ to: ['a'], topics: ['x', 'z'] }),
      mark({ to: ['a'], due: '2026-03-25' }),
      mark({ kind: 'passage', topics: ['w'] }),
    ]
    expect(orderGroups(marks).map((group) => group.length)).toEqual([2, 1, 1])
    expect(orderTopics(marks)).toEqual(['x', 'y', 'z'])
  })
})
