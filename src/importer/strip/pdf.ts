import { latin1 } from '../../format/office/decode.ts'
import type { Unreadable } from '../source/document.ts'
import { informationStrings, type Span } from './pdf-objects.ts'
import type { Stripped } from './stripped.ts'

/*
 * A PDF is changed as little as can be: words of its properties are overwritten with blanks of the same length, so
 * that no offset moves and nothing is lost that this does not know. Writing a PDF anew would need a library that
 * understands all of them. Whether it was enough, whoever calls this sees by reading the properties again.
 */

/** What is to be taken out. */
export interface PdfChanges {
  /** Author, program, title and what else stands in the information and in XMP. */
  properties: boolean
}

const BLANK = 0x20
const ZERO = 0x30
/** Segments before a picture; more of them make no picture, but work. */
const MAX_SEGMENTS = 1000

/**
 * Makes a copy of a PDF without the properties asked for, and without what cameras have written into its pictures.
 * Refuses files that are signed electronically or encrypted when something is to be changed.
 */
export function stripPdf(bytes: Uint8Array, { properties }: PdfChanges): Stripped | Unreadable {
  const text = latin1(bytes)
  const cameras = exifSpans(bytes, text)
  if (!properties && cameras.length === 0) return { bytes, removed: [], kept: [] }
  if (isSigned(text)) return properties ? SIGNED : { bytes, removed: [], kept: [CAMERA_KEPT] }
  if (/\/Encrypt\s/.test(text)) return ENCRYPTED
  // Not `slice`: of what Node reads from a file that is the file's own memory.
  const copy = new Uint8Array(bytes)
  for (const { start, end } of cameras) copy.fill(0, start, end)
  if (properties) {
    for (const span of informationStrings(text)) blank(copy, text, span)
    for (const span of xmpSpans(text)) copy.fill(BLANK, span.start, span.end)
  }
  return {
    bytes: copy,
    removed: [
      ...(properties ? ['thuộc tính của tệp PDF (tác giả, chương trình, tên tệp)'] : []),
      ...(cameras.length > 0 ? ['thông tin máy chụp trong ảnh'] : []),
    ],
    kept: [],
  }
}

/** Whether a PDF is signed electronically, so that any change breaks the signature. */
export function isSigned(pdf: string): boolean {
  return /\/ByteRange\s*\[/.test(pdf)
}

/** A string in hexadecimal digits must stay one. */
function blank(copy: Uint8Array, text: string, { start, end }: Span): void {
  const isHex = text[start - 1] === '<'
  if (!isHex) return void copy.fill(BLANK, start, end)
  for (let at = start; at < end; at++) copy[at] = (at - start) % 2 === 0 ? 0x32 : ZERO
}

/** What stands in XMP between its outermost tags. */
function xmpSpans(pdf: string): Span[] {
  const spans: Span[] = []
  for (const [open, close] of [
    ['<x:xmpmeta', '</x:xmpmeta>'],
    ['<rdf:RDF', '</rdf:RDF>'],
  ] as const) {
    for (let at = pdf.indexOf(open); at >= 0; at = pdf.indexOf(open, at + 1)) {
      const start = pdf.indexOf('>', at) + 1
      const end = pdf.indexOf(close, at)
      if (end < 0) break
      if (start > 0 && end > start) spans.push({ start, end })
      at = end
    }
  }
  return spans
}

/** Contents of the segments of JPEG pictures in which cameras and programs write. */
function exifSpans(bytes: Uint8Array, pdf: string): Span[] {
  const spans: Span[] = []
  for (const match of pdf.matchAll(/stream\r?\n(?=\xff\xd8\xff)/g)) {
    let at = match.index + match[0].length + 2
    for (let segments = 0; bytes[at] === 0xff && segments < MAX_SEGMENTS; segments++) {
      const marker = bytes[at + 1] ?? 0
      const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
      if (marker < 0xc0 || marker === 0xda || end > bytes.length || end < at + 4) break
      const start = at + 4
      const isTold = marker === 0xe1 || marker === 0xed || marker === 0xfe
      if (isTold && bytes.subarray(start, end).some((byte) => byte !== 0))
        spans.push({ start, end })
      at = end
    }
  }
  return spans
}

const CAMERA_KEPT = 'thông tin máy chụp trong ảnh của tệp PDF đã ký số'

const SIGNED: Unreadable = {
  code: 'signed-pdf',
  message:
    'Không đăng được tệp PDF này: thuộc tính của tệp còn tên người soạn, cơ quan hoặc đường dẫn, mà tệp đã ký số nên không được sửa.',
  hint: 'In tệp ra PDF mới (Microsoft Print to PDF, hoặc quét bản giấy đã ký) rồi nhập tệp mới: bản in không còn chữ ký số. Nếu cần đăng đúng tệp đã ký số, chép tệp vào thư mục attachments, khai báo bằng tay và ghi vào confirmations một mục rule: attachment-author.',
}

const ENCRYPTED: Unreadable = {
  code: 'password',
  message: 'Không đăng được tệp PDF này: tệp bị khóa, máy không bỏ được tên người soạn.',
  hint: 'Bỏ mật khẩu, hoặc in tệp ra PDF mới (Microsoft Print to PDF), rồi nhập lại.',
}
