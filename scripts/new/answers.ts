import { type CivilDate, formatShort, parseCivilDate } from '../../src/domain/dates.ts'
import { type Frontmatter, frontmatter } from '../../src/domain/schemas/frontmatter.ts'
import { collapse, fold, nfc } from '../../src/domain/text.ts'
import { termOf } from '../../src/domain/vocabularies.ts'
import { numberKey } from '../../src/checker/structure/document-number.ts'
import { nearest } from '../../src/format/suggest.ts'
import { UsageError } from '../build/options.ts'
import type { Known } from './known.ts'

/*
 * What a person types, as the value it means. A wrong answer is a UsageError that names the nearest right one:
 * the same whether it was typed at a question or given as an argument.
 */

/** The answer that means "the paper has none". */
export const NONE = 'khong'

/** Whether an answer says that there is none. */
export function isNone(raw: string): boolean {
  return fold(raw.trim()) === NONE
}

/** The message of a wrong answer; nothing for a right one. */
export function mistake(read: () => unknown): string | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
}

const TYPES = frontmatter.shape.type.options
const KINDS = ['thuong-ky', 'bat-thuong', 'mo-rong', 'chuyen-de'] as const

/** The type of a paper. */
export function readType(raw: string): Frontmatter['type'] {
  return oneOf(raw, TYPES, 'Loại văn bản')
}

/** The kind of a session. */
export function readKind(raw: string): (typeof KINDS)[number] {
  return oneOf(raw, KINDS, 'Loại kỳ họp')
}

function oneOf<T extends string>(raw: string, values: readonly T[], what: string): T {
  const found = values.find((value) => value === fold(raw.trim()))
  if (found !== undefined) return found
  throw new UsageError(
    `${what} không có “${raw}”. ${nearest(fold(raw), values)} Các giá trị dùng được: ${values.join(', ')}.`,
  )
}

/** The id of a unit. */
export function readUnit(raw: string, { units }: Pick<Known, 'units'>): string {
  const id = raw.trim()
  if (units.some((unit) => unit.id === id)) return id
  const ids = units.map((unit) => unit.id)
  throw new UsageError(`Không có đơn vị “${raw}” trong units.yaml. ${nearest(fold(id), ids)}`)
}

/** The body that issues: a unit, and no group of units. */
export function readIssuer(raw: string, known: Pick<Known, 'units'>): string {
  const id = readUnit(raw, known)
  const unit = known.units.find((one) => one.id === id)
  if (unit && (unit.all || unit.members.length > 0)) {
    throw new UsageError(
      `“${id}” (${unit.name}) là tên chung, không phải cơ quan ban hành văn bản.`,
    )
  }
  return id
}

const WRITTEN_DATE = /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/i

/** A day as it is written, 23/3/2026, or as it is kept, 2026-03-23; it must fall in a term. */
export function readDate(raw: string, { site }: Pick<Known, 'site'>): CivilDate {
  const text = nfc(raw.trim())
  const [, day = '', month = '', year = ''] = WRITTEN_DATE.exec(text) ?? []
  const date = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (parseCivilDate(date) === undefined) {
    throw new UsageError(`“${raw}” không phải một ngày có thật. Ghi như 23/3/2026 hoặc 2026-03-23.`)
  }
  if (termOf(date, site.terms)) return date
  const terms = site.terms.map(
    ({ id, from, to }) => `${id} (${formatShort(from)} đến ${formatShort(to)})`,
  )
  throw new UsageError(
    `Ngày ${formatShort(date)} không thuộc nhiệm kỳ nào trong site.yaml: ${terms.join('; ')}.`,
  )
}

/** The ordinal of a session. */
export function readOrdinal(raw: string): number {
  const digits = /^(?:thứ\s+)?0*(\d{1,4})$/i.exec(nfc(raw.trim()))?.[1]
  if (digits !== undefined && Number(digits) > 0) return Number(digits)
  throw new UsageError(`“${raw}” không phải số thứ tự kỳ họp. Ghi một số như 11.`)
}

/** One line of text: a person's name, an office, the name of a meeting. */
export function readLine(raw: string, what: string): string {
  const text = collapse(nfc(raw))
  if (text === '') throw new UsageError(`${what} còn để trống.`)
  return text
}

/** The number and signs of a paper, as the paper has them; refused where another of its term has them. */
export function readNumber(
  raw: string,
  { papers, site }: Pick<Known, 'papers' | 'site'>,
  date: CivilDate,
): string {
  // The letter that some keyboards give for Đ looks the same and is another.
  const number = nfc(raw.trim()).replaceAll('\u00d0', '\u0110')
  if (!isNumber(number)) {
    const meant = number.toUpperCase().replace(/\s/g, '')
    const suffix = papers.find((paper) => paper.number)?.number?.replace(/^\d+/, '') ?? ''
    const near = [meant, `${/^\d*/.exec(meant)?.[0] ?? ''}${suffix}`].find(isNumber)
    const hint = near === undefined ? 'Ghi như 12-KL/ĐU.' : `Gần nhất: “${near}”.`
    throw new UsageError(`“${raw}” không phải số và ký hiệu văn bản. ${hint}`)
  }
  const term = termOf(date, site.terms)?.id
  const other = papers.find(
    (paper) => paper.term === term && paper.number && numberKey(paper.number) === numberKey(number),
  )
  if (!other) return number
  throw new UsageError(
    `Số ${number} đã dùng trong nhiệm kỳ ${other.term}, ở ${other.file}. Mỗi số chỉ dùng một lần trong nhiệm kỳ.`,
  )
}

function isNumber(text: string): boolean {
  return frontmatter.shape.number.safeParse(text).success
}

/** Ids of units, parted by commas or spaces; once each. */
export function readRecipients(raw: string, known: Pick<Known, 'units'>): string[] {
  const ids = raw.split(/[\s,;]+/).filter(Boolean)
  return [...new Set(ids.map((id) => readUnit(id, known)))]
}

/** The declaration that the paper copy bears no mark: the only one with which a paper may be added. */
export function readSecrecy(raw: string): 'none' {
  if (raw.trim() === 'none') return 'none'
  throw new UsageError(SECRET)
}

/** Why nothing is written without that declaration. */
export const SECRET = `Không tạo tệp. Chỉ đưa vào kho văn bản mà người nhập đã xem bản giấy và chắc chắn không có dấu chỉ mức độ mật, không có dấu hạn chế lưu hành.
Văn bản có dấu, hoặc còn nghi ngờ: không đưa vào kho, hỏi người phụ trách bảo vệ bí mật nhà nước.`
