import { addressees, type Mark } from '../../../src/domain/conclusion.ts'
import { type Block, blockText, type Inline } from '../../../src/domain/paper.ts'
import type { ReadConclusion } from '../../../src/format/conclusion.ts'
import type { Told } from './measure.ts'

/** The visible text of a paper, and its marks as stretches of it. */
export function toldIn({ paper }: ReadConclusion): {
  text: string
  told: (Told & { mark: Mark })[]
} {
  const told: (Told & { mark: Mark })[] = []
  let length = 0
  const add = (index: number, start: number): void => {
    const mark = paper.marks[index]
    if (!mark) return
    const { topics, due, dueText, recurs } = mark
    told.push({ start, end: length, units: addressees(mark), topics, due, dueText, recurs, mark })
  }
  const inlines = (list: readonly Inline[]): void => {
    for (const inline of list) {
      const start = length
      if (inline.kind === 'text') length += inline.value.length
      else if (inline.kind === 'break') length += 1
      else if ('children' in inline) inlines(inline.children)
      if (inline.kind === 'mark') add(inline.mark, start)
    }
  }
  const blocks = (list: readonly Block[]): void => {
    for (const block of list) {
      const start = length
      if (block.kind === 'table') {
        for (const row of block.rows) for (const cell of row) blocks(cell.children)
      } else if (block.kind === 'heading' || block.kind === 'paragraph') {
        inlines(block.children)
        length += 1
      } else blocks(block.children)
      if (block.kind === 'mark') add(block.mark, start)
    }
  }
  blocks(paper.blocks)
  return { text: blockText(paper.blocks), told }
}

/** The orders of a paper. */
export function ordersIn(read: ReadConclusion): { text: string; told: Told[] } {
  const { text, told } = toldIn(read)
  return { text, told: told.filter(({ mark }) => mark.kind === 'directive') }
}
