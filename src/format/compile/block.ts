import type { MdastNode } from 'satteri'
import type { Block, Inline } from '../../domain/paper.ts'
import { type JsxNode, rangeOf, readElement } from '../element.ts'
import { FRAMES, isFrame } from '../tags.ts'
import { eaten } from './account.ts'
import { checkMarkPlace, type Context, misplaced, type Place, refuse } from './context.ts'
import { compileInline, compileInlines, isInline } from './inline.ts'
import { linesOf, trimEdges } from './lines.ts'
import { compileTable } from './table.ts'

/** Compiles sibling nodes that fill a range of the source. */
export function compileBlocks(
  context: Context,
  children: readonly MdastNode[],
  start: number,
  end: number,
  place: Place,
): Block[] {
  const { text, sink } = context
  const out: Block[] = []
  let run: Inline[] | undefined
  let cursor = start
  const flush = (): void => {
    if (run) out.push(...paragraphs(run, place))
    run = undefined
  }
  for (const child of children) {
    const [childStart, childEnd] = rangeOf(child)
    const gap = text.slice(cursor, childStart)
    eaten(text, cursor, childStart, sink)
    if (isInline(child)) {
      // MDX unravels a paragraph that holds tags only; with no empty line between, they are one paragraph.
      if (/\n[ \t]*\n/.test(gap)) flush()
      const first = run === undefined
      run ??= []
      if (!first && gap.trim() === '' && gap !== '') {
        run.push({ kind: 'text', value: gap, at: cursor })
      }
      run.push(...compileInline(context, child, { ...place, top: place.top && first }))
    } else {
      flush()
      out.push(...compileBlock(context, child, place))
    }
    cursor = childEnd
  }
  flush()
  eaten(text, cursor, end, sink)
  return out
}

function compileBlock(context: Context, node: MdastNode, place: Place): Block[] {
  const [start, end] = rangeOf(node)
  switch (node.type) {
    case 'paragraph': {
      const children = node.children as MdastNode[]
      return paragraphs(compileInlines(context, children, start, end, place), place)
    }
    case 'heading':
      return heading(context, node, place)
    case 'thematicBreak':
      return paragraphs([{ kind: 'text', value: context.text.slice(start, end), at: start }], place)
    case 'list':
      return list(context, node.children, start, end, place)
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return blockElement(context, node, place)
    default:
      refuse(context, node.type, start)
      return []
  }
}

function heading(
  context: Context,
  node: Extract<MdastNode, { type: 'heading' }>,
  place: Place,
): Block[] {
  const { text, sink, titles } = context
  const [start, end] = rangeOf(node)
  const children = node.children as MdastNode[]
  const prefix = /^#{1,6}(?:[ \t]+|$)/.exec(text.slice(start, end))
  if (!prefix) {
    // A line of dashes under a text makes it a heading for Markdown; in a paper both are lines of text.
    const last = children.at(-1)
    const lineEnd = last ? rangeOf(last)[1] : start
    const rest = text.slice(lineEnd, end)
    const at = lineEnd + rest.search(/\S/)
    const underline: Inline = { kind: 'text', value: rest.trim(), at }
    return [
      ...paragraphs(compileInlines(context, children, start, lineEnd, place), place),
      ...paragraphs([underline], place),
    ]
  }
  const inside = { ...place, top: false, inMark: true }
  const content = compileInlines(context, children, start + prefix[0].length, end, inside)
  if (!place.top) {
    sink.add(
      'misplaced-heading',
      start,
      'Tên mục (dòng bắt đầu bằng #) nằm bên trong một thẻ hoặc danh sách.',
      'Đóng thẻ trước tên mục, rồi mở thẻ khác sau tên mục.',
    )
    return paragraphs(content, place)
  }
  const block: Block = { kind: 'heading', section: '', depth: node.depth, children: content }
  titles.push({ node: block, element: undefined, heading: node.depth, offset: start })
  context.closing = false
  return [block]
}

/** Items of a list are paragraphs that begin with their own marker, which is text of the paper. */
function list(
  context: Context,
  items: readonly MdastNode[],
  start: number,
  end: number,
  place: Place,
): Block[] {
  const { text, sink } = context
  const inside = { ...place, top: false, lists: place.lists + 1 }
  const out: Block[] = []
  let cursor = start
  for (const item of items) {
    const [itemStart, itemEnd] = rangeOf(item)
    eaten(text, cursor, itemStart, sink)
    const children = ('children' in item ? item.children : []) as MdastNode[]
    const first = children[0]
    const contentStart = first ? rangeOf(first)[0] : itemEnd
    const content = compileBlocks(context, children, contentStart, itemEnd, inside)
    const marker = text.slice(itemStart, contentStart).trim()
    const head = content[0]
    if (head?.kind === 'paragraph' && first?.type !== 'list') {
      head.children.unshift({ kind: 'text', value: `${marker} `, at: itemStart })
    } else {
      out.push(...paragraphs([{ kind: 'text', value: marker, at: itemStart }], inside))
    }
    out.push(...content)
    cursor = itemEnd
  }
  eaten(text, cursor, end, sink)
  return out
}

function blockElement(context: Context, node: JsxNode, place: Place): Block[] {
  const element = readElement(node, context.source, context.sink)
  if (!element) return []
  const { name, contentStart, contentEnd } = element
  const children = node.children as MdastNode[]
  const content = (inside: Place): Block[] =>
    compileBlocks(context, children, contentStart, contentEnd, inside)
  const below = { ...place, top: false }
  if (isFrame(name)) {
    if (!place.top) misplaced(context, element, 'chỉ đứng ở ngoài cùng')
    if (name !== 'Masthead') context.closing = true
    return [{ kind: FRAMES[name], children: content({ ...below, frame: true, lists: 0 }) }]
  }
  if (name === 'Directive' || name === 'Passage') {
    checkMarkPlace(context, element, place)
    const blocks = content({ ...below, inMark: true })
    context.marks.push({ element, content: { blocks }, titles: context.titles.length })
    return [{ kind: 'mark', mark: context.marks.length - 1, children: blocks }]
  }
  if (name === 'table') {
    const cell = { ...below, lists: 0 }
    return [
      compileTable(context, children, contentStart, contentEnd, (inner, from, to) =>
        compileBlocks(context, inner, from, to, cell),
      ),
    ]
  }
  misplaced(
    context,
    element,
    name === 'tr' || name === 'td'
      ? 'chỉ đứng trong bảng: <tr> trong <table>, <td> trong <tr>'
      : 'phải mở và đóng trong cùng một đoạn văn, trên cùng dòng với chữ',
  )
  return []
}

function paragraphs(children: Inline[], place: Place): Block[] {
  const pieces = place.frame ? linesOf(children) : [trimEdges(children)]
  const depth = Math.max(place.lists - 1, 0)
  return pieces
    .filter((piece) => piece.length > 0)
    .map((piece) => ({ kind: 'paragraph', depth, children: piece }))
}
