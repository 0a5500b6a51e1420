import { z } from 'zod'
import { line } from './common.ts'

/** Schema of one entry of abbreviations.yaml. */
export const abbreviation = z
  .strictObject({
    keys: z.array(line).min(1).describe('Các cách viết tắt cùng nghĩa, ví dụ: KT-XH, KTXH.'),
    expansions: z
      .array(line)
      .min(1)
      .describe(
        'Nghĩa đầy đủ. Ghi từ hai nghĩa trở lên nếu chữ viết tắt không rõ nghĩa: khi đó không tự hiểu theo nghĩa nào.',
      ),
  })
  .describe('Một chữ viết tắt.')

/** Schema of abbreviations.yaml. */
export const abbreviations = z.array(abbreviation).describe('Danh mục chữ viết tắt.')

/** Abbreviations of one meaning, or of several: the ambiguous are never expanded by themselves. */
export type Abbreviation = z.infer<typeof abbreviation>
