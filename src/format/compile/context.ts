import type { Block, Inline } from '../../domain/paper.ts'
import type { Element } from '../element.ts'
import type { ProblemSink, Source } from '../source.ts'

/** Where a piece of the tree stands, which decides what may stand in it. */
export interface Place {
  /** Outermost level: here alone stand frames, headings and titles. */
  top: boolean
  /** Inside a frame: its lines are lines, and nothing in it is marked. */
  frame: boolean
  /** Inside a mark or a title, where no other mark may begin. */
  inMark: boolean
  /** How many lists are around it. */
  lists: number
}

/** A title, to be named when all of them are known. */
export interface FoundTitle {
  node: { section: string; children: Inline[] }
  /** Nothing for a heading. */
  element: Element | undefined
  /** Depth of a heading; nothing for a title that runs into its text. */
  heading: number | undefined
  offset: number
}

/** A mark, to be named when all titles are known. */
export interface FoundMark {
  element: Element
  content: { inlines: Inline[] } | { blocks: Block[] }
  /** How many titles came before it. */
  titles: number
}

/** What the parts of the compiler share while they go through one paper. */
export interface Context {
  source: Source
  text: string
  sink: ProblemSink
  titles: FoundTitle[]
  marks: FoundMark[]
  /** Whether recipients or signature have begun and no title has come since: that text is in no section. */
  closing: boolean
}

/** Reports a tag of the format in a place where it may not stand. */
export function misplaced(
  { sink }: Context,
  element: Element,
  why: string,
  hint = 'Chuyển thẻ đến đúng chỗ; xem hướng dẫn thêm văn bản.',
): void {
  sink.add('misplaced-tag', element.start, `Thẻ <${element.name}> ${why}.`, hint)
}

/** Whether a mark may begin here; says why not. */
export function checkMarkPlace(context: Context, element: Element, place: Place): void {
  if (place.frame || context.closing) {
    misplaced(context, element, 'không dùng trong phần đầu, Nơi nhận, chữ ký và phần sau chữ ký')
  } else if (place.inMark) {
    context.sink.add(
      'nested-mark',
      element.start,
      `<${element.name}> nằm trong một đoạn đã đánh dấu hoặc trong tên mục.`,
      'Đóng đoạn đánh dấu trước rồi mới mở đoạn sau; các đoạn không được lồng hay chồng lên nhau.',
    )
  }
}

/** What Markdown would make of the text, and the format does not have. */
const FORBIDDEN: Record<string, string> = {
  blockquote: 'đoạn trích dẫn (dấu > ở đầu dòng)',
  code: 'đoạn mã',
  inlineCode: 'đoạn mã (dấu `)',
  link: 'liên kết […](…)',
  linkReference: 'liên kết […]',
  image: 'hình ảnh ![…](…)',
  imageReference: 'hình ảnh ![…]',
  definition: 'định nghĩa liên kết […]: …',
  html: 'mã HTML',
}
const CODE: Record<string, string> = {
  mdxjsEsm: 'lệnh import hoặc export',
  mdxFlowExpression: 'biểu thức {…}',
  mdxTextExpression: 'biểu thức {…}',
}

/** Reports a node of the tree that no paper may contain. */
export function refuse({ sink }: Context, type: string, start: number): void {
  const code = CODE[type]
  if (code) {
    sink.add(
      'expression',
      start,
      `Có ${code} trong văn bản.`,
      type === 'mdxjsEsm'
        ? 'Tệp văn bản không chứa mã lệnh: xóa dòng này.'
        : 'Tệp văn bản không chứa mã lệnh. Nếu là chữ của văn bản, ghi \\{ thay cho {.',
    )
    return
  }
  sink.add(
    'forbidden-markdown',
    start,
    `Markdown hiểu chỗ này là ${FORBIDDEN[type] ?? type} và sẽ nuốt mất ký tự của văn bản.`,
    'Đặt dấu \\ ngay trước ký tự đầu tiên để giữ nguyên chữ.',
  )
}
