import { describe, expect, test } from 'vitest'
import {
  mastheadText,
  onlyOne,
  printedDates,
  printedNumbers,
  printedOrdinals,
} from '../../../../src/checker/structure/masthead.ts'
import { printedSignatory, signaturePrints } from '../../../../src/checker/structure/signature.ts'
import type { Line, LinePart } from '../../../../src/format/printed-lines.ts'

const lines = (where: LinePart, ...texts: string[]): Line[] =>
  texts.map((text, line) => ({ text, where, place: (at) => ({ line: line + 1, column: at + 1 }) }))
const head = (...texts: string[]): Line[] => lines('masthead', ...texts)

describe('the days that a head prints', () => {
  const days = (...texts: string[]): [own: string[], ofMeeting: string[]] => {
    const { own, ofMeeting } = printedDates(mastheadText(head(...texts)))
    return [own.map(({ value }) => value), ofMeeting.map(({ value }) => value)]
  }
  test.each<[string[], string[], string[]]>([
    [['Thử, ngày 23 tháng 3 năm 2026'], ['2026-03-23'], []],
    [['Thử, ngày 05 tháng 02 năm 2026'], ['2026-02-05'], []],
    [['THỬ, NGÀY 23 THÁNG 3 NĂM 2026'], ['2026-03-23'], []],
    [['ngày 23/3/2026'], ['2026-03-23'], []],
    [['ngày 23-03-2026', 'ngày 24.3.2026'], ['2026-03-23', '2026-03-24'], []],
    [['tại kỳ họp thứ 10, ngày 23 tháng 3 năm 2026'], [], ['2026-03-23']],
    [['tại kỳ họp thứ 10,', 'ngày 23/3/2026'], [], ['2026-03-23']],
    [['Thử, ngày 25/3/2026', 'tại Hội nghị ngày 23/3/2026'], ['2026-03-25'], ['2026-03-23']],
    // Left open for the stamp, or no day of the calendar.
    [['Thử, ngày      tháng 3 năm 2026', 'ngày … tháng … năm 2026'], [], []],
    [['ngày 31 tháng 2 năm 2026', 'ngày 23/3/20261', 'Ngày nay 23/3'], [], []],
    [['13-11-2025 14:38:52 +07:00'], [], []],
  ])('%j', (texts, own, ofMeeting) => {
    expect(days(...texts)).toEqual([own, ofMeeting])
  })

  test('are placed where they stand, on the line that prints them', () => {
    const { own } = printedDates(mastheadText(head('KẾT LUẬN', 'Thử, ngày 23/3/2026')))
    expect(own[0]?.place).toEqual({ line: 2, column: 6 })
  })

  test('are those of the head alone', () => {
    expect(mastheadText([...lines('body', 'ngày 23/3/2026'), ...head('KẾT LUẬN')]).text).toBe(
      'KẾT LUẬN',
    )
  })
})

describe('the sessions that a head speaks of', () => {
  const ordinals = (...texts: string[]): number[] =>
    printedOrdinals(mastheadText(head(...texts))).map(({ value }) => value)
  test.each<[string, number[]]>([
    ['tại kỳ họp thứ 10, ngày 23 tháng 3 năm 2026', [10]],
    ['TẠI KỲ HỌP THỨ 10', [10]],
    ['tại kì họp thứ 10', []],
    ['tại kỳ họp thứ nhất', [1]],
    ['tại Kỳ họp thứ mười (mở rộng)', [10]],
    ['tại kỳ họp mở rộng thứ 3', [3]],
    ['Hội nghị Ban Chấp hành Đảng bộ xã lần thứ 5', [5]],
    ['Hội nghị lần thứ năm', [5]],
    // Sessions of other bodies.
    ['về chuẩn bị Kỳ họp thứ nhất Hội đồng nhân dân xã khóa XXI', []],
    ['về kỳ họp thứ 5, HĐND xã; tại kỳ họp thứ 10', [5, 10]],
    ['Nghị quyết Hội nghị Trung ương lần thứ 8', []],
    ['Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 3', []],
    ['phục vụ kỳ họp thứ 2 của Quốc hội', []],
    // Words that go on.
    ['tại kỳ họp thứ hai mươi', []],
    ['tại kỳ họp thứ mười một', []],
    ['Đại hội lần thứ XXI', []],
    ['kỳ họp thứ 1000', []],
  ])('%s', (text, expected) => {
    expect(ordinals(text)).toEqual(expected)
  })
})

describe('the number that a head prints', () => {
  test.each<[string, string[]]>([
    ['Số 12-KL/ĐU', ['12-KL/ĐU']],
    ['Số: 012 - TB/ĐU', ['012-TB/ĐU']],
    ['Số 12–KL/ĐU', ['12-KL/ĐU']],
    ['Số         -KL/ĐU', []],
    ['Số …-KL/ĐU', []],
    ['Số 12-KL/ĐU ngày 5/3', []],
    // Another paper's.
    ['thực hiện Nghị quyết số 57-NQ/TW', []],
  ])('%s', (text, expected) => {
    expect(printedNumbers(head(text)).map(({ value }) => value)).toEqual(expected)
    expect(printedNumbers(lines('body', text))).toEqual([])
  })

  test('is told only where there is one', () => {
    const printed = (...values: number[]) =>
      values.map((value) => ({ value, place: { line: 1, column: 1 } }))
    expect(onlyOne(printed(3, 3))?.value).toBe(3)
    expect(onlyOne(printed(3, 4))).toBe(undefined)
    expect(onlyOne([])).toBe(undefined)
  })
})

describe('the name that ends a signature', () => {
  test.each<[string[], string | undefined]>([
    [['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Nguyễn Văn Thử'], 'Nguyễn Văn Thử'],
    [['BÍ THƯ', 'NGUYỄN VĂN THỬ'], 'NGUYỄN VĂN THỬ'],
    [['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'], undefined],
    [['PHÓ BÍ THƯ THƯỜNG TRỰC'], undefined],
    [['BÍ THƯ', '(Đã ký)'], undefined],
    [['Nguyễn Văn Thử', 'Đã ký'], undefined],
    [['BÍ THƯ', '13-11-2025 14:38:52 +07:00'], undefined],
    [['Thử'], undefined],
    [[], undefined],
  ])('%j', (texts, expected) => {
    expect(printedSignatory(lines('signature', ...texts))?.text).toBe(expected)
  })

  test('is found whatever its case, its spaces and the style of its tone marks', () => {
    const signature = lines('signature', 'BÍ THƯ', 'Đ/c NGUYỄN  HOÀ')
    expect(signaturePrints(signature, 'Nguyễn Hòa')).toBe(true)
    expect(signaturePrints(signature, 'Nguyễn Hoa')).toBe(false)
    expect(signaturePrints(lines('body', 'Nguyễn Hòa'), 'Nguyễn Hòa')).toBe(false)
  })
})
