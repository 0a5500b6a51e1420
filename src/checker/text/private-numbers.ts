import { matches, outside, type Range } from './ranges.ts'

/** What a number is that should not be published without thought. */
export type PrivateNumberKind = 'account' | 'identity' | 'telephone'

/** A number of somebody's card, telephone or account. */
export interface PrivateNumber extends Range {
  kind: PrivateNumberKind
}

/** A sieve: seven digits, apart by no more than one sign each. */
const SUSPECT = /\d(?:[ .\u00a0\u2009\u202f-]?\d){6}/
const GAP = '[ .\\u00a0\\u2009\\u202f-]'
/** Not the middle of a longer number, of a code or of a decimal fraction. */
const FROM = '(?<![\\p{L}\\d]|\\d[.,/])'
const TO = `(?![\\p{L}\\d]|[.,/]\\d)`
const number = (pattern: string): RegExp => new RegExp(FROM + pattern + TO, 'gu')

/** Codes of provinces in citizens' numbers (Thông tư 59/2021/TT-BCA; those in use since 2025 are among them). */
const PROVINCES =
  '00[12468]|01[01245789]|02[024-7]|03[013-8]|04[024-689]|05[124-68]|06[024678]|07[024579]|08[0234679]|09[1-6]'
/** Province, century and sex, year, and six digits; together, or in groups. */
const CITIZEN = number(`(?:${PROVINCES})(?:${GAP}?\\d){9}`)
/** Near words that say so: the older numbers, and whatever has twelve digits. */
const IDENTITY_WORDS = `CMND|CMTND|CCCD|CCCĐ|[Cc]hứng minh|[Cc]ăn cước|CĂN CƯỚC|CHỨNG MINH|[Đđ]ịnh danh|ĐỊNH DANH`
const NAMED_IDENTITY = after(
  IDENTITY_WORDS,
  `(?:\\d{12}|\\d{9}|\\d(?:${GAP}?\\d){11}|\\d(?:${GAP}?\\d){8})`,
)
const PASSPORT = after('[Hh]ộ chiếu|HỘ CHIẾU|[Pp]assport', '\\p{Lu}\\s?\\d{7,8}')

const ACCOUNT = after(
  '[Tt]ài khoản|TÀI KHOẢN|STK|[Ss]ố TK|TK số|[Tt]k số',
  `\\d(?:${GAP}?\\d){5,24}`,
)

/** Mobile 03, 05, 07, 08, 09 and eight more; fixed 02 and nine more; +84 for the 0; in groups as people write. */
const TRUNK = `(?:0|\\+\\s?84${GAP}?(?:\\(0\\)${GAP}?)?|\\(\\+84\\)${GAP}?|0084${GAP}?)`
const TELEPHONES = [
  number(`${TRUNK}[35789](?:${GAP}?\\d){8}`),
  number(`\\(?${TRUNK}2(?:\\)?${GAP}?\\d){9}`),
]
/** A number as it begins: not groups of two, which are rather days and years. */
const GROUPED = /^\(?(?:\+|\(\+|00|0\d\d)/
const NAMED_TELEPHONE = after(
  '[Đđ]iện thoại|ĐIỆN THOẠI|SĐT|[Ss]đt|ĐT|[Dd]i động|[Hh]otline|[Zz]alo|[Đđ]ường dây nóng',
  `\\(?\\+?\\d(?:[().\\s-]{0,2}\\d){6,11}`,
  12,
)

/** What is counted or paid is no such number: "250.000.000 đồng", "1.234.567 tài khoản". */
const COUNTED =
  /^\s*(?:đồng|đ\b|vnđ|vnd|triệu|tỷ|tỉ|nghìn|ngàn|lượt|người|hộ|thẻ|tài khoản|hồ sơ|%|ha\b|m2\b|kg\b|tấn)/iu
/** Thousands with dots. */
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$/

/**
 * A pattern for a number that comes soon after words that name it, in the same sentence. The words are looked for
 * only where a number begins: that look goes back over many characters.
 */
function after(words: string, pattern: string, far = 40): RegExp {
  const named = `(?<=(?<!\\p{L})(?:${words})(?!\\p{L})(?:[^;\\d]|\\d(?!\\d{3})){0,${far}})`
  return new RegExp(`(?=${pattern})${FROM}${named}${pattern}${TO}`, 'gu')
}

/** Finds numbers of identity cards and passports, accounts and telephones in one line. Never to be quoted. */
export function privateNumbers(line: string): PrivateNumber[] {
  if (!SUSPECT.test(line)) return []
  const found: PrivateNumber[] = []
  const add = (kind: PrivateNumberKind, pattern: RegExp, fits: (text: string) => boolean): void => {
    const ranges = matches(pattern, line).filter(
      ({ text, end }) => fits(text) && !COUNTED.test(line.slice(end, end + 12)),
    )
    for (const { start, end } of outside(ranges, found)) found.push({ kind, start, end })
  }
  const digits = (text: string): number => text.replace(/\D/g, '').length
  add('account', ACCOUNT, (text) => digits(text) >= 6 && !THOUSANDS.test(text))
  add('identity', NAMED_IDENTITY, (text) => !THOUSANDS.test(text))
  add('identity', PASSPORT, () => true)
  add('identity', CITIZEN, () => true)
  for (const pattern of TELEPHONES) add('telephone', pattern, (text) => GROUPED.test(text))
  add('telephone', NAMED_TELEPHONE, (text) => !THOUSANDS.test(text))
  return found.sort((a, b) => a.start - b.start)
}
