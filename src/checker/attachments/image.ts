import { unzlibSync } from 'fflate'
import type { Findings } from './attachment.ts'
import { latin1 } from '../../format/office/decode.ts'
import { narrow, readExif } from './exif.ts'
import { readXmp } from './properties.ts'

/** Bytes of a compressed property of a PNG. */
const PROPERTY_BYTES = 1_000_000
const EXIF = 'Exif\0\0'
const XMP = 'http://ns.adobe.com/xap/1.0/\0'
const PNG_XMP = 'XML:com.adobe.xmp'

/** Reads the properties of a picture: JPEG, PNG and TIFF. What it shows, no machine reads here. */
export function readImage(bytes: Uint8Array, findings: Findings): void {
  findings.unread('image')
  const signature = bytes[0]
  if (signature === 0xff) readJpeg(bytes, findings)
  else if (signature === 0x89) readPng(bytes, findings)
  else if (signature === 0x49 || signature === 0x4d) readExif(bytes, findings)
}

function readJpeg(bytes: Uint8Array, findings: Findings): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let offset = 2
  while (view.getUint8(offset) === 0xff) {
    const marker = view.getUint8(offset + 1)
    // Here the picture begins; properties stand before it.
    if (marker === 0xda || marker === 0xd9) return
    // A marker may be filled up with any number of FF.
    if (marker === 0xff) {
      offset++
      continue
    }
    const length = view.getUint16(offset + 2)
    const content = bytes.subarray(offset + 4, offset + 2 + length)
    offset += 2 + Math.max(length, 2)
    if (marker === 0xfe) findings.property('Comment', narrow(content))
    if (marker !== 0xe1) continue
    const start = latin1(content.subarray(0, XMP.length))
    if (start.startsWith(EXIF)) readExif(content.subarray(EXIF.length), findings)
    else if (start === XMP) readXmp(content.subarray(XMP.length), findings)
  }
}

function readPng(bytes: Uint8Array, findings: Findings): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let offset = 8
  while (offset + 12 <= bytes.length) {
    const length = view.getUint32(offset)
    const type = latin1(bytes.subarray(offset + 4, offset + 8))
    const content = bytes.subarray(offset + 8, offset + 8 + length)
    if (type === 'eXIf') readExif(content, findings)
    else if (/^(?:tEXt|zTXt|iTXt)$/.test(type)) readPngText(type, content, findings)
    offset += 12 + length
  }
}

/** A property is `name NUL value`; between them stand how it is compressed and, in `iTXt`, its language. */
function readPngText(type: string, content: Uint8Array, findings: Findings): void {
  const [name, rest] = atNul(content)
  const property = latin1(name)
  const add = (value: Uint8Array): void => {
    if (property === PNG_XMP) readXmp(value, findings)
    else findings.property(property, narrow(value))
  }
  if (type === 'tEXt') add(rest)
  else if (type === 'zTXt') add(inflate(rest.subarray(1)))
  else {
    const [, afterLanguage] = atNul(rest.subarray(2))
    const [, value] = atNul(afterLanguage)
    add(rest[0] === 1 ? inflate(value) : value)
  }
}

function atNul(bytes: Uint8Array): [before: Uint8Array, after: Uint8Array] {
  const nul = bytes.indexOf(0)
  return nul < 0 ? [bytes, new Uint8Array()] : [bytes.subarray(0, nul), bytes.subarray(nul + 1)]
}

function inflate(bytes: Uint8Array): Uint8Array {
  return unzlibSync(bytes, { out: new Uint8Array(PROPERTY_BYTES) })
}
