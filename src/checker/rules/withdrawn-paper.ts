import { formatShort } from '../../domain/dates.ts'
import { FILE_START, type Finding, type Rule } from '../rule.ts'

/** A paper that was withdrawn does not come back by its old address. */
export const withdrawnPaper: Rule = {
  code: 'withdrawn-paper',
  severity: 'error',
  group: 'archive',
  meaning: 'Văn bản đã rút khỏi kho mà vẫn còn, hoặc địa chỉ của nó bị dùng lại.',
  check: function* ({ papers, withdrawn, files }): Iterable<Finding> {
    const gone = new Map(
      withdrawn.flatMap((one) => [one.id, ...one.formerIds].map((id) => [id, one] as const)),
    )
    const list = files.nameOf('withdrawn.yaml')
    for (const { conclusion, places } of papers) {
      const { id, file, formerIds } = conclusion
      for (const [index, address] of [id, ...formerIds].entries()) {
        const withdrawal = gone.get(address)
        if (!withdrawal) continue
        yield {
          file,
          place: index === 0 ? FILE_START : places.field(['formerIds', index - 1]),
          message: `Văn bản ${address} đã rút khỏi kho ngày ${formatShort(withdrawal.date)}.`,
          hint:
            index === 0
              ? `Xóa tệp này. Nếu văn bản được đăng lại, bỏ mục của nó trong ${list} theo quyết định của cấp ủy.`
              : `Bỏ mã này khỏi formerIds: địa chỉ của văn bản đã rút không dẫn đến văn bản khác.`,
        }
      }
    }
  },
}
