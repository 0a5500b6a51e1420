import type { Unreadable } from '../source/document.ts'

/** Thrown inside of this folder where a file must not be copied; never leaves it. */
export class Refusal extends Error {
  readonly reason: Unreadable

  constructor(code: string, message: string, hint: string) {
    super(message)
    this.reason = { code, message, hint }
  }
}

/** What one can always do instead. */
const INSTEAD = 'hoặc nhập lại không có --attach; cần đăng kèm thì đăng bản PDF bằng --scan'

/** A file that is no sound Word file, and so cannot be taken apart and put together again. */
export function damaged(what: string): Refusal {
  return new Refusal(
    'damaged',
    `Không tạo được bản sao để đăng: ${what}.`,
    `Mở tệp bằng Word, chọn Tệp → Lưu thành… (Save As) .docx rồi nhập lại; ${INSTEAD}.`,
  )
}

/** Something in the file that would be published without being seen. */
export function refused(code: string, what: string, toDo: string): Refusal {
  return new Refusal(code, `Không tạo được bản sao để đăng: ${what}.`, `${toDo}; ${INSTEAD}.`)
}
