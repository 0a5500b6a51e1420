import type { Draft } from '../draft.ts'
import { fieldsOf } from '../fields/all.ts'
import { titleTag } from '../marks.ts'
import { order } from '../orders.ts'
import { unitName } from '../units.ts'
import { capital } from '../voice.ts'
import { assessment, implementation, issuer, orders, preamble, reportList } from './parts.ts'

const UNITS = [
  ['ubnd'],
  ['mttq', 'to-chuc-ctxh'],
  ['cong-an', 'ban-chqs'],
  ['ban-xd-dang'],
  ['ubkt'],
  ['vp-dang-uy'],
  ['hdnd'],
  ['p-vhxh'],
  ['chi-bo'],
] as const

/** Grouped by unit under dotted numbers; there is no section 3, as happens in real papers. */
export function byUnit(draft: Draft): void {
  draft.add(preamble(draft))
  const body = issuer(draft)
  draft.enter('1')
  draft.add(
    titleTag(
      draft.text(
        `1. Đối với Báo cáo kết quả công tác và phương hướng, nhiệm vụ thời gian tới. Sau khi thảo luận, ${body} cơ bản nhất trí và đánh giá như sau:`,
      ),
    ),
  )
  draft.enter('1.1')
  draft.add(
    `### ${draft.text('1.1. Kết quả đạt được')}`,
    assessment(draft, draft.target > 700 ? 2000 : 300),
  )
  draft.enter('1.2')
  draft.add(`### ${draft.text('1.2. Tồn tại, hạn chế')}`, assessment(draft, 200, 'weak'))
  const overcome = `${body} đề nghị các cơ quan, đơn vị phát huy kết quả đạt được, khắc phục ngay những hạn chế đã nêu.`
  draft.add(draft.directive({ to: ['tat-ca'] }, draft.text(overcome)))
  draft.enter('2')
  draft.add(`### ${draft.text('2. Về các báo cáo, dự thảo trình kỳ họp')}`)
  draft.add(
    `${draft.text('Cơ bản nhất trí với nội dung các văn bản sau:')} ${reportList(draft, 8)}`,
  )
  const { words, attributes } = draft.nextDeadline()
  const ask = `Giao các đồng chí Ủy viên Ban Thường vụ Đảng ủy nghiên cứu, tham gia ý kiến bằng văn bản, ${words}.`
  draft.add(draft.directive({ to: ['uv-btv'], ...attributes }, `**${draft.text(ask)}**`))
  draft.notes.push({ at: 'muc-4', text: 'Văn bản gốc không có mục 3.' })

  draft.enter('4')
  draft.add(`### ${draft.text('4. Về nhiệm vụ trọng tâm thời gian tới')}`)
  draft.add(
    draft.text(
      'Tiếp tục lãnh đạo, chỉ đạo toàn diện các lĩnh vực; một số nội dung cụ thể như sau:',
    ),
  )
  let number = 0
  for (const to of draft.random.shuffle(UNITS)) {
    number += 1
    if (number > 2 && !draft.below(0.85)) break
    unitSection(draft, number, to)
  }
  draft.enter('5')
  draft.add(`### ${draft.text('5. Về một số nội dung khác')}`)
  for (const [part, label] of ['Trách nhiệm của cấp ủy viên', 'Theo dõi, báo cáo'].entries()) {
    draft.enter(`5.${part + 1}`)
    const to = part === 0 ? ['uv-btv', 'dang-uy-vien'] : ['co-quan-tham-muu']
    const field = draft.nextField()
    draft.add(`${titleTag(`5.${part + 1}.`, label)} ${order(draft, field, to)}`)
  }
  draft.enter('6')
  draft.add(`### ${draft.text('6. Tổ chức thực hiện')}`, implementation(draft))
}

/** One unit's section: run-in title with ":", " :" or nothing, or a line of its own over dash items. */
function unitSection(draft: Draft, number: number, to: readonly string[]): void {
  const key = `4.${number}`
  draft.enter(key)
  const fields = draft.random.shuffle(fieldsOf(to[0] ?? ''))
  const title = draft.text(`${key}. ${capital(to.map(unitName).join(', '))}`)
  const share = draft.target > 900 ? 4 : 2
  const texts = fields.slice(0, 4).map((field) => orders(draft, field, to, share))
  const style = (number + draft.plan.index) % 4
  if (style === 3) draft.add(`### ${title}:`, ...texts.map((text) => `- ${text}`))
  else draft.add(`${titleTag(`${title}${[':', ' :', ''][style]}`)} ${texts[0]}`, ...texts.slice(1))
}
