import { type MdastNode, mdxToMdast } from 'satteri'
import type { FormatCode } from './catalogue.ts'
import { isTooDeep, triesFor } from './limits.ts'
import type { ProblemSink, Source } from './source.ts'

/** What may go wrong in the syntax of tags, as Sätteri says it, and as a person should hear it. */
const SYNTAX: [pattern: RegExp, code: FormatCode, message: string, hint: string][] = [
  [
    /Expected a closing tag for `<(br|PageBreak)>`/,
    'unclosed-tag',
    'Thẻ <$1> không có dấu / ở cuối.',
    'Ghi <$1/>.',
  ],
  [
    /Expected a closing tag for `<((?!Directive|Passage).+?)>`.*before the end of `?paragraph/,
    'unclosed-in-paragraph',
    'Thẻ <$1> mở ở đây nhưng đoạn văn kết thúc trước khi có </$1>.',
    'Đóng thẻ trong cùng đoạn; nhiều đoạn thì mỗi đoạn một cặp thẻ riêng.',
  ],
  [
    /Expected a closing tag for `<(.+?)>`.*before the end of `?paragraph/,
    'unclosed-in-paragraph',
    'Thẻ <$1> mở ở đây nhưng đoạn văn kết thúc trước khi có </$1>.',
    'Đóng thẻ trong cùng đoạn; nếu cần bao nhiều đoạn, đặt <$1 …> và </$1> trên các dòng riêng, cách đoạn văn một dòng trống.',
  ],
  [
    /Expected a closing tag for `<(.+?)>`|before the end of/,
    'unclosed-tag',
    'Thẻ <$1> mở ở đây nhưng không được đóng.',
    'Thêm </$1> ở cuối phần cần đánh dấu.',
  ],
  [
    /Unexpected closing tag `(.+?)`, expected corresponding closing tag for `(.+?)`/,
    'crossed-tags',
    'Thẻ đóng $1 đứng trước khi $2 được đóng.',
    'Đóng các thẻ theo thứ tự ngược lại lúc mở; các đoạn đánh dấu không được chồng lên nhau.',
  ],
  [
    /Unexpected closing tag `(.+?)`/,
    'unopened-tag',
    'Có thẻ đóng $1 nhưng không có thẻ mở.',
    'Bỏ thẻ đóng này hoặc thêm thẻ mở ở trước.',
  ],
  [
    /expression/,
    'expression',
    'Dấu { bị hiểu là mở một biểu thức.',
    'Nếu là chữ của văn bản, ghi \\{ thay cho {.',
  ],
]
const OTHER = [
  'broken-tag',
  'Dấu < ở đây bị hiểu là mở một thẻ nhưng không đọc được thẻ.',
  'Nếu là chữ của văn bản, ghi \\< thay cho <. Nếu là thẻ, ghi trên một dòng, thuộc tính dạng tên="giá trị".',
] as const

/** A parsed body: the outermost nodes, and whether something had to be left out of them. */
export interface ParsedBody {
  nodes: MdastNode[]
  /** The source less what could not be parsed, which is blank: same length, same lines. */
  text: string
  complete: boolean
}

/**
 * Parses the body of a paper. Sätteri stops at the first error of syntax; to find them all, the paragraph
 * with the error is blanked out, which keeps every offset, and the rest is parsed again.
 */
export function parseBody(source: Source, bodyStart: number, sink: ProblemSink): ParsedBody {
  let text = blank(source.text, 0, bodyStart)
  const unclosed: string[] = []
  const tries = triesFor(text, sink)
  for (let errors = 0; errors < tries; errors += 1) {
    try {
      const root = mdxToMdast(text, { features: { gfm: false, smartPunctuation: false } })
      const nodes = 'children' in root ? (root.children as MdastNode[]) : []
      if (isTooDeep(nodes, sink)) break
      return { nodes, text, complete: errors === 0 }
    } catch (error) {
      const offset = report(String((error as Error).message), text, unclosed, sink)
      const [from, to] = paragraphAround(text, offset)
      const rest = blank(text, from, to)
      if (rest === text) break
      text = rest
    }
  }
  return { nodes: [], text: blank(text, 0, text.length), complete: false }
}

/**
 * Adds a syntax error in words; returns its offset. The closing tag of a tag that was blanked out as unclosed
 * is not told again.
 */
function report(raw: string, text: string, unclosed: string[], sink: ProblemSink): number {
  const at = /^(\d+):(\d+): /.exec(raw)
  const offset = at ? offsetOf(text, Number(at[1]), Number(at[2])) : 0
  for (const [pattern, code, message, hint] of SYNTAX) {
    const match = pattern.exec(raw)
    if (!match) continue
    const fill = (words: string): string =>
      words.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')
    const name = (match[1] ?? '').replace('</', '').replace('>', '')
    const opened = code === 'unopened-tag' ? unclosed.indexOf(name) : -1
    if (code.startsWith('unclosed')) unclosed.push(name)
    if (opened === -1) sink.add(code, offset, fill(message), fill(hint))
    else unclosed.splice(opened, 1)
    return offset
  }
  sink.add(OTHER[0], offset, OTHER[1], OTHER[2])
  return offset
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0
  for (let count = 1; count < line; count += 1) {
    const end = text.indexOf('\n', start)
    if (end === -1) break
    start = end + 1
  }
  return Math.min(start + column - 1, text.length)
}

function paragraphAround(text: string, offset: number): [from: number, to: number] {
  const before = text.lastIndexOf('\n\n', offset)
  const after = text.indexOf('\n\n', offset)
  return [before === -1 ? 0 : before, after === -1 ? text.length : after]
}

/** The text with a range turned into spaces; lines stay where they are. */
function blank(text: string, from: number, to: number): string {
  const spaces = text.slice(from, to).replace(/[^\n]+/g, ({ length }) => ' '.repeat(length))
  return text.slice(0, from) + spaces + text.slice(to)
}
