import type { Finding, Rule } from '../rule.ts'

/** A file that a paper names is there. */
export const missingAttachment: Rule = {
  code: 'missing-attachment',
  severity: 'error',
  group: 'files',
  meaning: 'Tệp kèm theo không có trong kho.',
  check: function* ({ attachments, files }): Iterable<Finding> {
    for (const { paper, index, name, sha256 } of attachments) {
      if (sha256 !== undefined || files.hasProblem(name)) continue
      yield {
        file: paper.conclusion.file,
        place: paper.places.field(['attachments', index, 'file']),
        message: `Không có tệp kèm theo ${files.nameOf(name)}.`,
        hint: 'Chép tệp vào đúng chỗ, hoặc bỏ mục này khỏi attachments.',
      }
    }
  },
}
