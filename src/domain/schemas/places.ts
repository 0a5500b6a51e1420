import { z } from 'zod'
import { id, line } from './common.ts'

/** Kinds of places, as they head the list of them; the order is that of the list. */
export const PLACE_KINDS = [
  'thôn',
  'bản',
  'làng',
  'xóm',
  'ấp',
  'buôn',
  'khóm',
  'khu phố',
  'tổ dân phố',
  'khu vực',
  'tuyến đường',
  'công trình',
  'dự án',
  'cơ sở sản xuất',
  'khác',
] as const

/** Schema of one entry of places.yaml. */
export const place = z
  .strictObject({
    id,
    name: line.describe('Tên đầy đủ của địa bàn, công trình, dự án, như hiện trên trang.'),
    kind: z.enum(PLACE_KINDS).describe('Loại, để xếp nhóm trên trang danh sách.'),
    aliases: z
      .array(line)
      .default([])
      .describe(
        'Cách gọi khác gặp trong văn bản, cả cụm. Chữ cái đầu hoa hay thường, có hay không có khoảng trắng trước chữ số đều được (QL 4B, QL4B). Không trùng với tên khác trong tệp.',
      ),
  })
  .describe('Một địa bàn, tuyến đường, công trình hoặc dự án mà các kết luận nhắc đến.')

/** Schema of places.yaml. */
export const places = z.array(place).describe('Danh mục địa bàn, công trình, dự án.')

/** A place or a project that papers name, followed across sessions. */
export type NamedPlace = z.infer<typeof place>
