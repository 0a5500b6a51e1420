import { ATTACHMENTS } from '../../format/archive.ts'
import { FILE_START, type Finding, type Rule } from '../rule.ts'

/** Files that systems leave in folders by themselves. */
const LEFT_BY_SYSTEMS = /^(?:\.|Thumbs\.db$|desktop\.ini$)/i

/** Every file beside the papers belongs to one; the others are not published, and nobody sees why. */
export const unlistedAttachment: Rule = {
  code: 'unlisted-attachment',
  severity: 'warning',
  group: 'files',
  meaning: 'Có tệp trong attachments mà không văn bản nào khai báo.',
  check: async ({ files, attachments, unread }) => {
    const listed = new Set(attachments.map(({ name }) => name))
    const unknown = unread.map((id) => `${ATTACHMENTS}/${id}/`)
    const found: Finding[] = []
    for (const name of await files.list(ATTACHMENTS)) {
      if (listed.has(name) || LEFT_BY_SYSTEMS.test(name.slice(name.lastIndexOf('/') + 1))) continue
      if (unknown.some((folder) => name.startsWith(folder))) continue
      found.push({
        file: files.nameOf(name),
        place: FILE_START,
        message: 'Không văn bản nào khai báo tệp này, nên tệp không được đăng.',
        hint: 'Khai báo tệp trong attachments của văn bản, đặt tệp đúng thư mục theo mã văn bản, hoặc xóa tệp.',
      })
    }
    return found
  },
}
