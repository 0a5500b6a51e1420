import { formatShort } from '../../domain/dates.ts'
import type { Place } from '../../format/source.ts'
import { addressedUnits } from '../units/addressed.ts'
import { inItsPlace, isValidOn, periodOf } from '../units/validity.ts'
import type { CheckedPaper, Finding, Rule } from '../rule.ts'

/** A unit that a paper names existed on the day of the paper. */
export const unitExpired: Rule = {
  code: 'unit-expired',
  severity: 'warning',
  group: 'marks',
  meaning: 'Đơn vị chưa hoạt động, hoặc đã thôi hoạt động, vào ngày của văn bản.',
  check: function* ({ papers, units }): Iterable<Finding> {
    const dated = new Map(
      units
        .filter(({ validFrom, validTo }) => (validFrom ?? validTo) !== undefined)
        .map((unit) => [unit.id, unit]),
    )
    if (dated.size === 0) return
    for (const paper of papers) {
      const { date, file } = paper.conclusion
      for (const { unit: id, place } of namedUnits(paper)) {
        const unit = dated.get(id)
        if (!unit || isValidOn(unit, date)) continue
        const other = inItsPlace(unit, units, date)
        yield {
          file,
          place: place(),
          message: `Đơn vị “${id}” (${unit.name}) không hoạt động vào ngày ${formatShort(date)}: đơn vị này ${periodOf(unit)}.`,
          hint: other
            ? `Vào ngày ấy là “${other.id}” (${other.name}): ghi mã này, nếu đúng với bản gốc.`
            : 'Xem lại mã đơn vị, ngày văn bản, hoặc validFrom, validTo của đơn vị trong units.yaml.',
        }
      }
    }
  },
}

/** Every unit that a paper names, in frontmatter and in marks, with its place. */
function* namedUnits(paper: CheckedPaper): Generator<{ unit: string; place: () => Place }> {
  const { conclusion, places } = paper
  yield { unit: conclusion.issuer, place: () => places.field(['issuer']) }
  const authority = conclusion.signatory?.authority
  if (authority !== undefined && authority !== conclusion.issuer) {
    yield { unit: authority, place: () => places.field(['signatory', 'authority']) }
  }
  for (const [index, unit] of conclusion.recipients.entries()) {
    yield { unit, place: () => places.field(['recipients', index]) }
  }
  yield* addressedUnits(paper)
}
