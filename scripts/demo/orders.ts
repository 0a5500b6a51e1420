import type { Draft } from './draft.ts'
import type { Field } from './fields/field.ts'
import { FIELDS } from './fields/all.ts'
import type { DirectiveAttributes } from './marks.ts'
import { unitName } from './units.ts'
import { capital } from './voice.ts'

const TAILS = [
  '; kịp thời báo cáo những khó khăn, vướng mắc vượt thẩm quyền',
  ', bảo đảm thiết thực, hiệu quả, tránh hình thức',
  '; chịu trách nhiệm trước Ban Thường vụ Đảng ủy về kết quả thực hiện',
  ', theo đúng quy định của pháp luật và hướng dẫn của cấp trên',
  '; phân công rõ người, rõ việc, rõ trách nhiệm, rõ kết quả',
  '',
  '',
  '',
] as const

/** Bodies that a Party committee asks, and does not order. */
const ASKED = new Set(['mttq', 'to-chuc-ctxh', 'hdnd', 'thuong-truc-hdnd'])

/** A task as words without an end mark, with its deadline where it gets one. */
function task(draft: Draft, field: Field): { words: string; attributes: DirectiveAttributes } {
  const words = draft.unused(field.tasks)
  const attributes: DirectiveAttributes = { topics: field.topics }
  if (!draft.random.oneIn(3)) return { words: words + draft.random.pick(TAILS), attributes }
  const { words: due, attributes: dates } = draft.nextDeadline()
  return { words: `${words}, ${due}`, attributes: { ...attributes, ...dates } }
}

/** An order whose unit stands in the title: "Rà soát …, hoàn thành trước ngày …." */
export function order(draft: Draft, field: Field, to: readonly string[], end = '.'): string {
  const { words, attributes } = task(draft, field)
  return draft.directive({ to, ...attributes }, broken(draft, draft.text(capital(words) + end)))
}

/** An order that names its unit: "Yêu cầu Công an xã mở đợt cao điểm …." */
export function orderNamed(draft: Draft, field: Field, end = '.'): string {
  const unit = draft.random.pick(field.to)
  const asks = ASKED.has(unit) ? 'Đề nghị' : draft.random.pick(['Giao', 'Yêu cầu'])
  const { words, attributes } = task(draft, field)
  const named = `${asks} ${emphasised(draft, unit)}`
  return draft.directive(
    { to: [unit], ...attributes },
    `${named} ${broken(draft, draft.text(words + end))}`,
  )
}

/** An order with a lead and supporting units: "Giao Phòng Kinh tế chủ trì, phối hợp với …". */
export function orderLed(draft: Draft, field: Field, end = '.'): string {
  const lead = draft.random.pick(field.to)
  const support = draft.random
    .shuffle(field.support.filter((unit) => unit !== lead))
    .slice(0, draft.random.int(1, 2))
  const { words, attributes } = task(draft, field)
  const above = lead.startsWith('p-') && draft.random.oneIn(3) ? ['ubnd'] : []
  const start = above.length > 0 ? 'Giao Ủy ban nhân dân xã chỉ đạo ' : 'Giao '
  const rest = ` chủ trì, phối hợp với ${support.map(unitName).join(', ')} và các cơ quan liên quan tham mưu, ${words}${end}`
  const printed = draft.text(start) + emphasised(draft, lead) + draft.text(rest)
  return draft.directive({ to: above, lead: [lead], support, ...attributes }, printed)
}

/** One order of any of the kinds that name their unit. */
export function anyOrder(
  draft: Draft,
  field: Field = draft.random.pick(FIELDS),
  end = '.',
): string {
  return draft.random.oneIn(2) ? orderLed(draft, field, end) : orderNamed(draft, field, end)
}

/** What was done, or what is lacking: sentences without orders. */
export function report(draft: Draft, field: Field, kind: 'good' | 'weak'): string {
  return draft.text(draft.unused(field[kind]))
}

/** Name of a unit, set off as this paper does. */
function emphasised(draft: Draft, unit: string): string {
  const name = draft.text(unitName(unit))
  switch (draft.features.emphasis) {
    case 'none':
      return name
    case 'stars':
      return `**${name}**`
    case 'star':
      return `*${name}*`
    default:
      return `<${draft.features.emphasis}>${name}</${draft.features.emphasis}>`
  }
}

/** In a paper with a page break: the first long enough sentence, cut in two by it. */
function broken(draft: Draft, text: string): string {
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index)
  const middle = spaces[Math.floor(spaces.length / 2)]
  const done = draft.notes.some((note) => note.text === PAGE_BREAK)
  if (!draft.features.pageBreak || done || spaces.length < 12 || middle === undefined) return text
  draft.notes.push({ text: PAGE_BREAK })
  return `${text.slice(0, middle)} <PageBreak/>${text.slice(middle + 1)}`
}

const PAGE_BREAK =
  'Trong văn bản gốc có một câu bị ngắt giữa hai trang; câu được nối lại để dễ đọc.'
