import { z } from 'zod'
import { id, line } from './common.ts'

/** Schema of one entry of topics.yaml. */
export const topic = z
  .strictObject({
    id,
    name: line.describe('Tên chủ đề, như hiện trên trang.'),
    synonyms: z
      .array(line)
      .default([])
      .describe('Cụm từ thuộc chủ đề này, giúp tra cứu và gợi ý. Không ghi tên đơn vị.'),
  })
  .describe('Một chủ đề, lĩnh vực.')

/** Schema of topics.yaml. */
export const topics = z.array(topic).min(1).describe('Danh mục chủ đề.')

/** A subject area that passages are filed under. */
export type Topic = z.infer<typeof topic>
