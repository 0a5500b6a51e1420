import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml'
import type { ProblemSink } from './source.ts'

/** What may go wrong in YAML, by the parser's code, as a person should hear it. */
const ERRORS: Record<string, [message: string, hint: string]> = {
  DUPLICATE_KEY: ['Một trường được ghi hai lần.', 'Bỏ bớt một trong hai dòng trùng tên.'],
  TAB_AS_INDENT: ['Đầu dòng dùng dấu Tab.', 'Thay Tab bằng dấu cách.'],
  BAD_INDENT: ['Các dòng không thẳng hàng.', 'Cho các mục cùng cấp lùi vào số dấu cách bằng nhau.'],
  MISSING_CHAR: ['Thiếu dấu đóng ngoặc, dấu nháy hoặc dấu phẩy.', 'Thêm dấu còn thiếu.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'Giá trị này có dấu hai chấm, hoặc dòng dưới nó lùi vào sai, nên bị hiểu là một trường khác.',
    'Nếu giá trị có dấu hai chấm, đặt cả giá trị trong dấu nháy kép "…"; nếu không, cho các trường thẳng đầu dòng.',
  ],
}
const OTHER: [message: string, hint: string] = [
  'Không đọc được phần khai báo YAML ở chỗ này.',
  'Xem lại dấu hai chấm, dấu cách đầu dòng, dấu ngoặc và dấu nháy.',
]

/** Adds the errors of a YAML text to the sink. `start` is the offset of the text in its file. */
export function explainErrors(document: Document.Parsed, sink: ProblemSink, start: number): void {
  const [first] = document.errors
  for (const error of document.errors) {
    // After one mistake the parser stumbles on; only another kind of mistake is worth telling.
    if (error !== first && error.code !== 'DUPLICATE_KEY' && error.code !== 'TAB_AS_INDENT')
      continue
    const open = unclosed(document, error)
    if (open !== undefined) {
      sink.add(
        'broken-yaml',
        start + open,
        'Dấu nháy hoặc dấu ngoặc mở ở đây không được đóng.',
        'Thêm dấu đóng ở cuối giá trị, trên cùng dòng.',
      )
    } else {
      const [message, hint] = ERRORS[error.code] ?? OTHER
      sink.add('broken-yaml', start + error.pos[0], message, hint)
    }
  }
}

/** Offset of the quote or bracket that is never closed, where that is what an error says. */
function unclosed(document: Document.Parsed, error: YAMLError): number | undefined {
  if (!/Missing closing|end with a [}\]]/.test(error.message)) return undefined
  let open: number | undefined
  visit(document, {
    Node: (_key, node) => {
      const quoted = isScalar(node) && node.type?.startsWith('QUOTE') === true
      const flow = isCollection(node) && node.flow === true
      const [from = 0, to = 0] = node.range ?? []
      if ((quoted || flow) && from <= error.pos[0] && error.pos[0] <= to) open = from
    },
  })
  return open
}

/** What to say of a YAML text that stands deeper in itself than the parser's stack. */
export const TOO_DEEP: [message: string, hint: string] = [
  'Khai báo YAML có quá nhiều tầng lồng vào nhau.',
  'Bỏ các dấu [, {, - hoặc ? lặp lại ở đầu giá trị.',
]

/** Something that YAML allows and no file of ours needs. */
interface Unwanted {
  code: 'yaml-alias' | 'broken-yaml'
  offset: number
  message: string
  hint: string
}

/** The first unwanted thing in a YAML text, if there is one: an alias, or a list in the place of a name. */
export function firstUnwanted(document: Document.Parsed): Unwanted | undefined {
  let first: Unwanted | undefined
  visit(document, {
    Alias: (_key, { range }) => {
      first = {
        code: 'yaml-alias',
        offset: range?.[0] ?? 0,
        message: 'Không dùng tham chiếu YAML (&, *) trong tệp này.',
        hint: 'Ghi lại giá trị đầy đủ ở từng chỗ.',
      }
      return visit.BREAK
    },
    Pair: (_key, { key }) => {
      if (!isCollection(key)) return undefined
      first = {
        code: 'broken-yaml',
        offset: key.range?.[0] ?? 0,
        message: 'Tên trường ở đây là một danh sách hoặc một nhóm, không phải là chữ.',
        hint: 'Bỏ dấu ?, [ hoặc { ở đầu dòng; nếu là giá trị, đặt sau tên trường và dấu hai chấm.',
      }
      return visit.BREAK
    },
  })
  return first
}
