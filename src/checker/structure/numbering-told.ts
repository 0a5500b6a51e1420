import type { Conclusion } from '../../domain/conclusion.ts'
import { comparable } from '../../domain/text.ts'
import type { Oddity } from '../../domain/numbering.ts'

/** Whether the editor's notes, on the section or on the whole paper, speak of an oddity in its numbers. */
export function isNumberingTold({ notes, sections }: Conclusion, { index }: Oddity): boolean {
  const anchor = sections[index]?.anchor
  return notes.some(
    ({ at, text }) =>
      (at === undefined || at === anchor) &&
      /không có (?:các )?mục|đánh số/i.test(comparable(text)),
  )
}
