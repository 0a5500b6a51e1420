import { z } from 'zod'
import { civilDate, id, line } from './common.ts'

/** Schema of one term of office. */
export const term = z
  .strictObject({
    id: id.describe('Mã nhiệm kỳ, ví dụ: 2025-2030.'),
    from: civilDate.describe('Ngày đầu nhiệm kỳ (năm-tháng-ngày).'),
    to: civilDate.describe('Ngày cuối nhiệm kỳ (năm-tháng-ngày).'),
  })
  .describe('Một nhiệm kỳ. Số văn bản chạy theo nhiệm kỳ.')

/** Schema of site.yaml. */
export const site = z
  .strictObject({
    title: line.describe('Tên kho, hiện ở đầu mọi trang.'),
    commune: line.describe('Tên xã, phường, ví dụ: xã A.'),
    committee: line.describe('Tên cấp ủy, ví dụ: Đảng ủy xã A.'),
    notice: line.optional().describe('Thông báo hiện trên mọi trang, ví dụ: DỮ LIỆU MẪU.'),
    terms: z.array(term).min(1).describe('Các nhiệm kỳ, không chồng lên nhau.'),
  })
  .describe('Thông tin chung của kho.')

/** What the owner says of the archive as a whole. */
export type Site = z.infer<typeof site>
/** A term of office of the committee; both days belong to it. */
export type Term = z.infer<typeof term>
