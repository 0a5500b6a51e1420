import { formatDue } from '../../domain/deadlines.ts'
import type { ProposalVocabularies } from './reader.ts'
import type { ProposedMark, ProposedPart } from './mark.ts'

/** Names of ids, for reports. */
export type Names = Pick<ProposalVocabularies, 'units' | 'topics'>

/**
 * What a mark says and why it is proposed, in one line for the report: "4.4-a “Chủ động …”: giao Công an xã (vì mục 4.4
 * mang tên …). Chủ đề: …. Thời hạn: …." What a person has to look at begins with "Cần xem:".
 */
export function explain(mark: ProposedMark, names: Names): string {
  const unit = (id: string): string => names.units.find((one) => one.id === id)?.name ?? id
  const topic = (id: string): string => names.topics.find((one) => one.id === id)?.name ?? id
  const listed = (ids: readonly string[]): string => ids.map(unit).join(', ')
  const because = (...parts: ProposedPart[]): string => {
    const reasons = mark.reasons.filter(({ part, sure }) => sure && parts.includes(part))
    return reasons.length === 0 ? '' : ` (${reasons.map((reason) => reason.because).join('; ')})`
  }
  const parts: string[] = []
  if (mark.kind === 'passage') parts.push(`đoạn được nhắc đến${because('passage')}`)
  else {
    const told = [
      listed(mark.to),
      mark.lead.length > 0 ? `chủ trì: ${listed(mark.lead)}` : '',
      mark.support.length > 0 ? `phối hợp: ${listed(mark.support)}` : '',
    ].filter((part) => part !== '')
    parts.push(`giao ${told.join('; ') || 'chưa rõ đơn vị'}${because('units')}`)
  }
  if (mark.topics.length > 0) {
    parts.push(`Chủ đề: ${mark.topics.map(topic).join('; ')}${because('topics')}`)
  }
  const due = mark.due === undefined ? mark.dueText : formatDue(mark.due)
  const deadline = [due, mark.recurs].filter((part) => part !== undefined).join('; ')
  if (deadline !== '') parts.push(`Thời hạn: ${deadline}${because('deadline')}`)
  const doubts = mark.reasons.filter(({ sure }) => !sure).map((reason) => reason.because)
  if (doubts.length > 0) parts.push(`Cần xem: ${doubts.join('; ')}`)
  return `${mark.id ?? 'Đoạn'} “${opening(mark.quote)}”: ${parts.join('. ')}.`
}

/** The first words of a passage. */
function opening(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim().split(' ')
  return words.length <= 8 ? words.join(' ') : `${words.slice(0, 8).join(' ')} …`
}
