/** Chunks that say how the picture is drawn; all others say who has made it, when, with what. */
const NEEDED = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND'])
const COLOURS = new Set(['tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'bKGD', 'pHYs', 'cICP'])
const SIGNATURE = 8
/** Length, type and checksum of a chunk. */
const FRAME = 12

/** A PNG without its words, times and Exif, and what stands after its end; nothing where it is damaged. */
export function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = new Uint8Array(bytes.length)
  kept.set(bytes.subarray(0, SIGNATURE))
  let length = SIGNATURE
  for (let offset = SIGNATURE; offset + FRAME <= bytes.length;) {
    const end = offset + FRAME + view.getUint32(offset)
    if (end > bytes.length) return undefined
    const type = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8))
    if (NEEDED.has(type) || COLOURS.has(type)) {
      kept.set(bytes.subarray(offset, end), length)
      length += end - offset
    }
    if (type === 'IEND') return kept.slice(0, length)
    offset = end
  }
  return undefined
}
