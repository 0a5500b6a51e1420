import type { Draft } from '../draft.ts'
import { titleTag } from '../marks.ts'
import { anyOrder, orderLed, orderNamed, report } from '../orders.ts'
import { implementation, orderBlocks, preamble } from './parts.ts'
import { orderTable } from './table.ts'

/** Begins at 1.1. and goes on to 2.1. without a section 1 or 2. */
export function startsInside(draft: Draft): void {
  draft.add(preamble(draft))
  let key = ''
  for (let major = 1; major <= 2 || draft.below(0.9); major += 1) {
    for (let minor = 1; minor <= 2; minor += 1) {
      const field = draft.nextField()
      key = `${major}.${minor}`
      draft.enter(key)
      draft.add(`### ${draft.text(`${key}. ${field.title}`)}`, report(draft, field, 'good'))
      draft.add(
        `${report(draft, field, 'weak')} ${orderNamed(draft, field)} ${anyOrder(draft, field)}`,
      )
    }
  }
  draft.add(implementation(draft))
}

/** Directives around whole paragraphs and lists; sections that are a number only; "1)" for "1.". */
export function withBlocks(draft: Draft): void {
  draft.add(preamble(draft))
  for (let number = 1; number <= 2 || draft.below(0.9); number += 1) {
    const field = draft.nextField()
    draft.enter(String(number))
    draft.add(`${titleTag(`${number})`, field.title)} ${report(draft, field, 'good')}`)
    const to = [draft.random.pick(field.to)]
    draft.add(orderBlocks(draft, field, to, draft.target > 900 ? 4 : 2), anyOrder(draft, field))
  }
  draft.add(implementation(draft))
}

/** Numbered items with a table of what is ordered, cells merged. */
export function withTable(draft: Draft): void {
  draft.add(preamble(draft))
  let number = 1
  for (; number <= 2 || draft.below(0.65); number += 1) {
    const field = draft.nextField()
    draft.enter(String(number))
    draft.add(`### ${draft.text(`${number}. ${field.title}`)}`)
    draft.add(`${report(draft, field, 'weak')} ${orderLed(draft, field)}`, anyOrder(draft, field))
  }
  draft.enter(String(number))
  draft.add(
    `### ${draft.text(`${number}. Bảng nội dung giao các cơ quan, đơn vị`)}`,
    orderTable(draft),
  )
  draft.enter(String(number + 1))
  draft.add(`### ${draft.text(`${number + 1}. Tổ chức thực hiện`)}`, implementation(draft))
}
