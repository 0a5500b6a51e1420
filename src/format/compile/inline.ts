import type { MdastNode } from 'satteri'
import type { Inline } from '../../domain/paper.ts'
import { type Element, type JsxNode, rangeOf, readElement } from '../element.ts'
import { accountText, eaten } from './account.ts'
import { checkMarkPlace, type Context, misplaced, type Place, refuse } from './context.ts'

/** Node types that stand inside a paragraph. */
const PHRASING = new Set([
  ...['text', 'strong', 'emphasis', 'break', 'mdxTextExpression', 'inlineCode'],
  ...['link', 'image', 'linkReference', 'imageReference'],
])
const INLINE_TAGS = new Set(['Title', 'strong', 'em', 'u', 'br', 'PageBreak'])

/** Whether a node is part of a paragraph, though MDX may have taken the paragraph away from around it. */
export function isInline(node: MdastNode): boolean {
  if (PHRASING.has(node.type)) return true
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false
  const name = node.name ?? ''
  if (INLINE_TAGS.has(name)) return true
  if (name !== 'Directive' && name !== 'Passage') return false
  return node.children.length > 0 && (node.children as MdastNode[]).every(isInline)
}

/** Compiles the nodes of a paragraph that fills a range of the source. */
export function compileInlines(
  context: Context,
  children: readonly MdastNode[],
  start: number,
  end: number,
  place: Place,
): Inline[] {
  const { text, sink } = context
  const out: Inline[] = []
  let cursor = start
  for (const child of children) {
    const [childStart, childEnd] = rangeOf(child)
    eaten(text, cursor, childStart, sink)
    const space = text.slice(cursor, childStart).replace(/\S/g, '')
    if (space !== '') out.push({ kind: 'text', value: space, at: cursor })
    const first = text.slice(start, childStart).trim() === ''
    out.push(...compileInline(context, child, { ...place, top: place.top && first }))
    cursor = childEnd
  }
  eaten(text, cursor, end, sink)
  return out
}

/** Compiles one node of a paragraph; `place.top` says that it may be the title of a section. */
export function compileInline(context: Context, node: MdastNode, place: Place): Inline[] {
  const { text, sink } = context
  const [start, end] = rangeOf(node)
  switch (node.type) {
    case 'text':
      return accountText(text, start, end, node.value, sink)
    case 'strong':
    case 'emphasis': {
      const width = node.type === 'strong' ? 2 : 1
      if (text[start] === '_') eaten(text, start, start + width, sink)
      const inside = { ...place, top: false }
      const children = node.children as MdastNode[]
      return [
        {
          kind: node.type === 'strong' ? 'strong' : 'em',
          children: compileInlines(context, children, start + width, end - width, inside),
        },
      ]
    }
    case 'break':
      eaten(text, start, end, sink)
      return [{ kind: 'text', value: '\n', at: start }]
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return inlineElement(context, node, place)
    default:
      refuse(context, node.type, start)
      return []
  }
}

/** Node types that MDX puts into a tag whose opening and closing stand on lines of their own. */
const BLOCKS = new Set(['paragraph', 'heading', 'list', 'thematicBreak'])

function inlineElement(context: Context, node: JsxNode, place: Place): Inline[] {
  const element = readElement(node, context.source, context.sink)
  if (!element) return []
  const { name, contentStart, contentEnd } = element
  const inside = { ...place, top: false }
  if (node.children.some(({ type }) => BLOCKS.has(type))) {
    misplaced(
      context,
      element,
      'phải mở và đóng trong cùng một đoạn văn, trên cùng dòng với chữ',
      'Mỗi đoạn văn một cặp thẻ riêng.',
    )
    return []
  }
  const content = (within: Place): Inline[] =>
    compileInlines(context, node.children, contentStart, contentEnd, within)
  switch (name) {
    case 'strong':
    case 'em':
    case 'u':
      return [{ kind: name, children: content(inside) }]
    case 'br':
    case 'PageBreak':
      if (contentEnd > contentStart || node.children.length > 0) {
        misplaced(context, element, 'không bao chữ nào', `Ghi <${name}/>.`)
      }
      return [{ kind: name === 'br' ? 'break' : 'page-break' }]
    case 'Title':
      return title(context, element, content({ ...inside, inMark: true }), place)
    case 'Directive':
    case 'Passage': {
      checkMarkPlace(context, element, place)
      const children = content({ ...inside, inMark: true })
      context.marks.push({ element, content: { inlines: children }, titles: context.titles.length })
      return [{ kind: 'mark', mark: context.marks.length - 1, children }]
    }
    default:
      misplaced(context, element, 'không nằm giữa đoạn văn: đặt thẻ trên dòng riêng')
      return []
  }
}

function title(context: Context, element: Element, children: Inline[], place: Place): Inline[] {
  if (!place.top) {
    misplaced(context, element, 'chỉ đứng ở đầu một đoạn văn, ngoài mọi danh sách và thẻ khác')
    return children
  }
  const node: Inline = { kind: 'title', section: '', children }
  context.titles.push({ node, element, heading: undefined, offset: element.start })
  context.closing = false
  return [node]
}
