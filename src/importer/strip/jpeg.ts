/*
 * JPEG without what cameras, telephones and programs have written into it. The picture itself is not touched: its
 * compressed data are copied byte for byte.
 */

const EXIF = 'Exif\0\0'
const ORIENTATION = 0x0112
/** Tables, frames and scans; restart intervals. */
const TABLES = new Set([0xdb, 0xdd, 0xda, 0xdc, 0xde, 0xdf])

/** The picture alone, and how it is to be turned; nothing where the file is damaged. */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let turned: Uint8Array | undefined
  let offset = 2
  while (offset + 4 <= bytes.length) {
    if (bytes[offset] !== 0xff) return undefined
    const marker = bytes[offset + 1] ?? 0
    // A marker may be filled up with any number of FF.
    if (marker === 0xff) {
      offset++
      continue
    }
    const end = offset + 2 + view.getUint16(offset + 2)
    if (end > bytes.length || end < offset + 4) return undefined
    const segment = bytes.subarray(offset, end)
    offset = end
    if (isNeeded(marker, segment)) kept.push(segment)
    else if (marker === 0xe1) turned ??= orientation(segment)
    if (marker !== 0xda) continue
    const scanEnd = endOfScan(bytes, end)
    kept.push(bytes.subarray(end, scanEnd))
    offset = scanEnd
    // What programs append after the end of the picture is left out.
    if (bytes[offset + 1] === 0xd9) return joined(kept, turned)
  }
  // Some writers forget the end mark, and every reader forgives it.
  return offset + 1 >= bytes.length && kept.length > 2 ? joined(kept, turned) : lastMark()

  function lastMark(): Uint8Array | undefined {
    return bytes[offset] === 0xff && bytes[offset + 1] === 0xd9 ? joined(kept, turned) : undefined
  }
}

/** Whether a segment is needed to draw the picture in its colours. */
function isNeeded(marker: number, segment: Uint8Array): boolean {
  const starts = (words: string): boolean =>
    String.fromCharCode(...segment.subarray(4, 4 + words.length)) === words
  if (TABLES.has(marker) || (marker >= 0xc0 && marker <= 0xcf)) return true
  if (marker === 0xe0) return starts('JFIF\0')
  if (marker === 0xe2) return starts('ICC_PROFILE\0')
  return marker === 0xee && starts('Adobe')
}

/** The place of the next marker after compressed data, or the end of the file. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let offset = bytes.indexOf(0xff, start); offset >= 0;) {
    const next = bytes[offset + 1]
    if (next === undefined) break
    const isData = next === 0 || (next >= 0xd0 && next <= 0xd7) || next === 0xff
    if (!isData) return offset
    offset = bytes.indexOf(0xff, offset + (next === 0xff ? 1 : 2))
  }
  return bytes.length
}

/** An Exif segment that says only how the picture is to be turned; nothing where it stands upright. */
function orientation(segment: Uint8Array): Uint8Array | undefined {
  const head = String.fromCharCode(...segment.subarray(4, 10))
  if (head !== EXIF || segment.length < 24) return undefined
  const view = new DataView(segment.buffer, segment.byteOffset + 10, segment.byteLength - 10)
  const little = view.getUint8(0) === 0x49
  const directory = view.getUint32(4, little)
  if (directory + 2 > view.byteLength) return undefined
  const count = view.getUint16(directory, little)
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + 12 * index
    if (entry + 12 > view.byteLength) return undefined
    if (view.getUint16(entry, little) !== ORIENTATION) continue
    const value = view.getUint16(entry + 8, little)
    return value > 1 && value <= 8 ? exifOf(value) : undefined
  }
  return undefined
}

function exifOf(value: number): Uint8Array {
  const words = [...EXIF, ...'MM\0*'].map((letter) => letter.charCodeAt(0))
  const directory = [0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0]
  const content = [...words, 0, 0, 0, 8, ...directory]
  return Uint8Array.from([0xff, 0xe1, 0, content.length + 2, ...content])
}

/** The segments with the end mark; Exif stands before everything but JFIF. */
function joined(kept: readonly Uint8Array[], turned: Uint8Array | undefined): Uint8Array {
  const [start, ...rest] = kept
  const first = rest[0]?.[1] === 0xe0 ? 1 : 0
  const all = [
    start ?? new Uint8Array(),
    ...rest.slice(0, first),
    ...(turned ? [turned] : []),
    ...rest.slice(first),
    Uint8Array.of(0xff, 0xd9),
  ]
  const whole = new Uint8Array(all.reduce((sum, piece) => sum + piece.length, 0))
  let offset = 0
  for (const piece of all) {
    whole.set(piece, offset)
    offset += piece.length
  }
  return whole
}
