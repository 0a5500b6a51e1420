import { z } from 'zod'
import { line } from './common.ts'

/** Schema of the frontmatter of a written page: the owner's, or a guide of the software. */
export const ownedPage = z
  .strictObject({
    title: line.describe('Tên trang.'),
    description: line.describe('Một câu cho biết trang nói gì.'),
    order: z.int().optional().describe('Thứ tự trong danh sách; số nhỏ đứng trước.'),
  })
  .describe('Phần khai báo của một trang viết.')

/** What the frontmatter of a written page says. */
export type OwnedPage = z.infer<typeof ownedPage>
