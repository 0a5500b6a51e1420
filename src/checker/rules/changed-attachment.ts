import type { Finding, Rule } from '../rule.ts'

/** A file beside a paper is the one that was listed, byte for byte. */
export const changedAttachment: Rule = {
  code: 'changed-attachment',
  severity: 'error',
  group: 'files',
  meaning: 'Tệp kèm theo đã khác với lúc khai báo.',
  check: function* ({ attachments }): Iterable<Finding> {
    for (const { paper, index, sha256 } of attachments) {
      const listed = paper.conclusion.attachments[index]
      if (sha256 === undefined || sha256 === listed?.sha256) continue
      yield {
        file: paper.conclusion.file,
        place: paper.places.field(['attachments', index, 'sha256']),
        message: `Tệp kèm theo ${listed?.file ?? ''} không đúng với mã SHA-256 đã khai báo.`,
        hint: 'Tệp đã bị thay: kiểm tra lại tệp với bản gốc rồi ghi mã mới.',
      }
    }
  },
}
