import { matches, type Range } from './ranges.ts'
import { isSigned, isSyllable } from './syllable.ts'

/** A place where a space is missing, with the words on both sides. */
export interface MissingSpace extends Range {
  text: string
  /** The same with the space. */
  mended: string
}

const LATIN = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff'
/** A punctuation mark between two words. */
const PUNCTUATED = new RegExp(`[.,;:!?…]+(?=[${LATIN}])`, 'g')
/** A number run into a word: after it or before it. */
const NUMBERED = new RegExp(`[${LATIN}](?=\\d)|\\d(?=[${LATIN}])`, 'g')
const BEFORE = new RegExp(`[${LATIN}]{1,40}$`)
const AFTER = new RegExp(`^[${LATIN}]{1,40}`)
/** Addresses of sites and letters, file names and the like are one piece. */
const ADDRESS = /[@/\\_]|www\.|\.[a-z]{2,4}$|\.(?:PDF|DOCX?|XLSX?)$/

/**
 * Finds missing spaces in a text in NFC: after a punctuation mark ("tốt.Tiếp"), between a word and a number
 * ("ngày25"). Only between Vietnamese words: "v.v.", "T/M", "QL4B", "17h00", "langson.gov.vn" pass.
 */
export function missingSpaces(text: string): MissingSpace[] {
  const found: MissingSpace[] = []
  for (const mark of matches(PUNCTUATED, text)) {
    const before = BEFORE.exec(text.slice(Math.max(0, mark.start - 41), mark.start))?.[0] ?? ''
    const after = AFTER.exec(text.slice(mark.end, mark.end + 41))?.[0] ?? ''
    if (!areWords(before, mark.text, after) || ADDRESS.test(pieceAround(text, mark))) continue
    const start = mark.start - before.length
    const end = mark.end + after.length
    const mended = `${before}${mark.text} ${after}`
    found.push({ start, end, text: text.slice(start, end), mended })
  }
  for (const { start, end } of matches(NUMBERED, text)) {
    const joint = numberedAt(text, end)
    if (joint && joint.start <= start) found.push(joint)
  }
  // A word may lack both its spaces: "tốt.Quý2" is told of once.
  let last = 0
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < last) return false
      last = end
      return true
    })
}

function areWords(before: string, mark: string, after: string): boolean {
  if (before.length < 2 || after.length < 2) return false
  if (!isSyllable(before) || !/\p{Ll}$/u.test(before)) return false
  const abbreviation = /^\p{Lu}{2,}$/u.test(after)
  if (!isSyllable(after) && !abbreviation) return false
  // "Tp.Hồ" is no syllable before; "ban.giao" in small letters is rather an address or a name of a file.
  if (mark === '.' && !/^\p{Lu}/u.test(after)) return isSigned(before) && isSigned(after)
  return isSigned(before) || isSigned(after) || /^\p{Lu}/u.test(after)
}

/** A word with Vietnamese letters, of two letters at least, and the digits before or after it. */
function numberedAt(text: string, joint: number): MissingSpace | undefined {
  const left = text.slice(Math.max(0, joint - 41), joint)
  const right = text.slice(joint, joint + 41)
  const before = BEFORE.exec(left)?.[0]
  const digits = /^\d+/.exec(right)?.[0]
  if (before !== undefined && digits !== undefined) {
    const start = joint - before.length
    if (!isNumbered(before)) return undefined
    const end = joint + digits.length
    return { start, end, text: text.slice(start, end), mended: `${before} ${digits}` }
  }
  const after = AFTER.exec(right)?.[0]
  const number = /\d+$/.exec(left)?.[0]
  if (after === undefined || number === undefined || !isNumbered(after)) return undefined
  const end = joint + after.length
  const start = joint - number.length
  return { start, end, text: text.slice(start, end), mended: `${number} ${after}` }
}

function isNumbered(word: string): boolean {
  return word.length > 1 && isSigned(word) && isSyllable(word) && word !== word.toUpperCase()
}

/** What stands around a place, from white space to white space. */
function pieceAround(text: string, { start, end }: Range): string {
  const before = /\S{0,80}$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? ''
  const after = /^\S{0,80}/.exec(text.slice(end, end + 80))?.[0] ?? ''
  return before + text.slice(start, end) + after.replace(/[.,;:!?…)”"]+$/, '')
}
