import { latin1 } from '../../format/office/decode.ts'
import type { UnreadableCode } from './unreadable.ts'

const ZIP = /^PK(?:\x03\x04|\x05\x06|\x07\x08)/
const OLE = /^\xd0\xcf\x11\xe0/
const IMAGE =
  /^(?:\xff\xd8\xff|\x89PNG\r\n|II\*\0|MM\0\*|GIF8|BM....\0\0|RIFF....WEBP|....ftyp(?:hei|avi|mif))/s

/** Names of streams in the container of old office files, and what a file that has one of them is. */
const STREAMS: readonly [stream: string, code: UnreadableCode][] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'old-word'],
  ['Workbook', 'excel'],
  ['PowerPoint Document', 'powerpoint'],
]

/** What a file is by its first bytes: a zip, a text, or why it is neither. Its name tells nothing. */
export function kindOf(bytes: Uint8Array): 'zip' | 'text' | UnreadableCode {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  if (ZIP.test(head)) return 'zip'
  if (OLE.test(head)) return oldOffice(bytes)
  // Readers accept a PDF with something before it.
  if (head.includes('%PDF-')) return 'pdf'
  if (IMAGE.test(head)) return 'image'
  if (/^\s*\{\\rtf/.test(head)) return 'rtf'
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml|head|body|[\w-]+:)/i.test(head)) return 'html'
  return 'text'
}

function oldOffice(bytes: Uint8Array): UnreadableCode {
  // Names are UTF-16 in the directory, which can stand anywhere.
  const text = latin1(bytes)
  const found = STREAMS.find(([stream]) => text.includes(`${[...stream].join('\0')}\0\0\0`))
  return found?.[1] ?? 'old-word'
}
