import type { Frontmatter } from '../../domain/schemas/frontmatter.ts'
import type { Vocabularies } from '../../domain/vocabularies.ts'
import type { Fact, Facts, Imported, Question } from '../imported.ts'
import type { UnitFinder } from '../propose/unit-names.ts'
import type { Structure } from '../structure/structure.ts'
import { dateOf, placeOf } from './date.ts'
import { issuerOf } from './issuer.ts'
import { joined, printedParts, type Printed } from './printed.ts'
import { readRecipients } from './recipients.ts'
import { sessionOf } from './session.ts'
import { signatoryOf } from './signatory.ts'

/** Fields of the frontmatter that were recognised, and those that a person must decide. */
export interface FoundFacts {
  facts: Facts
  questions: Question[]
  recipients: Imported['recipients']
}

/** "Số 12-KL/ĐU": with a number, or waiting for the stamp. */
const NUMBER = /^Số\s*:?\s*(\d{1,4})?[\s.…_]*-\s*(\p{Lu}{1,6})\s*\/\s*(\p{Lu}{1,8})$/u

/** Recognises what a paper says of itself. */
export function findFacts(
  structure: Structure,
  { units }: Pick<Vocabularies, 'units'>,
  find: UnitFinder,
): FoundFacts {
  const printed = printedParts(structure)
  const date = dateOf(printed)
  const issuer = issuerOf(printed, units)
  const session = sessionOf(printed)
  const signatory = signatoryOf(printed, units)
  const recipients = readRecipients(printed.recipients, find)
  const type = typeOf(printed)
  const listed = recipientsFact(recipients)
  const [number, place, urgency] = [numberOf(printed), placeOf(printed), urgencyOf(printed)]
  const facts: Facts = {
    ...(type && { type }),
    ...(issuer.fact && { issuer: issuer.fact }),
    ...(number && { number }),
    ...(session.fact && { session: session.fact }),
    ...(date.fact && { date: date.fact }),
    ...(place && { place }),
    ...(signatory.fact && { signatory: signatory.fact }),
    ...(listed && { recipients: listed }),
    ...(urgency && { urgency }),
  }
  const asked = [date, issuer, session, signatory].flatMap(({ question }) => question ?? [])
  const questions = type ? asked : [TYPE_QUESTION, ...asked]
  return { facts, questions, recipients }
}

const TYPE_QUESTION: Question = {
  field: 'type',
  message: 'Không tìm thấy dòng “KẾT LUẬN” hay “THÔNG BÁO”: cho biết loại văn bản.',
  required: true,
  candidates: [],
}

function typeOf({ summary }: Printed): Fact<Frontmatter['type']> | undefined {
  const [line] = summary
  if (!line) return undefined
  // Spaced letters too: "T H Ô N G  B Á O".
  const value = /^t\s*h\s*ô\s*n\s*g/iu.test(line.plain) ? 'thong-bao' : 'ket-luan'
  return { value, sure: true, because: `tiêu đề ghi “${line.text}”`, words: line.text }
}

function numberOf({ above, summary }: Printed): Fact<string> | undefined {
  for (const { plain, text } of [...above, ...summary]) {
    const [, number, type = '', body = ''] = NUMBER.exec(plain) ?? []
    if (number === undefined) continue
    const value = `${number}-${type}/${body}`
    return { value, sure: true, because: `in ở đầu văn bản: “${text}”`, words: text }
  }
  return undefined
}

/** The line of a head that waits for its number, if there is one. */
export function blankNumber(structure: Structure): string | undefined {
  const { above, summary } = printedParts(structure)
  return [...above, ...summary].find(({ plain }) => {
    const match = NUMBER.exec(plain)
    return match !== null && match[1] === undefined
  })?.text
}

const URGENCY: readonly [RegExp, NonNullable<Frontmatter['urgency']>][] = [
  [/^THƯỢNG KHẨN\W*$/iu, 'thuong-khan'],
  [/^HỎA TỐC\W*$/iu, 'hoa-toc'],
  [/^KHẨN\W*$/iu, 'khan'],
]

function urgencyOf({ above, summary }: Printed): Facts['urgency'] {
  for (const { plain, text } of [...above, ...summary]) {
    const value = URGENCY.find(([pattern]) => pattern.test(plain))?.[1]
    if (value) return { value, sure: true, because: `in ở đầu văn bản: “${text}”`, words: text }
  }
  return undefined
}

function recipientsFact(lines: Imported['recipients']): Facts['recipients'] {
  const value = [...new Set(lines.flatMap(({ units }) => units))]
  if (value.length === 0) return undefined
  const unknown = lines.flatMap((line) => line.unknown)
  const because =
    unknown.length === 0
      ? 'đọc từ phần Nơi nhận'
      : `đọc từ phần Nơi nhận; không có trong danh mục đơn vị: ${unknown.join('; ')}`
  const words = lines.map(({ line }) => line).join(' ')
  return { value, sure: true, because, words }
}

/** The subject that a title names: "về công tác cán bộ"; nothing where it names none. */
export function subjectOf(structure: Structure): string | undefined {
  const { summary } = printedParts(structure)
  const match = /(?<!\p{L})(?:về việc|về) [^-]{8,140}?(?=,? ngày |$)/iu.exec(
    joined(summary.slice(1)).replace(/\s*-{3,}.*$/u, ''),
  )
  return match?.[0].replace(/[\s.,;]+$/u, '')
}
