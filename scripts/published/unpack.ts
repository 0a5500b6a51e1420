import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** Beyond this a file is no page, no part of an index and no scan, but a trap. */
const MOST_BYTES = 256 * 1024 * 1024
/** A part of the index, which is gzip inside, packed once more by a server: two. */
const MOST_LAYERS = 3

/**
 * What is inside a published file: copies that a server has packed (.gz, .br) and the parts of Pagefind's
 * index, which are gzip under names of their own. Nothing where it cannot be unpacked.
 */
export function unpacked(name: string, bytes: Buffer): Buffer | undefined {
  let inside = bytes
  try {
    if (/\.br$/i.test(name)) inside = brotliDecompressSync(inside, { maxOutputLength: MOST_BYTES })
    for (let layer = 0; layer < MOST_LAYERS && isGzip(inside); layer += 1) {
      inside = gunzipSync(inside, { maxOutputLength: MOST_BYTES })
    }
    return inside
  } catch {
    return undefined
  }
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}
