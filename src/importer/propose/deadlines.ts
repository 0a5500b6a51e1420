import type { CivilDate } from '../../domain/dates.ts'
import { formatDue, lastDay } from '../../domain/deadlines.ts'
import { nextYear, timeAt, type WrittenTime } from './days.ts'
import { recurrencesIn } from './recurrences.ts'
import { lowered } from './words.ts'
import { wordedTimesIn } from './worded-times.ts'

/** A deadline that a passage gives. Offsets are those of the text that was searched. */
export interface Deadline {
  start: number
  end: number
  /** The words of the paper. */
  words: string
  due?: string
  dueText?: string
  recurs?: string
  /** Why one may doubt it; nothing where it is plain. */
  doubt?: string
  /** Whether it was written as a day that the calendar does not have. */
  impossible?: true
  /** Whether it lies before the day of the paper. */
  past?: true
}

/** What leads to a time, and whether the words are kept beside it. */
const LEADS =
  /(?:(?:phấn đấu |cơ bản )?(?:hoàn thành|xong|kết thúc|báo cáo|gửi|trình)[ ,:]{1,2})?(?:(trước|chậm nhất|muộn nhất|hạn cuối|hạn chót|hạn đến|đến hết|hết hạn|thời hạn|thời gian|hạn|đến|trong|vào|từ nay)(?![\p{L}\p{N}]))/gu
/** Between what leads and the time. */
const BETWEEN =
  /(?:\s{1,3}(?:là|vào|đến|trong|hết|cuối|đầu|giữa|trước|hoàn thành|báo cáo|thực hiện|gửi|xong|nay|tuần(?= (?:cuối|đầu))|(?:0?6|sáu) tháng(?= cuối))){0,4}\s{0,3}:?\s{0,3}(?:(\d{1,2})\s?(?:giờ|h|g(?!i))\s?(?:\d{2})?(?:\s?phút)?\s{0,3},?\s{0,3})?(?:ngày\s{1,3})?/uy
/** Before them these make it no deadline: names of plans and periods, counts, results. */
const NO_LEAD =
  /(?:nhiệm vụ|công tác|kết quả|phương hướng|chương trình|kế hoạch|giải pháp|(?<!(?:quy chế|vào) )hoạt động|kinh phí|chỉ tiêu|trọng tâm|tính|từ|giai đoạn|nhiệm kỳ|số liệu|tình hình|đạt được|có hiệu lực)\s+$/u
/** Before a mere time the same; what has to be done by then may be just that: "ban hành trước ngày …". */
const NO_SPAN = /(?:ban hành|ký)\s+$/u
/** What asks for a day whatever stands before it: "gửi kết quả trước ngày …". */
const STRONG = /^(?:trước|chậm nhất|muộn nhất|hạn)/u
/** Before them these tell of what began, or came, before a day. */
const NO_START =
  /(?:tính|từ|đạt được|có hiệu lực|giai đoạn|nhiệm kỳ|phát sinh|tiếp nhận|được cấp|tồn đọng|xảy ra|sinh)\s+$/u
/** More deadlines than that no passage has. */
const MOST = 24
/** How much text on either side is looked at. */
const SIGHT = 60

/**
 * The deadlines of a passage that orders something, in the order of the text. Never to be asked of text that
 * orders nothing: there the same words tell of results and plans. `date` is that of the paper, which missing
 * years are taken from and before which no deadline lies.
 */
export function findDeadlines(text: string, date: CivilDate): Deadline[] {
  const lower = lowered(text)
  const found: Deadline[] = []
  const add = (deadline: Deadline): void => {
    const apart = found.every(({ start, end }) => deadline.end <= start || end <= deadline.start)
    if (apart && found.length < MOST) found.push(deadline)
  }
  for (const { start, end } of recurrencesIn(lower)) add(at(text, start, end, 'recurs'))
  for (const match of lower.matchAll(LEADS)) {
    const deadline = dated(text, lower, match, date)
    if (deadline) add(deadline)
  }
  for (const { start, end } of wordedTimesIn(lower)) add(at(text, start, end, 'dueText'))
  return found.sort((a, b) => a.start - b.start)
}

function at(text: string, start: number, end: number, field: 'dueText' | 'recurs'): Deadline {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim()
  return { start, end, words, [field]: words }
}

/** The deadline that a leading word gives, where a time follows it. */
function dated(
  text: string,
  lower: string,
  match: RegExpExecArray,
  date: CivilDate,
): Deadline | undefined {
  const lead = match[1] ?? ''
  const leadStart = match.index + match[0].length - lead.length
  BETWEEN.lastIndex = match.index + match[0].length
  const between = BETWEEN.exec(lower)
  if (!between) return undefined
  const timeStart = between.index + between[0].length
  const time = timeAt(lower, timeStart)
  if (!time || !isDeadline(lower, match, lead, between[0], time)) return undefined
  const done = match[0].length > lead.length
  const short = /^xong/u.test(match[0]) ? match.index : leadStart
  // "trước 30/4 và 01/5": days that everybody knows by their numbers.
  const pair =
    time.year === undefined
      ? /^\s?(?:và|,|–|-)\s?\d{1,2}\s?\/\s?\d{1,2}/u.exec(lower.slice(time.end, time.end + SIGHT))
      : null
  const end = time.end + (pair?.[0].length ?? 0)
  const words = text.slice(short, end).replace(/\s+/g, ' ').trim()
  const base = { start: match.index, end, words }
  if (pair) return { ...base, dueText: words, doubt: `“${words}” có thể là ngày lễ` }
  const due = inYear(time, date, lead)
  if (due === undefined || lastDay(due) === undefined) {
    return { ...base, dueText: words, impossible: true, doubt: `“${words}” không có trong lịch` }
  }
  if ((lastDay(due) ?? '') < date) {
    const before = lower.slice(Math.max(match.index - SIGHT, 0), match.index)
    if (!isMisprint(before, time, due, date, done || STRONG.test(lead))) return undefined
    const doubt = `“${words}” sớm hơn ngày của văn bản, có thể in sai`
    return { ...base, dueText: words, past: true, doubt }
  }
  const keeps =
    /trước|chậm|muộn|hạn|đến|hết|đầu|giữa|cuối/u.test(lead + between[0]) ||
    between[1] !== undefined ||
    time.year === undefined
  const doubt = doubtOf(time, due, lead, between[0], done, words)
  return {
    ...base,
    due,
    ...(keeps && { dueText: words }),
    ...(doubt !== undefined && { doubt }),
  }
}

/** What tells of things that were before a day, and orders nothing by then. */
const WAS = /(?:đã|được|từng)(?!\p{L})[^.;:,\n]{0,40}$/u

/** Whether a day before that of the paper may be meant as a deadline; one of years ago is one of the matter. */
function isMisprint(
  before: string,
  time: WrittenTime,
  due: string,
  date: CivilDate,
  asks: boolean,
): boolean {
  if (time.year === undefined) return !WAS.test(before)
  return asks && Number(due.slice(0, 4)) >= Number(date.slice(0, 4)) - 1 && !WAS.test(before)
}

function inYear(time: WrittenTime, date: CivilDate, lead: string): string | undefined {
  const due = time.in(time.year ?? nextYear(time, date, lastDay))
  // "trước tháng 6" ends with May.
  if (lead !== 'trước' || time.kind !== 'month' || lastDay(due) === undefined) return due
  const [year = '', month = ''] = due.split('-')
  return month === '01'
    ? `${Number(year) - 1}-12`
    : `${year}-${String(Number(month) - 1).padStart(2, '0')}`
}

/** Whether the words before and behind a time make it a deadline, and no period, count or past result. */
function isDeadline(
  lower: string,
  match: RegExpExecArray,
  lead: string,
  between: string,
  time: WrittenTime,
): boolean {
  const before = lower.slice(Math.max(match.index - SIGHT, 0), match.index)
  const done = match[0].length > lead.length
  if (/\p{L}$/u.test(before) || (!done && (STRONG.test(lead) ? NO_START : NO_LEAD).test(before)))
    return false
  if (!/^(?:trước|chậm|muộn|hạn|trong)/u.test(lead) && NO_SPAN.test(before)) return false
  if (/(?:từ|tính)(?: ngày)? [^.;]{0,30}$/u.test(before) && lead === 'đến') return false
  if (lead === 'vào') return isHeld(before, done, between, time)
  if (lead === 'thời gian') return /hoàn thành|thực hiện|báo cáo/u.test(between)
  if (lead === 'đến') return time.kind === 'day' || /hết|cuối/u.test(between)
  // Half of a year is when something is done; what has to be done by then is told so.
  if (/tháng/u.test(between)) return done || /(?:hoàn thành|xong)[^.;:]{0,50}$/u.test(before)
  if (lead === 'trong') return time.kind !== 'day' || /ngày\s+$/u.test(between)
  if (lead === 'trước') return time.kind !== 'year' || done
  return true
}

/** Work that is due on the day it is set for. */
const HELD =
  /(?:sơ kết|tổng kết|giao ban|họp|tổ chức|báo cáo|ra mắt|khởi công|khánh thành|bàn giao|công bố|đối thoại|kiểm tra|trình|gửi|nộp|đánh giá|hoàn thành|xong)(?!\p{L})[^.;:,\n]{0,50}$/u
/** What only tells when something else is. */
const ELSEWHERE =
  /(?:đã|được|dự kiến|diễn ra|ban hành|phục vụ|chuẩn bị|để|cho|chào mừng|kỷ niệm|dự)(?!\p{L})[^.;:,\n]{0,60}$/u

/** Whether "vào …" is when work has to be done: "sơ kết vào Quý II năm 2028"; of a year only its end. */
function isHeld(before: string, done: boolean, between: string, time: WrittenTime): boolean {
  if (time.kind === 'year' && !/cuối|hết/u.test(between)) return false
  return done || (HELD.test(before) && !ELSEWHERE.test(before))
}

/** What is not plain: a year that is not written, a period that may only be when something happens. */
function doubtOf(
  time: WrittenTime,
  due: string,
  lead: string,
  between: string,
  done: boolean,
  words: string,
): string | undefined {
  if (time.year === undefined) return `“${words}” không ghi năm, hiểu là ${formatDue(due)}`
  if (time.kind === 'year' && lead === 'trong' && !done)
    return `“${words}” có thể chỉ là thời gian thực hiện`
  if (/đầu|giữa|cuối/u.test(between) && time.kind !== 'year')
    return `“${words}” ghi vào ${formatDue(due)}`
  if (lead === 'trước' && time.kind !== 'day')
    return `“${words}” được hiểu là đến hết ${formatDue(due)}`
  return undefined
}
