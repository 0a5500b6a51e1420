import type { Draft } from '../draft.ts'
import { anyOrder, order } from '../orders.ts'
import { unitName } from '../units.ts'
import { capital } from '../voice.ts'
import { assessment, implementation, preamble } from './parts.ts'

/** Dashes, pluses and stars as levels, without a number; set in by Markdown, or flat as typists do. */
export function bullets(draft: Draft): void {
  const nested = Math.floor((draft.plan.written ?? 0) / 8) % 2 === 0
  const [plus, star] = nested ? ['  + ', '    * '] : ['+ ', '\\* ']
  draft.add(preamble(draft))
  for (let count = 0; count < 2 || draft.below(0.9); count += 1) {
    const field = draft.nextField()
    const to = [draft.random.pick(field.to)]
    draft.add(`- ${draft.text(`${field.title}: ${draft.unused(field.good)}`)}`)
    draft.add(`${plus}${draft.text(`${capital(unitName(to[0] ?? ''))} tập trung:`)}`)
    draft.add(`${star}${order(draft, field, to, ';')}`, `${star}${order(draft, field, to)}`)
    draft.add(`${plus}${anyOrder(draft, field)}`)
  }
  draft.add(implementation(draft))
}

/** No section, no list: long paragraphs, several orders in one of them, lettered sentences as plain text. */
export function plain(draft: Draft): void {
  draft.add(preamble(draft))
  draft.add(assessment(draft, draft.target > 600 ? 2000 : 300))
  const letters = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm']
  for (const [count, letter] of letters.entries()) {
    if (count > 1 && !draft.below(0.9)) break
    const field = draft.nextField()
    const sentences = [anyOrder(draft, field), anyOrder(draft, field)]
    if (draft.target > 1100)
      sentences.push(draft.text(draft.unused(field.weak)), anyOrder(draft, field))
    draft.add(`${letter}) ${sentences.join(' ')}`)
  }
  if (draft.below(0.9)) draft.add(assessment(draft, (draft.target - draft.words) * 4, 'good'))
  draft.add(implementation(draft))
}
