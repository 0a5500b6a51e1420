import { decodeText } from '../../../format/office/decode.ts'
import { decodeTcvn3, decodeVni, decodeWestern } from '../../../format/legacy-encodings.ts'
import { nfc } from '../../../domain/text.ts'

/** A text file as text, and the old encoding that it was in, if it was. */
export interface DecodedText {
  text: string
  /** For people: `TCVN3`, `VNI`, `UTF-8`, `Windows-1258`. */
  oldEncoding?: string
}

/** Words that every paper of an office is full of. */
const FREQUENT = new Set(
  'và của các về xã đảng là trong được thực hiện công tác ủy ban nhân dân kết luận thường vụ nhiệm tổ chức với đối theo ngày tháng năm những tại giao hội đồng chí'.split(
    ' ',
  ),
)
const OLD: readonly (readonly [name: string, decode: (text: string) => string])[] = [
  ['TCVN3', decodeTcvn3],
  ['VNI', decodeVni],
  // Both read wrongly at first: as Western letters, and saved so.
  ['UTF-8', decodeWestern],
]

/** Bytes of a text file as text in NFC; nothing where they are no text. */
export function decodeTextFile(bytes: Uint8Array): DecodedText | undefined {
  const unicode = decodeText(bytes) ?? utf16(bytes)
  const candidates: DecodedText[] =
    unicode === undefined ? [] : [{ text: nfc(unicode.replace(/^\ufeff/, '')) }]
  const western = unicode ?? new TextDecoder('windows-1252').decode(bytes)
  if (candidates.length === 0)
    candidates.push({
      text: nfc(new TextDecoder('windows-1258').decode(bytes)),
      oldEncoding: 'Windows-1258',
    })
  for (const [oldEncoding, decode] of OLD) {
    const text = nfc(decode(western))
    if (text !== western) candidates.push({ text, oldEncoding })
  }
  const best = candidates
    .map((candidate) => ({ candidate, words: frequentWords(candidate.text) }))
    .reduce<{ candidate: DecodedText; words: number } | undefined>(
      // The first one is kept unless another is plainly better.
      (best, next) => (!best || next.words > best.words * 1.2 + 2 ? next : best),
      undefined,
    )
  if (!best || (unicode === undefined && best.words === 0)) return undefined
  return CONTROL.test(best.candidate.text) ? undefined : best.candidate
}

const CONTROL = /[\u0000-\u0008\u000e-\u0019\u001c-\u001f]/

/** UTF-16 without a byte order mark: every other byte of a Latin text is zero. */
function utf16(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 200)
  const zeros = [0, 1].map(
    (side) => head.filter((byte, at) => at % 2 === side && byte === 0).length,
  )
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < head.length / 5) return undefined
  return new TextDecoder(odd > even ? 'utf-16le' : 'utf-16be').decode(bytes)
}

function frequentWords(text: string): number {
  const words =
    text
      .slice(0, 50_000)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  return words.filter((word) => FREQUENT.has(word)).length
}
