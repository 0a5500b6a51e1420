import type { Unreadable } from '../../src/importer/source/document.ts'
import { kindOf } from '../../src/importer/source/kind.ts'

/** What a file is, as far as it matters for publishing it beside a paper. */
export type FileKind = 'zip' | 'pdf' | 'image' | 'text' | 'empty' | 'other'

/** What a file is by its first bytes, whatever its name says. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  const kind = kindOf(bytes)
  if (kind === 'zip' || kind === 'text' || kind === 'pdf' || kind === 'image') return kind
  return 'other'
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
  text: 'là tệp chữ',
  empty: 'rỗng',
  other: 'thuộc loại khác',
}

const TO_PDF: Partial<Readonly<Record<FileKind, string>>> = {
  image:
    'Gộp các ảnh thành một PDF: chọn hết các ảnh trong thư mục, bấm chuột phải → In (Print) → Microsoft Print to PDF; hoặc chọn PDF trên máy quét. Rồi chạy lại với tệp PDF.',
  zip: 'Muốn đăng kèm tệp Word đã nhập thì dùng --attach. Bản quét thì chọn tệp PDF.',
}
