import { addresseesAt } from './addressees.ts'
import type { Reader } from './reader.ts'
import type { Segment } from './segment.ts'
import type { Strip } from './strips.ts'
import type { Addressing } from './titles.ts'
import { lowered, wordsOf } from './words.ts'

/** What a line below a task says of it. */
type Field = 'lead' | 'support' | 'to' | 'due'

const LABELS: readonly [Field, RegExp][] = [
  ['lead', /^(?:đơn vị|cơ quan|bộ phận)?\s*(?:chủ trì|đầu mối)(?: thực hiện)?$/u],
  ['support', /^(?:đơn vị|cơ quan|bộ phận|các đơn vị|các cơ quan)?\s*phối hợp(?: thực hiện)?$/u],
  [
    'to',
    /^(?:trách nhiệm(?: thực hiện)?|(?:đơn vị|cơ quan|bộ phận|người)(?: được giao)?(?: thực hiện| phụ trách)|phân công(?: thực hiện)?|giao)$/u,
  ],
  ['due', /^(?:thời hạn|hạn|thời gian|tiến độ)(?: (?:hoàn thành|thực hiện|báo cáo|xong))?$/u],
]
/** Each label with what it gives, up to the next. */
const PART = /([\p{L} ]{2,40}?)\s*:\s*([^:]*?)(?=[.;,]\s*[\p{L} ]{2,40}?\s*:|[.;,/\s]*$)/gu
/** Longest line that is read. */
const LONGEST = 600

/** What a line gives for the task above it; nothing where anything else stands in it too. */
export function trailingOf({ text, from }: Strip): [Field, string][] | undefined {
  const line = text.slice(from).replace(/\s+/gu, ' ').trim()
  if (line.length > LONGEST || !line.includes(':')) return undefined
  const fields: [Field, string][] = []
  let end = 0
  for (const { index, 0: all, 1: label = '', 2: value = '' } of line.matchAll(PART)) {
    if (/[^\s.;,()]/u.test(line.slice(end, index))) return undefined
    const field = fieldOf(label)
    if (!field || value === '') return undefined
    fields.push([field, value])
    end = index + all.length
  }
  return fields.length > 0 && !/[^\s.;,/()]/u.test(line.slice(end)) ? fields : undefined
}

function fieldOf(label: string): Field | undefined {
  const plain = lowered(label).trim()
  return LABELS.find(([, pattern]) => pattern.test(plain))?.[0]
}

/** A task with what the line below it says; without units it stays as it was. */
export function withTrailing(
  task: Segment,
  fields: readonly (readonly [Field, string])[],
  reader: Reader,
): Segment {
  const of = (field: Field): Addressing | undefined => {
    const values = fields.filter(([name]) => name === field).map(([, value]) => value)
    return values.length === 0 ? undefined : namedIn(values.join(', '), reader)
  }
  const [lead, support, to] = [of('lead'), of('support'), of('to')]
  const due = fields.filter(([name]) => name === 'due').map(([, value]) => value)
  const told = to ?? lead
  const addressing = told ?? task.addressing
  if (!addressing) return task
  return {
    ...task,
    ...{ kind: 'directive', addressing, headed: true },
    because: addressing.because,
    doubts: told ? [] : task.doubts,
    lead: [...(task.lead ?? []), ...(lead?.units ?? [])],
    support: [...(task.support ?? []), ...(support?.units ?? [])],
    ...(due.length > 0 && { dueWords: due.join('; ') }),
  }
}

function namedIn(text: string, reader: Reader): Addressing | undefined {
  const words = wordsOf(text)
  const found = addresseesAt(words, 0, text, reader.names)
  if (!found) return undefined
  const { units, unknown, doubts } = found
  return { units, unknown, doubts, because: `vì dòng dưới ghi “${text}”` }
}
