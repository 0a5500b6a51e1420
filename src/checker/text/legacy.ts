import { decodeTcvn3, decodeVni, decodeWestern } from '../../format/legacy-encodings.ts'
import { matches, type Range } from './ranges.ts'
import { isSyllable, isToneInPlace } from './syllable.ts'

/** Text of an old font: which, and what it most likely says. */
export interface LegacyText extends Range {
  encoding: 'TCVN3' | 'VNI' | 'UTF-8'
  text: string
  decoded: string
}

interface Word extends Range {
  text: string
}

const DECODERS = [
  ['UTF-8', decodeWestern],
  ['TCVN3', decodeTcvn3],
  ['VNI', decodeVni],
] as const

/** Letters and signs that old texts make words of, U+00AD (ư of TCVN3) among them. */
const WORD = /[\p{L}\p{M}\u0080-\u009f\u00a1-\u00bf\u00d7\u00f7€‚„…†‡ˆ‰‹‘’“”•–—˜™›]{2,}/gu
const BEYOND_ASCII = /[\u0080-\u00ff]/
/** Characters of Western encodings that no Vietnamese word has. */
const STRANGE = /[\u0080-\u009f\u00a1-\u00bfÄ-ÇËÎ-ÑÖ-ØÛÜÞßä-çëî-ñö-øûüþÿ]/
/** Letters that Western encodings lack: a word with one is in Unicode. */
const MODERN = /(?![ŒœŠšŽžŸƒ])[\u0100-\u024f\u0300-\u036f\u1e00-\u1eff]/
/** HĐND, ĐU as TCVN3 has them. */
const ABBREVIATION = /^[A-Z]+§[A-Z]*$|^§[A-Z]{2,}$/

/**
 * Finds text of TCVN3 and VNI fonts, and UTF-8 that was read as Western letters, in one line in NFC. A word is
 * taken for such when it is none of Vietnamese as it stands but is one when decoded, and the line holds more
 * of the kind: "café" and "10 µm" pass, and so does a slip of one tone.
 */
export function legacyText(line: string): LegacyText[] {
  if (!STRANGE.test(line) && (MODERN.test(line) || !BEYOND_ASCII.test(line))) return []
  const words = matches(WORD, line).filter(
    ({ text }) => BEYOND_ASCII.test(text) && !MODERN.test(text) && !isWord(text),
  )
  let best: LegacyText[] = []
  let most = 0
  for (const [encoding, decode] of DECODERS) {
    const read = words.filter(({ text }) => isRead(text, decode(text)))
    if (read.length <= most || !isEvidence(read, words.length)) continue
    most = read.length
    best = joined(line, read).map((range) => {
      const text = line.slice(range.start, range.end)
      return { ...range, encoding, text, decoded: decode(text) }
    })
  }
  return best
}

function isWord(text: string): boolean {
  return isSyllable(text) && isToneInPlace(text)
}

function isRead(text: string, decoded: string): boolean {
  return decoded !== text && (isWord(decoded) || ABBREVIATION.test(text))
}

/** Whether words are so many or so strange that they are no slips and no foreign names. */
function isEvidence(read: readonly Word[], suspects: number): boolean {
  const strange = read.filter(({ text }) => STRANGE.test(text))
  if (strange.length > 0) return read.length > 1 || strange.some(({ text }) => text.length > 2)
  return read.length > 1 && read.length * 2 > suspects
}

/** Words with nothing of our time between them become one. */
function joined(line: string, words: readonly Word[]): Range[] {
  const found: Range[] = []
  for (const { start, end } of words) {
    const last = found.at(-1)
    if (last && !MODERN.test(line.slice(last.end, start))) last.end = end
    else found.push({ start, end })
  }
  return found
}
