import type { MdastNode } from 'satteri'
import type { Block, TableCell } from '../../domain/paper.ts'
import { cellAttributes } from '../../domain/schemas/marks.ts'
import { type Element, rangeOf, readAttributesAs, readElement } from '../element.ts'
import { type Context, misplaced } from './context.ts'

/** Compiles the content of a cell. */
type CompileCell = (children: readonly MdastNode[], start: number, end: number) => Block[]

/** Compiles a table from the nodes between its tags: rows of cells, and nothing outside the cells. */
export function compileTable(
  context: Context,
  children: readonly MdastNode[],
  start: number,
  end: number,
  compileCell: CompileCell,
): Block {
  const rows: TableCell[][] = []
  eachElement(context, children, start, end, 'tr', (row, cells) => {
    const out: TableCell[] = []
    eachElement(context, cells, row.contentStart, row.contentEnd, 'td', (cell, content) => {
      const { colspan = 1, rowspan = 1 } =
        readAttributesAs(cell, cellAttributes, context.sink) ?? {}
      const inside = compileCell(content, cell.contentStart, cell.contentEnd)
      out.push({ colspan, rowspan, children: inside })
    })
    rows.push(out)
  })
  return { kind: 'table', rows }
}

/** Visits the elements of the one name that may stand here; reports all else. */
function eachElement(
  context: Context,
  children: readonly MdastNode[],
  start: number,
  end: number,
  name: 'tr' | 'td',
  visit: (element: Element, children: MdastNode[]) => void,
): void {
  let cursor = start
  for (const child of withoutParagraphs(children)) {
    if (child.type !== 'mdxJsxFlowElement' && child.type !== 'mdxJsxTextElement') continue
    const [childStart, childEnd] = rangeOf(child)
    textOutside(context, cursor, childStart)
    const element = readElement(child, context.source, context.sink)
    if (element?.name === name) visit(element, child.children)
    else if (element) {
      misplaced(
        context,
        element,
        'không đứng ở đây: trong bảng chỉ có <tr>, trong <tr> chỉ có <td>',
      )
    }
    cursor = childEnd
  }
  textOutside(context, cursor, end)
}

/** A row written in one line comes wrapped in a paragraph; that makes no difference to a table. */
function withoutParagraphs(children: readonly MdastNode[]): MdastNode[] {
  return children.flatMap((child) =>
    child.type === 'paragraph' ? (child.children as MdastNode[]) : [child],
  )
}

function textOutside({ text, sink }: Context, start: number, end: number): void {
  const gap = text.slice(start, end)
  if (gap.trim() === '') return
  sink.add(
    'text-outside-cell',
    start + gap.search(/\S/),
    'Có chữ trong bảng nhưng ở ngoài ô.',
    'Đặt chữ trong <td>…</td>.',
  )
}
