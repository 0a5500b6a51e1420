/*
 * What a line at the head or the foot of a Party paper is, by its own words: so that it can be set as the rules of
 * the Party's papers set it. A line that is not recognised is set like the others; the words stay as they are.
 */

/** A line of the head that is set in a way of its own; the name is its class. */
export type HeadLine = 'party' | 'kind' | 'number' | 'stamp' | 'rule' | 'star' | 'place-date'

const HEAD: readonly [HeadLine, RegExp][] = [
  ['party', /^ĐẢNG CỘNG SẢN VIỆT NAM$/u],
  ['kind', /^(?:THÔNG BÁO|(?:THÔNG BÁO )?KẾT LUẬN)$/u],
  ['number', /^Số\s[\s\d/-]*-?\p{Lu}/u],
  ['stamp', /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[+-]\d{2}:?\d{2})?$/u],
  ['rule', /^[-–—_=]{2,}$/u],
  ['star', /^\*+$/u],
  ['place-date', /^\p{Lu}[^,\d]{0,40}, ngày .{0,8}tháng .{0,8}năm .{0,8}$/u],
]

/** What a line of the head is; nothing for one that is like the others. */
export function headLine(text: string): HeadLine | undefined {
  const line = text.replace(/\s+/g, ' ').trim()
  return HEAD.find(([, pattern]) => pattern.test(line))?.[0]
}
