import type { AttachmentText, Unread } from './attachment.ts'
import { latin1 } from '../../format/office/decode.ts'
import { plainText } from './plain.ts'
import { listZip } from '../../format/office/zip.ts'

const IMAGE =
  /^(?:\xff\xd8\xff|\x89PNG\r\n|II\*\0|MM\0\*|GIF8|RIFF....WEBP|....ftyp(?:hei|avi|mif))/s
const ZIP = /^PK(?:\x03\x04|\x05\x06)/
const OLE = /^\xd0\xcf\x11\xe0/
const OOXML_NAME = /\.(?:doc|xls|ppt)[xm]$|\.(?:dot|xlt|pot|pps)[xm]$/i

/** What a file is, by its first bytes; its name only helps where they are damaged. */
export function kindOf(name: string, bytes: Uint8Array): AttachmentText['kind'] {
  const head = bytesAsCharacters(bytes.subarray(0, 1024))
  // Readers accept a PDF with something before it.
  if (head.includes('%PDF-')) return 'pdf'
  if (IMAGE.test(head)) return 'image'
  if (ZIP.test(head)) {
    const parts = listZip(bytes)
    if (!parts) return OOXML_NAME.test(name) ? 'ooxml' : 'other'
    return parts.some((part) => part.name === '[Content_Types].xml') ? 'ooxml' : 'other'
  }
  return plainText(bytes) === undefined ? 'other' : 'text'
}

/** Names of streams in the container of old office files, and what a file that has one of them is. */
const STREAMS: readonly [stream: string, unread: Unread][] = [
  ['EncryptedPackage', 'password'],
  ['WordDocument', 'old-word'],
  ['Workbook', 'old-excel'],
  ['Book', 'old-excel'],
  ['PowerPoint Document', 'old-powerpoint'],
]

/** Why a file of kind `other` cannot be read. */
export function whyOther(name: string, bytes: Uint8Array): Unread {
  if (ZIP.test(bytesAsCharacters(bytes.subarray(0, 4))))
    return listZip(bytes) ? 'unknown' : 'damaged'
  if (OLE.test(bytesAsCharacters(bytes.subarray(0, 4)))) {
    // Names are UTF-16 in the directory, which can stand anywhere.
    const text = latin1(bytes)
    return (
      STREAMS.find(([stream]) => text.includes(`${[...stream].join('\0')}\0\0\0`))?.[1] ?? 'unknown'
    )
  }
  if (/\.(?:txt|csv|tsv)$/i.test(name)) return 'old-encoding'
  return OOXML_NAME.test(name) || /\.pdf$/i.test(name) ? 'damaged' : 'unknown'
}

/** A character for each byte; the decoder for Latin-1 is none, it maps some bytes elsewhere. */
function bytesAsCharacters(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
