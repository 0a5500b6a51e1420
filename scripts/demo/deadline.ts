import { type CivilDate, formatShort } from '../../src/domain/dates.ts'
import { addDays, dateParts } from './calendar.ts'
import type { Random } from './random.ts'

/** A deadline as the paper words it, and the attributes that say the same to a machine. */
export interface Deadline {
  words: string
  attributes: { due?: string; dueText?: string; recurs?: string }
}

/** The ways of giving a deadline that papers use. */
export const DEADLINE_FORMS = [
  'day-within',
  'day-before',
  'month',
  'recurs',
  'day-latest',
  'quarter',
  'feast',
  'done-before',
  'year',
] as const

const FEASTS = [
  'Tết Nguyên đán',
  'ngày khai giảng năm học mới',
  'mùa mưa bão',
  'kỳ họp thường lệ cuối năm của Hội đồng nhân dân xã',
] as const
const QUARTERS = ['I', 'II', 'III', 'IV'] as const

/** Words and attributes of a deadline of one form, some time after the date of the paper. */
export function deadline(
  form: (typeof DEADLINE_FORMS)[number],
  date: CivilDate,
  random: Random,
): Deadline {
  const day = addDays(date, random.int(2, 75))
  const { year, month } = dateParts(day)
  const before = `trước ngày ${formatShort(day)}`
  switch (form) {
    case 'day-within':
      return { words: `hoàn thành trong ngày ${formatShort(day)}`, attributes: { due: day } }
    case 'day-before':
      return { words: before, attributes: { due: day, dueText: before } }
    case 'day-latest':
      return { words: `chậm nhất ngày ${padded(day)}`, attributes: { due: day } }
    case 'done-before':
      return { words: `xong ${before}`, attributes: { due: day, dueText: `xong ${before}` } }
    case 'month':
      return { words: `trong tháng ${month}/${year}`, attributes: { due: day.slice(0, 7) } }
    case 'quarter': {
      const quarter = Math.ceil(month / 3)
      const words = `hoàn thành trong Quý ${QUARTERS[quarter - 1]}/${year}`
      return { words, attributes: { due: `${year}-Q${quarter}` } }
    }
    case 'year':
      return { words: `thực hiện đến hết năm ${year}`, attributes: { due: String(year) } }
    case 'feast': {
      const words = `xong trước ${random.pick(FEASTS)}`
      return { words, attributes: { dueText: words } }
    }
    case 'recurs': {
      const recurs = `định kỳ ${random.pick(['hằng tháng', 'hằng quý', '6 tháng'])} báo cáo`
      return { words: `${recurs} kết quả về Thường trực Đảng ủy`, attributes: { recurs } }
    }
  }
}

/** "05/3/2026": as papers write it by hand, a zero before a day under ten. */
function padded(date: CivilDate): string {
  const { year, month, day } = dateParts(date)
  return `${String(day).padStart(2, '0')}/${month}/${year}`
}
