import { sectionName } from '../../domain/citation.ts'
import type { Conclusion } from '../../domain/conclusion.ts'
import { sectionOf } from '../../domain/archive.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Oddity } from '../../domain/numbering.ts'
import { isNumberingTold } from '../structure/numbering-told.ts'
import { explainedOddities } from '../structure/unmarked.ts'

/** How many missing numbers a message lists. */
const MOST = 8

/** The numbers of sections run on without a gap; where they do not, the paper stays as it is. */
export const sectionGap: Rule = {
  code: 'section-gap',
  severity: 'note',
  group: 'marks',
  meaning: 'Số mục không liền nhau, hoặc không bắt đầu từ 1; văn bản vẫn giữ nguyên.',
  check: function* ({ papers }): Iterable<Finding> {
    for (const paper of papers) {
      const { conclusion, places } = paper
      for (const { oddity } of explainedOddities(paper)) {
        if (isNumberingTold(conclusion, oddity)) continue
        // All that is missing has a line of its own: see `unmarked-title`.
        if ('missing' in oddity.kind && oddity.kind.missing.length === 0) continue
        const anchor = conclusion.sections[oddity.index]?.anchor ?? ''
        yield {
          file: conclusion.file,
          place: places.section(oddity.index),
          message: messageOf(conclusion, oddity),
          hint: `Giữ nguyên số mục của văn bản. Nếu bản gốc đúng như vậy, ghi một dòng trong notes với at: ${anchor}, ví dụ “Văn bản gốc không có mục …”; nếu sót mục khi nhập, bổ sung.`,
        }
      }
    }
  },
}

function messageOf(conclusion: Conclusion, { index, kind }: Oddity): string {
  const section = conclusion.sections[index]
  const name = `mục ${section?.number ?? ''}`
  // "4.2" names the section around it already.
  const around = section?.number?.includes('.') ? undefined : sectionOf(conclusion, section?.parent)
  const inside = around ? ` trong ${sectionName(around)}` : ''
  switch (kind.is) {
    case 'gap':
      return `Không có ${named(kind.missing)}${inside}: sau mục ${kind.after} là ${name}.`
    case 'start':
      return `Không có ${named(kind.missing)}${inside}: mục đầu tiên là ${name}.`
    case 'no-parent':
      return `Không có ${named(kind.missing)} đứng trên ${kind.missing.length > 1 ? 'các mục con, từ ' : ''}${name}.`
    case 'backwards':
      return `Số mục đi lùi${inside}: sau mục ${kind.after} là ${name}.`
  }
}

function named(missing: readonly string[]): string {
  if (missing.length === 1) return `mục ${missing[0] ?? ''}`
  const more = missing.length > MOST ? ' …' : ''
  return `các mục ${missing.slice(0, MOST).join(', ')}${more}`
}
