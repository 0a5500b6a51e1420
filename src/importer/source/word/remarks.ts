import { isOldEncoding } from '../../../format/office/decode.ts'
import { paragraphText, type Remark, type SourceParagraph } from '../document.ts'
import { fontReading, isOldFont } from './fonts.ts'
import type { Reading } from './reading.ts'

/** Signs that a text of today can have beside its letters. */
const SIGNS = /[×÷«»·®¼½¾¹²³µ]/g

/** Characters that tell how a paragraph is encoded. */
const ENOUGH = 5000

/** All remarks on a file that was read, with the numbers of their paragraphs. */
export function finalRemarks(reading: Reading, paragraphs: readonly SourceParagraph[]): Remark[] {
  const known = new Set(paragraphs)
  const remarks = reading.remarks.map(({ paragraph, ...remark }): Remark => {
    return paragraph && known.has(paragraph) ? { ...remark, paragraph: paragraph.index } : remark
  })
  const { count, names } = reading.oldFonts
  const old = [...names].filter((name) => isOldFont(fontReading(name)))
  if (count > 0) remarks.push({ kind: 'old-fonts', count, text: old.join(', ') })
  const unknown = paragraphs.filter((paragraph) =>
    isOldEncoding(paragraphText(paragraph).slice(0, ENOUGH).replace(SIGNS, '')),
  )
  const [first] = unknown
  if (first)
    remarks.push({
      kind: 'unknown-fonts',
      count: unknown.length,
      paragraph: first.index,
      text: paragraphText(first),
    })
  if (reading.pkg.names.some((name) => /vbaProject\.bin$/i.test(name)))
    remarks.push({ kind: 'embedded', count: 1, text: 'macro' })
  return remarks
}
