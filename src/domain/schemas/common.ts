import { z } from 'zod'
import { parseCivilDate } from '../dates.ts'
import { lastDay } from '../deadlines.ts'

/** An id that becomes part of a URL: lower-case ASCII letters, digits and single hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'rule:id' })
  .describe(
    'Mã: chữ thường không dấu, chữ số và dấu gạch nối. Mã thành địa chỉ trang, không đổi về sau.',
  )

/**
 * One line of text that is not empty and has no space at either end; nor characters that nobody can see or
 * write to a file: control characters, halves of characters, the sign of a lost one.
 */
export const line = z
  .string()
  .regex(/^(?!\s)[^\p{Cc}\p{Cs}\u2028\u2029\ufffd-\uffff]+(?<!\s)$/u, { error: 'rule:line' })
  .describe('Một dòng chữ, không để trống, không thừa khoảng trắng ở hai đầu.')

/** A path inside `content/conclusions` without its ending; becomes the address of the page. */
export const paperId = z
  .string()
  .regex(/^\d{4}\/[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'rule:paper-id' })
  .describe('Mã văn bản: năm/tên-tệp, ví dụ 2026/btv-ky-hop-3.')

/** SHA-256 in lower-case hexadecimal digits. */
export const sha256 = z
  .string({ error: 'rule:sha256' })
  .regex(/^[0-9a-f]{64}$/, { error: 'rule:sha256' })

/** A place in a paper, as it stands in its address. */
export const anchor = z
  .string()
  .regex(/^(?:muc|chi-dao|doan|bao-cao)-[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'rule:anchor' })

/** A day of the calendar, `YYYY-MM-DD`; 2026-02-31 is none. */
export const civilDate = z
  .string()
  .refine((text) => parseCivilDate(text) !== undefined, { params: { rule: 'civil-date' } })

/** A deadline: a day, a month, a quarter or a year. */
export const due = z
  .string()
  .refine((text) => lastDay(text) !== undefined, { params: { rule: 'due' } })
