import { sectionOf } from '../../domain/archive.ts'
import { placeName } from '../../domain/labels.ts'
import { type Addressed, addressedUnits } from '../units/addressed.ts'
import { recipientTests } from '../units/recipients.ts'
import type { CheckedPaper, Finding, Rule } from '../rule.ts'

/** Who is told to do something gets the paper. For the editor's eyes only: nothing of it is published. */
export const assignedNotRecipient: Rule = {
  code: 'assigned-not-recipient',
  severity: 'note',
  group: 'marks',
  meaning: 'Đơn vị được giao việc nhưng không có ở Nơi nhận.',
  check: function* ({ papers, units }): Iterable<Finding> {
    const names = new Map(units.map(({ id, name }) => [id, name]))
    const testFor = recipientTests(units)
    for (const paper of papers) {
      const { file, recipients, issuer } = paper.conclusion
      if (recipients.length === 0) continue
      const gets = testFor(recipients, issuer)
      for (const [unit, all] of Map.groupBy(orders(paper), ({ unit }) => unit)) {
        const [first] = all
        if (!first || gets(unit)) continue
        yield {
          file,
          place: first.place(),
          message: `${names.get(unit) ?? unit} được giao việc${sectionsOf(paper, all)} nhưng không có ở Nơi nhận.`,
          hint: `Xem Nơi nhận của bản gốc: nếu có đơn vị này, thêm ${unit} vào recipients; nếu bản gốc không ghi thì giữ nguyên và gửi văn bản cho đơn vị.`,
        }
      }
    }
  },
}

function orders(paper: CheckedPaper): Addressed[] {
  const { marks } = paper.conclusion
  return addressedUnits(paper).filter(({ mark }) => marks[mark]?.kind === 'directive')
}

/** " ở mục 4.3, mục 5.1": where a unit is addressed, each section once. */
function sectionsOf({ conclusion }: CheckedPaper, all: readonly Addressed[]): string {
  if (conclusion.sections.length === 0) return ''
  const names = all.map(({ mark }) => {
    const name = placeName(sectionOf(conclusion, conclusion.marks[mark]?.section), conclusion)
    return name.charAt(0).toLowerCase() + name.slice(1)
  })
  return ` ở ${[...new Set(names)].join(', ')}`
}
