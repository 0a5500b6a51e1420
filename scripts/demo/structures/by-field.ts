import type { Draft } from '../draft.ts'
import { titleTag } from '../marks.ts'
import { anyOrder, orderLed } from '../orders.ts'
import { assessment, implementation, preamble, reportList } from './parts.ts'

/** Roman numbers over arabic ones that begin anew under each; several orders in a paragraph. */
export function byField(draft: Draft): void {
  draft.add(preamble(draft))
  draft.add(`## ${draft.text('I. ĐÁNH GIÁ TÌNH HÌNH')}`)
  draft.add(`### ${draft.text('1. Kết quả nổi bật')}`, assessment(draft, draft.target * 0.8))
  draft.add(`### ${draft.text('2. Hạn chế, nguyên nhân')}`, assessment(draft, 250, 'weak'))
  draft.add(`## ${draft.text('II. NHIỆM VỤ TRỌNG TÂM')}`)
  for (let number = 1; number <= 2 || draft.below(0.8); number += 1) {
    const field = draft.nextField()
    draft.enter(`ii.${number}`)
    draft.add(`### ${draft.text(`${number}. ${field.title}`)}`)
    const sentences = [anyOrder(draft, field), anyOrder(draft, field)]
    if (draft.target > 1000) sentences.push(orderLed(draft, field))
    draft.add(sentences.join(' '))
  }
  draft.add(`## ${draft.text('III. MỘT SỐ NỘI DUNG KHÁC')}`)
  for (const number of [1, 2]) {
    draft.enter(`iii.${number}`)
    draft.add(`${titleTag(`${number}.`, `Nội dung khác thứ ${number}`)} ${anyOrder(draft)}`)
  }
  draft.add(`## ${draft.text('IV. TỔ CHỨC THỰC HIỆN')}`)
  draft.enter('iv')
  draft.add(implementation(draft))
}

/** By item of the agenda: bold run-in titles, lettered parts below, the unit inside the sentence. */
export function byAgenda(draft: Draft): void {
  draft.add(`${preamble(draft)} ${reportList(draft, 3)}`)
  for (let number = 1; number <= 2 || draft.below(0.9); number += 1) {
    const field = draft.nextField()
    draft.enter(String(number))
    const title = draft.text(`${number}. Về Báo cáo ${field.report}:`)
    const opening = draft.text(draft.unused(field.good))
    draft.add(`${titleTag(`**${title}**`)} ${opening}`)
    draft.add(
      `#### ${draft.text('a) Tồn tại cần khắc phục')}`,
      draft.text(draft.unused(field.weak)),
    )
    draft.enter(`${number}.b`)
    draft.add(`#### ${draft.text('b) Nội dung giao')}`)
    for (let count = 0; count < 3; count += 1) {
      const text = count === 0 ? orderLed(draft, field) : anyOrder(draft, field)
      draft.add(draft.target > 900 ? `${text} ${anyOrder(draft, field)}` : text)
    }
  }
  draft.enter('cuoi')
  draft.add(implementation(draft))
}
