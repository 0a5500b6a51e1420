import { z } from 'zod'
import { civilDate, id, line } from './common.ts'

/** Schema of one entry of units.yaml. */
export const unit = z
  .strictObject({
    id,
    name: line.describe('Tên đầy đủ của đơn vị, như hiện trên trang.'),
    aliases: z
      .array(line)
      .default([])
      .describe(
        'Tên gọi khác, đủ rõ để nhận ra ngay trong lời văn (cả cụm, đúng chữ hoa chữ thường). Không trùng với đơn vị khác.',
      ),
    searchAliases: z
      .array(line)
      .default([])
      .describe(
        'Chữ người dùng hay gõ khi tra cứu (viết tắt, tên ngắn); không dùng để nhận tên trong lời văn.',
      ),
    group: line.describe('Nhóm đơn vị trên trang danh sách, ví dụ: Đảng, Chính quyền.'),
    parent: id.optional().describe('Mã đơn vị cấp trên trực tiếp mà đơn vị này thuộc về.'),
    members: z
      .array(id)
      .default([])
      .describe(
        'Chỉ dùng cho nhóm: mã các đơn vị nằm trong nhóm. Giao cho nhóm là liên quan đến từng đơn vị này.',
      ),
    all: z
      .boolean()
      .default(false)
      .describe('true nếu tên này chỉ chung mọi cơ quan, đơn vị: giao cho tên này là giao chung.'),
    validFrom: civilDate
      .optional()
      .describe('Ngày đơn vị bắt đầu hoạt động với tên này (năm-tháng-ngày).'),
    validTo: civilDate
      .optional()
      .describe('Ngày cuối cùng đơn vị còn hoạt động với tên này (năm-tháng-ngày).'),
    successor: id.optional().describe('Mã đơn vị kế tục, khi đơn vị này đã sáp nhập hoặc đổi tên.'),
  })
  .describe('Một đơn vị được giao nhiệm vụ, ban hành hoặc nhận văn bản.')

/** Schema of units.yaml. */
export const units = z.array(unit).min(1).describe('Danh mục đơn vị.')

/** A body that papers are addressed to, issued by, or sent to. */
export type Unit = z.infer<typeof unit>
