import { z } from 'zod'
import { anchor, paperId } from './common.ts'

const place = (what: string) =>
  z
    .strictObject({
      paper: paperId,
      at: anchor
        .optional()
        .describe('Chỗ trong văn bản, ví dụ: muc-4-2. Bỏ trống nếu là cả văn bản.'),
    })
    .describe(what)

/** Schema of relations.yaml: how a later paper bears on an earlier one. */
export const relations = z
  .array(
    z
      .strictObject({
        kind: z
          .enum(['thay-the', 'sua-doi', 'bo-sung', 'bai-bo', 'tiep-tuc'])
          .describe(
            'Văn bản sau làm gì với văn bản trước: thay thế, sửa đổi, bổ sung, bãi bỏ, tiếp tục.',
          ),
        from: place('Văn bản sau, hoặc một chỗ trong đó.'),
        to: place('Văn bản trước, hoặc một chỗ trong đó.'),
      })
      .describe('Một quan hệ giữa hai văn bản.'),
  )
  .describe('Quan hệ giữa các văn bản.')

/** How a later paper, or a place in it, bears on an earlier one. */
export type Relation = z.infer<typeof relations>[number]
