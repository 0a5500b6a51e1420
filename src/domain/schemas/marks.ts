import { z } from 'zod'
import { due, line } from './common.ts'

/** A list of ids in one attribute, parted by spaces. */
const ids = z
  .string()
  .regex(/^[a-z0-9-]+(?: [a-z0-9-]+)*$/, { error: 'rule:id-list' })
  .transform((text) => text.split(' '))

/** A mark's own id: parts of lower-case letters and digits joined by dots or hyphens, as `4.4-a`. */
const markId = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, { error: 'rule:mark-id' })

const proposed = line
  .optional()
  .describe('Do công cụ đề xuất, kèm lý do; đã xem và đúng thì xóa thuộc tính này.')

/** Attributes of `<Directive>`: a passage that tells somebody to do something. */
export const directiveAttributes = z
  .strictObject({
    id: markId.describe('Mã của nội dung chỉ đạo, không trùng trong văn bản, ví dụ: 4.4-a.'),
    to: ids.optional().describe('Mã các đơn vị được giao, cách nhau bằng dấu cách.'),
    lead: ids.optional().describe('Mã đơn vị chủ trì, chỉ khi văn bản ghi rõ.'),
    support: ids.optional().describe('Mã đơn vị phối hợp, chỉ khi văn bản ghi rõ.'),
    topics: ids.optional().describe('Mã các chủ đề.'),
    due: due.optional().describe('Thời hạn: 2026-03-25, 2026-04, 2026-Q2 hoặc 2026.'),
    dueText: line
      .optional()
      .describe(
        'Lời ghi thời hạn trong văn bản, khi không đổi được thành ngày hoặc cần nêu nguyên văn.',
      ),
    recurs: line.optional().describe('Lời ghi định kỳ trong văn bản, ví dụ: định kỳ báo cáo.'),
    proposed,
  })
  .describe('Một nội dung chỉ đạo.')

/** Attributes of `<Passage>`: a passage that concerns somebody or something without ordering anything. */
export const passageAttributes = z
  .strictObject({
    id: markId.optional().describe('Mã của đoạn, nếu cần liên kết đến.'),
    topics: ids.optional().describe('Mã các chủ đề.'),
    to: ids.optional().describe('Mã các đơn vị có liên quan.'),
    proposed,
  })
  .describe('Một đoạn được nhắc đến, không phải nội dung chỉ đạo.')

/** Attributes of `<Title>`. */
export const titleAttributes = z
  .strictObject({
    label: line.optional().describe('Tên gọi của mục trong mục lục, khi mục chỉ có số.'),
  })
  .describe('Tên mục nằm liền với lời văn.')

const span = z
  .string()
  .regex(/^[1-9]\d?$/, { error: 'rule:span' })
  .transform(Number)

/** Attributes of `<td>`. */
export const cellAttributes = z
  .strictObject({
    colspan: span.optional().describe('Số cột mà ô chiếm.'),
    rowspan: span.optional().describe('Số dòng mà ô chiếm.'),
  })
  .describe('Một ô của bảng.')

/** Attributes of every other tag: none. */
export const noAttributes = z.strictObject({})
