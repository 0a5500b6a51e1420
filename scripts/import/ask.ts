import { TYPE_NAMES } from '../../src/domain/citation.ts'
import type { Facts, Question } from '../../src/importer/imported.ts'
import { UsageError } from '../build/options.ts'
import {
  isNone,
  readDate,
  readIssuer,
  readOrdinal,
  readSecrecy,
  readType,
  SECRET,
} from '../new/answers.ts'
import { issuers, type Known } from '../new/known.ts'
import type { Choice } from '../new/prompts.ts'
import { answers } from '../new/questions.ts'
import { argumentsFor, type Saying } from './facts.ts'
import type { Run } from './run.ts'

/**
 * The declaration that the paper copy bears no mark, for this paper. Gives whether it was made; without a terminal it
 * may be lacking. Throws a UsageError where somebody says no.
 */
export async function declared(name: string, { given, ask }: Run): Promise<boolean> {
  if (given.secrecy !== undefined) {
    readSecrecy(given.secrecy)
    return true
  }
  if (!ask) return false
  const clear = await ask.agree(
    `${name}: đã xem bản giấy, và bản giấy không có dấu chỉ mức độ mật, dấu hạn chế lưu hành?`,
    'Đã xem, không có dấu nào',
    'Chưa xem, hoặc có dấu',
  )
  if (!clear) throw new UsageError(SECRET)
  return true
}

/** Asks for what the paper does not say and no file can be written without. */
export async function askFor(
  fields: readonly (keyof Facts)[],
  questions: readonly Question[],
  { said, none }: Saying,
  known: Known,
  { ask }: Run,
): Promise<Saying> {
  if (!ask) throw new UsageError(`Còn thiếu: ${argumentsFor(fields).join(', ')}.`)
  const answers = { ...said }
  const without = new Set(none)
  for (const field of fields) {
    const candidates = questions
      .filter((question) => question.field === field)
      .flatMap((question) => question.candidates)
    if (field === 'type') {
      const choices = Object.entries(TYPE_NAMES).map(([value, label]) => ({ value, label }))
      answers.type = readType(await ask.choose('Loại văn bản', choices))
    }
    if (field === 'issuer') {
      answers.issuer = readIssuer(
        await ask.choose('Cơ quan ban hành', bodies(candidates, known)),
        known,
      )
    }
    if (field === 'date') {
      const [first] = candidates
      answers.date = await ask.write(
        'Ngày của văn bản (như 23/3/2026)',
        first?.value ?? '',
        (raw) => readDate(raw, known),
      )
    }
    if (field === 'session') {
      const why = questions.find((question) => question.field === field)?.message ?? ''
      const ordinal = await ask.write(
        `${why}\nKỳ họp thứ mấy (bỏ trống nếu văn bản không ghi)`,
        '',
        (raw) => (raw.trim() === '' || isNone(raw) ? undefined : readOrdinal(raw)),
      )
      if (ordinal === undefined) without.add('session')
      else answers.session = { ordinal }
    }
  }
  return { said: answers, none: without }
}

/** Asks for everything that is told of a paper of which only a scan exists: nothing can be read in it. */
export async function askOfScan(known: Known, { given, ask, today }: Run): Promise<Saying> {
  const draft = await answers({ given: { ...given, secrecy: 'none' }, known, prompts: ask, today })
  const { type, issuer, date, session, number, signatory, recipients } = draft
  return {
    said: {
      ...{ type, issuer, date, recipients: [...recipients] },
      ...(session && { session }),
      ...(number !== undefined && { number }),
      ...(signatory && { signatory }),
    },
    none: new Set(),
  }
}

/** Bodies that may have issued the paper: those that it names first. */
function bodies(candidates: Question['candidates'], known: Known): Choice<string>[] {
  const named = candidates.map(({ value }) => value)
  const all = issuers(known).map(({ unit }) => ({
    value: unit.id,
    label: unit.name,
    hint: unit.id,
  }))
  const first = all.filter(({ value }) => named.includes(value))
  return [...first, ...all.filter(({ value }) => !named.includes(value))]
}
