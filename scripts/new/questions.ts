import { TYPE_NAMES } from '../../src/domain/citation.ts'
import { type CivilDate, formatShort } from '../../src/domain/dates.ts'
import { capitalised } from '../../src/domain/labels.ts'
import { nameOf } from '../../src/domain/listings.ts'
import type { Frontmatter } from '../../src/domain/schemas/frontmatter.ts'
import { UsageError } from '../build/options.ts'
import {
  isNone,
  readDate,
  readIssuer,
  readNumber,
  readSecrecy,
  readType,
  SECRET,
} from './answers.ts'
import type { Draft } from './draft.ts'
import type { Given } from './given.ts'
import { issuers, type Known } from './known.ts'
import type { Prompts } from './prompts.ts'
import { lastNumber } from './proposals.ts'
import { recipientsOf, signatoryOf } from './people.ts'
import { sessionOf } from './session.ts'

/** What a question needs: what the command was told, what the archive knows, and where to ask. */
export interface Asking {
  given: Given
  known: Known
  /** Nothing where nobody can be asked. */
  prompts: Prompts | undefined
  today: CivilDate
}

/**
 * Everything that is settled of a new paper before its text is there, from the arguments, from what is proposed,
 * and from the person at the keyboard, in this order. The declaration on secrecy comes first: without it nothing
 * else matters.
 */
export async function answers(asking: Asking): Promise<Draft> {
  await declared(asking)
  const type = await typeOf(asking)
  const issuer = await issuerOf(asking)
  const date = await dateOf(asking)
  const about = { ...asking, issuer, date }
  return {
    type,
    issuer,
    date,
    session: await sessionOf(about),
    number: await numberOf(asking, type, date),
    signatory: await signatoryOf(about),
    recipients: await recipientsOf(about),
  }
}

async function declared({ given, prompts }: Asking): Promise<void> {
  if (given.secrecy !== undefined) {
    readSecrecy(given.secrecy)
    return
  }
  const clear = await prompts?.agree(
    'Đã xem bản giấy của văn bản, và bản giấy không có dấu chỉ mức độ mật, dấu hạn chế lưu hành?',
    'Đã xem, không có dấu nào',
    'Chưa xem, hoặc có dấu',
  )
  if (!clear) throw new UsageError(SECRET)
}

async function typeOf({ given, prompts }: Asking): Promise<Frontmatter['type']> {
  if (given.type !== undefined) return readType(given.type)
  const choices = Object.entries(TYPE_NAMES).map(([value, label]) => ({ value, label }))
  return readType((await prompts?.choose('Loại văn bản', choices)) ?? '')
}

async function issuerOf({ given, known, prompts }: Asking): Promise<string> {
  if (given.issuer !== undefined) return readIssuer(given.issuer, known)
  const choices = issuers(known).map(({ unit, papers }) => ({
    value: unit.id,
    label: unit.name,
    hint: papers > 0 ? `${unit.id}, ${papers} văn bản` : unit.id,
  }))
  return readIssuer((await prompts?.choose('Cơ quan ban hành', choices)) ?? '', known)
}

async function dateOf({ given, known, prompts, today }: Asking): Promise<CivilDate> {
  const read = (raw: string): CivilDate => readDate(raw, known)
  if (given.date !== undefined) return read(given.date)
  if (given.yes || !prompts) return read(today)
  const proposed = formatShort(today)
  return prompts.write(
    `Ngày của văn bản (như 23/3/2026; chỉ nhấn Enter nếu là hôm nay, ${proposed})`,
    proposed,
    read,
  )
}

async function numberOf(
  { given, known, prompts }: Asking,
  type: Frontmatter['type'],
  date: CivilDate,
): Promise<string | undefined> {
  const read = (raw: string): string | undefined =>
    raw.trim() === '' || isNone(raw) ? undefined : readNumber(raw, known, date)
  if (given.number !== undefined) return read(given.number)
  if (given.yes || !prompts) return undefined
  const last = lastNumber(known, type, date)
  const hint = last === undefined ? '' : `; số lớn nhất đã có: ${last}`
  return prompts.write(`Số và ký hiệu (bỏ trống nếu văn bản không có số${hint})`, '', read)
}

/** The answers in words, a line each. */
export function summary(draft: Draft, title: string, { units }: Known): string {
  const { number, date, signatory, recipients } = draft
  const lines: [string, string | undefined][] = [
    ['Tên', title],
    ['Số, ký hiệu', number],
    ['Ngày', formatShort(date)],
    ['Người ký', signatory && [signatory.office, signatory.name].filter(Boolean).join(' ')],
    ['Nơi nhận', recipients.map((id) => nameOf(units, id)).join('; ') || undefined],
  ]
  return lines.map(([label, value]) => `${capitalised(label)}: ${value ?? 'không ghi'}`).join('\n')
}
