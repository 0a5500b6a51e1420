import { CONCLUSIONS } from '../../format/archive.ts'
import { FILE_START, type Finding, type Rule } from '../rule.ts'

/** What is read as a paper, or refused by its name already. */
const NAMED_AS_PAPER = /\.mdx?(?:\.txt)?$/i

/** Files that systems and editors leave in folders by themselves. */
const LEFT_BEHIND = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i

/** Whoever puts a Word file among the papers believes that it will be published. */
export const ignoredFile: Rule = {
  code: 'ignored-file',
  severity: 'warning',
  group: 'files',
  meaning: 'Tệp trong conclusions không có đuôi .mdx nên không được đọc.',
  check: async ({ files }) => {
    const found: Finding[] = []
    for (const name of await files.list(CONCLUSIONS)) {
      const steps = name.split('/')
      // Of a folder that is named as a paper is told already.
      if (steps.some((step) => NAMED_AS_PAPER.test(step))) continue
      if (LEFT_BEHIND.test(steps.at(-1) ?? '')) continue
      found.push({
        file: files.nameOf(name),
        place: FILE_START,
        message: 'Tệp này không được đọc: văn bản phải là tệp .mdx.',
        hint: 'Nếu là tệp Word của một văn bản, đưa ra khỏi thư mục này rồi nhập bằng npm run import -- tên-tệp.docx; nếu là bản quét hoặc phụ lục, chuyển vào content/attachments/<năm>/<tên>/ và khai báo ở attachments; nếu không dùng, xóa hoặc chuyển đi nơi khác.',
      })
    }
    return found
  },
}
