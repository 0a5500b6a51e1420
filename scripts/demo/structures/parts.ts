import { formatShort } from '../../../src/domain/dates.ts'
import type { Draft } from '../draft.ts'
import type { Field } from '../fields/field.ts'
import { directiveBlocks, passageTag } from '../marks.ts'
import { order, report } from '../orders.ts'

/** What the issuing body is called in the text of its papers. */
export const ISSUER_NAMES = {
  btv: 'Ban Thường vụ Đảng ủy xã',
  bch: 'Ban Chấp hành Đảng bộ xã',
  'thuong-truc-dang-uy': 'Thường trực Đảng ủy xã',
} as const

/** Name of the body that issues the paper. */
export function issuer(draft: Draft): string {
  return ISSUER_NAMES[draft.plan.session.issuer]
}

/** "kỳ họp thứ 10", "Hội nghị chuyên đề", "kỳ họp bất thường". */
export function meeting(draft: Draft): string {
  const { ordinal, kind, name } = draft.plan.session
  if (ordinal !== undefined) return `kỳ họp ${kind === 'mo-rong' ? 'mở rộng ' : ''}thứ ${ordinal}`
  return name ?? 'kỳ họp bất thường'
}

/** The opening paragraph. */
export function preamble(draft: Draft): string {
  const day = formatShort(draft.plan.session.date)
  const term = draft.plan.term.replace('-', ' - ')
  return draft.random.oneIn(2)
    ? draft.text(
        `Ngày ${day}, ${issuer(draft)} nhiệm kỳ ${term} tổ chức ${meeting(draft)}. Sau khi nghe các cơ quan, đơn vị báo cáo và ý kiến thảo luận của các đồng chí dự họp, ${issuer(draft)} thống nhất kết luận như sau:`,
      )
    : draft.text(
        `Tại ${meeting(draft)} ngày ${day}, ${issuer(draft)} nhiệm kỳ ${term} đã xem xét, thảo luận các nội dung theo chương trình làm việc và kết luận một số nội dung chủ yếu sau đây:`,
      )
}

/** A paragraph of what was done, over several fields, at least so many characters long. */
export function assessment(
  draft: Draft,
  characters: number,
  kind: 'good' | 'weak' = 'good',
): string {
  let paragraph = report(draft, draft.nextField(), kind)
  while (paragraph.length < characters) paragraph += ` ${report(draft, draft.nextField(), kind)}`
  return paragraph
}

/** "(1) Báo cáo …; (2) dự thảo Kế hoạch …": the papers put before the session, each a passage with its topic. */
export function reportList(draft: Draft, count: number): string {
  const kinds = ['Báo cáo', 'dự thảo Kế hoạch', 'Tờ trình về', 'dự thảo Nghị quyết về'] as const
  const fields = draft.random.shuffle(Array.from({ length: count }, () => draft.nextField()))
  const items = fields.map((field, index) => {
    const kind = kinds[index % kinds.length]
    const item = draft.text(`(${index + 1}) ${kind} ${field.report}`)
    return passageTag({ topics: field.topics }, item)
  })
  return `${items.join('; ')}.`
}

/** A directive around a first paragraph and its list. */
export function orderBlocks(
  draft: Draft,
  field: Field,
  to: readonly string[],
  items: number,
): string {
  const id = draft.nextId()
  const { words, attributes } = draft.nextDeadline()
  const lead = draft.text(`Tập trung thực hiện các nhiệm vụ sau đây, ${words}:`)
  const list = Array.from({ length: items }, () => `- ${draft.text(draft.unused(field.tasks))};`)
  return directiveBlocks(id, { to, topics: field.topics, ...attributes }, [lead, ...list])
}

/** Orders to the same unit until the paper is long enough; at least one, at most `most`. */
export function orders(draft: Draft, field: Field, to: readonly string[], most: number): string {
  const sentences: string[] = []
  do sentences.push(order(draft, field, to))
  while (sentences.length < most && draft.below(0.9))
  return sentences.join(' ')
}

/** The last paragraph: everybody is to carry the paper out. Ends "./." in papers with that habit. */
export function implementation(draft: Draft): string {
  const end = draft.features.closingMark ? './.' : '.'
  const paper = draft.plan.type === 'ket-luan' ? 'Kết luận' : 'Thông báo kết luận'
  return draft.directive(
    { to: ['tat-ca'] },
    draft.text(
      `Căn cứ ${paper} này, yêu cầu các cơ quan, đơn vị theo chức năng, nhiệm vụ được giao tổ chức triển khai thực hiện nghiêm túc; Văn phòng Đảng ủy xã theo dõi, đôn đốc và tổng hợp kết quả, báo cáo ${issuer(draft)}${end}`,
    ),
  )
}
