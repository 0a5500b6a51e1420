/** Small pictures with words in all places where programs put them. */
import { crc32, deflateSync } from 'node:zlib'

function segment(marker: number, content: string | readonly number[]): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : Buffer.from(content)
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([head, bytes])
}

/** A grey picture of one point, in tables of the standard. */
const TABLES = [
  segment(0xdb, [0, ...Array.from({ length: 64 }, () => 16)]),
  segment(0xc0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
  segment(0xc4, [0, 0, 1, ...Array.from({ length: 14 }, () => 0), 0]),
  segment(0xc4, [0x10, 0, 1, ...Array.from({ length: 14 }, () => 0), 0]),
]
const SCAN = Buffer.concat([
  segment(0xda, [1, 1, 0, 0, 63, 0]),
  Buffer.from([0x3f, 0xff, 0, 0xff, 0xd0, 0x7f]),
])

/** Exif that says how the picture is turned, and who has taken it. */
export function exif(words: string, turned = 1): string {
  const name = `${words}\0`
  const numbers = Buffer.alloc(8 + 2 + 24 + 4)
  numbers.write('II*\0', 'latin1')
  numbers.writeUInt32LE(8, 4)
  numbers.writeUInt16LE(2, 8)
  numbers.writeUInt16LE(0x0112, 10)
  numbers.writeUInt16LE(3, 12)
  numbers.writeUInt32LE(1, 14)
  numbers.writeUInt16LE(turned, 18)
  numbers.writeUInt16LE(0x013b, 22)
  numbers.writeUInt16LE(2, 24)
  numbers.writeUInt32LE(name.length, 26)
  numbers.writeUInt32LE(38, 30)
  return `Exif\0\0${numbers.toString('latin1')}${name}`
}

/** A JPEG that says these words in Exif, XMP, IPTC, a comment, a thumbnail, and after its end. */
export function jpeg(words: string, turned = 1): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\0\0'),
      segment(0xe0, `JFXX\0${words}`),
      segment(0xe1, exif(words, turned)),
      segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${words}</x:xmpmeta>`),
      segment(0xe2, `ICC_PROFILE\0\x01\x01colours`),
      segment(0xe2, `MPF\0${words}`),
      segment(0xed, `Photoshop 3.0\0${words}`),
      segment(0xee, 'Adobe\0d\0\0\0\0\0'),
      segment(0xfe, words),
      ...TABLES,
      SCAN,
      Buffer.from([0xff, 0xd9]),
      Buffer.from(words),
    ]),
  )
}

/** The same picture, without any words. */
export function cleanJpeg(): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\0\0'),
      segment(0xe2, `ICC_PROFILE\0\x01\x01colours`),
      segment(0xee, 'Adobe\0d\0\0\0\0\0'),
      ...TABLES,
      SCAN,
      Buffer.from([0xff, 0xd9]),
    ]),
  )
}

function chunk(type: string, content: string | Buffer): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
  const body = Buffer.concat([Buffer.from(type), bytes])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(bytes.length)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

const IHDR = chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]))
const DATA = [
  chunk('pHYs', '\0\0\x0b\x13\0\0\x0b\x13\x01'),
  chunk('IDAT', deflateSync(Buffer.from([0, 9]))),
]
const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/** A PNG that says these words in texts, Exif, a time, a chunk of some program, and after its end. */
export function png(words: string): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      PNG,
      IHDR,
      chunk('tEXt', `Author\0${words}`),
      chunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${words}`),
      chunk('zTXt', `Comment\0\0${words}`),
      chunk('eXIf', exif(words).slice(6)),
      chunk('tIME', '\x07\xea\x03\x17\0\0\0'),
      chunk('prVt', words),
      ...DATA,
      chunk('IEND', ''),
      Buffer.from(words),
    ]),
  )
}

/** The same picture, without any words. */
export function cleanPng(): Uint8Array {
  return new Uint8Array(Buffer.concat([PNG, IHDR, ...DATA, chunk('IEND', '')]))
}
