import { decodeText } from '../../src/format/office/decode.ts'
import type { Unreadable } from '../../src/importer/source/document.ts'

/** What a file is by its first bytes. */
export type FileKind = 'zip' | 'pdf' | 'image' | 'old-office' | 'text' | 'empty' | 'other'

const IMAGE =
  /^(?:\xff\xd8\xff|\x89PNG|II\*\0|MM\0\*|GIF8|BM|RIFF....WEBP|....ftyp(?:hei|avi|mif))/s

/** What a file is, whatever its name says. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04')) return 'zip'
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'old-office'
  const text = decodeText(bytes)
  if (text !== undefined && !/[\0-\x08\x0e-\x1f]/.test(text)) return 'text'
  return IMAGE.test(head) ? 'image' : 'other'
}

/** Why a file is not published as the text of its paper. */
export function notAttachable(kind: FileKind): Unreadable {
  return {
    code: 'not-attachable',
    message: `Không đăng kèm được: tệp này ${IS[kind]}, không phải tệp Word (.docx) hoặc tệp chữ (.txt).`,
    hint: 'Lưu thành .docx rồi nhập lại, hoặc nhập lại không có --attach.',
  }
}

/** Why a file is not published as the signed paper. */
export function notScan(kind: FileKind): Unreadable {
  return {
    code: 'not-a-pdf',
    message: `Bản quét phải là tệp PDF; tệp này ${IS[kind]}.`,
    hint: TO_PDF[kind] ?? 'Chọn đúng tệp PDF của bản quét rồi chạy lại.',
  }
}

const IS: Readonly<Record<FileKind, string>> = {
  zip: 'là tệp Word, Excel hoặc tệp nén',
  pdf: 'là PDF',
  image: 'là ảnh',
  'old-office': 'là tệp Office kiểu cũ hoặc có mật khẩu',
  text: 'là tệp chữ',
  empty: 'rỗng',
  other: 'không rõ loại',
}

const TO_PDF: Partial<Readonly<Record<FileKind, string>>> = {
  image:
    'Gộp các ảnh thành một PDF: chọn hết các ảnh trong thư mục, bấm chuột phải → In (Print) → Microsoft Print to PDF; hoặc chọn PDF trên máy quét. Rồi chạy lại với tệp PDF.',
  zip: 'Muốn đăng kèm tệp Word đã nhập thì dùng --attach. Bản quét thì chọn tệp PDF.',
  'old-office': 'Mở tệp, In → Microsoft Print to PDF, rồi chạy lại với tệp PDF.',
}
