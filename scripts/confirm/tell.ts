import { sessionName, TYPE_NAMES, URGENCY_NAMES } from '../../src/domain/citation.ts'
import type { Conclusion, Mark } from '../../src/domain/conclusion.ts'
import { formatShort } from '../../src/domain/dates.ts'
import { formatDue } from '../../src/domain/deadlines.ts'
import { LABELS, placeName } from '../../src/domain/labels.ts'
import { nameOf } from '../../src/domain/listings.ts'
import { sectionTitle } from '../../src/domain/sections.ts'
import { shortened, wrapped } from '../lines.ts'
import type { Desk, PendingField, PendingMark } from './desk.ts'

/** How much is shown of a long passage: its beginning and its end. */
const QUOTE = { head: 420, tail: 160 }

/** A mark as it is shown to whoever decides on it. */
export function tellMark(pending: PendingMark, desk: Pick<Desk, 'units' | 'topics'>): string[] {
  const { mark } = pending
  const { head, tail } = QUOTE
  return [
    ...wrapped(`“${shortened(mark.quote, head, tail)}”`, `${nameOfMark(pending)}  `, '  '),
    ...valuesOf(mark, desk).flatMap(([label, value]) => wrapped(value, `  ${label}: `, '    ')),
    ...wrapped(mark.proposed ?? '', '  Cần xác nhận: ', '    '),
  ]
}

/** "[4.2-a]": what a mark is called here. */
export function nameOfMark({ id, mark }: Pick<PendingMark, 'id' | 'mark'>): string {
  if (id !== undefined) return `[${id}]`
  return mark.kind === 'passage' ? '[đoạn được nhắc đến]' : '[nội dung]'
}

/** Why marks without a unit are not confirmed, with their names. */
export function tellWithoutUnit(marks: readonly PendingMark[]): string[] {
  if (marks.length === 0) return []
  const names = marks.map((one) => nameOfMark(one)).join(', ')
  return wrapped(
    `Chưa nhận ${names}: chưa có đơn vị được giao. Chọn Sửa để ghi đơn vị, hoặc Bỏ nếu không phải nội dung giao.`,
  )
}

/** What a mark says, in words: label and value; of an order also that it has no unit or no deadline. */
export function valuesOf(
  mark: Pick<Mark, 'kind' | 'to' | 'lead' | 'support' | 'topics' | 'due' | 'dueText' | 'recurs'>,
  { units, topics }: Pick<Desk, 'units' | 'topics'>,
): [label: string, value: string][] {
  const names = (ids: readonly string[], list: readonly { id: string; name: string }[]): string =>
    ids.map((id) => nameOf(list, id)).join('; ')
  const due = [mark.due === undefined ? '' : formatDue(mark.due), mark.dueText ?? '']
  const deadline = due.filter(Boolean).join(' – ')
  const isOrder = mark.kind === 'directive'
  const values: [label: string, value: string][] = [
    [
      isOrder ? LABELS.units : 'Liên quan',
      names(mark.to, units) ||
        (isOrder && mark.lead.length === 0 ? 'chưa có, cần ghi đơn vị được giao' : ''),
    ],
    [LABELS.lead, names(mark.lead, units)],
    [LABELS.support, names(mark.support, units)],
    [LABELS.deadlines, deadline || (isOrder ? 'không ghi' : '')],
    ['Định kỳ', mark.recurs ?? ''],
    [LABELS.topics, names(mark.topics, topics) || (isOrder ? 'chưa có' : '')],
  ]
  return values.filter(([, value]) => value !== '')
}

/** The section in which a mark stands, as a heading. */
export function sectionOf({ mark }: PendingMark, conclusion: Conclusion): string {
  const section = conclusion.sections.find(({ anchor }) => anchor === mark.section)
  if (!section) return placeName(undefined, conclusion)
  return `Mục ${sectionTitle({ ...section, title: shortened(section.title, 60, 0) })}`
}

/** Fields in words, as a person would look for them. */
export const FIELD_NAMES: Record<string, string> = {
  type: 'Loại văn bản',
  issuer: 'Cơ quan ban hành',
  number: 'Số, ký hiệu',
  session: 'Kỳ họp',
  date: 'Ngày',
  place: 'Nơi ban hành',
  title: 'Tên trong danh sách',
  signatory: 'Người ký',
  recipients: 'Nơi nhận',
  urgency: 'Độ khẩn',
}

/** A field that waits, as it is shown to whoever decides on it. */
export function tellField(
  { field, because }: PendingField,
  conclusion: Conclusion,
  desk: Pick<Desk, 'units'>,
): string[] {
  return [
    ...wrapped(fieldValue(field, conclusion, desk), `${FIELD_NAMES[field] ?? field}: `, '  '),
    ...wrapped(because, '  Cần xác nhận: ', '    '),
  ]
}

/** A field's value in words. */
export function fieldValue(
  field: string,
  conclusion: Partial<Conclusion>,
  { units }: Pick<Desk, 'units'>,
): string {
  const { type, issuer, session, date, signatory, recipients, urgency } = conclusion
  const said: Record<string, string | undefined> = {
    type: type && TYPE_NAMES[type],
    issuer: issuer === undefined ? undefined : nameOf(units, issuer),
    session: sessionName(session),
    date: date === undefined ? undefined : formatShort(date),
    signatory: signatory && [signatory.office, signatory.name].filter(Boolean).join(' '),
    recipients: recipients?.map((id) => nameOf(units, id)).join('; '),
    urgency: urgency && URGENCY_NAMES[urgency],
    number: conclusion.number,
    place: conclusion.place,
    title: conclusion.title,
  }
  return said[field] || 'không ghi'
}
