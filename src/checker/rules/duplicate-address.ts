import type { Finding, Rule } from '../rule.ts'

/** An address, present or former, leads to one paper. */
export const duplicateAddress: Rule = {
  code: 'duplicate-address',
  severity: 'error',
  group: 'archive',
  meaning: 'Hai văn bản có cùng một địa chỉ, cũ hoặc mới.',
  check: function* ({ papers }): Iterable<Finding> {
    const owners = new Map(papers.map(({ conclusion: { id, file } }) => [id, file]))
    for (const { conclusion, places } of papers) {
      for (const [index, id] of conclusion.formerIds.entries()) {
        const owner = owners.get(id)
        if (owner === undefined) {
          owners.set(id, conclusion.file)
          continue
        }
        yield {
          file: conclusion.file,
          place: places.field(['formerIds', index]),
          message: `Địa chỉ ${id} đã thuộc ${owner}.`,
          hint: 'Mỗi địa chỉ chỉ dẫn đến một văn bản: bỏ mã cũ này, hoặc đổi tên một trong hai tệp.',
        }
      }
    }
  },
}
