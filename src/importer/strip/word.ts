import type { SourceDocument } from '../source/document.ts'
import { readSource } from '../source/read.ts'
import { isUnreadable } from '../source/unreadable.ts'
import { copyWord } from './copy.ts'
import { damaged, Refusal, refused } from './refusal.ts'
import type { StripResult } from './stripped.ts'

/**
 * Makes a copy of a Word file (.docx) for publication: without author, company, paths, revision data, identifiers and
 * metadata of its pictures; text, numbering and layout are the same. The same file always gives the same bytes.
 * Refuses files with tracked changes, comments, hidden text, macros, or objects that it cannot look into. Never throws.
 */
export function stripWord(bytes: Uint8Array): StripResult {
  const before = readSource(NAME, bytes)
  if (isUnreadable(before)) return before
  try {
    const copy = copyWord(bytes)
    if (before.leftOut.some(({ reason, text }) => reason === 'hidden' && text.trim() !== ''))
      throw hiddenText()
    const after = readSource(NAME, copy.bytes)
    if (isUnreadable(after) || printed(after) !== printed(before))
      throw damaged('bỏ thông tin riêng thì phần chữ không còn y nguyên')
    return copy
  } catch (error) {
    return error instanceof Refusal ? error.reason : damaged('tệp bị hỏng').reason
  }
}

const NAME = 'van-ban.docx'

/** All that the reader makes of a file's text, numbers and looks, but not where in the file it stands. */
function printed({ blocks }: SourceDocument): string {
  return JSON.stringify(blocks, (key, value: unknown) => (key === 'origins' ? undefined : value))
}

function hiddenText(): Refusal {
  return refused(
    'hidden-text',
    'trong tệp có chữ ẩn (Hidden), không in ra nhưng người đọc mở tệp sẽ thấy',
    'Mở bằng Word, bật dấu ¶ để thấy chữ ẩn, xóa đi hoặc bỏ chọn Hidden trong Font, lưu lại rồi nhập lại',
  )
}
