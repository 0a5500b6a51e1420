import { formatDue } from '../../domain/deadlines.ts'
import type { Deadline } from './deadlines.ts'
import { WEAK } from './lexicon.ts'
import type { ProposalRemark, ProposedMark, Reason } from './mark.ts'
import type { Passage } from './passages.ts'
import type { Placed } from './placing.ts'
import type { Reader } from './reader.ts'
import { rolesIn } from './roles.ts'
import { wordsOf } from './words.ts'

/** More unknown names than that are not told of one passage. */
const MOST_NAMES = 20

/** What gives a clause roles of its own. */
const ROLES = /(?:chủ trì|phối hợp|cùng)(?!\p{L})/iu

/** A mark made of a passage, where it says enough, and what to remark. */
interface Made {
  mark?: ProposedMark
  remarks: Omit<ProposalRemark, 'at'>[]
}

/** The mark of a passage that is spoken of and ordered to nobody; none where it is about no topic. */
export function passageMark(passage: Passage, placed: Placed | undefined): Made {
  if (passage.topics.length === 0) return { remarks: [] }
  const reasons: Reason[] = [
    { part: 'passage', because: passage.because, sure: true },
    ...passage.doubts.map((because): Reason => ({ part: 'passage', because, sure: false })),
    ...topicReasons(passage),
  ]
  const base = baseOf(passage, placed)
  return { mark: { ...base, kind: 'passage', to: [], lead: [], support: [], reasons }, remarks: [] }
}

/** The mark of an order. */
export function directiveMark(passage: Passage, placed: Placed | undefined, reader: Reader): Made {
  const { addressing, strip } = passage
  if (!addressing) return { remarks: [] }
  // Of a clause that names nobody the roles are those of the one that does.
  const own = strip.text.slice(passage.start, passage.end)
  const { start, end } = passage.head && !ROLES.test(own) ? passage.head : passage
  const text = strip.text.slice(start, end)
  const words = wordsOf(text)
  const range = { first: 0, last: words.length }
  const roles = rolesIn(words, range, addressing.units, text, reader.names)
  const unknown = [...new Set([...addressing.unknown, ...roles.unknown])].slice(0, MOST_NAMES)
  const reasons: Reason[] = [{ part: 'units', because: addressing.because, sure: true }]
  const doubt = (because: string): void => {
    reasons.push({ part: 'units', because, sure: false })
  }
  for (const because of roles.because) {
    if (because !== addressing.because) reasons.push({ part: 'units', because, sure: true })
  }
  // Who has a day still to come is told, whatever the verb.
  const due = passage.deadlines.some((deadline) => deadline.due !== undefined)
  for (const because of [...passage.doubts, ...addressing.doubts, ...roles.doubts]) {
    if (because !== WEAK || !due) doubt(because)
  }
  for (const name of unknown) doubt(`đơn vị chưa có trong units.yaml: “${name}”`)
  if (roles.to.length + roles.lead.length + unknown.length === 0) doubt('không rõ đơn vị được giao')
  reasons.push(...topicReasons(passage))
  const remarks: Made['remarks'] = unknown.map((name) => ({
    kind: 'unknown-unit',
    text: `Đơn vị chưa có trong units.yaml: “${name}”.`,
  }))
  const deadline = deadlineOf(passage.deadlines, reasons, remarks)
  const lead = [...new Set([...roles.lead, ...(passage.lead ?? [])])]
  const to = roles.to.filter((unit) => !lead.includes(unit))
  const told = new Set([...to, ...lead])
  const support = [...roles.support, ...(passage.support ?? [])].filter((unit) => !told.has(unit))
  const base = baseOf(passage, placed)
  return { mark: { ...base, kind: 'directive', to, lead, support, ...deadline, reasons }, remarks }
}

function baseOf(
  { strip, start, end, topics }: Passage,
  placed: Placed | undefined,
): Pick<ProposedMark, 'start' | 'end' | 'block' | 'section' | 'topics' | 'quote'> {
  return {
    start: placed?.start ?? 0,
    end: placed?.end ?? 0,
    ...(placed?.block && { block: true }),
    section: strip.section,
    topics: topics.map(({ topic }) => topic),
    quote: strip.text.slice(placed?.from ?? start, placed?.to ?? end),
  }
}

function topicReasons({ topics }: Passage): Reason[] {
  if (topics.length === 0) return []
  const words = topics.map(({ words }) => `“${words}”`).join(', ')
  return [{ part: 'topics', because: `vì có ${words}`, sure: true }]
}

/** What a directive says of its deadlines: one, or all in words where there are several. */
function deadlineOf(
  deadlines: readonly Deadline[],
  reasons: Reason[],
  remarks: Made['remarks'],
): Pick<ProposedMark, 'due' | 'dueText' | 'recurs'> {
  const recurs = deadlines.find((deadline) => deadline.recurs !== undefined)
  const dated = deadlines.filter((deadline) => deadline.recurs === undefined)
  const [first] = dated
  for (const { words, doubt, impossible, past } of deadlines) {
    reasons.push({ part: 'deadline', because: `vì có “${words}”`, sure: true })
    if (doubt !== undefined) reasons.push({ part: 'deadline', because: doubt, sure: false })
    if (impossible) {
      remarks.push({ kind: 'impossible-date', text: `Ngày không có trong lịch: “${words}”.` })
    }
    if (past) {
      const text = `Thời hạn “${words}” sớm hơn ngày của văn bản: đối chiếu bản gốc, có thể in sai.`
      remarks.push({ kind: 'past-deadline', text })
    }
  }
  const repeated = recurs?.recurs === undefined ? {} : { recurs: recurs.recurs }
  if (!first) return repeated
  if (dated.length === 1) {
    const { due, dueText } = first
    return {
      ...(due !== undefined && { due }),
      ...(dueText !== undefined && { dueText }),
      ...repeated,
    }
  }
  const all = dated.map(({ words }) => words).join('; ')
  const last = dated
    .map(({ due }) => due)
    .filter((due) => due !== undefined)
    .sort()
    .at(-1)
  const meant = last === undefined ? '' : `, lấy thời hạn sau cùng là ${formatDue(last)}`
  reasons.push({
    part: 'deadline',
    because: `đoạn có nhiều thời hạn: “${all}”${meant}`,
    sure: false,
  })
  remarks.push({
    kind: 'several-deadlines',
    text: `Một nội dung giao có nhiều thời hạn: “${all}”.`,
  })
  return { ...(last !== undefined && { due: last }), dueText: all, ...repeated }
}
