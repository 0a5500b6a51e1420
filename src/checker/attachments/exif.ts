import type { Findings } from './attachment.ts'
import { decodeText, latin1 } from '../../format/office/decode.ts'
import { readXmp } from './properties.ts'

/** Tags with words, or with somebody's name. */
const TAGS: Readonly<Record<number, string>> = {
  0x010d: 'DocumentName',
  0x010e: 'ImageDescription',
  0x0131: 'Software',
  0x013b: 'Artist',
  0x013c: 'HostComputer',
  0x8298: 'Copyright',
  0x9286: 'UserComment',
  0x9c9b: 'XPTitle',
  0x9c9c: 'XPComment',
  0x9c9d: 'XPAuthor',
  0x9c9e: 'XPKeywords',
  0x9c9f: 'XPSubject',
  0xa430: 'CameraOwnerName',
}
const XMP = 0x02bc
const EXIF_DIRECTORY = 0x8769
const GPS_DIRECTORY = 0x8825
/** Types whose values are bytes: BYTE, ASCII, UNDEFINED. */
const BYTE_TYPES = new Set([1, 2, 7])
const MAX_DIRECTORIES = 50

/** Reads the properties of a TIFF file, or of the Exif block of another picture, which is one. */
export function readExif(bytes: Uint8Array, findings: Findings): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = view.getUint8(0) === 0x49
  const waiting = [view.getUint32(4, little)]
  // The damaged or the malicious point in circles.
  const visited = new Set<number>([0])
  while (waiting.length > 0 && visited.size < MAX_DIRECTORIES) {
    const offset = waiting.pop() ?? 0
    if (visited.has(offset)) continue
    visited.add(offset)
    const count = view.getUint16(offset, little)
    for (let index = 0; index < count; index++) {
      const entry = offset + 2 + 12 * index
      const tag = view.getUint16(entry, little)
      if (tag === EXIF_DIRECTORY) waiting.push(view.getUint32(entry + 8, little))
      else if (tag === GPS_DIRECTORY) findings.property('GPS', 'GPS')
      else if ((tag === XMP || tag in TAGS) && BYTE_TYPES.has(view.getUint16(entry + 2, little)))
        readTag(tag, valueOf(bytes, view, entry, little), findings)
    }
    waiting.push(view.getUint32(offset + 2 + 12 * count, little))
  }
}

function valueOf(bytes: Uint8Array, view: DataView, entry: number, little: boolean): Uint8Array {
  const length = view.getUint32(entry + 4, little)
  const start = length <= 4 ? entry + 8 : view.getUint32(entry + 8, little)
  return bytes.subarray(start, start + length)
}

function readTag(tag: number, value: Uint8Array, findings: Findings): void {
  const name = TAGS[tag]
  if (name === undefined) readXmp(value, findings)
  else if (name.startsWith('XP')) findings.property(name, wide(value, true))
  else if (name !== 'UserComment') findings.property(name, narrow(value))
  else {
    const charset = latin1(value.subarray(0, 7))
    const words = value.subarray(8)
    findings.property(name, charset === 'UNICODE' ? wide(words, words[0] !== 0) : narrow(words))
  }
}

/** A string of bytes as programs write it: UTF-8, or else an old code page. */
export function narrow(bytes: Uint8Array): string {
  return decodeText(bytes) ?? latin1(bytes)
}

function wide(bytes: Uint8Array, little: boolean): string {
  return new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes)
}
