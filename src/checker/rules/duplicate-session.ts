import { TYPE_NAMES } from '../../domain/citation.ts'
import { daysBetween, formatShort } from '../../domain/dates.ts'
import { meetingName } from '../../domain/labels.ts'
import { sessionId } from '../../domain/sessions.ts'
import type { CheckedPaper, Finding, Rule } from '../rule.ts'

/** Papers of one session may be signed some days after it, each on its own; in how many days at most. */
const DAYS = 10

/** The ordinal of a session is used for one session: its papers lie close together in time. */
export const duplicateSession: Rule = {
  code: 'duplicate-session',
  severity: 'warning',
  group: 'archive',
  meaning: 'Hai văn bản cùng loại ghi cùng một kỳ họp mà ngày cách xa nhau.',
  check: function* ({ papers }): Iterable<Finding> {
    const numbered = papers.filter(({ conclusion }) => conclusion.session?.ordinal !== undefined)
    const keyOf = ({ conclusion }: CheckedPaper): string =>
      `${conclusion.type} ${sessionId(conclusion)}`
    for (const group of Map.groupBy(numbered, keyOf).values()) {
      const inTime = [...group].sort((a, b) => (a.conclusion.date < b.conclusion.date ? -1 : 1))
      const [first] = inTime
      for (const { conclusion, places } of inTime.slice(1)) {
        if (!first || daysBetween(first.conclusion.date, conclusion.date) <= DAYS) continue
        const name = meetingName(conclusion)
        yield {
          file: conclusion.file,
          place: places.field(['session', 'ordinal']),
          message: `${name} đã có ${TYPE_NAMES[conclusion.type]} ngày ${formatShort(first.conclusion.date)} (${first.conclusion.file}), cách văn bản này hơn ${DAYS} ngày.`,
          hint: 'Xem lại số kỳ họp và ngày trên hai văn bản gốc; nếu cuộc họp có tên gọi hoặc loại khác, ghi name hoặc kind ở session.',
        }
      }
    }
  },
}
