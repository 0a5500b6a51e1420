import { refused } from './refusal.ts'

/** Fields that print who made the file, where it lies, or what stands in its properties, which a copy has not. */
const OF_PROPERTIES =
  /^(?:AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|FILENAME|TEMPLATE|DOCPROPERTY|DOCVARIABLE|INFO|TITLE|SUBJECT|KEYWORDS|COMMENTS|REVNUM|EDITTIME|SAVEDATE|CREATEDATE|PRINTDATE)$/
/** Fields that fetch something from other files. */
const OF_FILES =
  /^(?:INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|EMBED|RD|DATABASE|MERGEFIELD)$/
/** Fields that show the day on which somebody opens the file. */
const OF_TODAY = /^(?:DATE|TIME)$/
const WEB = /^HYPERLINK\s+(?:\\l\b|"?https?:)/i

/** Throws a Refusal where a field shows, when Word updates it, something else than the paper says. */
export function checkField(instruction: string): void {
  const words = instruction.replaceAll('&quot;', '"').trim()
  const name = /^\w+/.exec(words)?.[0].toUpperCase() ?? ''
  if (OF_PROPERTIES.test(name)) {
    throw refused(
      'property-field',
      `trong tệp có trường tự động ${name}, lấy chữ từ thuộc tính của tệp`,
      'Mở bằng Word, bấm vào chỗ ấy (hay ở đầu trang, chân trang), nhấn Ctrl+Shift+F9 để thành chữ thường, lưu lại rồi nhập lại',
    )
  }
  if (OF_TODAY.test(name)) {
    throw refused(
      'date-field',
      `trong tệp có trường tự động ${name}, hiện ngày người đọc mở tệp chứ không phải ngày của văn bản`,
      'Mở bằng Word, bấm vào ngày ấy, nhấn Ctrl+Shift+F9 để thành chữ thường, sửa lại cho đúng ngày, lưu lại rồi nhập lại',
    )
  }
  if (OF_FILES.test(name) || (name === 'HYPERLINK' && !WEB.test(words))) {
    throw refused(
      'file-field',
      `trong tệp có trường tự động ${name}, nối đến tệp hoặc địa chỉ khác`,
      'Mở bằng Word, bấm vào chỗ ấy, nhấn Ctrl+Shift+F9 để thành chữ thường, lưu lại rồi nhập lại',
    )
  }
}

/** Puts the instructions of fields together: Word cuts them in pieces, and fields stand in fields. */
export function fieldReader(): { mark: (kind: string) => void; words: (text: string) => void } {
  const open: string[] = []
  return {
    mark(kind) {
      if (kind === 'begin') open.push('')
      else checkField(open.at(-1) ?? '')
      if (kind === 'end') open.pop()
    },
    words(text) {
      const last = open.length - 1
      if (last < 0) checkField(text)
      else open[last] += text
    },
  }
}
