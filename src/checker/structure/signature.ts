import { collapse, comparable } from '../../domain/text.ts'
import type { Line } from '../../format/printed-lines.ts'

/** Words of offices and of bodies, which stand in signatures beside the name. */
const OFFICE =
  /(?<!\p{L})(?:t\/?m|t\/?l|k\/?t|tuq|bí thư|chủ tịch|chánh|phó|trưởng|ban|ủy|đảng|thường|hội đồng|văn phòng|đã ký|ký tên)(?!\p{L})/iu

/** Two to six words of letters, each with a capital: a person's name as papers print it. */
const NAME = /^(?:\p{Lu}\p{L}*\.?\s){1,5}\p{Lu}\p{L}*$/u

/** The name that stands as the last line of a signature; nothing where that line is no name. */
export function printedSignatory(lines: readonly Line[]): Line | undefined {
  const last = lines.findLast(({ where }) => where === 'signature')
  const text = last && collapse(comparable(last.text))
  return text !== undefined && NAME.test(text) && !OFFICE.test(text) ? last : undefined
}

/** Whether a signature prints a person's name, whatever its case and style of tone marks. */
export function signaturePrints(lines: readonly Line[], name: string): boolean {
  const key = (text: string): string => collapse(comparable(text)).toLowerCase()
  const sought = key(name)
  return lines.some(({ where, text }) => where === 'signature' && key(text).includes(sought))
}
