import { nfc } from '../../src/domain/text.ts'

/** What withdrawing wants to know of a paper that may be past reading. */
export interface Head {
  formerIds: string[]
  number: string | undefined
  /** SHA-256 of the file that it was imported from. */
  original: string | undefined
}

const FORMER = /^formerIds:(.*(?:\r?\n[ \t-].*)*)/m
const ORIGINAL = /^original:[^]*?\bsha256:[ \t]*["']?([0-9a-f]{64})\b/m
const NUMBER = /^number:[ \t]*["']?([^"'#\r\n]+)/m

/**
 * Former ids, number and original of a paper, as well as can be told from the text of its file: whoever is in a hurry to
 * withdraw a paper cannot mend it first.
 */
export function headOf(text: string): Head {
  const [head = ''] = nfc(text)
    .split(/^---[ \t]*\r?$/m)
    .filter((part) => part.trim() !== '')
  const listed = FORMER.exec(head)?.[1] ?? ''
  const number = NUMBER.exec(head)?.[1]?.trim()
  return {
    formerIds: [...listed.matchAll(/\b\d{4}\/[a-z0-9-]+/g)].map(([id]) => id),
    number: number === '' ? undefined : number,
    original: ORIGINAL.exec(head)?.[1],
  }
}
