import type { LocalProblem } from '../domain/problems.ts'
import type { FormatCode } from './catalogue.ts'

/** The text of a content file and a way to name places in it. */
export interface Source {
  /** Without byte order mark, lines ended by "\n". */
  text: string
  /** Line and column, both from 1, of an offset in `text`; columns count UTF-16 units. */
  place: (offset: number) => Place
}

/** A place in a file, as editors show it. */
export interface Place {
  line: number
  column: number
}

/** Wraps a text that is already decoded. A byte order mark and CRLF are accepted. */
export function sourceOf(raw: string): Source {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const place = (offset: number): Place => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
  return { text, place }
}

/** Decodes the bytes of a content file; a file that is not UTF-8 is a problem at its first wrong byte's line. */
export function decode(bytes: Uint8Array): Source | LocalProblem {
  // Text of two bytes a letter, or the zeroes that a disk leaves behind, would pass for UTF-8.
  if (bytes[0] === 0 || bytes[1] === 0) return notUtf8({ line: 1, column: 1 })
  try {
    return sourceOf(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const source = sourceOf(lenient)
    return notUtf8(source.place(Math.max(source.text.indexOf('\uFFFD'), 0)))
  }
}

function notUtf8(place: Place): LocalProblem {
  return {
    code: 'not-utf8',
    severity: 'error',
    ...place,
    message: 'Tệp không phải là chữ UTF-8: có ký tự không đọc được.',
    hint: 'Mở tệp bằng VS Code hoặc Notepad rồi lưu lại với bảng mã UTF-8.',
  }
}

/** Collects the problems of one file. */
export interface ProblemSink {
  list: LocalProblem[]
  /** Line and column of an offset of the source. */
  placeOf: (offset: number) => Place
  /** Adds an error at an offset of the source. */
  add: (code: FormatCode, offset: number, message: string, hint: string) => void
}

/** A sink for the problems of a source. */
export function problemSink(source: Source): ProblemSink {
  const list: LocalProblem[] = []
  return {
    list,
    placeOf: source.place,
    add: (code, offset, message, hint) => {
      list.push({ code, severity: 'error', ...source.place(offset), message, hint })
    },
  }
}
