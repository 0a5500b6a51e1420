import { stripJpeg } from './jpeg.ts'
import { stripPng } from './png.ts'
import { damaged, refused } from './refusal.ts'

/** A picture as it is to be published. */
export interface Picture {
  bytes: Uint8Array
  /** Ending of its name, without the dot, and type for `[Content_Types].xml`. */
  ending: string
  type: string
  /** Whether it is as it was, because nobody knows how to look into it. */
  unseen: boolean
}

/** Kinds of pictures by how they begin. */
const KINDS: readonly (readonly [pattern: RegExp, ending: string, type: string])[] = [
  [/^\xff\xd8\xff/, 'jpeg', 'image/jpeg'],
  [/^\x89PNG\r\n\x1a\n/, 'png', 'image/png'],
  [/^GIF8/, 'gif', 'image/gif'],
  [/^BM/, 'bmp', 'image/bmp'],
  [/^\x01\0\0\0.{36} EMF/s, 'emf', 'image/x-emf'],
  [/^(?:\xd7\xcd\xc6\x9a|[\x01\x02]\0\x09\0)/, 'wmf', 'image/x-wmf'],
]

/** A picture of a Word file without its metadata. Throws a Refusal where it is of another kind, or damaged. */
export function cleanPicture(bytes: Uint8Array): Picture {
  const head = String.fromCharCode(...bytes.subarray(0, 64))
  const [, ending = '', type = ''] = KINDS.find(([pattern]) => pattern.test(head)) ?? []
  if (ending === '') {
    throw refused(
      'picture-kind',
      'trong tệp có ảnh thuộc loại mà máy không bỏ được thông tin kèm theo (TIFF, SVG, HEIC…)',
      'Đổi ảnh ấy thành PNG hoặc JPEG (trong Word: cắt ảnh, rồi Dán đặc biệt – Paste Special – thành Picture (PNG)), lưu lại rồi nhập lại',
    )
  }
  const unseen = ending !== 'jpeg' && ending !== 'png' && ending !== 'bmp'
  const clean = ending === 'jpeg' ? stripJpeg(bytes) : ending === 'png' ? stripPng(bytes) : bytes
  if (!clean) throw damaged('một ảnh trong tệp bị hỏng')
  return { bytes: clean, ending, type, unseen }
}
