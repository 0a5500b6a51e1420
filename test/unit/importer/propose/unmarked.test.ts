import { describe, expect, it } from 'vitest'
import { HEAD, markPaper, realPaper } from '../../../support/proposals/papers.ts'

/** Sentences that are told of as unmarked orders: why, and their words. */
function unmarked(body: string): string[] {
  return markPaper(`${HEAD}${body}\n`)
    .proposals.remarks.filter(({ kind }) => kind === 'unmarked-order')
    .map(({ text, quote }) => `${/“(.*)”/u.exec(text)?.[1] ?? ''}: ${quote ?? ''}`)
}

const PARKING = '## 1. Về bãi đỗ xe\n\n'

describe('orders that no mark holds', () => {
  it.each([
    ['Chủ xe có trách nhiệm đỗ đúng vạch.', 'có trách nhiệm'],
    ['Các chủ xe phải đỗ đúng vạch.', 'phải'],
    ['Tiểu thương phải đỗ đúng vạch, xong trước ngày 20/4/2026.', 'xong trước ngày 20/4/2026'],
    ['Đội thi công khẩn trương kẻ lại vạch.', 'khẩn trương'],
    ['Khẩn trương kẻ lại vạch.', 'Khẩn trương'],
    ['Đề nghị bà con đỗ đúng vạch.', 'Đề nghị'],
    ['Việc kẻ vạch làm xong trong tháng 4/2026.', 'xong trong tháng 4/2026'],
    ['Hằng tháng, bãi xe được tổng vệ sinh.', 'Hằng tháng'],
  ])('%s', (sentence, why) => {
    expect(unmarked(PARKING + sentence)).toEqual([`${why}: ${sentence}`])
  })

  it('beside orders that are marked, and before them in one sentence', () => {
    const chalk = 'Khẩn trương kẻ lại vạch;'
    expect(unmarked(`${PARKING}${chalk} giao UBND xã thu phí.`)).toEqual([`Khẩn trương: ${chalk}`])
    expect(unmarked('Giao UBND xã thu phí.\n\nChủ xe có trách nhiệm đỗ đúng vạch.')).toHaveLength(1)
  })

  it('even among results, where somebody is responsible', () => {
    expect(unmarked('## 1. Kết quả\n\nChủ xe có trách nhiệm đỗ đúng vạch.')).toHaveLength(1)
  })

  it('with the section that they stand in', () => {
    const { remarks } = markPaper(`${HEAD}${PARKING}Khẩn trương kẻ lại vạch.\n`).proposals
    expect(remarks).toMatchObject([{ section: 'muc-1' }])
  })
})

describe('no orders that a mark should hold', () => {
  it.each([
    'Giao UBND xã kẻ lại vạch. Báo cáo kết quả trước ngày 20/4/2026.',
    'Ngày 20/3/2026, Ban Thường vụ họp dưới sự chủ trì của đồng chí Bí thư.',
    'Thực hiện chương trình công tác, Ban Thường vụ họp phiên thường kỳ.',
    'Sau khi nghe báo cáo, Ban Thường vụ yêu cầu như sau:',
    'Thông báo này gửi các cơ quan trước ngày 20/4/2026.',
    `${PARKING}Giao thông quanh bãi xe thông suốt.`,
    `${PARKING}Đánh giá cao sự cố gắng của lực lượng trực.`,
    `${PARKING}Kinh phí kẻ vạch lấy từ ngân sách trong năm 2026.`,
    `${PARKING}Bãi xe đã được yêu cầu đóng cửa trước ngày 20/4/2026.`,
    '## 1. Kết quả đạt được\n\nKẻ lại vạch. Khẩn trương sơn cổng. Xong trước ngày 20/3/2026.',
    '<Directive id="a" to="ubnd">Khẩn trương kẻ lại vạch.</Directive>',
    '<Recipients>\nYêu cầu gửi trước ngày 20/4/2026.\n</Recipients>',
  ])('%s', (body) => {
    expect(unmarked(body)).toEqual([])
  })

  it('in the real paper none', () => {
    const { remarks } = markPaper(realPaper().bare).proposals
    expect(remarks.filter(({ kind }) => kind === 'unmarked-order')).toEqual([])
  })

  it('a long text in a time that grows no faster than it', () => {
    const sentences = 'Đề nghị bà con đỗ đúng vạch. Giao UBND xã thu phí trước ngày 20/4/2026. '
    const { remarks } = markPaper(`${HEAD}${PARKING}${sentences.repeat(1500)}\n`).proposals
    expect(remarks.filter(({ kind }) => kind === 'unmarked-order').length).toBeLessThanOrEqual(100)
  }, 20_000)
})
