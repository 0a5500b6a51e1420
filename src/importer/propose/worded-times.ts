/* Times that no calendar has: a span, a season, a feast. */

/** A span that is counted once, from a day that is named: one that is not may come up again and again. */
const COUNTED =
  /(?:(?:trong|với)\s{1,3})?(?:không quá|trong vòng|trong thời hạn|thời hạn|chậm nhất(?: là)?(?: sau)?|trong thời gian)\s{1,3}\d{1,3}\s{1,3}(?:ngày(?: làm việc)?|tuần|tháng|giờ)(?:\s{0,3},?\s{0,3}(?:kể )?từ (?:ngày|khi)(?: ban hành| ký| nhận được| có)?)(?![\p{L}\p{N}])/gu
/** A span within which this work is to be done, in words that are used of nothing else. */
const WITHIN =
  /(?:trong vòng|trong thời hạn|trong thời gian)\s{1,3}\d{1,3}\s{1,3}(?:giờ|ngày(?: làm việc)?|tuần|tháng)(?![\p{L}\p{N}])(?! (?:đầu|cuối|qua|tới|gần|vừa|liên tục|tiếp theo))/gu
/** How long a case takes that comes up again and again, or how long something lasts. */
const CASES =
  /(?:giải quyết|trả kết quả|thủ tục|hồ sơ|thời gian|xử lý đơn|trả lời (?:công dân|người dân|phản ánh)|niêm yết|công khai|duy trì|kéo dài|đào tạo|mở lớp|thí điểm|đã|được)(?!\p{L})[^.;:\n]{0,40}$/u
const EVENT =
  /(?:(?:phấn đấu )?(?:hoàn thành|xong)(?: xong)?[^.;:,\n]{0,80}? )?(?:(?:trước(?: thời điểm| dịp| khi)?|đến(?: hết)?|chậm nhất(?: là)?(?: đến| trước)?)\s{1,3}(?:dịp |kỳ nghỉ |nghỉ |vào |bước vào )?(?:lễ |tết |mùa |kỳ họp |ngày khai giảng|ngày truyền thống|ngày hội |khai giảng|năm học |ngày bầu cử|đại hội |vụ )|trước khi (?:học sinh |kết thúc |thu hoạch|bão |lũ |mưa |đến mùa )|(?:vào|đến|trước)(?: khi)? (?:cuối|giữa|hết|kết thúc) nhiệm kỳ)[^.;:,\n]{0,60}/gu

/** How much text before a span is looked at. */
const SIGHT = 60

/** Stretches of a text in lower case that tell in words when an order is due; they may touch each other. */
export function wordedTimesIn(lower: string): { start: number; end: number }[] {
  const spans = [...lower.matchAll(COUNTED)]
  const within = [...lower.matchAll(WITHIN)].filter(
    ({ index }) => !CASES.test(lower.slice(Math.max(index - SIGHT, 0), index)),
  )
  const events = [...lower.matchAll(EVENT)].map(({ index, 0: all }) => ({
    start: index + eventStart(all),
    end: index + all.length,
  }))
  return [
    ...[...spans, ...within].map(({ index, 0: all }) => ({
      start: index,
      end: index + all.length,
    })),
    ...events,
  ]
}

/** Of "hoàn thành … trước Tết" the words from "trước" on, unless "xong" stands right before them. */
function eventStart(words: string): number {
  const lead = /(?:xong )?(?:trước|đến|chậm nhất|vào)(?= )/u.exec(words)
  return lead?.index ?? 0
}
