import type { Finding, Rule } from '../rule.ts'

/** What stands in the place of a hash that nobody knows yet. */
const NO_HASH_YET = '0'.repeat(64)

/** A file beside a paper is the one that was listed, byte for byte. */
export const changedAttachment: Rule = {
  code: 'changed-attachment',
  severity: 'error',
  group: 'files',
  meaning: 'Tệp kèm theo đã khác với lúc khai báo, hoặc chưa ghi mã.',
  check: function* ({ attachments }): Iterable<Finding> {
    for (const { paper, index, sha256 } of attachments) {
      const listed = paper.conclusion.attachments[index]
      if (sha256 === undefined || sha256 === listed?.sha256) continue
      const file = listed?.file ?? ''
      const now = `Mã của tệp hiện nay: ${sha256}`
      yield {
        file: paper.conclusion.file,
        place: paper.places.field(['attachments', index, 'sha256']),
        ...(listed?.sha256 === NO_HASH_YET
          ? {
              message: `Tệp kèm theo ${file} chưa ghi mã SHA-256.`,
              hint: `Xem đúng là tệp cần đăng thì chép mã này vào sha256. ${now}`,
            }
          : {
              message: `Tệp kèm theo ${file} không đúng với mã SHA-256 đã khai báo.`,
              hint: `Tệp đã bị thay: kiểm tra lại tệp với bản gốc rồi ghi mã mới. ${now}`,
            }),
      }
    }
  },
}
