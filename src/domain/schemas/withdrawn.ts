import { z } from 'zod'
import { civilDate, line, paperId, sha256 } from './common.ts'

/** Schema of withdrawn.yaml, which the command that withdraws a paper writes. */
export const withdrawn = z
  .array(
    z
      .strictObject({
        id: paperId,
        date: civilDate.describe('Ngày rút (năm-tháng-ngày).'),
        by: line.describe('Người rút.'),
        reason: line.optional().describe('Vì sao văn bản được rút.'),
        stub: z
          .boolean()
          .default(false)
          .describe('true nếu ở địa chỉ cũ còn một trang báo văn bản đã rút.'),
        formerIds: z
          .array(paperId)
          .default([])
          .describe('Các mã cũ của văn bản, cũng không còn được dùng.'),
        attachments: z
          .array(sha256)
          .default([])
          .describe('Mã SHA-256 của các tệp kèm theo và của tệp gốc, để nhận ra bản sao còn sót.'),
      })
      .describe('Một văn bản đã rút khỏi kho.'),
  )
  .describe('Các văn bản đã rút khỏi kho. Do công cụ ghi.')

/** A paper that was published and is withdrawn. */
export type Withdrawal = z.infer<typeof withdrawn>[number]
