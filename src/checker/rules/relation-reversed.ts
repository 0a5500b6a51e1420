import { formatShort } from '../../domain/dates.ts'
import type { Finding, Rule } from '../rule.ts'

/** The paper that changes another is not the older of the two. */
export const relationReversed: Rule = {
  code: 'relation-reversed',
  severity: 'warning',
  group: 'archive',
  meaning: 'Quan hệ ghi ngược: văn bản ở from có ngày trước văn bản ở to.',
  check: function* ({ relations, papers, files, placeIn }): Iterable<Finding> {
    const dates = new Map(papers.map(({ conclusion: { id, date } }) => [id, date]))
    for (const [index, { from, to }] of relations.entries()) {
      const [later, earlier] = [dates.get(from.paper), dates.get(to.paper)]
      if (later === undefined || earlier === undefined || later >= earlier) continue
      yield {
        file: files.nameOf('relations.yaml'),
        place: placeIn('relations', [index, 'from', 'paper']),
        message: `Văn bản ${from.paper} (ngày ${formatShort(later)}) có trước văn bản ${to.paper} (ngày ${formatShort(earlier)}).`,
        hint: 'Ở from là văn bản sau, ở to là văn bản trước: đổi chỗ hai văn bản, hoặc xem lại ngày.',
      }
    }
  },
}
