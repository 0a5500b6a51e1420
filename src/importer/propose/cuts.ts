import type { Deadline } from './deadlines.ts'
import type { Passage } from './passages.ts'
import type { Segment } from './segment.ts'
import { trimmed } from './sentences.ts'
import { wordsOf } from './words.ts'

/** A clause that says when all before it is to be done. */
const WHOLE =
  /^\s*(?:và\s+)?(?:phải\s+)?(?:thời (?:gian|hạn)|hạn|hoàn thành|xong|tất cả|báo cáo|định kỳ)(?!\p{L})/iu

/**
 * Parts a passage so that each deadline is that of the words it stands in: at semicolons, and before the second
 * deadline of a clause. A clause that only says when to be done is about all before it.
 */
export function cut(passage: Passage, read: (segment: Segment) => Passage): Passage[] {
  const { strip, start, end, deadlines } = passage
  const dated = deadlines.filter(({ due, dueText }) => due !== undefined || dueText !== undefined)
  if (dated.length === 0 || passage.dueWords !== undefined) return [passage]
  const text = strip.text.slice(start, end)
  const cuts = [...cutsAtSemicolons(text, dated), ...cutsInClauses(text, dated)].sort(
    (a, b) => a - b,
  )
  if (cuts.length === 0) return [passage]
  const bounds = [0, ...cuts, text.length]
  const parts = bounds.slice(1).map((bound, index) => {
    const span = trimmed(strip.text, start + (bounds[index] ?? 0), start + bound)
    return span && read({ ...passage, ...span, headed: passage.headed || index > 0 })
  })
  const [head, ...rest] = parts.filter((part) => part !== undefined)
  // "X chủ trì, phối hợp với Y" holds for all that X is told in the sentence.
  return head ? [head, ...rest.map((part) => (passage.headed ? { ...part, head } : part))] : []
}

function cutsAtSemicolons(text: string, dated: readonly Deadline[]): number[] {
  const cuts: number[] = []
  let before = false
  let from = 0
  let next = 0
  for (const clause of text.split(/(?<=;)/u)) {
    const to = from + clause.length
    const first = next
    while ((dated[next]?.start ?? Infinity) < to) next += 1
    const own = next > first
    const whole = WHOLE.test(clause) && !before
    if (from > 0 && (before || (own && !whole))) cuts.push(from)
    before = own
    from = to
  }
  return cuts
}

/** "San nền trong tháng 3/2026, | xong hạ tầng trước ngày 19/5/2026": where each has something to be done. */
function cutsInClauses(text: string, dated: readonly Deadline[]): number[] {
  return dated.slice(1).flatMap((deadline, index) => {
    const before = dated[index]
    if (!before) return []
    const between = text.slice(before.end, deadline.start)
    // Another sentence or clause begins there anyway; a day at once behind another is its wording.
    const sign = /[;.]/u.test(between) ? null : /,\s|\s(?=và\s)/u.exec(between)
    if (!sign) return []
    const at = before.end + sign.index + sign[0].length
    const rest = text.slice(deadline.end, dated[index + 2]?.start ?? text.length)
    const own = wordsOf(text.slice(at, deadline.start)).length
    return own + wordsOf(/^[^;.,]*/u.exec(rest)?.[0] ?? '').length >= FEWEST ? [at] : []
  })
}

/** How many words besides its deadline a part has that is a directive of its own. */
const FEWEST = 2
